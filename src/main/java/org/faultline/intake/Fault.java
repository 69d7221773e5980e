package org.faultline.intake;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with an input, where, and how to mend it.
 *
 * @param file name of the file
 * @param line line in the file, from 1; 0 where the fault is not in one line
 * @param column name of the column; absent where the fault is not in one column
 * @param problem what is wrong
 * @param remedy what to do
 */
public record Fault(String file, long line, @Nullable String column, String problem, String remedy) {

    /** {@return the fault on one line, as a terminal shows it} */
    @Override
    public String toString() {
        String place = file + (line > 0 ? ":" + line : "") + (column == null ? "" : " [" + column + "]");
        return place + ": " + problem + ". " + remedy + ".";
    }
}
