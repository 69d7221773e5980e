package org.faultline.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A date known to the year, the month or the day: a span, never the first of it.
 *
 * @param first the first day that it can mean
 * @param last the last day that it can mean
 */
public record PartialDate(LocalDate first, LocalDate last) {

    private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    /** Rejects a reversed pair. */
    public PartialDate {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a date must not end before it begins: " + first + " to " + last);
        }
    }

    /**
     * Reads {@code 2021}, {@code 2021-08} or {@code 2021-08-19}.
     *
     * @throws IllegalArgumentException with a remedy, when the text is no such date
     */
    public static PartialDate parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a date; write 2021, 2021-08 or 2021-08-19 (year, month, day)");
        }
        try {
            return switch (text.length()) {
                case 4 -> of(Year.parse(text));
                case 7 -> of(YearMonth.parse(text));
                default -> on(LocalDate.parse(text));
            };
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a day of the calendar; correct it, or give only the month or year", e);
        }
    }

    /** {@return one day} */
    public static PartialDate on(LocalDate day) {
        return new PartialDate(day, day);
    }

    private static PartialDate of(Year year) {
        return new PartialDate(year.atDay(1), year.atMonth(12).atEndOfMonth());
    }

    private static PartialDate of(YearMonth month) {
        return new PartialDate(month.atDay(1), month.atEndOfMonth());
    }

    /** {@return whether it is known to the day} */
    public boolean isDay() {
        return first.equals(last);
    }

    /** {@return the shortest ISO form: {@code 2021}, {@code 2021-08}, {@code 2021-08-19}, else {@code first/last}} */
    @Override
    public String toString() {
        if (isDay()) {
            return first.toString();
        }
        if (equals(of(Year.from(first)))) {
            return Year.from(first).toString();
        }
        return equals(of(YearMonth.from(first))) ? YearMonth.from(first).toString() : first + "/" + last;
    }
}
