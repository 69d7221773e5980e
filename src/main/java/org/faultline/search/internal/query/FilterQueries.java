package org.faultline.search.internal.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.faultline.kernel.PartialDate;
import org.faultline.search.SearchRequest.Filters;
import org.faultline.search.internal.index.Documents;
import org.faultline.search.internal.index.Fields;
import org.jspecify.annotations.Nullable;

/** The filters of a request as index queries. */
public final class FilterQueries {

    private FilterQueries() {}

    /** {@return the filters that narrow every count alike} */
    public static List<Query> of(Filters filters) {
        List<Query> queries = new ArrayList<>();
        if (filters.from() != null || filters.until() != null) {
            queries.add(Translation.within(Fields.PUBLISHED, first(filters.from()), last(filters.until())));
        }
        if (filters.since() != null) {
            queries.add(LongPoint.newRangeQuery(Fields.CHANGED, filters.since() + 1, Long.MAX_VALUE));
        }
        return queries;
    }

    /** {@return the filters on properties that are counted, by the field that is counted} */
    public static Map<String, Query> counted(Filters filters, Lookup lookup) {
        Map<String, Query> counted = new HashMap<>();
        if (!filters.kinds().isEmpty()) {
            List<BytesRef> kinds = filters.kinds().stream()
                    .map(kind -> new BytesRef(kind.word()))
                    .toList();
            counted.put(Fields.KIND, new TermInSetQuery(Fields.KIND, kinds));
        }
        if (filters.publisher() != null) {
            String publisher = Documents.publisherKey(filters.publisher());
            counted.put(Fields.PUBLISHER, new TermQuery(new Term(Fields.PUBLISHER_KEY, publisher)));
        }
        if (filters.language() != null) {
            counted.put(Fields.LANGUAGE, value(Fields.LANGUAGE, filters.language()));
        }
        if (filters.year() != null) {
            counted.put(Fields.YEAR, value(Fields.YEAR, filters.year().toString()));
        }
        if (filters.region() != null) {
            counted.put(Fields.REGION, value(Fields.REGION, Documents.region(filters.region())));
        }
        if (filters.unit() != null) {
            counted.put(
                    Fields.UNIT,
                    new BooleanQuery.Builder()
                            .add(lookup.about(QueryField.UNIT, filters.unit()), Occur.SHOULD)
                            .add(value(Fields.UNIT, filters.unit()), Occur.SHOULD)
                            .build());
        }
        return counted;
    }

    private static Query value(String field, String value) {
        return new TermQuery(new Term(field, value.strip().toLowerCase(Locale.ROOT)));
    }

    private static long first(@Nullable PartialDate date) {
        return date == null ? Long.MIN_VALUE : date.first().toEpochDay();
    }

    private static long last(@Nullable PartialDate date) {
        return date == null ? Long.MAX_VALUE : date.last().toEpochDay();
    }
}
