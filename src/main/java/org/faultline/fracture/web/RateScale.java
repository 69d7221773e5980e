package org.faultline.fracture.web;

import java.util.Collection;
import java.util.Locale;
import org.faultline.fracture.BoardRow;
import org.faultline.fracture.Rate;
import org.faultline.web.IntervalBar;

/**
 * One scale for the rates of a page, from 0 to a round figure above the highest interval.
 *
 * @param max what the right edge stands for, in soldiers per 100 soldier-years
 */
record RateScale(double max) {

    static RateScale of(Collection<BoardRow> rows) {
        double highest =
                rows.stream().map(BoardRow::rate).mapToDouble(Rate::high).max().orElse(1);
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(highest, 0.1))));
        for (double step : new double[] {1, 2, 5}) {
            if (highest <= step * power) {
                return new RateScale(step * power);
            }
        }
        return new RateScale(10 * power);
    }

    IntervalBar bar(Rate rate) {
        return new IntervalBar(rate.low(), rate.median(), rate.high(), 0, max);
    }

    /** {@return a rate in words, with as many decimals as it can bear} */
    static String words(Rate rate) {
        return number(rate.median()) + " (" + number(rate.low()) + " to " + number(rate.high()) + ")";
    }

    static String number(double value) {
        String form = value >= 9.95 ? "%.0f" : value >= 0.995 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, form, value);
    }

    @Override
    public String toString() {
        return number(max);
    }
}
