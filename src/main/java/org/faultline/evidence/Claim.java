package org.faultline.evidence;

import java.time.Instant;
import java.util.List;
import org.faultline.kernel.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a source claims.
 *
 * @param id its permanent id
 * @param assertion what it asserts
 * @param subject whom or what it is about, after identity decisions; absent only for a tally about nobody in the graph
 * @param object the other end, where the kind has one, after identity decisions
 * @param subjectAsKeyed id of the subject before identity decisions
 * @param valid when it held
 * @param status where it stands
 * @param credibility 1 (confirmed) to 6 (cannot be judged)
 * @param note the compiler's remark
 * @param recordedAt when it was learned
 * @param withdrawnAt when it was withdrawn
 * @param recordedBy by whom
 * @param citations where it is stated
 */
public record Claim(
        String id,
        Assertion assertion,
        @Nullable RecordRef subject,
        @Nullable RecordRef object,
        @Nullable String subjectAsKeyed,
        Span valid,
        ClaimStatus status,
        @Nullable Integer credibility,
        @Nullable String note,
        Instant recordedAt,
        @Nullable Instant withdrawnAt,
        String recordedBy,
        List<Citation> citations) {

    /** {@return the ids of the lineages that state it, in order} */
    public List<String> lineages() {
        return citations.stream()
                .map(citation -> citation.source().lineage())
                .distinct()
                .sorted()
                .toList();
    }

    /** {@return the same claim with another record at its other end} */
    Claim withObject(RecordRef other) {
        return new Claim(
                id,
                assertion,
                subject,
                other,
                subjectAsKeyed,
                valid,
                status,
                credibility,
                note,
                recordedAt,
                withdrawnAt,
                recordedBy,
                citations);
    }

    /** {@return the same claim with its citations as a reader may see them} */
    Claim withCitations(List<Citation> shown) {
        return new Claim(
                id,
                assertion,
                subject,
                object,
                subjectAsKeyed,
                valid,
                status,
                credibility,
                note,
                recordedAt,
                withdrawnAt,
                recordedBy,
                shown);
    }
}
