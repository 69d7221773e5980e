package org.faultline.fracture.internal.model;

import java.util.Arrays;
import java.util.List;

/**
 * Filters and smooths one battalion over propensity and regime; one object serves all battalions in turn.
 *
 * <p>Cells are laid out by propensity, within that bin by bin, within a bin by regime: a propensity's chain is walked in one go.
 */
final class UnitPass {

    private static final int C = Regimes.COUNT;
    private static final double TINY = 1e-290;
    private static final int FAR = 400;
    private static final double SHORT_SERIES = 1.0 / 16;
    private static final double NEGLIGIBLE = 1e-10;

    private final int bins;
    private final double[] emission;
    private final double[] filtered;
    private final double[] scale;

    /** Logarithm of the likelihood of all that was seen, by propensity. */
    final double[] logLikelihood = new double[Grid.UNIT];

    /** Expected multiple of the stable reported rate, by bin. */
    final double[] multiple;

    /** Probability of being stable, by bin. */
    final double[] stable;

    /** Expected onsets. */
    double onsets;

    UnitPass(int bins) {
        this.bins = bins;
        this.emission = new double[bins * Grid.CELLS];
        this.filtered = new double[bins * Grid.CELLS];
        this.scale = new double[bins * Grid.UNIT];
        this.multiple = new double[bins];
        this.stable = new double[bins];
    }

    /** What a pass reads of one battalion: expected reported incidents at the stable rate, pushes, and its incidents. */
    @SuppressWarnings("ArrayRecordComponent") // never compared; arrays are what the sums run over
    record Input(double[] expected, double[] pushed, double[] visible, List<Incident> incidents, Marks marks) {

        /** {@return the same with other incidents} */
        Input with(List<Incident> others) {
            return new Input(expected, pushed, visible, others, marks);
        }
    }

    /** Goes forward through the bins. */
    void forward(Input input, Regimes.Chain chain) {
        silence(input);
        for (Incident incident : input.incidents()) {
            multiply(incident, input);
        }
        for (int k = 0; k < Grid.UNIT; k++) {
            logLikelihood[k] = forward(k, chain);
        }
    }

    /** Goes forward with one propensity; from a regime one gets to stable, to itself and to the next, from stable to all. */
    private double forward(int k, Regimes.Chain chain) {
        double[] p = chain.step();
        double f0 = 0;
        double f1 = 0;
        double f2 = 0;
        double f3 = 0;
        double log = 0;
        double product = 1;
        for (int t = 0; t < bins; t++) {
            int at = cell(k, t);
            double v0;
            double v1;
            double v2;
            double v3;
            if (t == 0) {
                v0 = chain.start()[0];
                v1 = chain.start()[1];
                v2 = chain.start()[2];
                v3 = chain.start()[3];
            } else {
                v0 = f0 * p[0] + f1 * p[C] + f2 * p[2 * C] + f3 * p[3 * C];
                v1 = f0 * p[1] + f1 * p[C + 1];
                v2 = f0 * p[2] + f1 * p[C + 2] + f2 * p[2 * C + 2];
                v3 = f0 * p[3] + f2 * p[2 * C + 3] + f3 * p[3 * C + 3];
            }
            v0 *= emission[at];
            v1 *= emission[at + 1];
            v2 *= emission[at + 2];
            v3 *= emission[at + 3];
            double sum = Math.max(v0 + v1 + v2 + v3, TINY);
            double one = 1 / sum;
            scale[k * bins + t] = one;
            // One logarithm for many bins: the product stays far from the smallest and the largest number.
            if (Math.abs(Math.getExponent(product)) > FAR || Math.abs(Math.getExponent(sum)) > FAR) {
                log += Math.log(product);
                product = 1;
            }
            product *= sum;
            f0 = v0 * one;
            f1 = v1 * one;
            f2 = v2 * one;
            f3 = v3 * one;
            filtered[at] = f0;
            filtered[at + 1] = f1;
            filtered[at + 2] = f2;
            filtered[at + 3] = f3;
        }
        return log + Math.log(product);
    }

    private int cell(int k, int t) {
        return (k * bins + t) * C;
    }

    /** {@return the filtered probability of a regime on the last day, given a propensity} */
    double last(int k, int c) {
        return filtered[cell(k, bins - 1) + c];
    }

    private void silence(Input input) {
        for (int k = 0; k < Grid.UNIT; k++) {
            for (int t = 0; t < bins; t++) {
                int at = cell(k, t);
                double base = input.expected()[t] * Grid.factor(k);
                double first = silent(base * Regimes.MULTIPLIER[1] * input.visible()[t]);
                double second = first * first;
                emission[at] = silent(base);
                emission[at + 1] = first;
                emission[at + 2] = second;
                emission[at + 3] = second * second;
            }
        }
    }

    /** {@return {@code exp(-x)}; by eight terms of its series, exact in all digits, where little was to be expected} */
    private static double silent(double x) {
        if (x >= SHORT_SERIES) {
            return Math.exp(-x);
        }
        double fine = 1.0 / 120 - x * (1.0 / 720 - x * (1.0 / 5040 - x * (1.0 / 40320)));
        return 1 - x * (1 - x * (0.5 - x * (1.0 / 6 - x * (1.0 / 24 - x * fine))));
    }

    private void multiply(Incident incident, Input input) {
        double marks = input.marks().ratio(incident);
        for (int j = 0; j < incident.weight.length; j++) {
            double weight = incident.weight[j];
            int t = incident.firstBin + j;
            if (weight <= 0) {
                continue;
            }
            for (int k = 0; k < Grid.UNIT; k++) {
                int at = cell(k, t);
                for (int c = 0; c < C; c++) {
                    double factor = factor(incident, marks, input.expected()[t], input.pushed()[t], k, c);
                    emission[at + c] *= weight == 1 ? factor : Math.pow(factor, weight);
                }
            }
        }
    }

    /** {@return the likelihood of an incident in a cell, against that of nothing but invention and the baseline} */
    static double factor(Incident incident, double marks, double expected, double pushed, int k, int c) {
        double intensity = (expected * Grid.factor(k) * Regimes.MULTIPLIER[c] * (c == 0 ? 1 : marks) + pushed)
                / (expected + pushed);
        return 1 - incident.credible + incident.credible * intensity;
    }

    /**
     * Goes back through the bins and gathers what the estimates need.
     *
     * @param weights posterior weight of each propensity
     */
    void backward(Input input, Regimes.Chain chain, double[] weights, Gathered gathered) {
        Arrays.fill(multiple, 0);
        Arrays.fill(stable, 0);
        onsets = 0;
        for (int k = 0; k < Grid.UNIT; k++) {
            if (weights[k] > NEGLIGIBLE) {
                backward(k, input.visible(), chain.step(), weights[k]);
            }
        }
        gathered.clear();
        for (Incident incident : input.incidents()) {
            for (int j = 0; j < incident.weight.length; j++) {
                if (incident.weight[j] > 0) {
                    gather(incident, incident.firstBin + j, incident.weight[j], input, weights, gathered);
                }
            }
        }
    }

    /** Goes back with one propensity; afterwards the filtered probabilities are smoothed ones. */
    private void backward(int k, double[] visible, double[] p, double weight) {
        double b0 = 1;
        double b1 = 1;
        double b2 = 1;
        double b3 = 1;
        double factor = weight * Grid.factor(k);
        for (int t = bins - 1; t >= 0; t--) {
            int at = cell(k, t);
            double g0 = filtered[at] * b0;
            double g1 = filtered[at + 1] * b1;
            double g2 = filtered[at + 2] * b2;
            double g3 = filtered[at + 3] * b3;
            filtered[at] = g0;
            filtered[at + 1] = g1;
            filtered[at + 2] = g2;
            filtered[at + 3] = g3;
            multiple[t] += factor
                    * (g0
                            + visible[t]
                                    * (g1 * Regimes.MULTIPLIER[1]
                                            + g2 * Regimes.MULTIPLIER[2]
                                            + g3 * Regimes.MULTIPLIER[3]));
            stable[t] += weight * g0;
            if (t > 0) {
                double one = scale[k * bins + t];
                double e0 = emission[at] * b0 * one;
                double e1 = emission[at + 1] * b1 * one;
                double e2 = emission[at + 2] * b2 * one;
                double e3 = emission[at + 3] * b3 * one;
                double leaving = p[1] * e1 + p[2] * e2 + p[3] * e3;
                onsets += weight * filtered[at - C] * leaving;
                b0 = p[0] * e0 + leaving;
                b1 = p[C] * e0 + p[C + 1] * e1 + p[C + 2] * e2;
                b2 = p[2 * C] * e0 + p[2 * C + 2] * e2 + p[2 * C + 3] * e3;
                b3 = p[3 * C] * e0 + p[3 * C + 3] * e3;
            }
        }
    }

    private void gather(Incident incident, int t, double weight, Input input, double[] weights, Gathered gathered) {
        double marks = input.marks().ratio(incident);
        double expected = input.expected()[t];
        double pushed = input.pushed()[t];
        double own = 0;
        double contagion = 0;
        double calm = 0;
        for (int k = 0; k < Grid.UNIT; k++) {
            if (weights[k] <= NEGLIGIBLE) {
                continue;
            }
            int at = cell(k, t);
            for (int c = 0; c < C; c++) {
                double gamma = weights[k] * filtered[at + c];
                double mine = expected * Grid.factor(k) * Regimes.MULTIPLIER[c] * (c == 0 ? 1 : marks);
                double real = incident.credible
                        / (expected + pushed)
                        / factor(incident, marks, expected, pushed, k, c)
                        * gamma
                        * weight;
                own += real * mine;
                contagion += real * pushed;
                if (c == 0) {
                    calm += real * (mine + pushed);
                }
            }
        }
        gathered.add(incident, t, own, contagion, calm);
    }

    /** Takes what a pass finds about real incidents. */
    interface Gathered {

        /** Takes nothing. */
        Gathered NOTHING = new Gathered() {
            @Override
            public void clear() {
                // nothing is kept
            }

            @Override
            public void add(Incident incident, int bin, double own, double contagion, double calm) {
                // nothing is kept
            }
        };

        /** Begins a battalion. */
        void clear();

        /**
         * Adds one incident in one bin.
         *
         * @param own expected real incidents that are the battalion's own
         * @param contagion expected real incidents that were pushed by others
         * @param calm expected real incidents of either kind while stable
         */
        void add(Incident incident, int bin, double own, double contagion, double calm);
    }
}
