package org.faultline.inquiry.internal.posting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tables that tests rest on: tab-separated files on the class path, each row with its source. */
final class TestTable {

    private static final String FOLDER = "/org/faultline/inquiry/";

    private TestTable() {}

    /** {@return the rows, from column name to value} */
    static List<Map<String, String>> read(String name) {
        try (InputStream in = TestTable.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the table " + name + " is not on the class path");
            }
            List<String> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
            List<String> header = List.of(lines.getFirst().split("\t", -1));
            return lines.stream().skip(1).map(line -> row(header, line)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the table " + name + " cannot be read", e);
        }
    }

    private static Map<String, String> row(List<String> header, String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != header.size()) {
            throw new IllegalStateException("a row has " + cells.length + " cells, not " + header.size() + ": " + line);
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
            row.put(header.get(i), cells[i].strip());
        }
        return Map.copyOf(row);
    }

    static int number(Map<String, String> row, String column) {
        return Integer.parseInt(text(row, column));
    }

    static String text(Map<String, String> row, String column) {
        String value = row.get(column);
        if (value == null) {
            throw new IllegalStateException("the table has no column " + column);
        }
        return value;
    }
}
