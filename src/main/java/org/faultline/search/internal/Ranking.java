package org.faultline.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;
import org.faultline.search.SearchRequest.Order;
import org.faultline.search.internal.index.Fields;
import org.faultline.search.internal.query.SearchQueries;
import org.faultline.search.internal.query.Target;
import org.jspecify.annotations.Nullable;

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

    private static final SortField BY_ID = new SortField(Fields.ID, SortField.Type.STRING);

    private static final Comparator<Ranked> BEST_FIRST = Comparator.comparingDouble(Ranked::score)
            .reversed()
            .thenComparing(Comparator.comparingLong(Ranked::day).reversed())
            .thenComparing(Ranked::id);

    private final IndexSearcher searcher;
    private final SearchQueries queries;
    private final List<Query> filters;
    private final boolean someWordsSuffice;
    private final Set<Target> families;

    /**
     * Prepares an order.
     *
     * @param families those that have something
     */
    Ranking(
            IndexSearcher searcher,
            SearchQueries queries,
            List<Query> filters,
            boolean someWordsSuffice,
            Set<Target> families) {
        this.searcher = searcher;
        this.queries = queries;
        this.filters = filters;
        this.someWordsSuffice = someWordsSuffice;
        this.families = families;
    }

    /**
     * An item in its place.
     *
     * @param document its document
     * @param score by which it is ranked
     * @param day on which it was published, at the latest; the earliest there is when that is not known
     * @param id its id
     * @param passages how its passages match, where that was looked at
     */
    record Ranked(int document, float score, long day, BytesRef id, PassageFinder.@Nullable Best passages) {}

    /** {@return the first items} */
    List<Ranked> first(int count, Order order) throws IOException {
        return switch (order) {
            case RELEVANCE -> byRelevance(count);
            case NEWEST -> byDate(count, true);
            case OLDEST -> byDate(count, false);
        };
    }

    /** {@return every item that matches, of all families} */
    Query all() {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Target target : List.of(Target.SOURCE, Target.CLAIM, Target.RECORD)) {
            all.add(queries.items(target, someWordsSuffice), Occur.SHOULD);
        }
        return all.build();
    }

    private List<Ranked> byDate(int count, boolean newestFirst) throws IOException {
        SortField date = new SortField(
                Fields.PUBLISHED_DAY, SortField.Type.LONG, newestFirst, newestFirst ? Long.MIN_VALUE : Long.MAX_VALUE);
        TopDocs found = searcher.search(filtered(all()), count, new Sort(date, BY_ID));
        List<Ranked> ranked = new ArrayList<>();
        for (ScoreDoc document : found.scoreDocs) {
            Object[] fields = ((FieldDoc) document).fields;
            ranked.add(new Ranked(document.doc, 0, (Long) fields[0], (BytesRef) fields[1], null));
        }
        return ranked;
    }

    private List<Ranked> byRelevance(int count) throws IOException {
        List<Ranked> merged = new ArrayList<>(sources(Math.max(count, RESCORED)));
        family(Target.CLAIM, count).forEach(claim -> merged.add(scaled(claim, CLAIM_SHARE)));
        merged.addAll(family(Target.RECORD, count));
        merged.sort(BEST_FIRST);
        return merged.subList(0, Math.min(count, merged.size()));
    }

    private List<Ranked> sources(int count) throws IOException {
        List<Ranked> found = family(Target.SOURCE, count);
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
            rescored.add(new Ranked(source.document(), score, source.day(), source.id(), passage));
            least = Math.min(least, score);
        }
        float scale = least / Math.max(Float.MIN_NORMAL, head.getLast().score());
        found.subList(head.size(), found.size()).forEach(source -> rescored.add(scaled(source, scale)));
        return rescored;
    }

    private List<Ranked> family(Target target, int count) throws IOException {
        if (!families.contains(target)) {
            return List.of();
        }
        SortField date = new SortField(Fields.PUBLISHED_DAY, SortField.Type.LONG, true, Long.MIN_VALUE);
        TopDocs found = searcher.search(
                filtered(queries.items(target, someWordsSuffice)), count, new Sort(SortField.FIELD_SCORE, date, BY_ID));
        List<Ranked> ranked = new ArrayList<>();
        for (ScoreDoc document : found.scoreDocs) {
            Object[] fields = ((FieldDoc) document).fields;
            ranked.add(new Ranked(document.doc, (Float) fields[0], (Long) fields[1], (BytesRef) fields[2], null));
        }
        return ranked;
    }

    private Query filtered(Query query) {
        BooleanQuery.Builder filtered = new BooleanQuery.Builder().add(query, Occur.MUST);
        filters.forEach(filter -> filtered.add(filter, Occur.FILTER));
        return filtered.build();
    }

    private static Ranked scaled(Ranked ranked, float factor) {
        return new Ranked(ranked.document(), ranked.score() * factor, ranked.day(), ranked.id(), ranked.passages());
    }
}
