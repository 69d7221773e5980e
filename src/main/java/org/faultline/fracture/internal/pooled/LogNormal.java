package org.faultline.fracture.internal.pooled;

/**
 * A positive quantity known up to a log-normal error, as a few weighted points: Gauss-Hermite, exact for polynomials of the
 * logarithm up to degree nine.
 */
final class LogNormal {

    private static final double[] NODES = {
        -2.856970013872806, -1.355626179974266, 0, 1.355626179974266, 2.856970013872806
    };
    private static final double[] WEIGHTS = {
        0.011257411327721, 0.222075922005613, 0.533333333333333, 0.222075922005613, 0.011257411327721
    };

    private LogNormal() {}

    /** {@return points of a distribution with that median; a single one when the error is nil} */
    static double[] points(double median, double logSd) {
        if (logSd == 0) {
            return new double[] {median};
        }
        double[] points = new double[NODES.length];
        for (int i = 0; i < points.length; i++) {
            points[i] = median * Math.exp(logSd * NODES[i]);
        }
        return points;
    }

    /** {@return the weights of these points; they sum to one} */
    static double[] weights(double logSd) {
        return logSd == 0 ? new double[] {1} : WEIGHTS.clone();
    }
}
