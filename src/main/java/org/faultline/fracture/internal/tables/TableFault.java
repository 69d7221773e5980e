package org.faultline.fracture.internal.tables;

/**
 * Something wrong in a table.
 *
 * @param file the file's name
 * @param line the line in it, counted from 1; 0 for the file as a whole
 * @param column the column's name; empty for the line or file as a whole
 * @param message what is wrong
 * @param remedy how to mend it
 */
public record TableFault(String file, long line, String column, String message, String remedy) {

    /** {@return the fault in one line: {@code units.csv:12, parent_id: … Write …}} */
    @Override
    public String toString() {
        return file + (line == 0 ? "" : ":" + line) + (column.isEmpty() ? "" : ", " + column) + ": " + message + " "
                + remedy;
    }
}
