package org.faultline.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.lucene.queryparser.classic.QueryParserBase;
import org.faultline.graph.GraphTest;
import org.faultline.search.HitKind;
import org.faultline.search.SearchRequest;
import org.faultline.search.SearchRequest.Filters;
import org.faultline.search.SearchRequest.Order;
import org.faultline.search.internal.analysis.Analysis;
import org.faultline.search.internal.index.Entry;
import org.faultline.search.internal.index.Entry.SourceEntry;
import org.faultline.search.internal.index.IndexKeeper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * How well the first ten results are ordered (nDCG@10), over the queries of {@code search/relevance.tsv}, against the full-text index of Neo4j
 * on the same texts.
 *
 * <p>The five articles are not ours to keep: their queries are asked where the folder of {@code -Dfaultline.articles=DIR} is there.
 */
@GraphTest
class RelevanceIntegrationTests {

    private static final int FIRST = 10;
    private static final Path ARTICLES = Path.of(System.getProperty("faultline.articles", "articles"));

    @Autowired
    private Driver driver;

    @TempDir
    private Path folder;

    private record Judged(String query, String what, Map<String, Integer> grades) {}

    @Test
    void ordersResultsWellAndBetterThanTheDatabaseItself() throws IOException {
        List<Entry> texts = texts();
        List<String> keys = texts.stream().map(Entry::id).toList();
        List<Judged> judged = judged().stream()
                .filter(one -> keys.containsAll(one.grades().keySet()))
                .toList();
        Map<String, double[]> byKind = new TreeMap<>();
        StringBuilder weak = new StringBuilder();
        try (IndexKeeper keeper = keeper(texts);
                Session session = driver.session()) {
            LuceneSearch search = new LuceneSearch(keeper);
            fill(session, texts);
            for (Judged one : judged) {
                double[] sums = byKind.computeIfAbsent(one.what(), what -> new double[3]);
                List<Scored> found = ours(search, one.query());
                double gain = gain(found, one.grades());
                if (gain < 1) {
                    weak.append("%.3f  %s: %s, wanted %s%n".formatted(gain, one.query(), found, one.grades()));
                }
                sums[0] += gain;
                sums[1] += gain(theirs(session, one.query()), one.grades());
                sums[2]++;
            }
            session.run("DROP INDEX relevance").consume();
        }
        StringBuilder table = new StringBuilder();
        byKind.forEach((what, sums) -> table.append(
                "%-36s %3.0f  %.3f  %.3f%n".formatted(what, sums[2], sums[0] / sums[2], sums[1] / sums[2])));
        double ours = byKind.values().stream().mapToDouble(sums -> sums[0]).sum() / judged.size();
        double theirs = byKind.values().stream().mapToDouble(sums -> sums[1]).sum() / judged.size();
        table.append("%-36s %3d  %.3f  %.3f%n".formatted("all", judged.size(), ours, theirs));
        Files.writeString(Path.of("target", "relevance.txt"), table + "\nNot as wanted:\n" + weak);

        assertThat(judged).hasSizeGreaterThanOrEqualTo(40);
        assertThat(ours).as(table.toString()).isGreaterThanOrEqualTo(0.95);
        assertThat(ours - theirs).as(table.toString()).isGreaterThanOrEqualTo(0.4);
    }

    private IndexKeeper keeper(List<Entry> texts) {
        IndexKeeper keeper = new IndexKeeper(
                new InventedFeed().write(texts.toArray(Entry[]::new)), folder, new Analysis(), Clock.systemUTC());
        keeper.open();
        keeper.catchUp();
        return keeper;
    }

    /** A text in its place. */
    private record Scored(String key, double score) {}

    private static List<Scored> ours(LuceneSearch search, String query) {
        Filters sources = new Filters(java.util.Set.of(HitKind.SOURCE), null, null, null, null, null, null, null, null);
        return search.search(new SearchRequest(query, sources, Order.RELEVANCE, 0, FIRST)).hits().stream()
                .map(hit -> new Scored(hit.id(), hit.score()))
                .toList();
    }

    private static void fill(Session session, List<Entry> texts) {
        session.run("CREATE FULLTEXT INDEX relevance FOR (n:RelevanceText) ON EACH [n.title, n.text]")
                .consume();
        for (Entry text : texts) {
            SourceEntry source = (SourceEntry) text;
            session.run(
                            "CREATE (:RelevanceText {key: $key, title: $title, text: $text})",
                            Map.of(
                                    "key", source.id(),
                                    "title", source.origin().title(),
                                    "text", Objects.requireNonNull(source.text())))
                    .consume();
        }
        session.run("CALL db.awaitIndexes(60)").consume();
        session.run("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()")
                .consume();
    }

    private static List<Scored> theirs(Session session, String query) {
        String typed = query.contains(":") || query.contains("~") || query.contains("*") || query.contains("\"")
                ? query
                : QueryParserBase.escape(query);
        return session.run(
                        "CALL db.index.fulltext.queryNodes('relevance', $query, {limit: 10}) YIELD node, score RETURN node.key AS key, score",
                        Map.of("query", typed))
                .list(row ->
                        new Scored(row.get("key").asString(), row.get("score").asDouble()));
    }

    /** Where texts score the same, which of them comes first is no merit: the worst order of them counts. */
    private static double gain(List<Scored> found, Map<String, Integer> grades) {
        List<Integer> best =
                grades.values().stream().sorted(Comparator.reverseOrder()).toList();
        List<Integer> worst = found.stream()
                .sorted(Comparator.comparingDouble(Scored::score)
                        .reversed()
                        .thenComparing(one -> grades.getOrDefault(one.key(), 0)))
                .map(one -> grades.getOrDefault(one.key(), 0))
                .toList();
        return sum(worst) / sum(best);
    }

    private static double sum(List<Integer> grades) {
        double sum = 0;
        for (int i = 0; i < Math.min(FIRST, grades.size()); i++) {
            sum += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
        }
        return sum;
    }

    private static List<Judged> judged() throws IOException {
        List<Judged> judged = new ArrayList<>();
        for (String[] row : rows("search/relevance.tsv")) {
            Map<String, Integer> grades = new HashMap<>();
            for (String one : row[2].split(" ", -1)) {
                int colon = one.lastIndexOf(':');
                grades.put("src-" + one.substring(0, colon), Integer.parseInt(one.substring(colon + 1)));
            }
            judged.add(new Judged(row[0], row[1], grades));
        }
        return judged;
    }

    private static List<Entry> texts() throws IOException {
        List<Entry> texts = new ArrayList<>();
        for (String[] row : rows("search/relevance-texts.tsv")) {
            texts.add(text(row[0], row[1], row[2], row[3].replace("\\n", "\n")));
        }
        if (Files.exists(ARTICLES.resolve("articles.csv"))) {
            for (String line : Files.readAllLines(ARTICLES.resolve("articles.csv")).stream()
                    .skip(1)
                    .toList()) {
                String[] cells = line.split(",", -1);
                String words = Files.readString(ARTICLES.resolve(cells[0]));
                texts.add(text(cells[1], "en", words.lines().findFirst().orElse(""), words));
            }
        }
        return texts;
    }

    private static Entry text(String key, String language, String title, String text) {
        return new SourceEntry(
                InventedFeed.origin("src-" + key, title, "Invented Times", "2021-08-23", language), text, List.of(), 1);
    }

    private static List<String[]> rows(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                RelevanceIntegrationTests.class.getClassLoader().getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }
}
