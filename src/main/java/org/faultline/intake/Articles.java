package org.faultline.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.faultline.evidence.Progress;
import org.faultline.evidence.SourceTexts;
import org.faultline.evidence.SourceTexts.Outcome;
import org.faultline.evidence.SourceTexts.TextDraft;
import org.faultline.intake.internal.articles.ArticleList;
import org.faultline.intake.internal.articles.ArticleList.Entry;
import org.faultline.intake.internal.articles.DecodedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Imports the texts of articles from a folder with an {@code articles.csv}; the texts stay in this instance's data. */
@Service
public final class Articles {

    /** A text that is longer is no article; the limit keeps one file from taking all memory. */
    private static final long LARGEST_FILE = 64L * 1024 * 1024;

    private final SourceTexts texts;

    Articles(SourceTexts texts) {
        this.texts = texts;
    }

    /**
     * What an import came to.
     *
     * @param outcomes how many texts had which outcome
     * @param warnings what the operator should look at, each with its place
     */
    public record Report(Map<Outcome, Integer> outcomes, List<Fault> warnings) {

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
        return new Report(outcomes, warnings);
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
            DecodedText text = DecodedText.of(Files.readAllBytes(file));
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
