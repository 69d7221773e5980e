package org.faultline.language.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A tab-separated table of the language, read from the class path: a header row, then one row per line. */
public final class Table {

    private static final String FOLDER = "/org/faultline/language/";

    /**
     * A row.
     *
     * @param cells from column name to value
     */
    public record Row(Map<String, String> cells) {

        /**
         * {@return the value in a column, perhaps empty}
         *
         * @throws IllegalStateException when the table has no such column
         */
        public String cell(String column) {
            String value = cells.get(column);
            if (value == null) {
                throw new IllegalStateException("the table has no column " + column + ", only " + cells.keySet());
            }
            return value;
        }
    }

    private Table() {}

    /**
     * Reads a table.
     *
     * @param name the file's name
     * @return its rows in order; a missing last column is an empty value
     * @throws IllegalStateException when the table is absent or a row is longer than the header
     */
    public static List<Row> read(String name) {
        try (InputStream in = Table.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the language table " + name + " is not on the class path");
            }
            return rows(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("the language table " + name + " cannot be read", e);
        }
    }

    private static List<Row> rows(String name, BufferedReader reader) throws IOException {
        String[] header = reader.readLine().split("\t", -1);
        List<Row> rows = new ArrayList<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            String[] cells = line.split("\t", -1);
            if (cells.length > header.length) {
                throw new IllegalStateException(
                        name + ", row " + (rows.size() + 2) + ": more cells than the header has: " + line);
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < header.length; i++) {
                row.put(header[i], i < cells.length ? cells[i].strip() : "");
            }
            rows.add(new Row(row));
        }
        return List.copyOf(rows);
    }
}
