package org.faultline.inquiry;

import java.util.List;
import org.faultline.evidence.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * Claims that cannot all hold.
 *
 * @param id stays the same for the same claims and rule
 * @param rule why they cannot
 * @param about the record that they are about; absent for totals about nobody in the graph
 * @param question what they give different answers to
 * @param sides the answers, the working one first
 * @param because why the working answer is preferred
 * @param oneLineage whether one lineage contradicts itself
 */
public record Conflict(
        String id,
        ConflictRule rule,
        @Nullable RecordRef about,
        String question,
        List<ConflictSide> sides,
        String because,
        boolean oneLineage) {

    /** Keeps its own copy. */
    public Conflict {
        sides = List.copyOf(sides);
    }
}
