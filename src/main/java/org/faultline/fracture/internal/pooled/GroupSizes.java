package org.faultline.fracture.internal.pooled;

import java.util.Collection;
import org.faultline.kernel.CountRange;

/**
 * How many soldiers an event has on average, over all battalions.
 *
 * <p>Sizes follow a discrete power law on 1 to 80: many single soldiers, few large groups. A stated range enters as the
 * probability of the whole range, never as its midpoint; an event of unknown size says nothing. The exponent has a prior worth
 * 25 events of exponent 1.8.
 *
 * @param median median of the posterior of the average size
 * @param logSd standard deviation of its logarithm
 */
record GroupSizes(double median, double logSd) {

    static final int LARGEST = 80;

    private static final double FIRST_EXPONENT = 1.05;
    private static final double EXPONENT_STEP = 0.025;
    private static final int EXPONENTS = 79;
    private static final double PRIOR_EVENTS = 25;
    private static final double PRIOR_EXPONENT = 1.8;

    static GroupSizes fit(Collection<CountRange> counts) {
        double[] tally = new double[(LARGEST + 1) * (LARGEST + 1)];
        for (CountRange count : counts) {
            if (!count.isUnknown()) {
                tally[smallest(count) * (LARGEST + 1) + largest(count)]++;
            }
        }
        double[] logWeights = new double[EXPONENTS];
        double[] logMeans = new double[EXPONENTS];
        double[] prior = law(PRIOR_EXPONENT);
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < EXPONENTS; i++) {
            double[] law = law(FIRST_EXPONENT + i * EXPONENT_STEP);
            logMeans[i] = Math.log(mean(law));
            logWeights[i] = logLikelihood(tally, law) + PRIOR_EVENTS * expectedLog(prior, law);
            best = Math.max(best, logWeights[i]);
        }
        double sum = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < EXPONENTS; i++) {
            double weight = Math.exp(logWeights[i] - best);
            sum += weight;
            first += weight * logMeans[i];
            second += weight * logMeans[i] * logMeans[i];
        }
        double centre = first / sum;
        return new GroupSizes(Math.exp(centre), Math.sqrt(Math.max(0, second / sum - centre * centre)));
    }

    private static int smallest(CountRange count) {
        Integer min = count.min();
        return min == null ? 1 : Math.clamp(min, 1, LARGEST);
    }

    private static int largest(CountRange count) {
        Integer max = count.max();
        return max == null ? LARGEST : Math.clamp(max, 1, LARGEST);
    }

    /** {@return the probabilities of the sizes 0 to 80 under an exponent} */
    private static double[] law(double exponent) {
        double[] law = new double[LARGEST + 1];
        double norm = 1 - Math.pow(LARGEST + 1.0, -exponent);
        for (int size = 1; size <= LARGEST; size++) {
            law[size] = (Math.pow(size, -exponent) - Math.pow(size + 1.0, -exponent)) / norm;
        }
        return law;
    }

    private static double mean(double[] law) {
        double mean = 0;
        for (int size = 1; size <= LARGEST; size++) {
            mean += size * law[size];
        }
        return mean;
    }

    private static double expectedLog(double[] under, double[] law) {
        double sum = 0;
        for (int size = 1; size <= LARGEST; size++) {
            sum += under[size] * Math.log(law[size]);
        }
        return sum;
    }

    private static double logLikelihood(double[] tally, double[] law) {
        double[] upTo = new double[LARGEST + 1];
        for (int size = 1; size <= LARGEST; size++) {
            upTo[size] = upTo[size - 1] + law[size];
        }
        double sum = 0;
        for (int low = 1; low <= LARGEST; low++) {
            for (int high = low; high <= LARGEST; high++) {
                double times = tally[low * (LARGEST + 1) + high];
                if (times > 0) {
                    sum += times * Math.log(upTo[high] - upTo[low - 1]);
                }
            }
        }
        return sum;
    }
}
