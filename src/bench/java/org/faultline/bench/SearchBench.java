package org.faultline.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.faultline.search.SearchAnswer;
import org.faultline.search.SearchRequest;
import org.faultline.search.SearchRequest.Filters;
import org.faultline.search.SearchRequest.Order;
import org.faultline.search.internal.BurmeseSentences;
import org.faultline.search.internal.BurmeseSentences.Sentence;
import org.faultline.search.internal.InventedFeed;
import org.faultline.search.internal.LuceneSearch;
import org.faultline.search.internal.analysis.Analysis;
import org.faultline.search.internal.analysis.Burmese;
import org.faultline.search.internal.index.Entry;
import org.faultline.search.internal.index.Entry.SourceEntry;
import org.faultline.search.internal.index.Fields;
import org.faultline.search.internal.index.IndexKeeper;
import org.faultline.search.internal.index.PlainLucene;
import org.faultline.search.internal.query.QueryParser;
import org.faultline.search.internal.query.SearchQueries;
import org.faultline.search.internal.query.Target;

/**
 * Search over generated articles, against plain Lucene with the very same query over the same articles in an index of its own, asked in turn:
 *
 * <ul>
 *   <li>(a) bare: the first ten, the exact total, their titles;
 *   <li>(b) the same answer as search gives: also the counts by six properties, by Lucene's facets, and titles and the best paragraph
 *       marked, by Lucene's highlighter with offsets from the postings.
 * </ul>
 *
 * Search also ranks again by passage. Words are drawn as a language draws them (Zipf), one article in ten is Burmese. No query is asked
 * twice. {@code -Dbench.articles=N} says how many articles, {@code -Dbench.folder=DIR} where indexes are kept for another run.
 */
final class SearchBench {

    private static final int WARM = 1_000;
    private static final int MEASURED = 1_000;
    private static final int WORDS = 20_000;
    private static final int MOST_FREQUENT_ASKED = 60;

    private final PrintStream out;
    private final int articles;
    private final Random random = new Random(20210201);
    private final double[] frequencies = zipf(WORDS);
    private final List<Sentence> sentences = new BurmeseSentences(2_500).all();

    private SearchBench(PrintStream out, int articles) {
        this.out = out;
        this.articles = articles;
    }

    /** Prints the figures; the number of articles can be given as {@code -Dbench.articles=}. */
    public static void main(String[] arguments) throws IOException {
        new SearchBench(System.out, Integer.getInteger("bench.articles", 100_000)).run();
    }

    private void run() throws IOException {
        String kept = System.getProperty("bench.folder");
        Path folder = kept == null ? Files.createTempDirectory("search-bench") : Path.of(kept);
        InventedFeed feed = new InventedFeed();
        long characters = fill(feed);
        Analysis analysis = new Analysis();
        try (IndexKeeper keeper = new IndexKeeper(feed, folder.resolve("ours"), analysis, Clock.systemUTC())) {
            keeper.open();
            long begin = System.nanoTime();
            long cpuBegin = cpu();
            keeper.catchUp();
            double seconds = (System.nanoTime() - begin) / 1e9;
            out.println("%d articles of %.1f thousand characters indexed in %.1f s, %.1f s of processor: %.0f a second"
                    .formatted(
                            articles,
                            characters / 1e3 / articles,
                            seconds,
                            (cpu() - cpuBegin) / 1e9,
                            articles / seconds));
            try (PlainLucene plain = new PlainLucene(
                    folder.resolve("plain"),
                    analysis,
                    () -> feed.sources(feed.changesSince(-1).sources()))) {
                LuceneSearch search = new LuceneSearch(keeper);
                check(analysis, search, plain);
                compare(analysis, search, plain, "all", this::query);
                compare(analysis, search, plain, "one rare word", () -> rare());
                compare(analysis, search, plain, "two words", () -> word() + " " + word());
                compare(analysis, search, plain, "three words", () -> word() + " " + word() + " " + word());
                compare(analysis, search, plain, "phrase", () -> '"' + word() + " " + word() + '"');
                compare(analysis, search, plain, "unit", () -> sentence().unit());
                compare(
                        analysis,
                        search,
                        plain,
                        "Burmese name",
                        () -> sentence().name());
            }
        }
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    /** Both give the same answer: totals and every count. */
    private void check(Analysis analysis, LuceneSearch search, PlainLucene plain) throws IOException {
        int relaxed = 0;
        int found = 0;
        for (int i = 0; i < WARM; i++) {
            String query = query();
            SearchAnswer ours = search.search(SearchRequest.of(query, 10));
            if (ours.relaxed() || ours.total() == 0) {
                relaxed++;
                continue;
            }
            PlainLucene.Answer theirs = plain.page(items(analysis, query), Burmese.isIn(query));
            Map<String, Long> counts = counts(ours.facets());
            if (theirs.total() != ours.total() || !sameCounts(theirs.counts(), counts)) {
                throw new IllegalStateException("%s: %d and %d; %s and %s"
                        .formatted(query, ours.total(), theirs.total(), counts, theirs.counts()));
            }
            found++;
        }
        out.println("%d queries have the same total and counts by both; %d have no article with all words"
                .formatted(found, relaxed));
    }

    /** Of values that are as frequent as the last one, either may be shown. */
    private static boolean sameCounts(Map<String, Long> one, Map<String, Long> other) {
        List<Long> left = one.values().stream().sorted().toList();
        List<Long> right = other.values().stream().sorted().toList();
        return left.equals(right)
                && one.entrySet().stream()
                        .allMatch(count -> other.getOrDefault(count.getKey(), count.getValue())
                                .equals(count.getValue()));
    }

    private static Map<String, Long> counts(SearchAnswer.Facets facets) {
        Map<String, Long> counts = new TreeMap<>();
        add(counts, Fields.KIND, facets.kind());
        add(counts, Fields.PUBLISHER, facets.publisher());
        add(counts, Fields.LANGUAGE, facets.language());
        add(counts, Fields.YEAR, facets.year());
        add(counts, Fields.UNIT, facets.unit());
        add(counts, Fields.REGION, facets.region());
        return counts;
    }

    private static void add(Map<String, Long> counts, String property, List<SearchAnswer.Count> values) {
        values.forEach(value -> counts.put(property + " " + value.value(), value.count()));
    }

    private static Query items(Analysis analysis, String query) {
        return queries(analysis, query).items(Target.SOURCE, false);
    }

    private static SearchQueries queries(Analysis analysis, String query) {
        return new SearchQueries(
                analysis, QueryParser.parse(query), (field, name) -> new MatchNoDocsQuery("no record"));
    }

    /** As search does, asks for half of the words where no article has all. */
    private static PlainLucene.Answer page(Analysis analysis, PlainLucene plain, String query) throws IOException {
        SearchQueries queries = queries(analysis, query);
        PlainLucene.Answer page = plain.page(queries.items(Target.SOURCE, false), Burmese.isIn(query));
        return page.total() > 0 ? page : plain.page(queries.items(Target.SOURCE, true), Burmese.isIn(query));
    }

    private String query() {
        return switch (random.nextInt(10)) {
            case 0, 1 -> word() + " " + word();
            case 2 -> word() + " " + word() + " " + word();
            case 3 -> rare();
            case 4 -> '"' + word() + " " + word() + '"';
            case 5 -> word() + " OR " + rare();
            case 6 -> word() + " -" + word();
            case 7 -> sentence().unit();
            case 8 -> sentence().name();
            default -> "soldiers deserted " + word();
        };
    }

    private Sentence sentence() {
        return sentences.get(random.nextInt(sentences.size()));
    }

    private void compare(
            Analysis analysis, LuceneSearch search, PlainLucene plain, String what, Supplier<String> queries)
            throws IOException {
        long[][] took = new long[Way.values().length][MEASURED];
        for (int i = -WARM; i < MEASURED; i++) {
            String query = queries.get();
            // In any order, so that none always finds what another left in the processor's caches.
            List<Way> ways = new ArrayList<>(List.of(Way.values()));
            Collections.shuffle(ways, random);
            for (Way way : ways) {
                long nanos = time(way, analysis, search, plain, query);
                if (i >= 0) {
                    took[way.ordinal()][i] = nanos;
                }
            }
        }
        for (long[] one : took) {
            Arrays.sort(one);
        }
        out.println(
                "%-14s search %s | without counts %s | (b) %s | (a) %s | search/(b) %.2f %.2f | search/(a) %.2f %.2f | without counts/(a) %.2f %.2f"
                        .formatted(
                                what,
                                both(took[0]),
                                both(took[1]),
                                both(took[2]),
                                both(took[3]),
                                at(took[0], 50) / at(took[2], 50),
                                at(took[0], 99) / at(took[2], 99),
                                at(took[0], 50) / at(took[3], 50),
                                at(took[0], 99) / at(took[3], 99),
                                at(took[1], 50) / at(took[3], 50),
                                at(took[1], 99) / at(took[3], 99)));
    }

    private enum Way {
        SEARCH,
        SEARCH_WITHOUT_COUNTS,
        PLAIN_PAGE,
        PLAIN_TITLES
    }

    private static long time(Way way, Analysis analysis, LuceneSearch search, PlainLucene plain, String query)
            throws IOException {
        long begin = System.nanoTime();
        switch (way) {
            case SEARCH -> search.search(SearchRequest.of(query, 10));
            case SEARCH_WITHOUT_COUNTS ->
                search.search(new SearchRequest(query, Filters.NONE, Order.RELEVANCE, 0, 10, false));
            case PLAIN_PAGE -> page(analysis, plain, query);
            case PLAIN_TITLES -> plain.titles(items(analysis, query));
        }
        return System.nanoTime() - begin;
    }

    private static String both(long[] sorted) {
        return "%.2f %.2f".formatted(at(sorted, 50), at(sorted, 99));
    }

    private static double at(long[] sorted, int percent) {
        return sorted[sorted.length * percent / 100] / 1e6;
    }

    private long fill(InventedFeed feed) {
        List<Entry> entries = new ArrayList<>();
        long characters = 0;
        for (int i = 0; i < articles; i++) {
            SourceEntry article = article(i);
            String text = String.valueOf(article.text());
            characters += text.length();
            entries.add(article);
        }
        feed.write(entries.toArray(Entry[]::new));
        return characters;
    }

    private SourceEntry article(int i) {
        boolean burmese = i % 10 == 0;
        StringBuilder text = new StringBuilder();
        int paragraphs = 4 + random.nextInt(8);
        for (int p = 0; p < paragraphs; p++) {
            if (burmese) {
                text.append(sentence().text());
            } else {
                int words = 20 + random.nextInt(60);
                for (int w = 0; w < words; w++) {
                    text.append(anyWord()).append(w % 15 == 14 ? ". " : " ");
                }
                if (random.nextInt(60) == 0) {
                    text.append("Soldiers of ").append(sentence().unit()).append(" of the Myanmar army deserted.");
                }
            }
            text.append("\n\n");
        }
        String day = LocalDate.of(2021, 2, 1).plusDays(random.nextInt(1_000)).toString();
        String title = anyWord() + " " + anyWord() + " " + anyWord() + " " + anyWord();
        return new SourceEntry(
                InventedFeed.origin("src-" + i, title, "Paper " + random.nextInt(50), day, burmese ? "my" : "en"),
                text.toString(),
                List.of(),
                i);
    }

    private String anyWord() {
        int at = Arrays.binarySearch(frequencies, random.nextDouble());
        return "w" + (at < 0 ? -at - 1 : at);
    }

    /** What readers look for: not the words that every text has. */
    private String word() {
        String word = anyWord();
        while (Integer.parseInt(word.substring(1)) < MOST_FREQUENT_ASKED) {
            word = anyWord();
        }
        return word;
    }

    private String rare() {
        return "w" + (2_000 + random.nextInt(WORDS - 2_000));
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
}
