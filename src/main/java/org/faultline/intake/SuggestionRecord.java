package org.faultline.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A suggested claim as the reviewer sees it.
 *
 * @param id its permanent id
 * @param kind the kind of claim: {@code Occurrence}, {@code Tally}, …
 * @param quote the words that support it, exactly as they stand in the source's text
 * @param begin where they begin in the text, in UTF-16 units
 * @param end where they end, exclusive
 * @param fields what the claim would say, as read or as a reviewer corrected it
 * @param reason why it was read so
 * @param confidence from 0 to 1
 * @param state where it stands
 * @param source the source that it was read in
 * @param group what near-duplicates of one lineage have in common; one decision is for all of them
 * @param alike how many others the group has
 * @param claims ids of the claims that it became
 * @param decidedBy who decided
 * @param note the reviewer's remark
 */
public record SuggestionRecord(
        String id,
        String kind,
        String quote,
        int begin,
        int end,
        Map<String, Object> fields,
        String reason,
        double confidence,
        SuggestionState state,
        ReadIn source,
        String group,
        int alike,
        List<String> claims,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String note) {

    /** The source that a suggestion was read in. */
    public record ReadIn(
            String id,
            String title,
            @Nullable String publisher,
            @Nullable String published) {}
}
