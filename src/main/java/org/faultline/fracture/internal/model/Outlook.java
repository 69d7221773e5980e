package org.faultline.fracture.internal.model;

/** What is to be expected of one battalion after the date, under the fitted chain and without further onsets elsewhere. */
final class Outlook {

    /** Length of the window of a forecast. */
    static final int DAYS = 182;

    private static final int SILENT_BINS = 6;
    private static final double FADING = Math.exp(-Bins.DAYS / 45.0);

    private final Posterior posterior;
    private final int unit;
    private final double[] step;
    private final double[] expected = new double[Grid.CELLS];
    private final double[] weights;
    private double pushed;

    Outlook(Posterior posterior, int unit) {
        this.posterior = posterior;
        this.unit = unit;
        Scene scene = posterior.scene();
        step = Regimes.chain(posterior.parameters(), scene.switches()).step();
        weights = posterior.weights()[unit].clone();
        int last = scene.bins().count() - 1;
        // The last bin may be short in a window of days; a whole one is what follows.
        double whole = (double) Bins.DAYS / scene.bins().days(last);
        UnitPass.Input input = posterior.expectation().of(unit);
        double base = input.expected()[last] / scene.delayed(last) * whole;
        pushed = input.pushed()[last] / scene.delayed(last);
        for (int cell = 0; cell < Grid.CELLS; cell++) {
            int regime = cell % Regimes.COUNT;
            expected[cell] = base
                    * Grid.factor(cell / Regimes.COUNT)
                    * Regimes.MULTIPLIER[regime]
                    * (regime == 0 ? 1 : input.visible()[last]);
        }
    }

    /** {@return the probability that at least one incident of the next {@link #DAYS} days gets reported} */
    double nextIncident() {
        for (int t = 0; t < DAYS / Bins.DAYS; t++) {
            pass();
        }
        double silent = 0;
        for (double weight : weights) {
            silent += weight;
        }
        return Math.clamp(1 - silent, 0, 1);
    }

    /** {@return the probability of fracturing if nothing is reported of the next 84 days} */
    double fracturingAfterSilence() {
        for (int t = 0; t < SILENT_BINS; t++) {
            pass();
        }
        double all = 0;
        double fracturing = 0;
        for (int cell = 0; cell < Grid.CELLS; cell++) {
            all += weights[cell];
            fracturing += cell % Regimes.COUNT > 0 ? weights[cell] : 0;
        }
        return fracturing / all;
    }

    private void pass() {
        pushed *= FADING;
        for (int k = 0; k < Grid.UNIT; k++) {
            double[] next = new double[Regimes.COUNT];
            for (int from = 0; from < Regimes.COUNT; from++) {
                for (int to = 0; to < Regimes.COUNT; to++) {
                    next[to] += weights[k * Regimes.COUNT + from] * step[from * Regimes.COUNT + to];
                }
            }
            for (int c = 0; c < Regimes.COUNT; c++) {
                int cell = k * Regimes.COUNT + c;
                weights[cell] = next[c] * Math.exp(-expected[cell] - pushed);
            }
        }
    }

    @Override
    public String toString() {
        return "outlook of battalion " + unit + " of "
                + posterior.scene().army().size();
    }
}
