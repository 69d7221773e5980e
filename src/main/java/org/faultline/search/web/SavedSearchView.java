package org.faultline.search.web;

import java.time.Instant;
import org.faultline.search.SavedSearch;
import org.faultline.search.Search;
import org.faultline.search.SearchAnswer;
import org.jspecify.annotations.Nullable;

/**
 * A saved search with what is new in it.
 *
 * @param id permanent
 * @param name what the reader calls it
 * @param fresh how many items were added or changed since it was last looked at
 * @param total how many items match in all
 * @param fault why it can no longer be answered; absent when it can
 * @param url the page of all its results
 * @param freshUrl the page of the new ones
 * @param lookedAt when it was last looked at
 * @param createdAt when it was saved
 * @param deletedAt when it was deleted; absent while it is kept
 */
record SavedSearchView(
        String id,
        String name,
        long fresh,
        long total,
        @Nullable String fault,
        String url,
        String freshUrl,
        Instant lookedAt,
        Instant createdAt,
        @Nullable Instant deletedAt) {

    static SavedSearchView of(SavedSearch saved, Search search) {
        SearchFilters all = SearchFilters.parse(saved.parameters());
        SearchFilters fresh = SearchFilters.parse(saved.parameters() + "&since=" + saved.lookedSequence());
        long freshCount = 0;
        long total = 0;
        String fault = null;
        try {
            freshCount = count(fresh, search);
            total = count(all, search);
        } catch (org.faultline.web.RequestRefused e) {
            fault = e.detail();
        }
        return new SavedSearchView(
                saved.id(),
                saved.name(),
                freshCount,
                total,
                fault,
                all.with("since", null),
                fresh.with("since", Long.toString(saved.lookedSequence())),
                saved.lookedAt(),
                saved.createdAt(),
                saved.deletedAt());
    }

    /** Items with only some of the words are not what was saved. */
    private static long count(SearchFilters filters, Search search) {
        SearchAnswer answer = search.search(filters.request());
        return answer.relaxed() ? 0 : answer.total();
    }
}
