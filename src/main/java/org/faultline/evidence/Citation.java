package org.faultline.evidence;

import org.jspecify.annotations.Nullable;

/**
 * Where a source states something.
 *
 * @param id its permanent id
 * @param locator paragraph, page, line or row
 * @param passage what the passage says, in our own words
 * @param quote the printed words, where they are known and may be shown
 * @param begin first character of the quote in the source's stored text
 * @param end character after the quote's last
 * @param source the source
 */
public record Citation(
        String id,
        @Nullable String locator,
        @Nullable String passage,
        @Nullable String quote,
        @Nullable Integer begin,
        @Nullable Integer end,
        SourceRef source) {

    /** {@return the printed words, else our words for them, else where to look} */
    public String words() {
        if (quote != null) {
            return quote;
        }
        return passage != null ? passage : locator != null ? locator : source.title();
    }

    /** {@return {@code quote} where {@link #words} are the printed ones, else {@code summary}} */
    public String wordsKind() {
        return quote != null ? "quote" : "summary";
    }
}
