package org.faultline.fracture.internal.tables;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faultline.kernel.CountRange;
import org.jspecify.annotations.Nullable;

/** One row of a table, with typed access to its fields; what cannot be read is told as a fault and taken as not known. */
final class TableRow {

    private final String file;
    private final CsvRecord row;
    private final Map<String, Integer> header;
    private final List<TableFault> faults;

    TableRow(String file, CsvRecord row, Map<String, Integer> header, List<TableFault> faults) {
        this.file = file;
        this.row = row;
        this.header = header;
        this.faults = faults;
    }

    long line() {
        return row.getStartingLineNumber();
    }

    /** {@return the field, or nothing when it is empty} */
    @Nullable
    String text(String column) {
        Integer at = header.get(column);
        String text = at == null ? "" : row.getField(at).strip();
        return text.isEmpty() ? null : text;
    }

    /** {@return the field; empty with a fault when there is none} */
    String required(String column) {
        String text = text(column);
        if (text == null) {
            fault(column, "the field is empty.", "Every row needs it.");
            return "";
        }
        return text;
    }

    /** {@return the field as the id of something that is known} */
    @Nullable
    String reference(String column, Set<String> known, String what) {
        String text = text(column);
        if (text != null && !known.contains(text)) {
            fault(column, "there is no " + what + " '" + text + "'.", "Add it to its table, or correct the id.");
            return null;
        }
        return text;
    }

    @Nullable
    LocalDate date(String column) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            fault(column, "'" + text + "' is no day of the calendar.", "Write it as 2021-08-19, or leave it empty.");
            return null;
        }
    }

    @Nullable
    Double number(String column) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        try {
            double value = Double.parseDouble(text);
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            // told below, like a number that is not finite
        }
        fault(column, "'" + text + "' is no number.", "Write it with digits and a point, or leave it empty.");
        return null;
    }

    /** {@return a number that counts people: positive} */
    @Nullable
    Double soldiers(String column) {
        Double value = number(column);
        if (value != null && value <= 0) {
            fault(
                    column,
                    "there cannot be " + text(column) + " soldiers.",
                    "Write a number above 0, or leave it empty.");
            return null;
        }
        return value;
    }

    @Nullable
    Integer count(String column) {
        Double value = number(column);
        if (value == null) {
            return null;
        }
        if (value < 0 || value != Math.rint(value) || value > Integer.MAX_VALUE) {
            fault(column, "'" + text(column) + "' is no count.", "Write a whole number from 0, or leave it empty.");
            return null;
        }
        return value.intValue();
    }

    /** {@return a probability from a column that may be absent; 1 where nothing is said} */
    double probability(String column) {
        Double value = number(column);
        if (value == null) {
            return 1;
        }
        if (value < 0 || value > 1) {
            fault(
                    column,
                    "'" + text(column) + "' is no probability.",
                    "Write a number from 0 to 1, or leave it empty.");
            return 1;
        }
        return value;
    }

    CountRange counts(String minColumn, String maxColumn) {
        Integer min = count(minColumn);
        Integer max = count(maxColumn);
        if (min != null && max != null && max < min) {
            fault(
                    maxColumn,
                    "the largest count " + max + " is below the smallest, " + min + ".",
                    "Exchange or correct them.");
            return CountRange.UNKNOWN;
        }
        return new CountRange(min, max);
    }

    @Nullable
    Boolean flag(String column) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        return switch (text) {
            case "1" -> Boolean.TRUE;
            case "0" -> Boolean.FALSE;
            default -> {
                fault(
                        column,
                        "'" + text + "' is neither 1 nor 0.",
                        "Write 1 for yes, 0 for no, nothing for not known.");
                yield null;
            }
        };
    }

    <E extends Enum<E>> @Nullable E word(String column, Class<E> type) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(text)) {
                return constant;
            }
        }
        String words = String.join(
                ", ",
                Arrays.stream(type.getEnumConstants())
                        .map(constant -> constant.name().toLowerCase(java.util.Locale.ROOT))
                        .toList());
        fault(column, "'" + text + "' is not among the words for it.", "Write one of " + words + ".");
        return null;
    }

    /** Tells a fault if the second date lies before the first. */
    void order(@Nullable LocalDate from, @Nullable LocalDate until, String untilColumn) {
        if (from != null && until != null && until.isBefore(from)) {
            fault(untilColumn, until + " lies before the beginning, " + from + ".", "Exchange or correct the dates.");
        }
    }

    void fault(String column, String message, String remedy) {
        faults.add(new TableFault(file, line(), column, message, remedy));
    }
}
