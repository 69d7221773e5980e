package org.faultline.fracture.internal.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** One CSV file: checks its form and hands out its rows. */
final class TableFile {

    /** No table of a real army comes near; a larger file is a mistake or an attack. */
    private static final long LARGEST_BYTES = 256L << 20;

    private final String name;
    private final Path path;
    private final List<TableFault> faults;

    TableFile(Path folder, String name, List<TableFault> faults) {
        this.name = name;
        this.path = folder.resolve(name);
        this.faults = faults;
    }

    boolean exists() {
        return Files.isRegularFile(path);
    }

    /** Hands each row to the consumer; faults of form end the reading of this file. */
    void read(List<String> columns, Consumer<TableRow> consumer) {
        String text = text();
        if (text == null) {
            return;
        }
        try (Reader reader = new StringReader(text);
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .detectBomHeader(false)
                        .skipEmptyLines(true)
                        .ofCsvRecord(reader)) {
            Map<String, Integer> header = null;
            for (CsvRecord row : csv) {
                if (header == null) {
                    header = header(row, columns);
                    if (header == null) {
                        return;
                    }
                } else {
                    checked(row, header, consumer);
                }
            }
            if (header == null) {
                fault(
                        0,
                        "",
                        "the file is empty.",
                        "Give it at least the header row " + String.join(",", columns) + ".");
            }
        } catch (CsvParseException e) {
            fault(
                    0,
                    "",
                    "the quoting is broken; reading stopped there.",
                    "Close each field that begins with a quotation mark, and double quotation marks inside it.");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    private void checked(CsvRecord row, Map<String, Integer> header, Consumer<TableRow> consumer) {
        if (row.getFieldCount() != header.size()) {
            fault(
                    row.getStartingLineNumber(),
                    "",
                    "the row has " + row.getFieldCount() + " fields, the header " + header.size() + ".",
                    "Give every row the header's fields, and quote those that hold a comma.");
        } else {
            consumer.accept(new TableRow(name, row, header, faults));
        }
    }

    private @org.jspecify.annotations.Nullable Map<String, Integer> header(CsvRecord row, List<String> columns) {
        Map<String, Integer> header = new HashMap<>();
        for (int i = 0; i < row.getFieldCount(); i++) {
            if (header.put(row.getField(i).strip(), i) != null) {
                fault(1, row.getField(i), "the column stands there twice.", "Remove one of them.");
            }
        }
        List<String> missing = new ArrayList<>(columns);
        missing.removeAll(header.keySet());
        if (!missing.isEmpty()) {
            missing.forEach(column -> fault(
                    1, column, "the column is missing.", "Add it; its fields may be empty where nothing is known."));
            return null;
        }
        return header;
    }

    private @org.jspecify.annotations.Nullable String text() {
        try {
            if (Files.size(path) > LARGEST_BYTES) {
                fault(
                        0,
                        "",
                        "the file is larger than 256 MB.",
                        "Split the tables, or check that it is the right file.");
                return null;
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            fault(0, "", "the file is not UTF-8.", "Save it as UTF-8.");
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    void fault(long line, String column, String message, String remedy) {
        faults.add(new TableFault(name, line, column, message, remedy));
    }
}
