package org.faultline.evidence;

import java.time.Instant;
import java.util.List;
import org.faultline.kernel.Span;
import org.jspecify.annotations.Nullable;

/**
 * A claim as answers show it.
 *
 * @param kind its kind
 * @param subjectAsKeyed id of the subject before identity decisions: the record under which it was written down
 * @param asserts what it asserts, by the fields of its kind
 * @param lineages ids of the lineages that state it
 */
public record ClaimView(
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
        List<Citation> citations) {

    /** {@return the claim as answers show it} */
    public static ClaimView of(Claim claim) {
        return new ClaimView(
                claim.id(),
                claim.assertion().kind(),
                claim.subject(),
                claim.object(),
                claim.subjectAsKeyed(),
                claim.assertion(),
                claim.valid(),
                claim.status().word(),
                claim.credibility(),
                claim.note(),
                claim.recordedAt(),
                claim.withdrawnAt(),
                claim.recordedBy(),
                claim.lineages(),
                claim.citations());
    }
}
