package org.faultline.fracture.internal.model;

import java.util.Arrays;
import java.util.List;

/**
 * The posterior of every battalion under the fitted parameters: exact, with what all siblings show.
 *
 * @param expectation what the parameters make the battalions' inputs
 * @param weights by battalion, the weight of each cell of propensity and regime on the last day
 * @param heard by battalion, what its siblings and superiors show of its formation
 * @param variance by battalion, variance of its propensity with the errors of strength and coverage
 * @param tree the messages up and down the command tree
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; arrays are what the sums run over
record Posterior(
        Scene scene,
        Parameters parameters,
        Expectation expectation,
        double[][] weights,
        double[][] heard,
        double[] variance,
        TreeMessages tree) {

    static Posterior of(Scene scene, Estimation.Fitted fitted) {
        Parameters parameters = fitted.parameters();
        Expectation expectation = new Expectation(scene, parameters, fitted.contagion());
        Regimes.Chain chain = Regimes.chain(parameters, scene.switches());
        int units = scene.army().size();
        double[][] logLikelihood = new double[units][];
        double[][] last = new double[units][Grid.CELLS];
        UnitPass pass = new UnitPass(scene.bins().count());
        for (int i = 0; i < units; i++) {
            pass.forward(expectation.of(i), chain);
            logLikelihood[i] = pass.logLikelihood.clone();
            for (int cell = 0; cell < Grid.CELLS; cell++) {
                last[i][cell] = pass.last(cell / Regimes.COUNT, cell % Regimes.COUNT);
            }
        }
        double unitVariance = parameters.unitSd * parameters.unitSd;
        double[] variance = Arrays.stream(scene.errorVariance(parameters))
                .map(error -> unitVariance + error)
                .toArray();
        TreeMessages tree = new TreeMessages(scene.army().tree(), logLikelihood, variance, parameters.formationSd);
        double[][] heard = new double[units][];
        for (int i = 0; i < units; i++) {
            heard[i] = scene.switches().tree() ? tree.seenBySiblings(i) : TreeMessages.prior(parameters.formationSd);
            double[] propensity = Estimation.weights(logLikelihood[i], heard[i], variance[i]);
            for (int cell = 0; cell < Grid.CELLS; cell++) {
                last[i][cell] *= propensity[cell / Regimes.COUNT];
            }
        }
        return new Posterior(scene, parameters, expectation, last, heard, variance, tree);
    }

    /** {@return the probability that a battalion has left its stable regime} */
    double fracturing(int unit) {
        double sum = 0;
        for (int cell = 0; cell < Grid.CELLS; cell++) {
            if (cell % Regimes.COUNT > 0) {
                sum += weights[unit][cell];
            }
        }
        return sum;
    }

    /** {@return the same probability if the battalion's incidents were these} */
    double fracturing(int unit, List<Incident> incidents) {
        UnitPass pass = new UnitPass(scene.bins().count());
        double[] propensity = forward(pass, unit, incidents);
        double sum = 0;
        for (int cell = 0; cell < Grid.CELLS; cell++) {
            int regime = cell % Regimes.COUNT;
            sum += regime == 0 ? 0 : propensity[cell / Regimes.COUNT] * pass.last(cell / Regimes.COUNT, regime);
        }
        return sum;
    }

    /** {@return the probability that a battalion was stable, by bin, from all that is known at the end} */
    double[] stable(int unit) {
        UnitPass pass = new UnitPass(scene.bins().count());
        List<Incident> incidents = scene.incidents().byUnit().get(unit);
        double[] propensity = forward(pass, unit, incidents);
        pass.backward(
                expectation.of(unit),
                Regimes.chain(parameters, scene.switches()),
                propensity,
                UnitPass.Gathered.NOTHING);
        return pass.stable.clone();
    }

    private double[] forward(UnitPass pass, int unit, List<Incident> incidents) {
        pass.forward(expectation.of(unit).with(incidents), Regimes.chain(parameters, scene.switches()));
        return Estimation.weights(pass.logLikelihood, heard[unit], variance[unit]);
    }
}
