package org.faultline.web;

import java.util.Locale;

/**
 * An estimate with its interval, drawn on a scale that several bars share, as the fragment {@code interval} shows it.
 *
 * @param low the lower end of the interval
 * @param median the middle estimate
 * @param high the upper end of the interval
 * @param scaleMin what the left edge stands for
 * @param scaleMax what the right edge stands for
 */
public record IntervalBar(double low, double median, double high, double scaleMin, double scaleMax) {

    /** Rejects values out of order or off the scale. */
    public IntervalBar {
        if (!(low <= median && median <= high)) {
            throw new IllegalArgumentException(
                    "an interval needs low <= median <= high: " + low + ", " + median + ", " + high);
        }
        if (!(scaleMin < scaleMax && scaleMin <= low && high <= scaleMax)) {
            throw new IllegalArgumentException("the interval " + low + " to " + high + " does not lie on the scale "
                    + scaleMin + " to " + scaleMax);
        }
    }

    /** {@return where the interval begins, as a percentage of the width} */
    public String from() {
        return percent(position(low));
    }

    /** {@return how wide the interval is, as a percentage of the width} */
    public String width() {
        return percent(position(high) - position(low));
    }

    /** {@return where the middle estimate stands, as a percentage of the width} */
    public String middle() {
        return percent(position(median));
    }

    private double position(double value) {
        return (value - scaleMin) / (scaleMax - scaleMin);
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share * 100);
    }
}
