package org.faultline.graph;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of an answer, or a map inside one, with typed access to its values.
 *
 * @param values the values by column
 */
public record Row(Map<String, ? extends @Nullable Object> values) {

    /**
     * {@return the text of a column}
     *
     * @throws IllegalStateException when there is none
     */
    public String text(String column) {
        return present(column, textOrNull(column));
    }

    /** {@return the text of a column, if there is one} */
    public @Nullable String textOrNull(String column) {
        return (String) values.get(column);
    }

    /**
     * {@return the whole number of a column}
     *
     * @throws IllegalStateException when there is none
     */
    public long number(String column) {
        return present(column, (Number) values.get(column)).longValue();
    }

    /** {@return the whole number of a column, if there is one} */
    public @Nullable Integer intOrNull(String column) {
        Number number = (Number) values.get(column);
        return number == null ? null : Math.toIntExact(number.longValue());
    }

    /** {@return the decimal number of a column, if there is one} */
    public @Nullable Double decimalOrNull(String column) {
        Number number = (Number) values.get(column);
        return number == null ? null : number.doubleValue();
    }

    /** {@return whether the column is true} */
    public boolean flag(String column) {
        return Boolean.TRUE.equals(values.get(column));
    }

    /** {@return the date of a column, if there is one} */
    public @Nullable LocalDate dateOrNull(String column) {
        return (LocalDate) values.get(column);
    }

    /** {@return the instant of a column, if there is one} */
    public @Nullable ZonedDateTime instantOrNull(String column) {
        return (ZonedDateTime) values.get(column);
    }

    /** {@return the texts of a column; none when it is empty} */
    @SuppressWarnings("unchecked")
    public List<String> texts(String column) {
        List<String> list = (List<String>) values.get(column);
        return list == null ? List.of() : List.copyOf(list);
    }

    /** {@return the whole numbers of a column; none when it is empty} */
    @SuppressWarnings("unchecked")
    public List<Long> numbers(String column) {
        List<Long> list = (List<Long>) values.get(column);
        return list == null ? List.of() : List.copyOf(list);
    }

    /** {@return the map in a column as a row of its own, if there is one} */
    @SuppressWarnings("unchecked")
    public @Nullable Row rowOrNull(String column) {
        Map<String, Object> map = (Map<String, Object>) values.get(column);
        return map == null ? null : new Row(map);
    }

    /**
     * {@return the map in a column as a row of its own}
     *
     * @throws IllegalStateException when there is none
     */
    public Row row(String column) {
        return present(column, rowOrNull(column));
    }

    /** {@return the maps in a column; none when it is empty} */
    @SuppressWarnings("unchecked")
    public List<Row> rows(String column) {
        List<Map<String, Object>> list = (List<Map<String, Object>>) values.get(column);
        return list == null ? List.of() : list.stream().map(Row::new).toList();
    }

    private static <T> T present(String column, @Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("the answer has no value in its column '" + column + "'");
        }
        return value;
    }
}
