package org.faultline.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param hits the page asked for
 * @param total how many items match in all
 * @param facets how many of each kind, publisher, language, year, unit and region
 * @param relaxed whether nothing has all words, so that the items have only some of them
 * @param didYouMean the query in another spelling, where this one finds nothing with all its words; absent where none is known
 * @param complete false when time ran out, so that items may be missing
 * @param status how the index stood
 */
public record SearchAnswer(
        List<Hit> hits,
        long total,
        Facets facets,
        boolean relaxed,
        @Nullable String didYouMean,
        boolean complete,
        SearchStatus status) {

    /** Nothing. */
    public static SearchAnswer empty(SearchStatus status) {
        return new SearchAnswer(List.of(), 0, Facets.EMPTY, false, null, true, status);
    }

    /**
     * Counts of items by a property. Each counts what would be found without the filter on that very property.
     *
     * @param kind by kind
     * @param publisher by publisher, the most frequent
     * @param language by language of the source
     * @param year by year of publication, the latest first
     * @param unit by unit that is named, the most frequent
     * @param region by state or region that it is in or names
     */
    public record Facets(
            List<Count> kind,
            List<Count> publisher,
            List<Count> language,
            List<Count> year,
            List<Count> unit,
            List<Count> region) {

        /** Counts of nothing. */
        public static final Facets EMPTY = new Facets(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /**
     * A count.
     *
     * @param value of the property
     * @param count how many items have it
     */
    public record Count(String value, long count) {}
}
