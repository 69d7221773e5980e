package org.faultline.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.faultline.search.internal.index.Fields;
import org.jspecify.annotations.Nullable;

/**
 * Finds the passage of each source that matches best.
 *
 * <p>The passages of a source are the documents right before its own, so a scorer that is moved from block to block looks at no others.
 */
final class PassageFinder {

    /** What the second-best passage adds, as a share of its score; the third adds the square of it. */
    static final float NEXT_SHARE = 0.5f;

    /** What a title counts against a passage: it is printed large, or our own description. */
    static final float TITLE_SHARE = 0.5f;

    /** The tenth would add less than a five-hundredth. */
    private static final int COUNTED = 9;

    private final IndexSearcher searcher;
    private final Weight weight;

    PassageFinder(IndexSearcher searcher, Query passages) throws IOException {
        this.searcher = searcher;
        this.weight = searcher.createWeight(searcher.rewrite(passages), ScoreMode.COMPLETE, 1);
    }

    /**
     * How well a source matches by its passages.
     *
     * @param document the document of the passage of its text that matches best; absent when only the title does
     * @param score of all its passages
     */
    record Best(@Nullable Integer document, float score) {}

    /** {@return the best passage of each source that has one, by the document of the source} */
    Map<Integer, Best> best(int[] sources) throws IOException {
        int[] sorted = sources.clone();
        Arrays.sort(sorted);
        Map<Integer, Best> best = new HashMap<>();
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        int next = 0;
        while (next < sorted.length) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(sorted[next], leaves));
            int end = leaf.docBase + leaf.reader().maxDoc();
            int until = next;
            while (until < sorted.length && sorted[until] < end) {
                until++;
            }
            inLeaf(leaf, Arrays.copyOfRange(sorted, next, until), best);
            next = until;
        }
        return best;
    }

    private void inLeaf(LeafReaderContext leaf, int[] sources, Map<Integer, Best> best) throws IOException {
        Scorer scorer = weight.scorer(leaf);
        NumericDocValues passages = leaf.reader().getNumericDocValues(Fields.PASSAGES);
        if (scorer == null || passages == null) {
            return;
        }
        DocIdSetIterator matches = scorer.iterator();
        for (int source : sources) {
            int last = source - leaf.docBase;
            if (passages.advanceExact(last)) {
                int title = last - Math.toIntExact(passages.longValue());
                Block block = new Block(leaf.docBase);
                int at = matches.docID() < title ? matches.advance(title) : matches.docID();
                while (at < last) {
                    block.add(at, scorer.score(), at == title);
                    at = matches.nextDoc();
                }
                if (block.matches()) {
                    best.put(source, block.best());
                }
            }
        }
    }

    /** The matching passages of one source. */
    private static final class Block {

        private final int docBase;
        private final List<Float> scores = new ArrayList<>();
        private int best = -1;
        private float bestScore = -1;

        Block(int docBase) {
            this.docBase = docBase;
        }

        void add(int document, float score, boolean isTitle) {
            scores.add(isTitle ? score * TITLE_SHARE : score);
            if (!isTitle && score > bestScore) {
                best = document;
                bestScore = score;
            }
        }

        boolean matches() {
            return !scores.isEmpty();
        }

        Best best() {
            scores.sort(Comparator.reverseOrder());
            float share = 1;
            float sum = 0;
            for (float score : scores.subList(0, Math.min(scores.size(), COUNTED))) {
                sum += share * score;
                share *= NEXT_SHARE;
            }
            return new Best(best < 0 ? null : docBase + best, sum);
        }
    }
}
