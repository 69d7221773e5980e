package org.faultline.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.faultline.search.SearchRequest.Order;
import org.faultline.search.internal.index.Fields;
import org.jspecify.annotations.Nullable;

/** Finds the first items of what matches, and has all of it counted, in one walk. */
final class BestItems implements CollectorManager<BestItems.Walk, List<Ranked>> {

    private final int count;
    private final Order order;
    private final FacetCounts counts;
    private final Comparator<Ranked> bestFirst;

    /**
     * Prepares a walk.
     *
     * @param count how many items at most
     * @param counts where what matches is counted; what its filters refuse is not among the items
     */
    BestItems(IndexSearcher searcher, int count, Order order, FacetCounts counts) {
        this.count = count;
        this.order = order;
        this.counts = counts;
        this.bestFirst = Ranked.bestFirst(searcher.getIndexReader());
    }

    @Override
    public Walk newCollector() {
        return new Walk();
    }

    @Override
    public List<Ranked> reduce(Collection<Walk> walks) {
        List<Ranked> best = new ArrayList<>();
        for (Walk walk : walks) {
            walk.finishSegment();
            best.addAll(walk.worstFirst);
        }
        best.sort(bestFirst);
        return new ArrayList<>(best.subList(0, Math.min(count, best.size())));
    }

    /** A walk through all that matches. */
    final class Walk extends SimpleCollector {

        private final PriorityQueue<Ranked> worstFirst = new PriorityQueue<>(bestFirst.reversed());
        private float leastScore = Float.NEGATIVE_INFINITY;
        private long leastDay = Long.MIN_VALUE;
        private @Nullable Scorable scorer;
        private FacetCounts.@Nullable InSegment counting;
        private SortedDocValues ids = DocValues.emptySorted();
        private int segment;
        private int base;

        private Walk() {}

        @Override
        public ScoreMode scoreMode() {
            return order == Order.RELEVANCE ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        public void setScorer(Scorable next) {
            scorer = next;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            finishSegment();
            counting = counts.in(leaf);
            ids = DocValues.getSorted(leaf.reader(), Fields.ID);
            segment = leaf.ord;
            base = leaf.docBase;
        }

        private void finishSegment() {
            if (counting != null) {
                counting.close();
                counting = null;
            }
        }

        @Override
        public void collect(int document) throws IOException {
            if (counting == null || scorer == null || !counting.count(document)) {
                return;
            }
            float score = order == Order.RELEVANCE ? scorer.score() : 0;
            if (score < leastScore) {
                return;
            }
            long day = day(counting.day(document));
            if (score == leastScore && day < leastDay) {
                return;
            }
            int id = ids.advanceExact(document) ? ids.ordValue() : -1;
            Ranked item = new Ranked(base + document, score, day, segment, id, null);
            if (worstFirst.size() == count) {
                if (bestFirst.compare(item, worstFirst.element()) > 0) {
                    return;
                }
                worstFirst.remove();
            }
            worstFirst.add(item);
            if (worstFirst.size() == count) {
                leastScore = worstFirst.element().score();
                leastDay = worstFirst.element().day();
            }
        }

        /** More is better; what has no date comes last, in either order. */
        private long day(int day) {
            if (day == ItemProperties.NO_DAY) {
                return Long.MIN_VALUE;
            }
            return order == Order.OLDEST ? -day : day;
        }
    }
}
