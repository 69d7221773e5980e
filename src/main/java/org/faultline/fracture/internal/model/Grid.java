package org.faultline.fracture.internal.model;

/** The points at which propensities are summed. */
final class Grid {

    /** Points of a battalion's log propensity. */
    static final int UNIT = 25;

    /** Points of a formation's log propensity. */
    static final int FORMATION = 17;

    /** Cells of propensity and regime. */
    static final int CELLS = UNIT * Regimes.COUNT;

    private static final double UNIT_EDGE = 3;
    private static final double FORMATION_EDGE = 1.2;

    private static final double[] UNIT_POINTS = points(UNIT, UNIT_EDGE);
    private static final double[] FORMATION_POINTS = points(FORMATION, FORMATION_EDGE);
    private static final double[] FACTORS = new double[UNIT];

    static {
        for (int k = 0; k < UNIT; k++) {
            FACTORS[k] = Math.exp(UNIT_POINTS[k]);
        }
    }

    private Grid() {}

    static double unit(int k) {
        return UNIT_POINTS[k];
    }

    /** {@return the factor on the rate at a point} */
    static double factor(int k) {
        return FACTORS[k];
    }

    static double formation(int d) {
        return FORMATION_POINTS[d];
    }

    /** {@return the weights of a normal distribution on the battalion's points; they sum to one} */
    static double[] unitWeights(double mean, double variance) {
        return weights(UNIT_POINTS, mean, variance);
    }

    /** {@return the weights of a normal distribution on the formation's points; they sum to one} */
    static double[] formationWeights(double mean, double variance) {
        return weights(FORMATION_POINTS, mean, variance);
    }

    private static double[] weights(double[] points, double mean, double variance) {
        double[] weights = new double[points.length];
        double sum = 0;
        for (int i = 0; i < points.length; i++) {
            weights[i] = Math.exp(-(points[i] - mean) * (points[i] - mean) / (2 * variance));
            sum += weights[i];
        }
        for (int i = 0; i < points.length; i++) {
            weights[i] /= sum;
        }
        return weights;
    }

    private static double[] points(int count, double edge) {
        double[] points = new double[count];
        for (int i = 0; i < count; i++) {
            points[i] = -edge + 2 * edge * i / (count - 1);
        }
        return points;
    }
}
