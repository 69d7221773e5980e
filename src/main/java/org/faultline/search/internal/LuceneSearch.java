package org.faultline.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.faultline.search.BadQuery;
import org.faultline.search.HitKind;
import org.faultline.search.Search;
import org.faultline.search.SearchAnswer;
import org.faultline.search.SearchAnswer.Count;
import org.faultline.search.SearchRequest;
import org.faultline.search.SearchStatus;
import org.faultline.search.Suggestion;
import org.faultline.search.internal.FacetCounts.Counted;
import org.faultline.search.internal.Ranking.Ranked;
import org.faultline.search.internal.index.Fields;
import org.faultline.search.internal.index.IndexKeeper;
import org.faultline.search.internal.query.FilterQueries;
import org.faultline.search.internal.query.Lookup;
import org.faultline.search.internal.query.Node;
import org.faultline.search.internal.query.QueryParser;
import org.faultline.search.internal.query.SearchQueries;
import org.faultline.search.internal.query.Target;

/** Search by the index. */
public final class LuceneSearch implements Search {

    /** What a reader waits for at most; a query within the limits of the syntax takes a hundredth of it. */
    private static final long TIMEOUT_MILLIS = 3_000;

    private final IndexKeeper keeper;

    /** Searches what the keeper keeps. */
    public LuceneSearch(IndexKeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public SearchAnswer search(SearchRequest request) {
        Node query = QueryParser.parse(request.query());
        try {
            return keeper.search(shared -> answer(request, query, shared))
                    .orElseGet(() -> SearchAnswer.empty(status()));
        } catch (IndexSearcher.TooManyClauses e) {
            throw (BadQuery) new BadQuery(
                            "The query has more words and syllables than can be looked for at once",
                            0,
                            "Shorten it to the sentence or the names that matter.")
                    .initCause(e);
        }
    }

    @Override
    public List<Suggestion> suggest(String typed, int limit) {
        String text = typed.substring(0, Math.min(typed.length(), SearchRequest.MAX_LENGTH));
        return keeper.search(searcher -> {
                    keeper.analysis().sounds().load(searcher.getIndexReader(), Fields.SOUND);
                    return new Suggestions(searcher, keeper.analysis()).of(text, limit);
                })
                .orElse(List.of());
    }

    @Override
    public void catchUp() {
        keeper.catchUp();
    }

    @Override
    public void rebuild() {
        keeper.rebuild();
    }

    @Override
    public SearchStatus status() {
        return keeper.status();
    }

    private SearchAnswer answer(SearchRequest request, Node query, IndexSearcher shared) throws IOException {
        IndexSearcher searcher = new IndexSearcher(shared.getIndexReader());
        searcher.setSimilarity(new Relevance());
        searcher.setTimeout(new QueryTimeoutImpl(TIMEOUT_MILLIS));
        keeper.analysis().sounds().load(shared.getIndexReader(), Fields.SOUND);
        Lookup lookup = new RecordLookup(searcher, keeper.analysis());
        SearchQueries queries = new SearchQueries(keeper.analysis(), query, lookup);
        List<Query> filters = new ArrayList<>(FilterQueries.of(request.filters()));
        Map<String, Query> counted = FilterQueries.counted(request.filters(), lookup);

        boolean relaxed = false;
        Counted counts = count(searcher, queries, filters, counted, false);
        if (counts.total() == 0 && counts.facets().kind().isEmpty()) {
            relaxed = true;
            counts = count(searcher, queries, filters, counted, true);
        }
        filters.addAll(counted.values());
        int count = Math.min(SearchRequest.MAX_DEPTH, request.offset() + request.limit());
        List<Ranked> ranked =
                new Ranking(searcher, queries, filters, relaxed, families(counts)).first(count, request.order());
        List<Ranked> page = ranked.subList(Math.min(request.offset(), ranked.size()), ranked.size());
        HitReader reader = new HitReader(searcher, new Marker(keeper.analysis(), queries));
        return new SearchAnswer(
                reader.read(page, passages(searcher, queries, page)),
                counts.total(),
                counts.facets(),
                relaxed && counts.total() > 0,
                relaxed ? new Spelling(searcher, keeper.analysis()).corrected(request.query()) : null,
                !searcher.timedOut(),
                status());
    }

    /** Families of which nothing was counted need not be ranked. */
    private static Set<Target> families(Counted counts) {
        Set<Target> families = EnumSet.noneOf(Target.class);
        for (Count kind : counts.facets().kind()) {
            families.add(
                    switch (HitKind.of(kind.value())) {
                        case SOURCE -> Target.SOURCE;
                        case CLAIM -> Target.CLAIM;
                        case UNIT, PERSON, PLACE, BASE -> Target.RECORD;
                    });
        }
        return families;
    }

    private static Counted count(
            IndexSearcher searcher,
            SearchQueries queries,
            List<Query> filters,
            Map<String, Query> counted,
            boolean someWordsSuffice)
            throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(
                new Ranking(searcher, queries, filters, someWordsSuffice, EnumSet.allOf(Target.class)).all(),
                Occur.MUST);
        filters.forEach(filter -> all.add(filter, Occur.FILTER));
        return searcher.search(all.build(), new FacetCounts(searcher, counted));
    }

    /** The best passages of the page; most of them the ranking has found already. */
    private static Map<Integer, PassageFinder.Best> passages(
            IndexSearcher searcher, SearchQueries queries, List<Ranked> page) throws IOException {
        Map<Integer, PassageFinder.Best> passages = new HashMap<>();
        page.forEach(item -> {
            if (item.passages() != null) {
                passages.put(item.document(), item.passages());
            }
        });
        int[] others = page.stream()
                .mapToInt(Ranked::document)
                .filter(document -> !passages.containsKey(document))
                .toArray();
        Query query = queries.passages();
        if (query != null && others.length > 0) {
            passages.putAll(new PassageFinder(searcher, query).best(others));
        }
        return passages;
    }
}
