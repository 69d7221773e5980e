package org.faultline.inquiry.web;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.faultline.evidence.RecordRef;
import org.faultline.inquiry.ClaimedPosting;
import org.faultline.inquiry.PostingCheck;
import org.faultline.inquiry.PostingTest;
import org.faultline.web.RequestRefused;
import org.jspecify.annotations.Nullable;

/**
 * A table of claimed postings and the table of answers: UTF-8, comma-separated, with a header row. Everything that is wrong is told at once, by
 * line and column, and nothing is answered then.
 */
final class PostingTable {

    /** Rows of one table. */
    static final int MOST_ROWS = 500;

    private static final String REFERENCE = "reference";
    private static final int LONGEST_REFERENCE = 100;
    private static final int MOST_FAULTS = 20;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * A row.
     *
     * @param line the line on which it begins
     * @param reference what the caller calls it
     * @param claim what it claims
     */
    record Row(long line, String reference, ClaimedPosting claim) {}

    /**
     * A row and its answer.
     *
     * @param row the row
     * @param check the answer
     */
    record Answer(Row row, PostingCheck check) {}

    /**
     * What is wrong with a table.
     *
     * @param line the line
     * @param column the name of the column; empty when the line as a whole is wrong
     * @param message what is wrong, and how to mend it
     */
    record Fault(long line, String column, String message) {}

    private PostingTable() {}

    /**
     * {@return the rows}
     *
     * @throws RequestRefused with every fault by line and column
     */
    static List<Row> read(byte[] content, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text(content))) {
            List<String> header = List.of();
            for (CsvRecord row : csv) {
                if (header.isEmpty()) {
                    header = header(row, faults);
                } else if (rows.size() >= MOST_ROWS) {
                    throw refused(List.of(new Fault(
                            row.getStartingLineNumber(),
                            "",
                            "is row " + (MOST_ROWS + 1) + "; send at most " + MOST_ROWS + " rows at once.")));
                } else {
                    row(row, header, today, rows, faults);
                }
                if (faults.size() >= MOST_FAULTS) {
                    break;
                }
            }
            if (header.isEmpty() && faults.isEmpty()) {
                faults.add(new Fault(1, "", "is empty; the first line names the columns, of which unit is needed."));
            }
        } catch (CsvParseException e) {
            faults.add(new Fault(
                    rows.size() + 2L,
                    "",
                    "or a later one is not well-formed CSV; a quote that is opened is closed again."));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
        if (!faults.isEmpty()) {
            throw refused(faults);
        }
        return rows;
    }

    private static String text(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw (RequestRefused)
                    refused(List.of(new Fault(1, "", "or a later one is not UTF-8; save the table as UTF-8.")))
                            .initCause(e);
        }
    }

    private static List<String> header(CsvRecord row, List<Fault> faults) {
        List<String> header = row.getFields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            String place = "column " + (i + 1);
            if (!ClaimedFields.NAMES.contains(name) && !name.equals(REFERENCE)) {
                faults.add(new Fault(
                        row.getStartingLineNumber(),
                        place,
                        "has a name that is unknown; the columns are " + REFERENCE + ", "
                                + String.join(", ", ClaimedFields.NAMES) + "."));
            } else if (!seen.add(name)) {
                faults.add(new Fault(row.getStartingLineNumber(), place, "has a name that stands there twice."));
            }
        }
        if (!seen.contains("unit") && faults.isEmpty()) {
            faults.add(new Fault(row.getStartingLineNumber(), "", "has no column unit."));
        }
        return header;
    }

    private static void row(CsvRecord row, List<String> header, LocalDate today, List<Row> rows, List<Fault> faults) {
        long line = row.getStartingLineNumber();
        if (row.getFieldCount() == 1 && row.getField(0).isBlank()) {
            return;
        }
        if (row.getFieldCount() > header.size()) {
            faults.add(new Fault(
                    line,
                    "",
                    "has " + row.getFieldCount() + " cells, and the header " + header.size()
                            + "; quote a comma within a cell."));
            return;
        }
        Map<String, @Nullable String> values = new HashMap<>();
        for (int i = 0; i < row.getFieldCount(); i++) {
            values.put(header.get(i), row.getField(i));
        }
        String reference = String.valueOf(values.getOrDefault(REFERENCE, ""));
        if (reference.length() > LONGEST_REFERENCE) {
            faults.add(new Fault(line, REFERENCE, "has more than " + LONGEST_REFERENCE + " characters."));
        }
        ClaimedFields.Reading reading = ClaimedFields.read(values, today);
        reading.wrong().forEach(wrong -> faults.add(new Fault(line, wrong.field(), wrong.message())));
        if (reading.claim() != null) {
            rows.add(new Row(line, reference, reading.claim()));
        }
    }

    private static RequestRefused refused(List<Fault> faults) {
        Fault first = faults.getFirst();
        String column = first.column().isEmpty() ? "" : ", " + first.column() + ",";
        return new RequestRefused(
                        "invalid-content",
                        422,
                        (faults.size() == 1 ? "Line " : faults.size() + " faults; the first: line ") + first.line()
                                + column + " " + first.message(),
                        null)
                .with("errors", faults);
    }

    /** {@return the answers as a table: a line each, with the result and the reason of every test} */
    static String write(List<Answer> answers, List<String> tests) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
            List<String> header =
                    new ArrayList<>(List.of("line", REFERENCE, "verdict", "because", "unit", "unitId", "lineages"));
            tests.forEach(test -> header.addAll(List.of(test, test + " reason")));
            csv.writeRecord(header);
            answers.forEach(answer -> csv.writeRecord(cells(answer, tests)));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be written", e);
        }
        return out.toString();
    }

    private static List<String> cells(Answer answer, List<String> tests) {
        PostingCheck check = answer.check();
        RecordRef unit = check.unit();
        Set<String> lineages =
                check.tests().stream().flatMap(test -> test.lineages().stream()).collect(Collectors.toSet());
        Map<String, PostingTest> byName = new HashMap<>();
        check.tests().forEach(test -> byName.put(test.name(), test));
        List<String> cells = new ArrayList<>(List.of(
                Long.toString(answer.row().line()),
                guarded(answer.row().reference()),
                word(check.verdict()),
                check.because(),
                unit == null ? "" : guarded(unit.name()),
                unit == null ? "" : unit.id(),
                Integer.toString(lineages.size())));
        for (String name : tests) {
            PostingTest test = byName.get(name);
            cells.add(test == null ? "" : word(test.result()));
            cells.add(test == null ? "" : guarded(test.reason()));
        }
        return cells;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** {@return the text such that no spreadsheet takes it for a formula} */
    private static String guarded(String text) {
        return !text.isEmpty() && "=+-@\t\r\n|%".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
