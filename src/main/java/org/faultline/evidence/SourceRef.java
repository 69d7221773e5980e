package org.faultline.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A source as a citation shows it.
 *
 * @param id its permanent id
 * @param title described in our own words
 * @param publisher its publication's name
 * @param published partial date as text
 * @param publishedUntil last day on which it can have been published
 * @param url its address
 * @param reliability {@code A} to {@code F}
 * @param lineage id of the lineage that it belongs to
 * @param restricted whether its text and quotes are for the administrator only
 */
public record SourceRef(
        String id,
        String title,
        String publisher,
        @Nullable String published,
        @Nullable LocalDate publishedUntil,
        @Nullable String url,
        @Nullable String reliability,
        String lineage,
        boolean restricted) {

    /** {@return its address if a browser opens it as a page} */
    public @Nullable String webAddress() {
        return ClaimCard.webAddress(url);
    }
}
