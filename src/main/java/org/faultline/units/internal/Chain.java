package org.faultline.units.internal;

import java.util.List;
import org.faultline.evidence.RecordRef;
import org.faultline.kernel.Truth;

/**
 * How a unit was under another at some time.
 *
 * @param truth how sure that is: that of the weakest link, and never more than possible where there are rivals
 * @param via the units between the two, from the lower one up
 * @param rivals units outside the chain that one of its units may have been under at that time
 * @param claims ids of the claims behind the links
 */
public record Chain(Truth truth, List<RecordRef> via, List<RecordRef> rivals, List<String> claims) {

    /** Keeps its own copies. */
    public Chain {
        via = List.copyOf(via);
        rivals = List.copyOf(rivals);
        claims = List.copyOf(claims);
    }
}
