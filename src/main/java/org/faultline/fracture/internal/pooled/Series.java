package org.faultline.fracture.internal.pooled;

import java.util.Comparator;

/**
 * The events of one battalion and the soldier-years they fell in.
 *
 * @param events counted events
 * @param exposure hundreds of soldier-years, by the middle figure of the headcount
 * @param logSd standard deviation of the logarithm of the true exposure over that figure
 */
record Series(int events, double exposure, double logSd) implements Comparable<Series> {

    private static final Comparator<Series> ORDER = Comparator.comparingInt(Series::events)
            .thenComparingDouble(Series::exposure)
            .thenComparingDouble(Series::logSd);

    @Override
    public int compareTo(Series other) {
        return ORDER.compare(this, other);
    }
}
