package org.faultline.fracture.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.faultline.fracture.Fracture;
import org.faultline.web.RequestRefused;
import org.jspecify.annotations.Nullable;

/** The date that a board is asked for. */
final class BoardDate {

    private static final int CHANGE_DAYS = 90;

    private BoardDate() {}

    /** {@return the date to compare with: the one asked for, else 90 days before} */
    static LocalDate since(@Nullable LocalDate asked, LocalDate asOf) {
        if (asked == null) {
            return asOf.minusDays(CHANGE_DAYS);
        }
        if (!asked.isBefore(asOf)) {
            throw new RequestRefused(
                    "no-board-of-that-date",
                    422,
                    "The board of " + asOf + " cannot be compared with " + asked + ".",
                    "Give a date before it as since.");
        }
        return asked;
    }

    /** {@return today, in UTC} */
    static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    /**
     * {@return the date asked for, else today}
     *
     * @throws RequestRefused when there can be no board of that date
     */
    static LocalDate of(@Nullable LocalDate asked) {
        LocalDate today = today();
        if (asked == null) {
            return today;
        }
        if (asked.isBefore(Fracture.FIRST_DATE) || asked.isAfter(today)) {
            throw new RequestRefused(
                    "no-board-of-that-date",
                    422,
                    "There is no board of " + asked + ".",
                    "Ask for a day from " + Fracture.FIRST_DATE + " to " + today + ".");
        }
        return asked;
    }
}
