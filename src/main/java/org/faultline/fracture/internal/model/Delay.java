package org.faultline.fracture.internal.model;

import java.util.Arrays;
import java.util.List;

/**
 * How many bins pass until an incident is first reported, by the reverse-hazard estimate for right-truncated lags.
 */
final class Delay {

    private static final int LEAST_PAIRS = 30;
    private static final double MEAN_DAYS = 30;
    private static final double FLOOR = 0.02;
    private static final int PRECISE_DAYS = 7;

    private Delay() {}

    /** {@return no delay, for a model without this part} */
    static double[] none(Bins bins) {
        double[] reported = new double[bins.count()];
        Arrays.fill(reported, 1);
        return reported;
    }

    /** {@return for each lag in bins the probability that an incident has been reported by then} */
    static double[] fit(List<Incident> incidents, Bins bins) {
        int count = bins.count();
        int[] atLag = new int[count];
        int[][] observable = new int[count][];
        int pairs = 0;
        // observable[l][k]: incidents at lag k that would still have been seen at lag l
        for (int l = 0; l < count; l++) {
            observable[l] = new int[count];
        }
        for (Incident incident : incidents) {
            int event = bins.of((incident.from + incident.until) / 2);
            int lag = bins.of(incident.firstPublished) - event;
            if (incident.until - incident.from + 1 > PRECISE_DAYS || event < 0 || lag < 0) {
                continue;
            }
            pairs++;
            atLag[lag]++;
            for (int l = lag; l <= count - 1 - event; l++) {
                observable[l][lag]++;
            }
        }
        double[] reported = new double[count];
        if (pairs < LEAST_PAIRS) {
            for (int l = 0; l < count; l++) {
                reported[l] = Math.max(FLOOR, -Math.expm1(-(l + 0.5) * Bins.DAYS / MEAN_DAYS));
            }
            return reported;
        }
        int longest = count - 1;
        while (longest > 0 && atLag[longest] == 0) {
            longest--;
        }
        Arrays.fill(reported, 1);
        for (int l = longest; l > 0; l--) {
            int within = Arrays.stream(observable[l], 0, l + 1).sum();
            double hazard = within == 0 ? 0 : (double) atLag[l] / within;
            reported[l - 1] = Math.max(FLOOR, reported[l] * (1 - hazard));
        }
        return reported;
    }
}
