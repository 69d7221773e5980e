package org.faultline.search.internal.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import org.apache.lucene.search.Query;
import org.faultline.kernel.PartialDate;
import org.faultline.search.SearchRequest.Filters;
import org.faultline.search.internal.index.Documents;
import org.faultline.search.internal.index.Fields;
import org.jspecify.annotations.Nullable;

/** The filters of a request that narrow every count alike; those on kind, publisher and language are counted, see FacetCounts. */
public final class FilterQueries {

    private FilterQueries() {}

    /** {@return the index queries that an item has to match} */
    public static List<Query> of(Filters filters, BiFunction<QueryField, String, Set<String>> recordIds) {
        List<Query> queries = new ArrayList<>();
        if (filters.from() != null || filters.until() != null) {
            queries.add(Translation.within(Fields.PUBLISHED, first(filters.from()), last(filters.until())));
        }
        if (filters.unit() != null) {
            queries.add(Translation.about(recordIds.apply(QueryField.UNIT, filters.unit())));
        }
        return queries;
    }

    private static long first(@Nullable PartialDate date) {
        return date == null ? Long.MIN_VALUE : date.first().toEpochDay();
    }

    private static long last(@Nullable PartialDate date) {
        return date == null ? Long.MAX_VALUE : date.last().toEpochDay();
    }

    /** {@return a publisher's name or id as the index has it} */
    public static @Nullable String publisher(Filters filters) {
        return filters.publisher() == null ? null : Documents.publisherKey(filters.publisher());
    }

    /** {@return a language as the index has it} */
    public static @Nullable String language(Filters filters) {
        return filters.language() == null ? null : filters.language().toLowerCase(Locale.ROOT);
    }
}
