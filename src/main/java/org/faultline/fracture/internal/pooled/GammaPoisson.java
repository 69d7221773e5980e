package org.faultline.fracture.internal.pooled;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import org.hipparchus.special.Gamma;

/**
 * Event rates of battalions: each battalion's rate is drawn from one gamma distribution, its events are Poisson.
 *
 * @param shape shape of the gamma distribution
 * @param mean its mean, events per 100 soldier-years
 * @param estimated whether the shape was estimated from the data
 */
record GammaPoisson(double shape, double mean, boolean estimated) {

    /** With fewer events over all battalions, the shape is assumed instead of estimated. */
    static final int LEAST_EVENTS = 10;

    /** The assumed shape, and the centre of the weak prior on its logarithm (sd 1). */
    static final double USUAL_SHAPE = 1;

    private static final double SMALLEST_SHAPE = 0.05;
    private static final double LARGEST_SHAPE = 50;
    private static final int SHAPE_STEPS = 48;
    private static final int GOLDEN_STEPS = 40;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    /**
     * The distribution that makes what was observed most probable, under a weak prior on its shape.
     *
     * <p>Deterministic, and the same for any order of the battalions: the shape is searched on a fixed grid and then refined
     * by golden section, the mean by golden section for each shape.
     */
    static GammaPoisson fit(Collection<Series> battalions) {
        Map<Series, Integer> counts = new TreeMap<>();
        battalions.stream()
                .filter(series -> series.exposure() > 0)
                .forEach(series -> counts.merge(series, 1, Integer::sum));
        double events = 0;
        double exposure = 0;
        for (Map.Entry<Series, Integer> entry : counts.entrySet()) {
            events += (double) entry.getValue() * entry.getKey().events();
            exposure += entry.getValue() * entry.getKey().exposure();
        }
        if (exposure == 0) {
            return new GammaPoisson(USUAL_SHAPE, 0.5, false);
        }
        double start = Math.log((events + 0.5) / exposure);
        if (events < LEAST_EVENTS) {
            return new GammaPoisson(USUAL_SHAPE, Math.exp(start), false);
        }
        DoubleUnaryOperator profile = logShape -> {
            double shape = Math.exp(logShape);
            double logMean = bestMean(counts, shape, start);
            return logLikelihood(counts, shape, Math.exp(logMean)) - square(logShape - Math.log(USUAL_SHAPE)) / 2;
        };
        double step = Math.log(LARGEST_SHAPE / SMALLEST_SHAPE) / SHAPE_STEPS;
        double best = Math.log(SMALLEST_SHAPE);
        double bestValue = Double.NEGATIVE_INFINITY;
        for (int i = 0; i <= SHAPE_STEPS; i++) {
            double logShape = Math.log(SMALLEST_SHAPE) + i * step;
            double value = profile.applyAsDouble(logShape);
            if (value > bestValue) {
                bestValue = value;
                best = logShape;
            }
        }
        double shape = Math.exp(maximise(profile, best - step, best + step));
        return new GammaPoisson(shape, Math.exp(bestMean(counts, shape, start)), true);
    }

    private static double bestMean(Map<Series, Integer> counts, double shape, double start) {
        return maximise(logMean -> logLikelihood(counts, shape, Math.exp(logMean)), start - 3, start + 3);
    }

    private static double maximise(DoubleUnaryOperator function, double from, double to) {
        double low = from;
        double high = to;
        double left = high - GOLDEN * (high - low);
        double right = low + GOLDEN * (high - low);
        double leftValue = function.applyAsDouble(left);
        double rightValue = function.applyAsDouble(right);
        for (int i = 0; i < GOLDEN_STEPS; i++) {
            if (leftValue < rightValue) {
                low = left;
                left = right;
                leftValue = rightValue;
                right = low + GOLDEN * (high - low);
                rightValue = function.applyAsDouble(right);
            } else {
                high = right;
                right = left;
                rightValue = leftValue;
                left = high - GOLDEN * (high - low);
                leftValue = function.applyAsDouble(left);
            }
        }
        return (low + high) / 2;
    }

    private static double logLikelihood(Map<Series, Integer> counts, double shape, double mean) {
        double sum = 0;
        for (Map.Entry<Series, Integer> entry : counts.entrySet()) {
            sum += entry.getValue() * Math.log(likelihood(entry.getKey(), shape, mean));
        }
        return sum;
    }

    /** {@return the probability of a battalion's events: negative binomial, averaged over its possible strengths} */
    static double likelihood(Series series, double shape, double mean) {
        double[] exposures = LogNormal.points(series.exposure(), series.logSd());
        double[] weights = LogNormal.weights(series.logSd());
        double sum = 0;
        for (int k = 0; k < exposures.length; k++) {
            sum += weights[k] * negativeBinomial(series.events(), shape, mean * exposures[k]);
        }
        return sum;
    }

    /** {@return the negative binomial probability of a count with that shape and expectation} */
    static double negativeBinomial(int count, double shape, double expected) {
        double logPower = shape * Math.log(shape / (shape + expected));
        if (count == 0) {
            return Math.exp(logPower);
        }
        return Math.exp(Gamma.logGamma(shape + count)
                - Gamma.logGamma(shape)
                - Gamma.logGamma(count + 1.0)
                + logPower
                + count * Math.log(expected / (shape + expected)));
    }

    /**
     * The rate of one battalion, given its events.
     *
     * @param series its events and exposure
     * @param groupSize soldiers per event on average, median of what is known of it
     * @param groupLogSd standard deviation of the logarithm of that average
     */
    GammaMixture posterior(Series series, double groupSize, double groupLogSd) {
        double[] exposures = LogNormal.points(series.exposure(), series.logSd());
        double[] strengthWeights = LogNormal.weights(series.logSd());
        double[] sizes = LogNormal.points(groupSize, groupLogSd);
        double[] sizeWeights = LogNormal.weights(groupLogSd);
        int cells = exposures.length * sizes.length;
        double[] weights = new double[cells];
        double[] rates = new double[cells];
        double sum = 0;
        for (int k = 0; k < exposures.length; k++) {
            double weight = strengthWeights[k] * negativeBinomial(series.events(), shape, mean * exposures[k]);
            sum += weight;
            for (int j = 0; j < sizes.length; j++) {
                weights[k * sizes.length + j] = weight * sizeWeights[j];
                rates[k * sizes.length + j] = (shape / mean + exposures[k]) / sizes[j];
            }
        }
        for (int cell = 0; cell < cells; cell++) {
            weights[cell] /= sum;
        }
        return new GammaMixture(shape + series.events(), rates, weights);
    }

    private static double square(double value) {
        return value * value;
    }
}
