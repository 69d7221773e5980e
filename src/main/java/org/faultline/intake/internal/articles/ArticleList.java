package org.faultline.intake.internal.articles;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.faultline.intake.Fault;
import org.faultline.intake.InputFaulty;
import org.faultline.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

/** {@code articles.csv}: which file holds the text of which source. */
public final class ArticleList {

    private static final String FILE = "articles.csv";
    private static final List<String> REQUIRED = List.of("file", "source_id", "publisher");
    private static final List<String> OPTIONAL =
            List.of("published_on", "precision", "url", "language", "title", "note");

    /**
     * A row.
     *
     * @param line its line
     * @param file name of the text file in the same folder
     * @param sourceId key of the source
     */
    public record Entry(
            long line,
            String file,
            String sourceId,
            String publisher,
            @Nullable PartialDate published,
            @Nullable String url,
            @Nullable String language,
            @Nullable String title) {}

    private ArticleList() {}

    /**
     * {@return the rows}
     *
     * @throws InputFaulty with every fault of the list
     */
    public static List<Entry> read(byte[] content) {
        List<Fault> faults = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        DecodedText text = DecodedText.of(content);
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().allowUnclosedQuote(false).ofNamedCsvRecord(text.text())) {
            boolean first = true;
            for (NamedCsvRecord row : rows) {
                if (first && !headerIsSound(row.getHeader(), faults)) {
                    break;
                }
                first = false;
                Entry entry = entry(row, faults);
                if (entry != null) {
                    entries.add(entry);
                }
            }
        } catch (CsvParseException e) {
            faults.add(new Fault(
                    FILE,
                    entries.size() + 2L,
                    null,
                    "the row cannot be read",
                    "Quote fields that have commas, and leave no field out"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!faults.isEmpty()) {
            throw new InputFaulty(faults);
        }
        return entries;
    }

    private static boolean headerIsSound(List<String> header, List<Fault> faults) {
        for (String column : REQUIRED) {
            if (!header.contains(column)) {
                faults.add(
                        new Fault(FILE, 1, column, "the column is missing", "Add it to the header and to every row"));
            }
        }
        for (String column : header) {
            if (!REQUIRED.contains(column) && !OPTIONAL.contains(column)) {
                faults.add(new Fault(
                        FILE,
                        1,
                        column,
                        "there is no such column",
                        "Use only " + String.join(", ", REQUIRED) + ", " + String.join(", ", OPTIONAL)));
            }
        }
        return faults.isEmpty();
    }

    private static @Nullable Entry entry(NamedCsvRecord row, List<Fault> faults) {
        long line = row.getStartingLineNumber();
        int before = faults.size();
        for (String column : REQUIRED) {
            if (row.getField(column).isBlank()) {
                faults.add(new Fault(FILE, line, column, "the field is empty", "Fill it in; every row needs it"));
            }
        }
        String file = row.getField("file").strip();
        if (file.contains("/") || file.contains("\\") || file.startsWith("..")) {
            faults.add(new Fault(
                    FILE, line, "file", "'" + file + "' leads out of the folder", "Name a file of the same folder"));
        }
        PartialDate published = null;
        String date = optional(row, "published_on");
        if (date != null) {
            try {
                published = PartialDate.parse(date);
            } catch (IllegalArgumentException e) {
                faults.add(new Fault(FILE, line, "published_on", String.valueOf(e.getMessage()), "Correct the date"));
            }
        }
        return faults.size() > before
                ? null
                : new Entry(
                        line,
                        file,
                        row.getField("source_id").strip(),
                        row.getField("publisher").strip(),
                        published,
                        optional(row, "url"),
                        optional(row, "language"),
                        optional(row, "title"));
    }

    private static @Nullable String optional(NamedCsvRecord row, String column) {
        return row.findField(column)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }
}
