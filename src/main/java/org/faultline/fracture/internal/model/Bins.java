package org.faultline.fracture.internal.model;

import java.time.LocalDate;

/**
 * The window in bins of fourteen days that end on the date of the answer; the first may be short.
 *
 * @param start first day, counted from 1970-01-01
 * @param end the date of the answer, likewise
 */
record Bins(int start, int end) {

    static final int DAYS = 14;
    static final double DAYS_PER_YEAR = 365.25;

    Bins {
        if (end <= start) {
            throw new IllegalArgumentException("the window from " + LocalDate.ofEpochDay(start) + " to "
                    + LocalDate.ofEpochDay(end) + " holds no day; choose a later date");
        }
    }

    static Bins of(LocalDate start, LocalDate end) {
        return new Bins(Math.toIntExact(start.toEpochDay()), Math.toIntExact(end.toEpochDay()));
    }

    int count() {
        return (end - start) / DAYS + 1;
    }

    /** {@return the bin of a day; below 0 before the window} */
    int of(int day) {
        return count() - 1 - Math.floorDiv(end - day, DAYS);
    }

    int firstDay(int bin) {
        return Math.max(start, end - DAYS * (count() - bin) + 1);
    }

    int lastDay(int bin) {
        return end - DAYS * (count() - 1 - bin);
    }

    int days(int bin) {
        return lastDay(bin) - firstDay(bin) + 1;
    }

    double years(int bin) {
        return days(bin) / DAYS_PER_YEAR;
    }

    /** {@return the years from the middle of the window to the middle of a bin} */
    double yearsFromMiddle(int bin) {
        return ((firstDay(bin) + lastDay(bin)) / 2.0 - (start + end) / 2.0) / DAYS_PER_YEAR;
    }
}
