package org.faultline.fracture.internal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The filter of one battalion, against sums over all paths and against the Poisson-lognormal. */
class UnitPassTests {

    private static final Parameters PARAMETERS = new Parameters(3);

    private static Incident incident(int bin, double credible) {
        Incident incident =
                new Incident(0, 0, 0, 0, 2, 2, 1, Incident.UNKNOWN, 0, new int[] {0}, List.of("e" + bin), 0);
        incident.firstBin = bin;
        incident.credible = credible;
        return incident;
    }

    private static UnitPass.Input input(Incident... incidents) {
        return new UnitPass.Input(
                new double[] {0.02, 0.05, 0.03},
                new double[] {0, 0.01, 0.002},
                new double[] {1.1, 1.2, 1.1},
                List.of(incidents),
                new Marks(PARAMETERS, Switches.ALL));
    }

    private static double emission(UnitPass.Input input, int t, int k, int c) {
        double seen = c == 0 ? 1 : input.visible()[t];
        double value = Math.exp(-input.expected()[t] * Grid.factor(k) * Regimes.MULTIPLIER[c] * seen);
        for (Incident incident : input.incidents()) {
            if (incident.firstBin == t) {
                double marks = input.marks().ratio(incident);
                value *= UnitPass.factor(incident, marks, input.expected()[t], input.pushed()[t], k, c);
            }
        }
        return value;
    }

    @Test
    void filtersAsTheSumOverAllPathsOfRegimes() {
        UnitPass.Input input = input(incident(1, 0.9), incident(2, 0.6));
        Regimes.Chain chain = Regimes.chain(PARAMETERS, Switches.ALL);
        UnitPass pass = new UnitPass(3);
        pass.forward(input, chain);
        for (int k : new int[] {0, 12, 24}) {
            double[] last = new double[4];
            double all = 0;
            for (int path = 0; path < 64; path++) {
                int c0 = path % 4;
                int c1 = path / 4 % 4;
                int c2 = path / 16;
                double p = chain.start()[c0]
                        * emission(input, 0, k, c0)
                        * chain.step()[c0 * 4 + c1]
                        * emission(input, 1, k, c1)
                        * chain.step()[c1 * 4 + c2]
                        * emission(input, 2, k, c2);
                last[c2] += p;
                all += p;
            }
            assertThat(pass.logLikelihood[k]).isCloseTo(Math.log(all), within(1e-12));
            for (int c = 0; c < 4; c++) {
                assertThat(pass.last(k, c)).isCloseTo(last[c] / all, within(1e-12));
            }
        }
    }

    @Test
    void withoutRegimesTheLikelihoodIsThatOfAThinnedPoisson() {
        UnitPass.Input input = input(incident(0, 1), incident(2, 1));
        UnitPass pass = new UnitPass(3);
        Parameters none = new Parameters(3);
        none.onset = 0;
        pass.forward(input, Regimes.chain(none, Switches.without("regimes")));
        for (int k = 0; k < Grid.UNIT; k++) {
            double b = Grid.unit(k);
            double second = Math.log((0.03 * Math.exp(b) + 0.002) / 0.032);
            assertThat(pass.logLikelihood[k]).isCloseTo(-0.10 * Math.exp(b) + b + second, within(1e-12));
        }
    }

    @Test
    void theGridGivesThePoissonLogNormalPosterior() {
        // Two real incidents where 0.6 were expected; propensity N(0, 0.5^2).
        double[] logLikelihood = new double[Grid.UNIT];
        for (int k = 0; k < Grid.UNIT; k++) {
            logLikelihood[k] = 2 * Grid.unit(k) - 0.6 * Math.exp(Grid.unit(k));
        }
        double[] weights = Grid.unitWeights(0, 0.25);
        double top = 0;
        double bottom = 0;
        for (int k = 0; k < Grid.UNIT; k++) {
            double weight = weights[k] * Math.exp(logLikelihood[k]);
            top += weight * Grid.factor(k);
            bottom += weight;
        }
        double fineTop = 0;
        double fineBottom = 0;
        for (double b = -5; b < 5; b += 0.0005) {
            double weight = Math.exp(-b * b / 0.5 + 2 * b - 0.6 * Math.exp(b));
            fineTop += weight * Math.exp(b);
            fineBottom += weight;
        }
        assertThat(top / bottom).isCloseTo(fineTop / fineBottom, within(1e-3));
    }

    @Test
    void smoothsToTheMarginalsOfAllPaths() {
        UnitPass.Input input = input(incident(1, 0.9));
        Regimes.Chain chain = Regimes.chain(PARAMETERS, Switches.ALL);
        UnitPass pass = new UnitPass(3);
        pass.forward(input, chain);
        double[] weights = new double[Grid.UNIT];
        weights[14] = 1;
        double[] real = new double[1];
        pass.backward(input, chain, weights, new UnitPass.Gathered() {
            @Override
            public void clear() {
                real[0] = 0;
            }

            @Override
            public void add(Incident incident, int bin, double own, double contagion, double calm) {
                real[0] += own + contagion;
            }
        });
        double stable = 0;
        double onsets = 0;
        double all = 0;
        for (int path = 0; path < 64; path++) {
            int c0 = path % 4;
            int c1 = path / 4 % 4;
            int c2 = path / 16;
            double p = chain.start()[c0]
                    * emission(input, 0, 14, c0)
                    * chain.step()[c0 * 4 + c1]
                    * emission(input, 1, 14, c1)
                    * chain.step()[c1 * 4 + c2]
                    * emission(input, 2, 14, c2);
            all += p;
            stable += c1 == 0 ? p : 0;
            onsets += (c0 == 0 && c1 > 0 ? p : 0) + (c1 == 0 && c2 > 0 ? p : 0);
        }
        assertThat(pass.stable[1]).isCloseTo(stable / all, within(1e-12));
        assertThat(pass.onsets).isCloseTo(onsets / all, within(1e-12));
        assertThat(real[0]).isBetween(0.9, 1.0);
    }
}
