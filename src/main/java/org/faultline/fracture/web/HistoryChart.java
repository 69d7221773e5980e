package org.faultline.fracture.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.faultline.fracture.History;

/**
 * A battalion's probability over time as two lines, ready to be drawn in a frame of 600 by 160.
 *
 * @param published points of the line of what would have been published then
 * @param hindsight points of the line of what is said of it now
 * @param years where each year begins
 */
record HistoryChart(String published, String hindsight, List<Year> years) {

    private static final double WIDTH = 600;
    private static final double HEIGHT = 160;

    /** A year and where it begins. */
    record Year(String x, int year) {}

    static HistoryChart of(History history) {
        LocalDate first = history.hindsight().getFirst().date();
        LocalDate earliest = history.published().isEmpty()
                ? first
                : history.published().getFirst().date();
        LocalDate from = earliest.isBefore(first) ? earliest : first;
        double days = Math.max(1, ChronoUnit.DAYS.between(from, history.asOf()));
        Function<LocalDate, Double> x = date -> WIDTH * ChronoUnit.DAYS.between(from, date) / days;
        List<Year> years = new ArrayList<>();
        for (int year = from.getYear() + 1; year <= history.asOf().getYear(); year++) {
            years.add(new Year(number(x.apply(LocalDate.of(year, 1, 1))), year));
        }
        StringBuilder published = new StringBuilder();
        for (History.Published point : history.published()) {
            add(published, x.apply(point.date()), point.pFracturing());
        }
        StringBuilder hindsight = new StringBuilder();
        for (History.Hindsight point : history.hindsight()) {
            add(hindsight, x.apply(point.date()), point.pFracturing());
        }
        return new HistoryChart(published.toString(), hindsight.toString(), years);
    }

    private static void add(StringBuilder line, double x, double p) {
        line.append(number(x)).append(',').append(number(HEIGHT * (1 - p))).append(' ');
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
