package org.faultline.search.internal;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.faultline.search.BadQuery;
import org.faultline.search.Search;
import org.faultline.search.SearchAnswer;
import org.faultline.search.SearchRequest;
import org.faultline.search.SearchStatus;
import org.faultline.search.Suggestion;
import org.faultline.search.internal.index.IndexKeeper;
import org.faultline.search.internal.index.Relevance;
import org.faultline.search.internal.query.FilterQueries;
import org.faultline.search.internal.query.Lookup;
import org.faultline.search.internal.query.Node;
import org.faultline.search.internal.query.QueryParser;
import org.faultline.search.internal.query.SearchQueries;

/** Search by the index. */
public final class LuceneSearch implements Search {

    /** What a reader waits for at most; a query within the limits of the syntax takes a hundredth of it. */
    private static final long TIMEOUT_MILLIS = 3_000;

    private final IndexKeeper keeper;
    private final ItemProperties properties = new ItemProperties();

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
                    keeper.analysis().sounds().load(searcher.getIndexReader());
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
        keeper.analysis().sounds().load(shared.getIndexReader());
        Lookup lookup = new RecordLookup(searcher, keeper.analysis());
        SearchQueries queries = new SearchQueries(keeper.analysis(), query, lookup);

        Found found = found(request, searcher, queries, lookup, false);
        boolean relaxed = !found.counts().foundAny();
        if (relaxed) {
            found = found(request, searcher, queries, lookup, true);
        }
        List<Ranked> page = found.first()
                .subList(
                        Math.min(request.offset(), found.first().size()),
                        found.first().size());
        HitReader reader =
                new HitReader(searcher, new Marker(keeper.analysis(), queries), new PassageMarks(searcher, queries));
        return new SearchAnswer(
                reader.read(page, passages(searcher, queries, page)),
                found.counts().total(),
                found.counts().facets(),
                relaxed && found.counts().total() > 0,
                relaxed ? new Spelling(searcher, keeper.analysis()).corrected(request.query()) : null,
                !searcher.timedOut(),
                status());
    }

    /** The first items, and the counts of all. */
    private record Found(List<Ranked> first, FacetCounts counts) {}

    private Found found(
            SearchRequest request,
            IndexSearcher searcher,
            SearchQueries queries,
            Lookup lookup,
            boolean someWordsSuffice)
            throws IOException {
        FacetCounts counts = new FacetCounts(
                searcher,
                properties.of(searcher.getIndexReader()),
                FilterQueries.counted(request.filters(), lookup),
                request.counts());
        int count = Math.min(SearchRequest.MAX_DEPTH, request.offset() + request.limit());
        List<Ranked> first = new Ranking(
                        searcher, queries, FilterQueries.of(request.filters()), someWordsSuffice, counts)
                .first(count, request.order());
        return new Found(first, counts);
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
        Query query = others.length == 0 ? null : queries.passages();
        if (query != null) {
            passages.putAll(new PassageFinder(searcher, query).best(others));
        }
        return passages;
    }
}
