package org.faultline.units;

import java.util.List;
import org.faultline.evidence.FactView;
import org.faultline.evidence.RecordRef;
import org.faultline.kernel.Truth;

/**
 * An area or incident that a unit takes on from a subordinate, because it was under the unit at that time.
 *
 * @param kind {@code area} or {@code incident}
 * @param subordinate the unit that operates there, or is said to have had a part
 * @param fact that it does; its other end is the place or incident
 * @param truth whether the subordinate was under the unit while the area is attested, or when the incident happened; never more
 *     than possible while the subordinate may have been under somebody else
 * @param via the chain from the subordinate up to the unit, both left out
 * @param rivals units outside the chain that the subordinate, or a unit of the chain, may have been under at that time
 * @param subordination ids of the claims that the chain rests on
 */
public record Inherited(
        String kind,
        RecordRef subordinate,
        FactView fact,
        Truth truth,
        List<RecordRef> via,
        List<RecordRef> rivals,
        List<String> subordination) {}
