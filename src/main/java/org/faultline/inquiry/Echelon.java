package org.faultline.inquiry;

import java.util.List;
import org.faultline.evidence.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * A unit in a chain of command at a time, and the units above it.
 *
 * @param unit the unit
 * @param placeholder whether it is an unknown link, of which nobody can hold command
 * @param link how it is over the unit below; absent for the unit asked about
 * @param holders who held command, the surest and nearest attested first; empty when nobody is known
 * @param displaced who is attested at another time, and why it is not assumed that he held command then
 * @param undated who held command at a time that no source states
 * @param superiors the units above it then, side by side where more than one may have been
 * @param shownBefore whether its superiors are left out here because the same answer shows them elsewhere
 */
public record Echelon(
        RecordRef unit,
        boolean placeholder,
        @Nullable Attested link,
        List<Holder> holders,
        List<Holder> displaced,
        List<Holder> undated,
        List<Echelon> superiors,
        boolean shownBefore) {

    /** Keeps its own copies. */
    public Echelon {
        holders = List.copyOf(holders);
        displaced = List.copyOf(displaced);
        undated = List.copyOf(undated);
        superiors = List.copyOf(superiors);
    }
}
