package org.faultline.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.faultline.evidence.EvidenceBatch.SourceDraft;
import org.faultline.evidence.Progress;
import org.faultline.evidence.SourceTexts;
import org.faultline.evidence.SourceTexts.Outcome;
import org.faultline.evidence.SourceTexts.TextDraft;
import org.faultline.graph.GraphReader;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.graph.Row;
import org.faultline.intake.internal.articles.ArticleList;
import org.faultline.intake.internal.articles.ArticleList.Entry;
import org.faultline.intake.internal.articles.DecodedText;
import org.faultline.kernel.Ids;
import org.faultline.kernel.PartialDate;
import org.faultline.web.RequestRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Keeps the texts of articles, one by one or from a folder with an {@code articles.csv}; they stay in this instance's data. */
@Service
public final class Articles {

    /** A text that is longer is no article; the limit keeps one file from taking all memory. */
    private static final long LARGEST_FILE = 64L * 1024 * 1024;

    private final SourceTexts texts;
    private final Suggestions suggestions;
    private final GraphReader reader;
    private final NamedQuery byUrl;

    Articles(SourceTexts texts, Suggestions suggestions, GraphReader reader, NamedQueries queries) {
        this.texts = texts;
        this.suggestions = suggestions;
        this.reader = reader;
        this.byUrl = queries.get("intake/source-by-url");
    }

    /**
     * An article that was kept.
     *
     * @param id the id of its source
     * @param suggestions how many claims it seems to make
     */
    public record Added(String id, int suggestions) {}

    /**
     * Keeps an article and reads it for what it seems to claim.
     *
     * @param by who adds it
     * @throws RequestRefused when its text, or another text of its address, is there already; with the id of that source
     */
    public Added add(NewArticle article, String by) {
        String text = DecodedText.clean(Objects.requireNonNullElse(article.text(), ""));
        if (text.isBlank()) {
            throw new RequestRefused("invalid-content", 422, "The text has no letters.", null);
        }
        String publisher = Objects.requireNonNullElse(article.publisher(), "").strip();
        PartialDate published = date(article.publishedOn());
        texts.sourceWith(text).ifPresent(id -> {
            throw known(id, "This very text is there already.");
        });
        String url = blankToNull(article.url());
        Row present = url == null ? null : reader.row(byUrl, Map.of("url", url)).orElse(null);
        if (present != null && present.flag("hasText")) {
            throw known(present.text("id"), "A text of this address is there already.");
        }
        String key = present != null
                ? present.text("key")
                : String.join(
                        "-",
                        publisher,
                        published == null ? "undated" : published.toString(),
                        Ids.hash(text).substring(0, 8));
        texts.keep(
                new TextDraft(
                        key,
                        publisher,
                        Objects.requireNonNullElse(article.title(), publisher).strip(),
                        url,
                        published,
                        blankToNull(article.language()),
                        text,
                        "UTF-8"),
                by);
        String id = SourceDraft.idOf(key);
        return new Added(id, suggestions.make(List.of(id), by, Progress.SILENT));
    }

    private static RequestRefused known(String id, String detail) {
        return new RequestRefused("known-article", 409, detail, "Open the source with the id that this answer names.")
                .with("id", id);
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : PartialDate.parse(text.strip());
        } catch (IllegalArgumentException e) {
            throw (RequestRefused)
                    new RequestRefused("invalid-content", 422, "publishedOn: " + e.getMessage() + ".", null)
                            .initCause(e);
        }
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /**
     * What an import came to.
     *
     * @param outcomes how many texts had which outcome
     * @param warnings what the operator should look at, each with its place
     * @param suggestions how many claims the texts seem to make that were not suggested before
     */
    public record Report(Map<Outcome, Integer> outcomes, List<Fault> warnings, int suggestions) {

        /** {@return how many texts had that outcome} */
        public int count(Outcome outcome) {
            return outcomes.getOrDefault(outcome, 0);
        }
    }

    /**
     * Imports a folder. A text that is empty, too long or missing is passed over with a warning; the others are kept.
     *
     * @throws InputFaulty when the list itself cannot be read; then nothing was written
     */
    public Report importFolder(Path folder, String by, Progress progress) {
        List<Entry> entries = ArticleList.read(read(folder.resolve("articles.csv"), folder));
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        List<Fault> warnings = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            progress.begins(i + 1, entries.size(), entry.file());
            DecodedText text = decode(folder, entry, warnings);
            if (text != null) {
                Outcome outcome = texts.keep(draft(entry, text), by);
                outcomes.merge(outcome, 1, Integer::sum);
                if (outcome == Outcome.DIFFERS) {
                    warnings.add(warning(
                            entry,
                            "the source '" + entry.sourceId() + "' has another text already, which stays",
                            "Give the new version a source of its own"));
                }
            }
        }
        List<String> ids = entries.stream()
                .map(entry -> SourceDraft.idOf(entry.sourceId()))
                .distinct()
                .toList();
        return new Report(outcomes, warnings, suggestions.make(ids, by, progress));
    }

    private static @Nullable DecodedText decode(Path folder, Entry entry, List<Fault> warnings) {
        Path file = folder.resolve(entry.file());
        try {
            if (!Files.isRegularFile(file)) {
                warnings.add(warning(entry, "there is no such file; passed over", "Add it, or take the row out"));
                return null;
            }
            if (Files.size(file) > LARGEST_FILE) {
                warnings.add(warning(entry, "the file is larger than 64 MiB; passed over", "Split it"));
                return null;
            }
            byte[] bytes = Files.readAllBytes(file);
            if (DecodedText.isNoText(bytes)) {
                warnings.add(
                        warning(entry, "the file is no text; passed over", "Save the article as plain text in UTF-8"));
                return null;
            }
            DecodedText text = DecodedText.of(bytes);
            if (text.text().isBlank()) {
                warnings.add(warning(entry, "the file has no text; passed over", "Fetch the article again"));
                return null;
            }
            if (text.guessed()) {
                warnings.add(warning(
                        entry,
                        "the text is not UTF-8 and was read as " + text.encoding(),
                        "Save it as UTF-8 if letters are wrong"));
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " cannot be read", e);
        }
    }

    private static TextDraft draft(Entry entry, DecodedText text) {
        String title = entry.title();
        return new TextDraft(
                entry.sourceId(),
                entry.publisher(),
                title == null ? entry.publisher() + ", " + entry.sourceId() : title,
                entry.url(),
                entry.published(),
                entry.language(),
                text.text(),
                text.encoding());
    }

    private static Fault warning(Entry entry, String problem, String remedy) {
        return new Fault("articles.csv", entry.line(), "file", entry.file() + ": " + problem, remedy);
    }

    private static byte[] read(Path file, Path folder) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new InputFaulty(List.of(new Fault(
                        folder.toString(),
                        0,
                        null,
                        "the folder has no articles.csv",
                        "List the texts there; see docs/articles.md")));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " cannot be read", e);
        }
    }
}
