package org.faultline.fracture.internal.known;

import java.time.LocalDate;
import org.faultline.kernel.CountRange;
import org.faultline.kernel.Span;
import org.jspecify.annotations.Nullable;

/**
 * What one source says of one event and one unit.
 *
 * @param defectionId the event
 * @param unitId the unit that the source names, after decisions on identity
 * @param identity probability that it is this unit; 1 where the designation leaves no doubt
 * @param kind what the source calls it; absent when it does not say
 * @param window when it happened, according to the source
 * @param count how many of this unit, according to the source
 * @param countShared whether the count is for several units together, so that no part of it is known to be this unit's
 * @param marks what else the source says of it
 * @param denies whether the source denies the event
 * @param lineage the line of reporting that the source belongs to; sources that copy one another share one
 * @param knownFrom first day on which a reader could surely know of it
 * @param passage where it stands
 */
public record Report(
        String defectionId,
        String unitId,
        double identity,
        @Nullable ReportedKind kind,
        Span window,
        CountRange count,
        boolean countShared,
        Marks marks,
        boolean denies,
        String lineage,
        LocalDate knownFrom,
        Passage passage) {

    /**
     * What a source says of how it happened.
     *
     * @param weapons whether weapons were taken; absent when it does not say
     * @param officer whether an officer was among them; absent when it does not say
     * @param placeId where; absent when it does not say
     */
    public record Marks(
            @Nullable Boolean weapons,
            @Nullable Boolean officer,
            @Nullable String placeId) {

        /** Nothing is said. */
        public static final Marks NONE = new Marks(null, null, null);
    }

    /**
     * Where a report stands.
     *
     * @param claimId the claim
     * @param sourceId the source
     * @param title what the source is, in our words
     * @param outlet id of its publication, or of the source itself when no publication is known
     * @param publisher its publisher, if known
     * @param reliability Admiralty letter of the source, if given
     * @param published when it was published, as precisely as known
     * @param quote the words
     * @param quoteKind {@code quote} for printed words, {@code summary} for ours
     */
    public record Passage(
            String claimId,
            String sourceId,
            String title,
            String outlet,
            @Nullable String publisher,
            @Nullable String reliability,
            @Nullable String published,
            @Nullable String quote,
            @Nullable String quoteKind) {}
}
