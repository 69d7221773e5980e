package org.faultline.defections;

import java.util.List;
import org.faultline.evidence.Citation;
import org.faultline.evidence.RecordRef;
import org.faultline.kernel.CountRange;
import org.faultline.kernel.Span;
import org.jspecify.annotations.Nullable;

/**
 * A total that somebody gives, and the others that contradict it. It is never spread over units.
 *
 * @param id id of the claim
 * @param metric what is counted
 * @param scope national, region, branch or unit
 * @param subject the unit or place that it is about; absent when it is about none in the graph
 * @param count how many
 * @param asOf partial date for which the figure is given; absent when no source states one
 * @param valid the same as a span
 * @param claimedBy who says so
 * @param status where the claim stands
 * @param note the compiler's remark
 * @param citation where it is stated
 * @param lineages ids of the lineages that state it
 * @param contradictions the other figures that cannot be right if this one is, by the rule of {@code docs/tallies.md}
 */
public record TallyRow(
        String id,
        String metric,
        String scope,
        @Nullable RecordRef subject,
        CountRange count,
        @Nullable String asOf,
        Span valid,
        @Nullable String claimedBy,
        String status,
        @Nullable String note,
        Citation citation,
        List<String> lineages,
        List<Contradiction> contradictions) {

    /** Keeps its own copies. */
    public TallyRow {
        lineages = List.copyOf(lineages);
        contradictions = List.copyOf(contradictions);
    }

    /**
     * Another figure that cannot be right if this one is.
     *
     * @param tally id of the other claim
     * @param count the other figure
     * @param asOf partial date for which the other is given
     * @param claimedBy who gives the other
     * @param rule {@code incompatible} or {@code falls}
     * @param oneLineage whether one lineage states both, and so contradicts itself
     * @param words why, in a sentence
     */
    public record Contradiction(
            String tally,
            CountRange count,
            @Nullable String asOf,
            @Nullable String claimedBy,
            String rule,
            boolean oneLineage,
            String words) {}

    /** {@return whether the other tally counts the same thing of the same record} */
    boolean countsLike(TallyRow other) {
        return metric.equals(other.metric)
                && scope.equals(other.scope)
                && (subject == null ? "" : subject.id()).equals(other.subject == null ? "" : other.subject.id());
    }

    TallyRow with(List<Contradiction> found) {
        return new TallyRow(
                id, metric, scope, subject, count, asOf, valid, claimedBy, status, note, citation, lineages, found);
    }
}
