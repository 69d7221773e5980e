package org.faultline.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.faultline.search.HitKind;
import org.faultline.search.SearchRequest.Order;
import org.faultline.search.internal.index.Fields;
import org.faultline.search.internal.query.SearchQueries;
import org.faultline.search.internal.query.Target;

/**
 * Puts what matches in order.
 *
 * <p>The families are ranked apart, because a word's weight among 20 articles and among 2,000 one-sentence claims cannot be compared, and
 * then merged by scores that can:
 *
 * <ul>
 *   <li>A source is first found by its title and whole text (BM25). The best {@value #RESCORED} are then ranked again by their passages:
 *       the score of the best passage, and half as much of the second, a quarter of the third, and so on, so that the best passage decides and
 *       an article that returns to the matter stands before one that mentions it once. A passage scores by its words (BM25), and once
 *       more if they stand near each other. A title counts as half a passage. The score of the whole text adds {@value #ARTICLE_SHARE} of
 *       itself. Those after the first {@value #RESCORED} follow in the order of the whole text's score.
 *   <li>A claim scores as a passage does, in the same field and so against the same word frequencies, times {@value #CLAIM_SHARE}:
 *       the printed passage is the evidence and our words about it point there, so at an equal match the source comes first.
 *   <li>A record scores by its names. If a whole name is the query, nothing stands before it.
 * </ul>
 *
 * Equals are ordered by date of publication, newest first, then by id, so that pages fit together and a rebuild changes nothing.
 */
final class Ranking {

    /** How many sources are ranked again by passage; always as many, whichever page is asked for, so that pages fit together. */
    static final int RESCORED = 100;

    static final float ARTICLE_SHARE = 0.1f;
    static final float CLAIM_SHARE = 0.4f;

    private final IndexSearcher searcher;
    private final SearchQueries queries;
    private final List<Query> filters;
    private final boolean someWordsSuffice;
    private final FacetCounts counts;
    private final Comparator<Ranked> bestFirst;

    /**
     * Prepares an order.
     *
     * @param filters which items are looked at
     * @param someWordsSuffice whether half of the words are enough
     * @param counts where what matches is counted
     */
    Ranking(
            IndexSearcher searcher,
            SearchQueries queries,
            List<Query> filters,
            boolean someWordsSuffice,
            FacetCounts counts) {
        this.searcher = searcher;
        this.queries = queries;
        this.filters = filters;
        this.someWordsSuffice = someWordsSuffice;
        this.counts = counts;
        this.bestFirst = Ranked.bestFirst(searcher.getIndexReader());
    }

    /** {@return the first items; all that match are counted on the way} */
    List<Ranked> first(int count, Order order) throws IOException {
        List<Ranked> merged = new ArrayList<>(
                order == Order.RELEVANCE
                        ? rescored(family(Target.SOURCE, Math.max(count, RESCORED), order))
                        : family(Target.SOURCE, count, order));
        family(Target.CLAIM, count, order).forEach(claim -> merged.add(claim.scaled(CLAIM_SHARE)));
        merged.addAll(family(Target.RECORD, count, order));
        merged.sort(bestFirst);
        return merged.subList(0, Math.min(count, merged.size()));
    }

    private List<Ranked> rescored(List<Ranked> found) throws IOException {
        Query passages = queries.passages();
        if (passages == null || found.isEmpty()) {
            return found;
        }
        List<Ranked> head = found.subList(0, Math.min(RESCORED, found.size()));
        Map<Integer, PassageFinder.Best> best = new PassageFinder(searcher, passages)
                .best(head.stream().mapToInt(Ranked::document).toArray());
        List<Ranked> rescored = new ArrayList<>();
        float least = Float.MAX_VALUE;
        for (Ranked source : head) {
            PassageFinder.Best passage = best.get(source.document());
            float score = ARTICLE_SHARE * source.score() + (passage == null ? 0 : passage.score());
            rescored.add(new Ranked(source.document(), score, source.day(), source.segment(), source.id(), passage));
            least = Math.min(least, score);
        }
        float scale = least / Math.max(Float.MIN_NORMAL, head.getLast().score());
        found.subList(head.size(), found.size()).forEach(source -> rescored.add(source.scaled(scale)));
        return rescored;
    }

    private List<Ranked> family(Target target, int count, Order order) throws IOException {
        if (!exists(target)) {
            return List.of();
        }
        BooleanQuery.Builder filtered =
                new BooleanQuery.Builder().add(queries.items(target, someWordsSuffice), Occur.MUST);
        filters.forEach(filter -> filtered.add(filter, Occur.FILTER));
        return searcher.search(filtered.build(), new BestItems(searcher, count, order, counts));
    }

    /** Whether the index has anything of the family. */
    private boolean exists(Target target) throws IOException {
        for (HitKind kind : target.kinds()) {
            if (searcher.getIndexReader().docFreq(new Term(Fields.KIND, kind.word())) > 0) {
                return true;
            }
        }
        return false;
    }
}
