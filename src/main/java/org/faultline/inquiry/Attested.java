package org.faultline.inquiry;

import java.util.List;
import org.faultline.evidence.RecordRef;
import org.faultline.kernel.Span;
import org.faultline.kernel.Truth;
import org.jspecify.annotations.Nullable;

/**
 * A relation at a time, with how near to that time it is attested.
 *
 * @param other the record at its other end
 * @param sense what kind of relation: {@code command}, {@code administrative}, {@code site}
 * @param truth how sure it is for that time
 * @param daysSince days from its last attestation before that time; 0 when attested for the time itself, absent when there is none before
 * @param daysUntil days to its next attestation after that time; absent when there is none
 * @param spans when it is attested
 * @param lineages the independent lineages behind it
 * @param claims the claims behind it
 */
public record Attested(
        RecordRef other,
        String sense,
        Truth truth,
        @Nullable Long daysSince,
        @Nullable Long daysUntil,
        List<Span> spans,
        List<String> lineages,
        List<String> claims) {

    /** Keeps its own copies. */
    public Attested {
        spans = List.copyOf(spans);
        lineages = List.copyOf(lineages);
        claims = List.copyOf(claims);
    }
}
