package org.faultline.inquiry;

import java.util.List;
import org.faultline.evidence.RecordRef;

/**
 * What is different about a unit between two days.
 *
 * @param unit the unit
 * @param what {@code superior}, {@code commander}, {@code base} or {@code area}
 * @param before what held on the first day and does not on the second
 * @param after what holds on the second day and did not on the first
 * @param both what held on both
 */
public record OrderChange(
        RecordRef unit, String what, List<Attested> before, List<Attested> after, List<Attested> both) {

    /** Keeps its own copies. */
    public OrderChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
        both = List.copyOf(both);
    }
}
