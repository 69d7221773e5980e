package org.faultline.search.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faultline.search.Hit;
import org.faultline.search.SearchAnswer;
import org.faultline.search.SearchAnswer.Count;
import org.faultline.search.SearchAnswer.Facets;
import org.faultline.search.SearchRequest;
import org.faultline.web.Listing;
import org.faultline.web.ListingRequest;
import org.jspecify.annotations.Nullable;

/**
 * A page of results.
 *
 * @param items what was found, best first
 * @param next the cursor of the following page; absent on the last one, and after 10,000 items
 * @param total how many items match in all
 * @param facets how many of each kind, publisher, language, year, unit and region, each counted without the filter on itself
 * @param relaxed whether nothing has all words, so that these have some of them
 * @param didYouMean the query in another spelling, where this one finds nothing with all its words
 * @param complete false when time ran out, so that items may be missing
 * @param index {@code current}, {@code behind} (the last writes are not in yet), {@code rebuilding} (answered from the old index) or
 *     {@code absent} (the first index is being built)
 */
record SearchPage(
        List<Hit> items,
        @Nullable String next,
        long total,
        Facets facets,
        boolean relaxed,
        @Nullable String didYouMean,
        boolean complete,
        String index) {

    /** {@return the page of an answer to a request for one item more than the page has} */
    static SearchPage of(SearchAnswer answer, ListingRequest page) {
        Listing<Hit> listing = page.listing(answer.hits());
        boolean deeper = page.offset() + page.limit() < SearchRequest.MAX_DEPTH;
        return new SearchPage(
                listing.items(),
                deeper ? listing.next() : null,
                answer.total(),
                answer.facets(),
                answer.relaxed(),
                answer.didYouMean(),
                answer.complete(),
                answer.status().state().name().toLowerCase(Locale.ROOT));
    }

    /** {@return the counts by the parameter that filters by each} */
    public Map<String, List<Count>> getCounted() {
        Map<String, List<Count>> counted = new LinkedHashMap<>();
        counted.put("kind", facets.kind());
        counted.put("year", facets.year());
        counted.put("unit", facets.unit());
        counted.put("region", facets.region());
        counted.put("publisher", facets.publisher());
        counted.put("language", facets.language());
        return counted;
    }

    /** {@return the same as a list, for the links between pages} */
    public Listing<Hit> listing() {
        return new Listing<>(items, next);
    }
}
