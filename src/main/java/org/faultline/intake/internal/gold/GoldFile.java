package org.faultline.intake.internal.gold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faultline.intake.Fault;
import org.faultline.intake.InputFaulty;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table of annotated examples: UTF-8, one row a line, cells separated by tabs, a header with the names of the columns in any
 * order. Further columns are passed over, empty lines too.
 */
final class GoldFile {

    /** Far more than any set of examples, and still held in memory at ease. */
    private static final long LARGEST = 20_000_000;

    /** More faults than a reader mends at a time. */
    private static final int MOST_FAULTS = 50;

    private final String name;
    private final List<String> required;
    private final List<Fault> faults = new ArrayList<>();
    private int passedOver;

    private GoldFile(String name, List<String> required) {
        this.name = name;
        this.required = required;
    }

    /**
     * A row.
     *
     * @param line its line in the file, from 1
     * @param cells from column to value
     */
    record Row(int line, Map<String, String> cells) {

        /** {@return the value in a column; empty when the file does not have the column} */
        String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** Says what is wrong with a row, if anything is. */
    interface Check {

        /**
         * {@return the fault of a row, or null when it is sound}
         *
         * @param file the file's name
         */
        @Nullable
        Fault of(String file, Row row);
    }

    /**
     * Reads a file.
     *
     * @param required columns that the header must have, with a value in each row
     * @throws InputFaulty with every fault up to a limit, each with its line and column
     */
    static List<Row> read(Path path, List<String> required, Check check) {
        Path last = path.getFileName();
        GoldFile file = new GoldFile(last == null ? path.toString() : last.toString(), required);
        List<Row> rows = file.rows(file.text(path), check);
        if (file.faults.isEmpty() && rows.isEmpty()) {
            file.fault(1, null, "the file has no rows", "Give it a header row and at least one row of values");
        }
        if (!file.faults.isEmpty()) {
            throw new InputFaulty(file.faults);
        }
        return rows;
    }

    private @Nullable String text(Path path) {
        try {
            if (Files.size(path) > LARGEST) {
                fault(0, null, "the file is larger than " + LARGEST / 1_000_000 + " MB", "Split it");
                return null;
            }
            return decoded(Files.readAllBytes(path));
        } catch (NoSuchFileException e) {
            fault(0, null, "there is no such file", "Give the path of a table of examples, tab-separated");
            return null;
        } catch (IOException e) {
            if (Files.isDirectory(path)) {
                fault(0, null, "it is a folder", "Give the path of a file");
                return null;
            }
            throw new UncheckedIOException("The file " + path + " cannot be read", e);
        }
    }

    private @Nullable String decoded(byte[] content) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(content);
        CharBuffer out = CharBuffer.allocate(content.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
            int column = text.length() - text.lastIndexOf('\n');
            fault(
                    line,
                    null,
                    "character %d of the line (byte 0x%02X) is not UTF-8"
                            .formatted(column, content[in.position()] & 0xFF),
                    "Save the file as UTF-8");
            return null;
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private List<Row> rows(@Nullable String text, Check check) {
        List<Row> rows = new ArrayList<>();
        if (text == null) {
            return rows;
        }
        List<String> lines = text.lines().toList();
        List<String> header =
                lines.isEmpty() ? List.of() : List.of(lines.getFirst().strip().split("\t", -1));
        if (!isHeaderSound(header)) {
            return rows;
        }
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                Row row = row(i + 1, header, lines.get(i));
                Fault fault = row == null ? null : check.of(name, row);
                if (fault != null) {
                    add(fault);
                } else if (row != null) {
                    rows.add(row);
                }
            }
        }
        if (passedOver > 0) {
            faults.add(new Fault(name, 0, null, passedOver + " further faults are not shown", "Mend these first"));
        }
        return rows;
    }

    private boolean isHeaderSound(List<String> header) {
        Set<String> seen = new HashSet<>();
        for (String column : header) {
            if (!column.isBlank() && !seen.add(column.strip())) {
                fault(1, column.strip(), "the column stands twice", "Take one of the two out");
            }
        }
        for (String column : required) {
            if (!seen.contains(column)) {
                fault(
                        1,
                        column,
                        "the column is missing",
                        "Name it in the first line; the columns needed are " + String.join(", ", required));
            }
        }
        return faults.isEmpty();
    }

    private @Nullable Row row(int line, List<String> header, String text) {
        String[] cells = text.split("\t", -1);
        if (cells.length > header.size()) {
            fault(
                    line,
                    null,
                    "the row has " + cells.length + " cells and the header " + header.size(),
                    "Take tabs out of the values");
            return null;
        }
        Map<String, String> byColumn = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
            byColumn.put(header.get(i).strip(), cells[i].strip());
        }
        for (String column : required) {
            if (byColumn.getOrDefault(column, "").isEmpty()) {
                fault(line, column, "the cell is empty", "Give every row a value in this column");
                return null;
            }
        }
        return new Row(line, byColumn);
    }

    private void fault(int line, @Nullable String column, String problem, String remedy) {
        add(new Fault(name, line, column, problem, remedy));
    }

    private void add(Fault fault) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(fault);
        } else {
            passedOver++;
        }
    }
}
