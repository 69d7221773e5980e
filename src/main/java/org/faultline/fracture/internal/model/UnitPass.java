package org.faultline.fracture.internal.model;

import java.util.Arrays;
import java.util.List;

/**
 * Filters and smooths one battalion over propensity and regime; one object serves all battalions in turn.
 *
 * <p>Cells are laid out bin by bin, within a bin by propensity, within that by regime.
 */
final class UnitPass {

    private static final int C = Regimes.COUNT;
    private static final double TINY = 1e-290;

    private final int bins;
    private final double[] emission;
    private final double[] filtered;
    private final double[] norm;
    private final double[] backward = new double[Grid.CELLS];

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
        this.norm = new double[bins * Grid.UNIT];
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
        Arrays.fill(logLikelihood, 0);
        for (int t = 0; t < bins; t++) {
            for (int k = 0; k < Grid.UNIT; k++) {
                int at = (t * Grid.UNIT + k) * C;
                int before = at - Grid.CELLS;
                double sum = 0;
                for (int c = 0; c < C; c++) {
                    double predicted = t == 0 ? chain.start()[c] : predict(before, c, chain.step());
                    double value = predicted * emission[at + c];
                    filtered[at + c] = value;
                    sum += value;
                }
                sum = Math.max(sum, TINY);
                norm[t * Grid.UNIT + k] = sum;
                logLikelihood[k] += Math.log(sum);
                for (int c = 0; c < C; c++) {
                    filtered[at + c] /= sum;
                }
            }
        }
    }

    private double predict(int before, int c, double[] p) {
        return filtered[before] * p[c]
                + filtered[before + 1] * p[C + c]
                + filtered[before + 2] * p[2 * C + c]
                + filtered[before + 3] * p[3 * C + c];
    }

    /** {@return the filtered probability of a regime on the last day, given a propensity} */
    double last(int k, int c) {
        return filtered[((bins - 1) * Grid.UNIT + k) * C + c];
    }

    private void silence(Input input) {
        for (int t = 0; t < bins; t++) {
            double expected = input.expected()[t];
            double seen = input.visible()[t];
            for (int k = 0; k < Grid.UNIT; k++) {
                int at = (t * Grid.UNIT + k) * C;
                double base = expected * Grid.factor(k);
                double first = Math.exp(-base * Regimes.MULTIPLIER[1] * seen);
                double second = first * first;
                emission[at] = Math.exp(-base);
                emission[at + 1] = first;
                emission[at + 2] = second;
                emission[at + 3] = second * second;
            }
        }
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
                int at = (t * Grid.UNIT + k) * C;
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
        Arrays.fill(backward, 1);
        onsets = 0;
        gathered.clear();
        int next = input.incidents().size() - 1;
        List<Incident> byEnd = input.incidents();
        for (int t = bins - 1; t >= 0; t--) {
            smooth(t, input.visible()[t], weights);
            for (int e = next; e >= 0; e--) {
                Incident incident = byEnd.get(e);
                int j = t - incident.firstBin;
                if (j >= 0 && j < incident.weight.length && incident.weight[j] > 0) {
                    gather(incident, t, incident.weight[j], input, weights, gathered);
                }
            }
            if (t > 0) {
                stepBack(t, chain.step(), weights);
            }
        }
    }

    private void smooth(int t, double seen, double[] weights) {
        double all = 0;
        double calm = 0;
        for (int k = 0; k < Grid.UNIT; k++) {
            int at = (t * Grid.UNIT + k) * C;
            double sum = 0;
            for (int c = 0; c < C; c++) {
                double gamma = filtered[at + c] * backward[k * C + c];
                sum += gamma * Regimes.MULTIPLIER[c] * (c == 0 ? 1 : seen);
            }
            all += weights[k] * Grid.factor(k) * sum;
            calm += weights[k] * filtered[at] * backward[k * C];
        }
        multiple[t] = all;
        stable[t] = calm;
    }

    private void stepBack(int t, double[] p, double[] weights) {
        double b0;
        double b1;
        double b2;
        double b3;
        for (int k = 0; k < Grid.UNIT; k++) {
            int at = (t * Grid.UNIT + k) * C;
            double scale = 1 / norm[t * Grid.UNIT + k];
            int b = k * C;
            b0 = emission[at] * backward[b] * scale;
            b1 = emission[at + 1] * backward[b + 1] * scale;
            b2 = emission[at + 2] * backward[b + 2] * scale;
            b3 = emission[at + 3] * backward[b + 3] * scale;
            onsets += weights[k] * filtered[at - Grid.CELLS] * (p[1] * b1 + p[2] * b2 + p[3] * b3);
            for (int c = 0; c < C; c++) {
                int row = c * C;
                backward[b + c] = p[row] * b0 + p[row + 1] * b1 + p[row + 2] * b2 + p[row + 3] * b3;
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
            int at = (t * Grid.UNIT + k) * C;
            for (int c = 0; c < C; c++) {
                double gamma = weights[k] * filtered[at + c] * backward[k * C + c];
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
