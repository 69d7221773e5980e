package org.faultline.intake.internal.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one file strictly: encoding, quoting, header and number of fields. */
final class TableFile {

    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    private final Table table;
    private final Set<String> columns;
    private final Faults faults;

    TableFile(Table table, Faults faults) {
        this.table = table;
        this.columns = table.columns();
        this.faults = faults;
    }

    List<TableRow> read(byte[] content) {
        String text = decode(content);
        if (text == null) {
            return List.of();
        }
        List<TableRow> rows = new ArrayList<>();
        long last = 1;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            List<String> header = null;
            for (CsvRecord row : reader) {
                last = row.getStartingLineNumber();
                if (header == null) {
                    header = header(row.getFields());
                } else {
                    addRow(rows, header, row);
                }
            }
            if (header == null) {
                faults.add(
                        table.file(), 1, null, "the file is empty", "Give it a header row: " + table.columnsInWords());
            }
        } catch (CsvParseException e) {
            faults.add(
                    table.file(),
                    lineOf(e, last),
                    null,
                    "the quoting is broken from here on",
                    "Put a field that has a comma, a quote or a line break between double quotes, and double each quote in it");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static long lineOf(CsvParseException e, long last) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            Matcher matcher = LINE.matcher(String.valueOf(cause.getMessage()));
            if (matcher.find()) {
                return Long.parseLong(matcher.group(1));
            }
        }
        return last + 1;
    }

    private @Nullable String decode(byte[] content) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(content);
        CharBuffer out = CharBuffer.allocate(content.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            long line = text.chars().filter(c -> c == '\n').count() + 1;
            faults.add(
                    table.file(),
                    line,
                    null,
                    "byte %d (0x%02X) is not UTF-8".formatted(in.position() + 1, content[in.position()] & 0xFF),
                    "Save the file as UTF-8");
            return null;
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private List<String> header(List<String> header) {
        Set<String> seen = new HashSet<>();
        for (String column : header) {
            if (!seen.add(column)) {
                faults.add(table.file(), 1, column, "the column stands twice", "Take one of the two out");
            } else if (!columns.contains(column)) {
                faults.add(table.file(), 1, column, "there is no such column", "Use only " + table.columnsInWords());
            }
        }
        for (String column : table.required()) {
            if (!seen.contains(column)) {
                faults.add(table.file(), 1, column, "the column is missing", "Add it to the header and to every row");
            }
        }
        return header;
    }

    private void addRow(List<TableRow> rows, List<String> header, CsvRecord row) {
        List<String> fields = row.getFields();
        if (fields.size() == 1 && fields.getFirst().isBlank()) {
            return;
        }
        if (fields.size() != header.size()) {
            faults.add(
                    table.file(),
                    row.getStartingLineNumber(),
                    null,
                    "the row has " + fields.size() + " fields and the header " + header.size(),
                    "Put a field that has a comma between double quotes, and leave no field out");
            return;
        }
        Map<String, String> byColumn = new HashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            if (!fields.get(i).isBlank() && columns.contains(header.get(i))) {
                byColumn.put(header.get(i), fields.get(i).strip());
            }
        }
        rows.add(new TableRow(table, row.getStartingLineNumber(), byColumn));
    }
}
