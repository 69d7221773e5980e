package org.faultline.evidence;

import org.jspecify.annotations.Nullable;

/**
 * A source as lists show it.
 *
 * @param title described in our own words
 * @param publisher who published it
 * @param published partial date
 * @param url its address at the publisher
 * @param reliability {@code A} to {@code F}
 * @param restricted whether its text and quotes are for the administrator only
 * @param lineage id of the lineage that it belongs to
 * @param lineageReason what ties it to that lineage
 * @param claims how many claims rest on it
 * @param hasText whether its text is stored
 */
public record SourceRow(
        String id,
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
        int claims,
        boolean hasText) {

    /**
     * A publication.
     *
     * @param country ISO 3166-1 alpha-2
     * @param kind news, ngo, government, armed-group, dataset, encyclopedia, blog or other
     */
    public record Publisher(
            String id,
            String name,
            @Nullable String country,
            @Nullable String kind) {}
}
