package org.faultline.search;

import java.util.Set;
import org.faultline.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for.
 *
 * @param query words and operators, see {@link BadQuery}; at most {@value #MAX_LENGTH} characters
 * @param filters what is left out
 * @param order in which order
 * @param offset how many items to pass over, from 0
 * @param limit how many items at most, from 1
 * @param counts whether the items are counted by their properties, too
 */
public record SearchRequest(String query, Filters filters, Order order, int offset, int limit, boolean counts) {

    /** The longest query: more than a paragraph, and nothing that takes long to parse. */
    public static final int MAX_LENGTH = 1_000;

    /** No answer is walked further than this; who needs more narrows the query. */
    public static final int MAX_DEPTH = 10_000;

    /** Rejects a page that cannot be. */
    public SearchRequest {
        if (offset < 0 || limit < 1) {
            throw new IllegalArgumentException("a page has an offset from 0 and a limit from 1");
        }
    }

    /** A page with all counts. */
    public SearchRequest(String query, Filters filters, Order order, int offset, int limit) {
        this(query, filters, order, offset, limit, true);
    }

    /** {@return the first page of what matches the words, best first} */
    public static SearchRequest of(String query, int limit) {
        return new SearchRequest(query, Filters.NONE, Order.RELEVANCE, 0, limit);
    }

    /** {@return the same without counts by property, which then are empty} */
    public SearchRequest withoutCounts() {
        return new SearchRequest(query, filters, order, offset, limit, false);
    }

    /** The order of the items. */
    public enum Order {
        /** Best match first. */
        RELEVANCE,
        /** Most lately published first. */
        NEWEST,
        /** Earliest published first. */
        OLDEST
    }

    /**
     * What is left out.
     *
     * @param kinds only these; empty for all
     * @param publisher only of the publication with this name or id
     * @param language only sources in this language, and claims of them: {@code en}, {@code my}
     * @param from only what was published on this date or later
     * @param until only what was published on this date or earlier
     * @param unit only the unit with this id or any of its names, and what names it
     * @param year only what was published in this year
     * @param region only what is or happened in this state or region, or names it or a place in it
     * @param since only what a later write of the graph than this one touched
     */
    public record Filters(
            Set<HitKind> kinds,
            @Nullable String publisher,
            @Nullable String language,
            @Nullable PartialDate from,
            @Nullable PartialDate until,
            @Nullable String unit,
            @Nullable Integer year,
            @Nullable String region,
            @Nullable Long since) {

        /** Leaves out nothing. */
        public static final Filters NONE = new Filters(Set.of(), null, null, null, null, null, null, null, null);

        /** Keeps its own copy. */
        public Filters {
            kinds = Set.copyOf(kinds);
        }
    }
}
