package org.faultline.fracture.internal.model;

import java.util.Arrays;

/**
 * Empirical Bayes: rounds of expectation and maximisation, every maximisation in closed form, always the same number of rounds.
 *
 * <p>The level starts where the real incidents equal those expected, and every round moves it by what the propensities would have to move by
 * on average (a parameter-expanded step), so that it settles within the rounds whether there are forty incidents or four thousand.
 * Within a round a battalion hears what its siblings showed in the round before; the last pass of the model is exact.
 */
final class Estimation {

    private static final int ROUNDS = 12;

    private final Scene scene;
    private final Parameters parameters;
    private final Contagion contagion;
    private final UnitPass pass;
    private final double[][] logLikelihood;
    private double[][] heard;

    Estimation(Scene scene) {
        this.scene = scene;
        this.parameters = new Parameters(scene.bins().count());
        this.contagion = new Contagion(scene.army());
        this.pass = new UnitPass(scene.bins().count());
        this.logLikelihood = new double[scene.army().size()][];
        this.heard = new double[scene.army().size()][];
        Arrays.fill(heard, TreeMessages.prior(parameters.formationSd));
        if (!scene.switches().regimes()) {
            parameters.onset = 0;
        }
    }

    /** What the estimation ends with. */
    record Fitted(Parameters parameters, Contagion contagion) {}

    Fitted run() {
        contagion.update(scene.incidents().byUnit());
        parameters.level = startingLevel();
        for (int round = 0; round < ROUNDS; round++) {
            round();
        }
        return new Fitted(parameters, contagion);
    }

    /** {@return the level at which as many incidents are expected of typical battalions as are credited, with the prior's own} */
    private double startingLevel() {
        Expectation expectation = new Expectation(scene, parameters, contagion);
        double[] error = scene.errorVariance(parameters);
        double own = parameters.unitSd * parameters.unitSd + parameters.formationSd * parameters.formationSd;
        double expected = 0;
        for (int i = 0; i < logLikelihood.length; i++) {
            double sum = Arrays.stream(expectation.of(i).expected()).sum();
            expected += sum * Math.exp((own + error[i]) / 2);
        }
        double real = 0;
        for (Incident incident : scene.incidents().all()) {
            real += incident.credible;
        }
        return Tally.level(parameters.level, real, expected);
    }

    private void round() {
        Expectation expectation = new Expectation(scene, parameters, contagion);
        Regimes.Chain chain = Regimes.chain(parameters, scene.switches());
        double[] error = scene.errorVariance(parameters);
        double unitVariance = parameters.unitSd * parameters.unitSd;
        Tally tally = new Tally(scene, parameters, contagion);
        for (int i = 0; i < logLikelihood.length; i++) {
            UnitPass.Input input = expectation.of(i);
            pass.forward(input, chain);
            logLikelihood[i] = pass.logLikelihood.clone();
            double variance = unitVariance + error[i];
            double[] weights = weights(logLikelihood[i], heard[i], variance);
            tally.begin(i, weights, variance);
            pass.backward(input, chain, weights, tally);
            tally.end(pass, input, spread(logLikelihood[i], heard[i], variance, unitVariance));
        }
        double[] variances = Arrays.stream(error).map(e -> unitVariance + e).toArray();
        TreeMessages tree = new TreeMessages(scene.army().tree(), logLikelihood, variances, parameters.formationSd);
        if (scene.switches().tree()) {
            for (int i = 0; i < heard.length; i++) {
                heard[i] = tree.seenBySiblings(i);
            }
        }
        tally.maximise(tree.squared);
        contagion.update(scene.incidents().byUnit());
    }

    /** {@return the posterior weight of each propensity} */
    static double[] weights(double[] logLikelihood, double[] heard, double variance) {
        double best = Arrays.stream(logLikelihood).max().orElse(0);
        double[] weights = new double[Grid.UNIT];
        for (int d = 0; d < Grid.FORMATION; d++) {
            double[] given = Grid.unitWeights(Grid.formation(d), variance);
            for (int k = 0; k < Grid.UNIT; k++) {
                weights[k] += heard[d] * given[k];
            }
        }
        double sum = 0;
        for (int k = 0; k < Grid.UNIT; k++) {
            weights[k] *= Math.exp(logLikelihood[k] - best);
            sum += weights[k];
        }
        for (int k = 0; k < Grid.UNIT; k++) {
            weights[k] /= sum;
        }
        return weights;
    }

    /** {@return the expected squared difference of a battalion's own propensity from its formation's} */
    private static double spread(double[] logLikelihood, double[] heard, double variance, double unitVariance) {
        double best = Arrays.stream(logLikelihood).max().orElse(0);
        double share = unitVariance / variance;
        double rest = unitVariance * (1 - share);
        double sum = 0;
        double square = 0;
        for (int d = 0; d < Grid.FORMATION; d++) {
            double[] given = Grid.unitWeights(Grid.formation(d), variance);
            for (int k = 0; k < Grid.UNIT; k++) {
                double weight = heard[d] * given[k] * Math.exp(logLikelihood[k] - best);
                double own = (Grid.unit(k) - Grid.formation(d)) * share;
                sum += weight;
                square += weight * (own * own + rest);
            }
        }
        return square / sum;
    }
}
