package org.faultline.fracture.internal.model;

import org.hipparchus.special.Erf;

/**
 * The standard normal distribution function, from a table of exact values and four terms of its series between them.
 *
 * <p>Boards ask for it a million times; the error of the series is below 1e-15.
 */
final class NormalCurve {

    private static final int PER_UNIT = 512;
    private static final int EDGE = 9;
    private static final int HALF = EDGE * PER_UNIT;
    private static final double[] BELOW = new double[2 * HALF + 1];
    private static final double[] DENSITY = new double[2 * HALF + 1];

    static {
        for (int i = 0; i < BELOW.length; i++) {
            double z = (double) (i - HALF) / PER_UNIT;
            BELOW[i] = 0.5 * Erf.erfc(-z / Math.sqrt(2));
            DENSITY[i] = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
        }
    }

    private NormalCurve() {}

    /** {@return the probability of a value below {@code z}} */
    static double below(double z) {
        if (z <= -EDGE) {
            return 0;
        }
        if (z >= EDGE) {
            return 1;
        }
        int i = (int) Math.round(z * PER_UNIT) + HALF;
        double at = (double) (i - HALF) / PER_UNIT;
        double h = z - at;
        double series = 1 + h / 2 * (-at + h / 3 * (at * at - 1 + h / 4 * (3 * at - at * at * at)));
        return BELOW[i] + DENSITY[i] * h * series;
    }

    /** {@return the density at {@code z}} */
    static double density(double z) {
        if (Math.abs(z) >= EDGE) {
            return 0;
        }
        int i = (int) Math.round(z * PER_UNIT) + HALF;
        double at = (double) (i - HALF) / PER_UNIT;
        double h = z - at;
        double series = 1
                + h
                        * (-at
                                + h
                                        / 2
                                        * (at * at
                                                - 1
                                                + h
                                                        / 3
                                                        * (3 * at
                                                                - at * at * at
                                                                + h / 4 * (at * at * (at * at - 6) + 3))));
        return DENSITY[i] * series;
    }
}
