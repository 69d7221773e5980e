package org.faultline.fracture;

import java.util.List;

/** A folder of tables that cannot be used, with everything that is wrong with it. */
public final class TablesFaulty extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> faults;

    /**
     * Names the faults.
     *
     * @param faults one line each, with file, line, column, what is wrong and how to mend it
     */
    public TablesFaulty(List<String> faults) {
        super(faults.size() == 1 ? "1 fault in the tables" : faults.size() + " faults in the tables");
        this.faults = List.copyOf(faults);
    }

    /** {@return the faults, in the order of files and lines} */
    public List<String> faults() {
        return faults;
    }
}
