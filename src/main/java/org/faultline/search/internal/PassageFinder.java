package org.faultline.search.internal;

import java.io.IOException;
import java.util.Arrays;
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

/**
 * Finds the passage of each source that matches best.
 *
 * <p>The passages of a source are the documents right before its own, so a scorer that is moved from block to block looks at no others.
 */
final class PassageFinder {

    private final IndexSearcher searcher;
    private final Weight weight;

    PassageFinder(IndexSearcher searcher, Query passages) throws IOException {
        this.searcher = searcher;
        this.weight = searcher.createWeight(searcher.rewrite(passages), ScoreMode.COMPLETE, 1);
    }

    /**
     * A passage.
     *
     * @param document its document
     * @param score how well it matches
     */
    record Best(int document, float score) {}

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
            if (!passages.advanceExact(last)) {
                continue;
            }
            int first = last - Math.toIntExact(passages.longValue());
            int at = matches.docID() < first ? matches.advance(first) : matches.docID();
            while (at < last) {
                Best now = new Best(leaf.docBase + at, scorer.score());
                best.merge(source, now, (a, b) -> b.score > a.score ? b : a);
                at = matches.nextDoc();
            }
        }
    }
}
