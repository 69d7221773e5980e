package org.faultline.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.faultline.search.SearchRequest;
import org.faultline.search.internal.BurmeseSentences;
import org.faultline.search.internal.BurmeseSentences.Sentence;
import org.faultline.search.internal.InventedFeed;
import org.faultline.search.internal.LuceneSearch;
import org.faultline.search.internal.analysis.Analysis;
import org.faultline.search.internal.index.Entry;
import org.faultline.search.internal.index.Entry.SourceEntry;
import org.faultline.search.internal.index.Fields;
import org.faultline.search.internal.index.IndexKeeper;
import org.faultline.search.internal.query.QueryParser;
import org.faultline.search.internal.query.SearchQueries;
import org.faultline.search.internal.query.Target;

/**
 * Search over generated articles, against plain Lucene running the very same query for sources over the same index: the first ten with
 * an exact total and stored titles, and the same with a snippet of each by Lucene's own highlighter, as a page of results needs. Search also
 * ranks by passage, and counts by six properties.
 *
 * <p>Words are drawn as a language draws them (Zipf), one article in ten is Burmese. No query is asked twice.
 */
final class SearchBench {

    private static final int WARM = 300;
    private static final int MEASURED = 1_000;
    private static final int WORDS = 20_000;
    private static final int MOST_FREQUENT_ASKED = 60;

    private final PrintStream out;
    private final int articles;
    private final Random random = new Random(20210201);
    private final double[] frequencies = zipf(WORDS);
    private final Map<String, String> texts = new HashMap<>();
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
        Path folder = Files.createTempDirectory("search-bench");
        InventedFeed feed = new InventedFeed();
        long characters = fill(feed);
        try (IndexKeeper keeper = new IndexKeeper(feed, folder, new Analysis(), Clock.systemUTC())) {
            keeper.open();
            long begin = System.nanoTime();
            keeper.catchUp();
            double seconds = (System.nanoTime() - begin) / 1e9;
            out.println("%d articles of %.1f thousand characters indexed in %.1f s on one core: %.0f a second"
                    .formatted(articles, characters / 1e3 / articles, seconds, articles / seconds));
            LuceneSearch search = new LuceneSearch(keeper);
            compare(keeper, search, "all", this::query);
            compare(keeper, search, "one rare word", () -> rare());
            compare(keeper, search, "two words", () -> word() + " " + word());
            compare(keeper, search, "three words", () -> word() + " " + word() + " " + word());
            compare(keeper, search, "phrase", () -> '"' + word() + " " + word() + '"');
            compare(keeper, search, "unit", () -> sentence().unit());
            compare(keeper, search, "Burmese name", () -> sentence().name());
        }
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

    private void compare(IndexKeeper keeper, LuceneSearch search, String what, java.util.function.Supplier<String> queries) {
        long[] ours = new long[MEASURED];
        long[] plain = new long[MEASURED];
        long[] page = new long[MEASURED];
        for (int i = -WARM; i < MEASURED; i++) {
            String query = queries.get();
            // Each first in turn, so that none always finds the others' data in the processor's caches.
            long[] took = new long[3];
            for (int turn = 0; turn < took.length; turn++) {
                int which = Math.floorMod(i + turn, took.length);
                took[which] = switch (which) {
                    case 0 -> ours(search, query);
                    case 1 -> plain(keeper, query, false);
                    default -> plain(keeper, query, true);
                };
            }
            if (i >= 0) {
                ours[i] = took[0];
                plain[i] = took[1];
                page[i] = took[2];
            }
        }
        Arrays.sort(ours);
        Arrays.sort(plain);
        Arrays.sort(page);
        out.println("%-14s %s | plain %s | with snippets %s | ratios %.2f %.2f and %.2f %.2f"
                .formatted(
                        what,
                        both(ours),
                        both(plain),
                        both(page),
                        at(ours, 50) / at(plain, 50),
                        at(ours, 99) / at(plain, 99),
                        at(ours, 50) / at(page, 50),
                        at(ours, 99) / at(page, 99)));
    }

    private static String both(long[] sorted) {
        return "%.2f %.2f ms".formatted(at(sorted, 50), at(sorted, 99));
    }

    private static double at(long[] sorted, int percent) {
        return sorted[sorted.length * percent / 100] / 1e6;
    }

    private static long ours(LuceneSearch search, String query) {
        long begin = System.nanoTime();
        search.search(SearchRequest.of(query, 10));
        return System.nanoTime() - begin;
    }

    private long plain(IndexKeeper keeper, String query, boolean snippets) {
        long begin = System.nanoTime();
        keeper.search(shared -> plain(keeper, shared, query, snippets));
        return System.nanoTime() - begin;
    }

    private int plain(IndexKeeper keeper, IndexSearcher shared, String query, boolean snippets) throws IOException {
        IndexSearcher searcher = new IndexSearcher(shared.getIndexReader());
        SearchQueries queries = new SearchQueries(
                keeper.analysis(), QueryParser.parse(query), (field, name) -> new MatchNoDocsQuery("no record"));
        Query items = queries.items(Target.SOURCE, false);
        TopDocs found = searcher.search(items, new TopScoreDocCollectorManager(10, Integer.MAX_VALUE));
        UnifiedHighlighter highlighter =
                UnifiedHighlighter.builderWithoutSearcher(keeper.analysis()).build();
        StoredFields stored = searcher.storedFields();
        int characters = 0;
        for (ScoreDoc document : found.scoreDocs) {
            Document source = stored.document(document.doc);
            characters += source.get(Fields.SHOWN_TITLE).length();
            if (snippets) {
                String text = texts.getOrDefault(source.get(Fields.ID), "");
                String field = text.codePointAt(0) < 0x1000 ? Fields.BODY : Fields.burmese(Fields.BODY);
                characters += String.valueOf(highlighter.highlightWithoutSearcher(field, items, text, 1))
                        .length();
            }
        }
        return characters;
    }

    private long fill(InventedFeed feed) {
        List<Entry> entries = new ArrayList<>();
        long characters = 0;
        for (int i = 0; i < articles; i++) {
            SourceEntry article = article(i);
            String text = String.valueOf(article.text());
            characters += text.length();
            texts.put(article.id(), text);
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
