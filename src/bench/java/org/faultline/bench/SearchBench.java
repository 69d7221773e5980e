package org.faultline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.lucene.search.IndexSearcher;
import org.faultline.search.SearchRequest;
import org.faultline.search.internal.InventedFeed;
import org.faultline.search.internal.LuceneSearch;
import org.faultline.search.internal.analysis.Analysis;
import org.faultline.search.internal.index.Entry;
import org.faultline.search.internal.index.Entry.SourceEntry;
import org.faultline.search.internal.index.IndexKeeper;
import org.faultline.search.internal.query.QueryParser;
import org.faultline.search.internal.query.SearchQueries;
import org.faultline.search.internal.query.Target;

/**
 * Measures indexing and searching over generated articles, against plain Lucene running the same query over the same index.
 *
 * <p>Run with {@code mvn -Pbench -Dfast -DskipTests test-compile exec:exec -Dbench=org.faultline.bench.SearchBench}.
 */
final class SearchBench {

    private static final String[] QUERIES = {
        "w12 w340",
        "w7 w55 w901",
        "\"w3 w9\"",
        "w44 -w12",
        "w2500",
        "deserted with weapons",
        "w120*",
        "title:w15 w80",
        "w15 OR w1700",
        "w9000 w60"
    };
    private static final int WARM = 50;
    private static final int MEASURED = 300;

    private final Random random = new Random(20210201);
    private final double[] frequencies = zipf(20_000);

    private SearchBench() {}

    /** Prints the figures. */
    public static void main(String[] arguments) throws IOException {
        int articles = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
        new SearchBench().run(articles);
    }

    private void run(int articles) throws IOException {
        Path folder = Files.createTempDirectory("search-benchmark");
        InventedFeed feed = new InventedFeed();
        long characters = fill(feed, articles);
        IndexKeeper keeper = new IndexKeeper(feed, folder, new Analysis(), Clock.systemUTC());
        keeper.open();
        long begin = System.nanoTime();
        keeper.catchUp();
        double seconds = (System.nanoTime() - begin) / 1e9;
        print(
                "%d articles of %.1f thousand characters indexed in %.1f s: %.0f a second",
                articles, characters / 1e3 / articles, seconds, articles / seconds);
        LuceneSearch search = new LuceneSearch(keeper);
        for (int limit : new int[] {10, 50}) {
            report("search, page of " + limit, query -> search.search(SearchRequest.of(query, limit)));
        }
        report(
                "plain Lucene, same query, first 10",
                query -> keeper.search(searcher -> plain(keeper, searcher, query, 10)));
        for (String query : QUERIES) {
            report("  " + query, 50, new String[] {query}, q -> search.search(SearchRequest.of(q, 10)));
            report(
                    "    plain",
                    50,
                    new String[] {query},
                    q -> keeper.search(searcher -> plain(keeper, searcher, q, 10)));
        }
        keeper.close();
    }

    private static long plain(IndexKeeper keeper, IndexSearcher shared, String query, int count) throws IOException {
        IndexSearcher searcher = new IndexSearcher(shared.getIndexReader());
        SearchQueries queries =
                new SearchQueries(keeper.analysis(), QueryParser.parse(query), (field, name) -> new org.apache.lucene.search.MatchNoDocsQuery());
        return searcher.search(queries.items(Target.SOURCE, false), count)
                .totalHits
                .value();
    }

    private interface Asked {
        Object ask(String query);
    }

    private static void report(String what, Asked asked) {
        report(what, MEASURED, QUERIES, asked);
    }

    private static void report(String what, int times, String[] queries, Asked asked) {
        for (int i = 0; i < WARM; i++) {
            asked.ask(queries[i % queries.length]);
        }
        long[] nanos = new long[times];
        for (int i = 0; i < times; i++) {
            long begin = System.nanoTime();
            asked.ask(queries[i % queries.length]);
            nanos[i] = System.nanoTime() - begin;
        }
        Arrays.sort(nanos);
        print("%-40s p50 %7.2f ms, p99 %7.2f ms", what, nanos[times / 2] / 1e6, nanos[times * 99 / 100] / 1e6);
    }

    private long fill(InventedFeed feed, int articles) {
        List<Entry> entries = new ArrayList<>();
        long characters = 0;
        for (int i = 0; i < articles; i++) {
            SourceEntry article = article(i);
            characters += String.valueOf(article.text()).length();
            entries.add(article);
        }
        feed.write(entries.toArray(Entry[]::new));
        return characters;
    }

    private SourceEntry article(int i) {
        StringBuilder text = new StringBuilder();
        int paragraphs = 5 + random.nextInt(15);
        for (int p = 0; p < paragraphs; p++) {
            int words = 20 + random.nextInt(60);
            for (int w = 0; w < words; w++) {
                text.append(word()).append(w % 15 == 14 ? ". " : " ");
            }
            if (random.nextInt(200) == 0) {
                text.append("Soldiers deserted with their weapons.");
            }
            text.append("\n\n");
        }
        String day = LocalDate.of(2021, 2, 1).plusDays(random.nextInt(1_000)).toString();
        String title = word() + " " + word() + " " + word() + " " + word();
        return new SourceEntry(
                InventedFeed.origin("src-" + i, title, "Paper " + random.nextInt(50), day, "en"),
                text.toString(),
                List.of(),
                i);
    }

    private String word() {
        int at = Arrays.binarySearch(frequencies, random.nextDouble());
        return "w" + (at < 0 ? -at - 1 : at);
    }

    private static double[] zipf(int words) {
        double[] cumulative = new double[words];
        double sum = 0;
        for (int i = 0; i < words; i++) {
            sum += 1.0 / (i + 1);
            cumulative[i] = sum;
        }
        for (int i = 0; i < words; i++) {
            cumulative[i] /= sum;
        }
        return cumulative;
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
