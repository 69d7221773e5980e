package org.faultline.fracture.internal.model;

import java.util.Arrays;

/** From posteriors to rates per 100 soldier-years: incidents, and soldiers in them. */
final class Rates {

    /** A battalion's rate is compared with this many times that of the typical battalion. */
    static final double MULTIPLE = 3;

    /** Discrepancy between the model and the world, on the scale of the log rate; set on simulated armies. */
    private static final double DISCREPANCY = 0.25 * 0.25;

    private static final double CONTAGION_VARIANCE = 0.6 * 0.6;

    private final Posterior posterior;
    private final Scene scene;
    private final Parameters parameters;
    private final double logStableSize;
    private final double logFracturingSize;

    /** Variance of the level that all battalions share: it widens intervals and leaves comparisons alone. */
    final double levelVariance;

    Rates(Posterior posterior) {
        this.posterior = posterior;
        this.scene = posterior.scene();
        this.parameters = posterior.parameters();
        this.logStableSize = Math.log(SizeLaw.mean(parameters.stableExponent));
        this.logFracturingSize = Math.log(SizeLaw.mean(parameters.fracturingExponent));
        double real = 0;
        for (Incident incident : scene.incidents().all()) {
            real += incident.credible;
        }
        int formations = Math.max(1, scene.army().tree().size());
        this.levelVariance = 1 / Math.max(1, real)
                + parameters.formationSd * parameters.formationSd / formations
                + parameters.unitSd
                        * parameters.unitSd
                        / Math.max(1, scene.army().size())
                + scene.coverage().levelVariance();
    }

    /**
     * What is known of one battalion's rates.
     *
     * @param incidents incidents per 100 soldier-years, reported or not
     * @param soldiers soldiers who leave per 100 soldier-years
     * @param contagion share of the expected incidents that related battalions push
     */
    record Rate(LogNormalMixture incidents, LogNormalMixture soldiers, double contagion) {}

    Rate of(int unit) {
        int last = scene.bins().count() - 1;
        int region = scene.army().region()[unit][last];
        double seen = scene.exposure()[unit][last] * posterior.expectation().reported(region) * scene.delayed(last);
        double pushed = posterior.expectation().pushed(unit, last) / seen;
        double own = parameters.unitSd * parameters.unitSd;
        double share = own / posterior.variance()[unit];
        double base = Math.log(parameters.level * parameters.trend[last]);
        double[] weight = posterior.weights()[unit];
        double[] mean = new double[Grid.CELLS];
        double[] spread = new double[Grid.CELLS];
        double[] soldiers = new double[Grid.CELLS];
        double[][] formation = formation(unit);
        double contagion = 0;
        for (int cell = 0; cell < Grid.CELLS; cell++) {
            int regime = cell % Regimes.COUNT;
            double[] above = formation[cell / Regimes.COUNT];
            double propensity = above[0] * (1 - share) + Grid.unit(cell / Regimes.COUNT) * share;
            double variance = own * (1 - share) + above[1] * (1 - share) * (1 - share) + DISCREPANCY;
            double log = base + propensity + Math.log(Regimes.MULTIPLIER[regime]);
            double expected = Math.exp(log + variance / 2);
            double total = expected + pushed;
            double squares =
                    expected * expected * Math.expm1(variance) + pushed * pushed * Math.expm1(CONTAGION_VARIANCE);
            spread[cell] = Math.log1p(squares / (total * total));
            mean[cell] = Math.log(total) - spread[cell] / 2;
            soldiers[cell] = mean[cell] + (regime == 0 ? logStableSize : logFracturingSize);
            contagion += weight[cell] * pushed / total;
        }
        return new Rate(
                new LogNormalMixture(weight, mean, spread), new LogNormalMixture(weight, soldiers, spread), contagion);
    }

    /** {@return mean and variance of the formation's propensity, for each propensity of the battalion} */
    private double[][] formation(int unit) {
        double[] heard = posterior.heard()[unit];
        double[][] moments = new double[Grid.UNIT][2];
        double[] weight = new double[Grid.UNIT];
        double[] square = new double[Grid.UNIT];
        for (int d = 0; d < heard.length; d++) {
            double[] given = Grid.unitWeights(Grid.formation(d), posterior.variance()[unit]);
            for (int k = 0; k < Grid.UNIT; k++) {
                double joint = heard[d] * given[k];
                weight[k] += joint;
                moments[k][0] += joint * Grid.formation(d);
                square[k] += joint * Grid.formation(d) * Grid.formation(d);
            }
        }
        for (int k = 0; k < Grid.UNIT; k++) {
            moments[k][0] /= weight[k];
            moments[k][1] = Math.max(0, square[k] / weight[k] - moments[k][0] * moments[k][0]);
        }
        return moments;
    }

    /** {@return the typical battalion's incidents per 100 soldier-years: the median of the medians} */
    static double typical(Rate[] rates) {
        double[] medians = Arrays.stream(rates)
                .mapToDouble(rate -> rate.incidents().quantile(0.5, 0))
                .sorted()
                .toArray();
        int n = medians.length;
        return n % 2 == 1 ? medians[n / 2] : (medians[n / 2 - 1] + medians[n / 2]) / 2;
    }
}
