package org.faultline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.faultline.intake.extraction.Article;
import org.faultline.intake.extraction.Extraction;
import org.faultline.kernel.PartialDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How many articles a second one core reads for suggested claims: the invented articles of the tests, over and over. */
public final class ExtractionBench {

    private static final Logger LOG = LoggerFactory.getLogger(ExtractionBench.class);
    private static final Path ARTICLES = Path.of("src/test/resources/org/faultline/intake/extraction");
    private static final int ROUNDS = 40;

    private ExtractionBench() {}

    /** Warms up, then measures. */
    public static void main(String[] arguments) throws IOException {
        List<Article> articles = new ArrayList<>();
        try (Stream<Path> files = Files.walk(ARTICLES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
                articles.add(new Article(Files.readString(file), PartialDate.parse("2022-03-05"), "Invented Times"));
            }
        }
        read(articles, ROUNDS);
        long begin = System.nanoTime();
        int suggestions = read(articles, ROUNDS);
        double seconds = (System.nanoTime() - begin) / 1e9;
        long characters = articles.stream().mapToLong(article -> article.text().length()).sum() * ROUNDS;
        LOG.info(
                "{} articles of {} characters on average in {} s: {} articles/s, {} MB/s, {} suggestions",
                articles.size() * ROUNDS,
                characters / ((long) articles.size() * ROUNDS),
                "%.2f".formatted(seconds),
                "%.0f".formatted(articles.size() * ROUNDS / seconds),
                "%.2f".formatted(characters / seconds / 1e6),
                suggestions);
    }

    private static int read(List<Article> articles, int rounds) {
        int suggestions = 0;
        for (int round = 0; round < rounds; round++) {
            for (Article article : articles) {
                suggestions += Extraction.of(article).size();
            }
        }
        return suggestions;
    }
}
