package org.faultline.evidence;

import java.time.Instant;
import java.util.List;
import org.faultline.kernel.Span;
import org.jspecify.annotations.Nullable;

/**
 * A claim by itself, with how its status changed.
 *
 * @param kind its kind
 * @param subjectAsKeyed id of the subject before identity decisions
 * @param asserts what it asserts, by the fields of its kind
 * @param lineages ids of the lineages that state it
 * @param history the changes of its status, the earliest first
 */
public record ClaimRecord(
        String id,
        String kind,
        @Nullable RecordRef subject,
        @Nullable RecordRef object,
        @Nullable String subjectAsKeyed,
        Assertion asserts,
        Span valid,
        String status,
        @Nullable Integer credibility,
        @Nullable String note,
        Instant recordedAt,
        @Nullable Instant withdrawnAt,
        String recordedBy,
        List<String> lineages,
        List<Citation> citations,
        List<StatusChange> history) {

    /** {@return the claim with its history} */
    static ClaimRecord of(ClaimView claim, List<StatusChange> history) {
        return new ClaimRecord(
                claim.id(),
                claim.kind(),
                claim.subject(),
                claim.object(),
                claim.subjectAsKeyed(),
                claim.asserts(),
                claim.valid(),
                claim.status(),
                claim.credibility(),
                claim.note(),
                claim.recordedAt(),
                claim.withdrawnAt(),
                claim.recordedBy(),
                claim.lineages(),
                claim.citations(),
                List.copyOf(history));
    }

    /** {@return the claim without its history} */
    public ClaimView view() {
        return new ClaimView(
                id,
                kind,
                subject,
                object,
                subjectAsKeyed,
                asserts,
                valid,
                status,
                credibility,
                note,
                recordedAt,
                withdrawnAt,
                recordedBy,
                lineages,
                citations);
    }
}
