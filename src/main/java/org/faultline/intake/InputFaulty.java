package org.faultline.intake;

import java.util.List;

/** An input with faults; nothing of it was written. */
public final class InputFaulty extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /** With all faults of the run. */
    public InputFaulty(List<Fault> faults) {
        super(faults.size() == 1 ? faults.getFirst().toString() : faults.size() + " faults; nothing was written");
        this.faults = List.copyOf(faults);
    }

    /** {@return all faults of the run} */
    public List<Fault> faults() {
        return faults;
    }
}
