package org.faultline.inquiry;

import java.util.List;
import org.faultline.evidence.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * A line of an order of battle.
 *
 * @param level how many superiors stand above it in this place of the list
 * @param unit the unit
 * @param type code of its type
 * @param placeholder whether it is an unknown link
 * @param under how it was under the unit above; absent at the top
 * @param rivals others that it may have been under at the same time; it is listed below each of them
 * @param commanders who held command
 * @param sites where it was based
 * @param areas where it operated
 */
public record OrderLine(
        int level,
        RecordRef unit,
        @Nullable String type,
        boolean placeholder,
        @Nullable Attested under,
        List<RecordRef> rivals,
        List<Holder> commanders,
        List<Attested> sites,
        List<Attested> areas) {

    /** Keeps its own copies. */
    public OrderLine {
        rivals = List.copyOf(rivals);
        commanders = List.copyOf(commanders);
        sites = List.copyOf(sites);
        areas = List.copyOf(areas);
    }
}
