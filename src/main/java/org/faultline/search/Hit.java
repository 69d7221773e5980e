package org.faultline.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something found.
 *
 * @param kind what it is
 * @param id its id; of a claim, the first of those that rest on the passage
 * @param title the source's title, also for a claim; the name of a record
 * @param titleFragments the title with what matched told apart
 * @param url our page about it, at the passage
 * @param publisher who published the source
 * @param published when: {@code 2021-08}
 * @param language of the source
 * @param passage the passage that matches best, cut to its middle where it is long; of a record, its names
 * @param paragraph which paragraph of the source's text the passage is, from 1
 * @param citation the id of the citation that the claims rest on
 * @param begin where the passage begins in the source's text, in UTF-16 units
 * @param end where it ends, exclusive
 * @param claims all claims that rest on the passage
 * @param about the records that they are about
 * @param score how well it matches; comparable within one answer only
 */
public record Hit(
        HitKind kind,
        String id,
        String title,
        List<Fragment> titleFragments,
        String url,
        @Nullable String publisher,
        @Nullable String published,
        @Nullable String language,
        List<Fragment> passage,
        @Nullable Integer paragraph,
        @Nullable String citation,
        @Nullable Integer begin,
        @Nullable Integer end,
        List<Claimed> claims,
        List<Named> about,
        double score) {

    /**
     * A run of text.
     *
     * @param text its characters; never markup
     * @param hit whether it is what matched
     */
    public record Fragment(String text, boolean hit) {}

    /**
     * A claim in a word.
     *
     * @param id its id
     * @param kind its kind: {@code Departure}
     */
    public record Claimed(String id, String kind) {}

    /**
     * A record by name.
     *
     * @param id its id
     * @param name what it is called
     * @param url its page
     */
    public record Named(String id, String name, String url) {}
}
