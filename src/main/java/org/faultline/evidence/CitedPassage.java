package org.faultline.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A citation, and which claims rest on it.
 *
 * @param locator paragraph, page, line or row
 * @param passage what the passage says, in our own words
 * @param quote the printed words, where they are known and may be shown
 * @param begin first character of the passage in the stored text
 * @param end character after its last
 * @param archivedUrl where a copy of the source is kept
 * @param claims ids of the claims
 */
public record CitedPassage(
        String id,
        @Nullable String locator,
        @Nullable String passage,
        @Nullable String quote,
        @Nullable Integer begin,
        @Nullable Integer end,
        @Nullable String archivedUrl,
        List<String> claims) {}
