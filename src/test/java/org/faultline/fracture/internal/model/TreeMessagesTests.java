package org.faultline.fracture.internal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Messages in a tree of three levels, against the sum over all its values. */
class TreeMessagesTests {

    /** A command (0) over a division (1); battalions 0 and 1 under the division, battalion 2 under the command. */
    private static final CommandTree TREE = new CommandTree(
            List.of("C", "D"), new int[] {-1, 0}, new int[] {1, 1, 0}, List.of(new int[] {2}, new int[] {0, 1}));

    private static final double[] VARIANCE = {0.3, 0.4, 0.5};
    private static final double STEP = 0.3;

    private static double[][] likelihoods() {
        double[][] logLikelihood = new double[3][Grid.UNIT];
        for (int k = 0; k < Grid.UNIT; k++) {
            logLikelihood[0][k] = 3 * Grid.unit(k) - Math.exp(Grid.unit(k));
            logLikelihood[1][k] = -0.7 * Math.exp(Grid.unit(k));
            logLikelihood[2][k] = Grid.unit(k) - 0.2 * Math.exp(Grid.unit(k));
        }
        return logLikelihood;
    }

    private static double evidence(int unit, int d) {
        double[] weights = Grid.unitWeights(Grid.formation(d), VARIANCE[unit]);
        double sum = 0;
        for (int k = 0; k < Grid.UNIT; k++) {
            sum += weights[k] * Math.exp(likelihoods()[unit][k]);
        }
        return sum;
    }

    @Test
    void saysOfAFormationWhatAllOthersShow() {
        TreeMessages messages = new TreeMessages(TREE, likelihoods(), VARIANCE, STEP);
        double[] top = Grid.formationWeights(0, STEP * STEP);
        double[] expected = new double[Grid.FORMATION];
        double[] division = new double[Grid.FORMATION];
        double all = 0;
        double allOfDivision = 0;
        for (int c = 0; c < Grid.FORMATION; c++) {
            double[] below = Grid.formationWeights(Grid.formation(c), STEP * STEP);
            for (int d = 0; d < Grid.FORMATION; d++) {
                double joint = top[c] * below[d] * evidence(1, d) * evidence(2, c);
                expected[d] += joint;
                all += joint;
                division[d] += joint * evidence(0, d);
                allOfDivision += joint * evidence(0, d);
            }
        }
        double[] heard = messages.seenBySiblings(0);
        double mean = 0;
        for (int d = 0; d < Grid.FORMATION; d++) {
            assertThat(heard[d]).isCloseTo(expected[d] / all, within(1e-12));
            mean += Grid.formation(d) * division[d] / allOfDivision;
        }
        assertThat(messages.mean[1]).isCloseTo(mean, within(1e-12));
    }

    @Test
    void measuresHowFarFormationsLieFromTheirSuperiors() {
        TreeMessages messages = new TreeMessages(TREE, likelihoods(), VARIANCE, STEP);
        double[] top = Grid.formationWeights(0, STEP * STEP);
        double square = 0;
        double all = 0;
        for (int c = 0; c < Grid.FORMATION; c++) {
            double[] below = Grid.formationWeights(Grid.formation(c), STEP * STEP);
            for (int d = 0; d < Grid.FORMATION; d++) {
                double joint = top[c] * below[d] * evidence(0, d) * evidence(1, d) * evidence(2, c);
                double off = Grid.formation(d) - Grid.formation(c);
                square += joint * off * off;
                all += joint;
            }
        }
        assertThat(messages.squared[1]).isCloseTo(square / all, within(1e-12));
    }
}
