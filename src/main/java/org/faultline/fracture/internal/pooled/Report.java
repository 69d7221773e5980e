package org.faultline.fracture.internal.pooled;

import java.time.LocalDate;
import org.faultline.kernel.CountRange;
import org.faultline.kernel.Span;
import org.jspecify.annotations.Nullable;

/**
 * What one source says of one event and one unit.
 *
 * @param defectionId the event
 * @param unitId the unit that the source names
 * @param kind what the source calls it; absent when it does not say
 * @param window when it happened, according to the source
 * @param count how many of this unit, according to the source
 * @param countShared whether the count is for several units together, so that no part of it is known to be this unit's
 * @param denies whether the source denies the event
 * @param lineage the line of reporting that the source belongs to; sources that copy one another share one
 * @param knownFrom first day on which a reader could surely know of it
 * @param passage where it stands
 */
public record Report(
        String defectionId,
        String unitId,
        @Nullable EventKind kind,
        Span window,
        CountRange count,
        boolean countShared,
        boolean denies,
        String lineage,
        LocalDate knownFrom,
        Passage passage) {

    /**
     * Where a report stands.
     *
     * @param claimId the claim
     * @param sourceId the source
     * @param title what the source is, in our words
     * @param publisher its publisher, if known
     * @param published when it was published, as precisely as known
     * @param quote the words
     * @param quoteKind {@code quote} for printed words, {@code summary} for ours
     */
    public record Passage(
            String claimId,
            String sourceId,
            String title,
            @Nullable String publisher,
            @Nullable String published,
            @Nullable String quote,
            @Nullable String quoteKind) {}
}
