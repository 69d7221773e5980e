package org.faultline.fracture.internal.pooled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.hipparchus.special.Gamma;
import org.junit.jupiter.api.Test;

class GammaPoissonTests {

    @Test
    void marginalProbabilityEqualsTheIntegralOverTheRate() {
        double shape = 0.7;
        double mean = 0.4;
        double exposure = 6.5;
        for (int events : new int[] {0, 1, 4, 12}) {
            double integral =
                    integrate(rate -> gammaDensity(rate, shape, shape / mean) * poisson(events, rate * exposure));
            assertThat(GammaPoisson.likelihood(new Series(events, exposure, 0), shape, mean))
                    .isCloseTo(integral, within(1e-6));
        }
    }

    @Test
    void posteriorEqualsBayesRuleByIntegration() {
        GammaPoisson prior = new GammaPoisson(1.3, 0.5, true);
        Series series = new Series(3, 5, 0);
        GammaMixture posterior = prior.posterior(series, 1, 0);
        DoubleUnaryOperator joint = rate -> gammaDensity(rate, 1.3, 1.3 / 0.5) * poisson(3, rate * 5);
        double norm = integrate(joint);
        double below = integrate(joint, Math.log(0.6));
        assertThat(posterior.cdf(0.6)).isCloseTo(below / norm, within(1e-6));
        assertThat(posterior.mean())
                .isCloseTo(integrate(rate -> rate * joint.applyAsDouble(rate)) / norm, within(1e-6));
        assertThat(posterior.mean()).isCloseTo((1.3 + 3) / (1.3 / 0.5 + 5), within(1e-12));
    }

    @Test
    void uncertainStrengthIsAveragedOver() {
        GammaPoisson prior = new GammaPoisson(1, 0.5, true);
        double sd = 0.5;
        double exact = integrateNormal(z -> GammaPoisson.negativeBinomial(2, 1, 0.5 * 8 * Math.exp(sd * z)));
        assertThat(GammaPoisson.likelihood(new Series(2, 8, sd), 1, 0.5)).isCloseTo(exact, within(1e-5));
        GammaMixture known = prior.posterior(new Series(2, 8, 0), 1, 0);
        GammaMixture uncertain = prior.posterior(new Series(2, 8, sd), 1, 0);
        assertThat(uncertain.quantile(0.95) / uncertain.quantile(0.05))
                .isGreaterThan(known.quantile(0.95) / known.quantile(0.05));
    }

    @Test
    void quantilesInvertTheDistribution() {
        GammaMixture posterior = new GammaPoisson(0.4, 0.3, true).posterior(new Series(1, 7, 0.4), 3, 0.2);
        for (double p : new double[] {0.05, 0.5, 0.95}) {
            assertThat(posterior.cdf(posterior.quantile(p))).isCloseTo(p, within(1e-9));
        }
        assertThat(posterior.cdf(-1)).isZero();
    }

    @Test
    void shrinksTowardsThePooledRateAndLessWithMoreExposure() {
        GammaPoisson prior = new GammaPoisson(1, 0.5, true);
        double little = prior.posterior(new Series(4, 2, 0), 1, 0).mean();
        double much = prior.posterior(new Series(40, 20, 0), 1, 0).mean();
        assertThat(little).isBetween(0.5, 2.0);
        assertThat(much).isBetween(little, 2.0);
        assertThat(prior.posterior(new Series(0, 5, 0), 1, 0).mean()).isLessThan(0.5);
    }

    @Test
    void findsTheParametersThatGeneratedTheData() {
        List<Series> data = simulate(3000, 0.8, 0.5, new Random(7), new ArrayList<>());
        GammaPoisson fit = GammaPoisson.fit(data);
        assertThat(fit.estimated()).isTrue();
        assertThat(fit.shape()).isCloseTo(0.8, within(0.08));
        assertThat(fit.mean()).isCloseTo(0.5, within(0.03));
    }

    @Test
    void fitIsTheSameForAnyOrder() {
        List<Series> data = simulate(200, 0.8, 0.5, new Random(3), new ArrayList<>());
        GammaPoisson fit = GammaPoisson.fit(data);
        Collections.shuffle(data, new Random(4));
        assertThat(GammaPoisson.fit(data)).isEqualTo(fit);
    }

    @Test
    void fitMaximisesThePenalisedLikelihood() {
        List<Series> data = simulate(150, 0.8, 0.5, new Random(11), new ArrayList<>());
        GammaPoisson fit = GammaPoisson.fit(data);
        double best = penalised(data, fit.shape(), fit.mean());
        for (double factor : new double[] {0.8, 0.97, 1.03, 1.25}) {
            assertThat(penalised(data, fit.shape() * factor, fit.mean())).isLessThan(best);
            assertThat(penalised(data, fit.shape(), fit.mean() * factor)).isLessThan(best);
        }
    }

    @Test
    void assumesTheShapeWhenThereAreTooFewEvents() {
        GammaPoisson fit = GammaPoisson.fit(List.of(new Series(9, 10, 0.3), new Series(0, 10, 0.3)));
        assertThat(fit).isEqualTo(new GammaPoisson(GammaPoisson.USUAL_SHAPE, fit.mean(), false));
        assertThat(fit.mean()).isCloseTo(9.5 / 20, within(1e-12));
        assertThat(GammaPoisson.fit(List.of()).estimated()).isFalse();
    }

    @Test
    void ninetyPercentIntervalsHoldNinetyPercentOfTheTrueRates() {
        int inside = 0;
        int all = 0;
        for (int seed = 0; seed < 12; seed++) {
            List<Double> truth = new ArrayList<>();
            List<Series> data = simulate(300, 0.8, 0.4, new Random(100 + seed), truth);
            GammaPoisson fit = GammaPoisson.fit(data);
            for (int i = 0; i < data.size(); i++) {
                GammaMixture posterior = fit.posterior(data.get(i), 1, 0);
                double below = posterior.cdf(truth.get(i));
                inside += below >= 0.05 && below <= 0.95 ? 1 : 0;
                all++;
            }
        }
        assertThat((double) inside / all).isBetween(0.88, 0.92);
    }

    private static List<Series> simulate(int units, double shape, double mean, Random random, List<Double> truth) {
        List<Series> data = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            double rate = gamma(shape, random) * mean / shape;
            double exposure = 2 + 0.5 * random.nextInt(20);
            truth.add(rate);
            data.add(new Series(poisson(rate * exposure, random), exposure, 0));
        }
        return data;
    }

    /** Marsaglia and Tsang's method, with the usual boost for shapes below one. */
    private static double gamma(double shape, Random random) {
        if (shape < 1) {
            return gamma(shape + 1, random) * Math.pow(random.nextDouble(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double v = Math.pow(1 + c * x, 3);
            if (v > 0 && Math.log(random.nextDouble()) < x * x / 2 + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }

    private static int poisson(double expected, Random random) {
        double product = random.nextDouble();
        double least = Math.exp(-expected);
        int count = 0;
        while (product > least) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }

    private static double penalised(List<Series> data, double shape, double mean) {
        return data.stream()
                        .mapToDouble(series -> Math.log(GammaPoisson.likelihood(series, shape, mean)))
                        .sum()
                - Math.pow(Math.log(shape / GammaPoisson.USUAL_SHAPE), 2) / 2;
    }

    private static double gammaDensity(double x, double shape, double rate) {
        return Math.exp(shape * Math.log(rate) + (shape - 1) * Math.log(x) - rate * x - Gamma.logGamma(shape));
    }

    private static double poisson(int count, double expected) {
        return Math.exp(count * Math.log(expected) - expected - Gamma.logGamma(count + 1.0));
    }

    private static double integrate(DoubleUnaryOperator density) {
        return integrate(density, 6);
    }

    /** Midpoint rule in the logarithm of the rate, which tames the pole at zero. */
    private static double integrate(DoubleUnaryOperator density, double upTo) {
        double sum = 0;
        int steps = 100_000;
        double step = (upTo + 60) / steps;
        for (int i = 0; i < steps; i++) {
            double log = -60 + i * step;
            double rate = Math.exp(log + step / 2);
            sum += density.applyAsDouble(rate) * rate * step;
        }
        return sum;
    }

    private static double integrateNormal(DoubleUnaryOperator function) {
        double sum = 0;
        double step = 0.001;
        for (double z = -8; z < 8; z += step) {
            double middle = z + step / 2;
            sum += function.applyAsDouble(middle) * Math.exp(-middle * middle / 2) / Math.sqrt(2 * Math.PI) * step;
        }
        return sum;
    }
}
