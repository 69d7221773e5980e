package org.faultline.intake.internal.tables;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row as it stands in a file; empty fields are absent.
 *
 * @param table its table
 * @param line the line on which it begins
 * @param fields its fields by column
 */
record TableRow(Table table, long line, Map<String, String> fields) {

    @Nullable
    String get(String column) {
        return fields.get(column);
    }

    boolean has(String column) {
        return fields.containsKey(column);
    }
}
