package org.faultline.fracture.internal.pooled;

import org.hipparchus.special.Gamma;

/** A mixture of gamma distributions of one shape: what is known of one rate. */
final class GammaMixture {

    private static final int BISECTIONS = 80;

    private final double shape;
    private final double[] rates;
    private final double[] weights;

    /**
     * @param shape the common shape
     * @param rates the rate (inverse scale) of each component
     * @param weights the weight of each component; they sum to one
     */
    GammaMixture(double shape, double[] rates, double[] weights) {
        this.shape = shape;
        this.rates = rates;
        this.weights = weights;
    }

    /** {@return the expected value} */
    double mean() {
        double sum = 0;
        for (int i = 0; i < rates.length; i++) {
            sum += weights[i] * shape / rates[i];
        }
        return sum;
    }

    /** {@return the probability of a value of at most {@code x}} */
    double cdf(double x) {
        if (x <= 0) {
            return 0;
        }
        double sum = 0;
        for (int i = 0; i < rates.length; i++) {
            sum += weights[i] * Gamma.regularizedGammaP(shape, rates[i] * x);
        }
        return Math.min(1, sum);
    }

    /** {@return the value that is exceeded with probability {@code 1 - p}, by bisection} */
    double quantile(double p) {
        double low = 0;
        double high = mean();
        while (cdf(high) < p) {
            low = high;
            high *= 2;
        }
        for (int i = 0; i < BISECTIONS && low < high; i++) {
            double middle = (low + high) / 2;
            if (cdf(middle) < p) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
