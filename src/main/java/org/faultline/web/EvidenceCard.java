package org.faultline.web;

import org.jspecify.annotations.Nullable;

/**
 * One passage that a fact rests on, as the fragment {@code evidence} shows it. Made only of what the reader may see.
 *
 * @param publisher who published the source
 * @param title the source's title
 * @param published when, as the source's partial date is written
 * @param href the page of the source in Faultline
 * @param locator where in the source
 * @param passage what the passage says, in our words
 * @param quote the printed words
 * @param quoteLanguage the quote's language as a tag: {@code my}
 * @param reliability of the source, {@code A} to {@code F}
 * @param credibility of the statement, 1 to 6
 * @param status the claim's status: {@code accepted}, {@code conflict}, {@code needs-work}, {@code withdrawn}
 * @param note the compiler's remark
 */
public record EvidenceCard(
        @Nullable String publisher,
        String title,
        @Nullable String published,
        String href,
        @Nullable String locator,
        @Nullable String passage,
        @Nullable String quote,
        @Nullable String quoteLanguage,
        @Nullable String reliability,
        @Nullable Integer credibility,
        @Nullable String status,
        @Nullable String note) {}
