package org.faultline.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.FixedBitSet;
import org.faultline.search.SearchAnswer.Count;
import org.faultline.search.SearchAnswer.Facets;
import org.faultline.search.internal.index.Fields;
import org.jspecify.annotations.Nullable;

/**
 * Counts what matches, in one walk: in all, and by each property, without the filter on that very property.
 */
final class FacetCounts implements CollectorManager<FacetCounts.Counter, FacetCounts.Counted> {

    /** More publishers than a reader looks through help nobody. */
    private static final int MOST_VALUES = 20;

    private static final List<String> PROPERTIES =
            List.of(Fields.KIND, Fields.PUBLISHER, Fields.LANGUAGE, Fields.YEAR, Fields.UNIT, Fields.REGION);

    private final List<@Nullable Weight> filters = new ArrayList<>();

    /**
     * Prepares a count.
     *
     * @param filters the filter on each property, by its field
     */
    FacetCounts(IndexSearcher searcher, Map<String, Query> filters) throws IOException {
        for (String property : PROPERTIES) {
            Query filter = filters.get(property);
            this.filters.add(
                    filter == null
                            ? null
                            : searcher.createWeight(searcher.rewrite(filter), ScoreMode.COMPLETE_NO_SCORES, 1));
        }
    }

    /**
     * What was counted.
     *
     * @param total of all items that match all filters
     * @param facets by property
     */
    record Counted(long total, Facets facets) {}

    @Override
    public Counter newCollector() {
        return new Counter(filters);
    }

    @Override
    public Counted reduce(Collection<Counter> counters) {
        long total = 0;
        List<Map<String, Long>> counts = none();
        for (Counter counter : counters) {
            counter.finishLeaf();
            total += counter.total;
            for (int i = 0; i < counts.size(); i++) {
                Map<String, Long> sum = counts.get(i);
                counter.counts.get(i).forEach((value, count) -> sum.merge(value, count, Long::sum));
            }
        }
        return new Counted(
                total,
                new Facets(
                        mostFirst(counts.get(0)),
                        mostFirst(counts.get(1)),
                        mostFirst(counts.get(2)),
                        latestFirst(counts.get(3)),
                        mostFirst(counts.get(4)),
                        mostFirst(counts.get(5))));
    }

    private static List<Map<String, Long>> none() {
        return PROPERTIES.stream()
                .map(property -> (Map<String, Long>) new HashMap<String, Long>())
                .toList();
    }

    private static List<Count> latestFirst(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Count::value).reversed())
                .limit(MOST_VALUES)
                .toList();
    }

    private static List<Count> mostFirst(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(Count::count).reversed().thenComparing(Count::value))
                .limit(MOST_VALUES)
                .toList();
    }

    /** Counts in one leaf after the other. */
    static final class Counter extends SimpleCollector {

        private final List<@Nullable Weight> filters;
        private final List<Map<String, Long>> counts = none();
        private final List<SortedSetDocValues> values = new ArrayList<>();
        private final List<@Nullable BitSet> allowed = new ArrayList<>();
        private final List<int[]> ordinals = new ArrayList<>();
        private long total;

        private Counter(List<@Nullable Weight> filters) {
            this.filters = filters;
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            finishLeaf();
            for (int i = 0; i < PROPERTIES.size(); i++) {
                SortedSetDocValues sorted = DocValues.getSortedSet(leaf.reader(), PROPERTIES.get(i));
                values.add(sorted);
                ordinals.add(new int[Math.toIntExact(sorted.getValueCount())]);
                Weight filter = filters.get(i);
                allowed.add(filter == null ? null : documents(filter, leaf));
            }
        }

        private static BitSet documents(Weight filter, LeafReaderContext leaf) throws IOException {
            FixedBitSet documents = new FixedBitSet(Math.max(1, leaf.reader().maxDoc()));
            Scorer scorer = filter.scorer(leaf);
            if (scorer != null) {
                documents.or(scorer.iterator());
            }
            return documents;
        }

        @Override
        public void collect(int document) throws IOException {
            int refusals = 0;
            int refusing = -1;
            for (int i = 0; i < PROPERTIES.size(); i++) {
                BitSet documents = allowed.get(i);
                if (documents != null && !documents.get(document)) {
                    refusals++;
                    refusing = i;
                }
            }
            if (refusals == 0) {
                total++;
            }
            for (int i = 0; i < PROPERTIES.size() && refusals < 2; i++) {
                boolean counts = refusals == 0 || refusing == i;
                if (counts && values.get(i).advanceExact(document)) {
                    count(values.get(i), ordinals.get(i));
                }
            }
        }

        private static void count(SortedSetDocValues values, int[] ordinals) throws IOException {
            for (int left = values.docValueCount(); left > 0; left--) {
                ordinals[(int) values.nextOrd()]++;
            }
        }

        private void finishLeaf() {
            try {
                for (int i = 0; i < values.size(); i++) {
                    int[] counted = ordinals.get(i);
                    for (int ordinal = 0; ordinal < counted.length; ordinal++) {
                        if (counted[ordinal] > 0) {
                            String value = values.get(i).lookupOrd(ordinal).utf8ToString();
                            counts.get(i).merge(value, (long) counted[ordinal], Long::sum);
                        }
                    }
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            values.clear();
            ordinals.clear();
            allowed.clear();
        }
    }
}
