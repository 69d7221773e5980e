package org.faultline.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.faultline.search.SearchAnswer.Count;
import org.faultline.search.SearchAnswer.Facets;
import org.faultline.search.internal.ItemProperties.Segment;
import org.faultline.search.internal.index.Fields;
import org.jspecify.annotations.Nullable;

/**
 * Counts what matches: in all, and by each property, without the filter on that very property. It is told of each match by who walks
 * them, which is one thread.
 */
final class FacetCounts {

    /** More publishers than a reader looks through help nobody. */
    private static final int MOST_VALUES = 20;

    private static final int PROPERTIES = ItemProperties.FIELDS.size();
    private static final int KIND = ItemProperties.FIELDS.indexOf(Fields.KIND);
    private static final int YEAR = ItemProperties.FIELDS.indexOf(Fields.YEAR);

    private final ItemProperties.Whole items;
    private final boolean byProperty;
    private final List<@Nullable Weight> filters = new ArrayList<>();
    private final boolean isFiltered;
    private final int[][] counts = new int[PROPERTIES][];
    private long total;
    private boolean foundAny;

    /**
     * Prepares a count.
     *
     * @param filters the filter on each property, by its field
     * @param byProperty whether to count by property, too, and not only in all
     */
    FacetCounts(IndexSearcher searcher, ItemProperties.Whole items, Map<String, Query> filters, boolean byProperty)
            throws IOException {
        this.items = items;
        this.byProperty = byProperty;
        this.isFiltered = !filters.isEmpty();
        for (int property = 0; property < PROPERTIES; property++) {
            Query filter = filters.get(ItemProperties.FIELDS.get(property));
            this.filters.add(
                    filter == null
                            ? null
                            : searcher.createWeight(searcher.rewrite(filter), ScoreMode.COMPLETE_NO_SCORES, 1));
            counts[property] = new int[items.words.get(property).size()];
        }
    }

    /** {@return how many items match all filters} */
    long total() {
        return total;
    }

    /** {@return whether anything matches, if only of kinds that were not asked for} */
    boolean foundAny() {
        return foundAny;
    }

    /** {@return the counts by property} */
    Facets facets() {
        if (!byProperty) {
            return Facets.EMPTY;
        }
        return new Facets(first(0), first(1), first(2), first(3), first(4), first(5));
    }

    /** The most frequent first, of years the latest; values that are as frequent in their order. */
    private List<Count> first(int property) {
        int[] counted = counts[property];
        PriorityQueue<Long> leastFirst = new PriorityQueue<>(MOST_VALUES);
        for (int value = 0; value < counted.length; value++) {
            if (counted[value] > 0) {
                long rank = rank(property, value);
                if (leastFirst.size() < MOST_VALUES) {
                    leastFirst.add(rank);
                } else if (rank > leastFirst.element()) {
                    leastFirst.remove();
                    leastFirst.add(rank);
                }
            }
        }
        return leastFirst.stream()
                .sorted(Comparator.reverseOrder())
                .map(rank -> value(property, rank))
                .map(value -> new Count(items.words.get(property).get(value), counted[value]))
                .toList();
    }

    /** More is better; one number, because hundreds of values are compared for each answer. */
    private long rank(int property, int value) {
        return property == YEAR ? value : ((long) counts[property][value] << Integer.SIZE) + Integer.MAX_VALUE - value;
    }

    private static int value(int property, long rank) {
        return (int) (property == YEAR ? rank : Integer.MAX_VALUE - (rank & Integer.MAX_VALUE));
    }

    /** {@return the count in a segment; to be closed when it was walked} */
    InSegment in(LeafReaderContext leaf) throws IOException {
        return new InSegment(leaf);
    }

    /** The count in a segment. */
    final class InSegment implements AutoCloseable {

        private final Segment segment;
        private final int[] places;
        private final int[] counted;
        private final List<@Nullable FixedBitSet> allowed = new ArrayList<>();

        private InSegment(LeafReaderContext leaf) throws IOException {
            this.segment = items.segments.get(leaf.ord);
            this.places = items.places.get(leaf.ord);
            this.counted = new int[byProperty ? places.length : 0];
            if (isFiltered) {
                for (Weight filter : filters) {
                    allowed.add(filter == null ? null : documents(filter, leaf));
                }
            }
        }

        private static FixedBitSet documents(Weight filter, LeafReaderContext leaf) throws IOException {
            FixedBitSet documents = new FixedBitSet(Math.max(1, leaf.reader().maxDoc()));
            Scorer scorer = filter.scorer(leaf);
            if (scorer != null) {
                documents.or(scorer.iterator());
            }
            return documents;
        }

        /** {@return the day on which a document was published, at the latest} */
        int day(int document) {
            return segment.days[document];
        }

        /** {@return whether the document passes all filters; it is counted where it has to be} */
        boolean count(int document) {
            if (isFiltered) {
                return countFiltered(document);
            }
            foundAny = true;
            total++;
            if (byProperty) {
                count(segment.starts[document], segment.starts[document + 1]);
            }
            return true;
        }

        private boolean countFiltered(int document) {
            int refusing = -1;
            for (int property = 0; property < PROPERTIES; property++) {
                FixedBitSet documents = allowed.get(property);
                if (documents != null && !documents.get(document)) {
                    if (refusing >= 0) {
                        return false;
                    }
                    refusing = property;
                }
            }
            foundAny |= refusing < 0 || refusing == KIND;
            total += refusing < 0 ? 1 : 0;
            if (byProperty) {
                int from = segment.starts[document];
                int until = segment.starts[document + 1];
                if (refusing < 0) {
                    count(from, until);
                } else {
                    countOne(refusing, from, until);
                }
            }
            return refusing < 0;
        }

        private void count(int from, int until) {
            for (int i = from; i < until; i++) {
                counted[segment.numbers[i]]++;
            }
        }

        private void countOne(int property, int from, int until) {
            for (int i = from; i < until; i++) {
                int number = segment.numbers[i];
                if (number >= segment.firsts[property] && number < segment.firsts[property + 1]) {
                    counted[number]++;
                }
            }
        }

        @Override
        public void close() {
            for (int property = 0; byProperty && property < PROPERTIES; property++) {
                for (int number = segment.firsts[property]; number < segment.firsts[property + 1]; number++) {
                    counts[property][places[number]] += counted[number];
                }
            }
        }
    }
}
