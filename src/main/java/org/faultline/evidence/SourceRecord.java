package org.faultline.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.faultline.evidence.SourceRow.Publisher;
import org.faultline.web.Listing;
import org.jspecify.annotations.Nullable;

/**
 * A source by itself: what it is, whom it copies, and what rests on it.
 *
 * @param key the key that it was recorded under
 * @param lineageReason what ties it to its lineage
 * @param lineageSources the other sources of the lineage: together with this one they are one voice
 * @param republishes the sources that it says it reprints or retells
 * @param republishedBy the sources that say so of this one
 * @param withdrawn that it was withdrawn, and why; absent while it stands
 * @param claimCount how many claims rest on it
 * @param claims a page of them
 */
public record SourceRecord(
        String id,
        String key,
        String title,
        Publisher publisher,
        @Nullable String author,
        @Nullable String published,
        @Nullable String url,
        @Nullable String language,
        String type,
        @Nullable String reliability,
        boolean restricted,
        String lineage,
        @Nullable String lineageReason,
        List<Kin> lineageSources,
        List<Kin> republishes,
        List<Kin> republishedBy,
        Instant recordedAt,
        String recordedBy,
        @Nullable Withdrawal withdrawn,
        boolean hasText,
        int claimCount,
        Listing<ClaimView> claims) {

    /**
     * Another source that this one has to do with.
     *
     * @param note what is said of the tie
     */
    public record Kin(
            String id,
            String title,
            String publisher,
            @Nullable String published,
            @Nullable String note) {}

    /**
     * That a source was withdrawn.
     *
     * @param at when
     * @param by by whom
     * @param note why
     */
    public record Withdrawal(Instant at, String by, String note) {

        /** {@return when, by whom and why} */
        public String inWords() {
            return "Withdrawn on " + InWords.day(LocalDate.ofInstant(at, ZoneOffset.UTC)) + " by " + by + ": " + note;
        }
    }

    /** {@return whether nothing ties it to another source} */
    public boolean standsAlone() {
        return lineageSources.isEmpty();
    }
}
