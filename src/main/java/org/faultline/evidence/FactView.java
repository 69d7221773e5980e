package org.faultline.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.faultline.kernel.Span;
import org.faultline.kernel.Truth;
import org.jspecify.annotations.Nullable;

/**
 * A fact as one of its two records shows it.
 *
 * @param relationship the type of the projected relationship
 * @param outgoing whether the record shown is its start
 * @param other the record at the other end
 * @param details what the relationship carries besides time and evidence
 * @param spans when it held; between two spans lies a gap, which is inferred
 * @param on the date that was asked about
 * @param truth whether it held on that date
 * @param lastAttested last day for which it is attested at all
 * @param lineages ids of the independent lineages behind it
 * @param claims ids of the claims behind it
 */
public record FactView(
        String relationship,
        boolean outgoing,
        RecordRef other,
        Map<String, @Nullable Object> details,
        List<Span> spans,
        LocalDate on,
        Truth truth,
        @Nullable LocalDate lastAttested,
        List<String> lineages,
        List<String> claims) {

    /** What holds on the day asked about before what does not, and the latest attested first. */
    public static final Comparator<FactView> HOLDING_FIRST = Comparator.comparing(FactView::truth)
            .thenComparing(FactView::lastAttested, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(fact -> fact.other().name())
            .thenComparing(fact -> fact.other().id())
            .thenComparing(fact -> fact.claims().getFirst());

    /**
     * {@return the fact as the record with that id shows it}
     *
     * @param recordId id of one of its two records
     * @param on the date asked about
     */
    public static FactView of(Fact fact, String recordId, LocalDate on) {
        boolean outgoing = fact.subject().id().equals(recordId);
        return new FactView(
                fact.relationship(),
                outgoing,
                outgoing ? fact.object() : fact.subject(),
                Fact.details(fact.working()),
                fact.timeline().spans(),
                on,
                fact.timeline().answerOn(on),
                fact.timeline().lastAttested(),
                fact.lineages(),
                fact.claimIds());
    }

    /** {@return whether all of it rests on one lineage} */
    public boolean restsOnOneLineage() {
        return lineages.size() == 1;
    }
}
