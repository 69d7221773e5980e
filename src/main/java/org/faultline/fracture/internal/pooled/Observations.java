package org.faultline.fracture.internal.pooled;

import java.util.List;

/**
 * All that the model reads.
 *
 * @param units the register
 * @param reports what sources say of events in these units; a report of a unit outside the register is ignored
 */
public record Observations(List<ObservedUnit> units, List<Report> reports) {

    /** Keeps its own copies. */
    public Observations {
        units = List.copyOf(units);
        reports = List.copyOf(reports);
    }
}
