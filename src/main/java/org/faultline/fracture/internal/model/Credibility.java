package org.faultline.fracture.internal.model;

import java.util.List;
import org.faultline.fracture.internal.model.Tables.Source;
import org.jspecify.annotations.Nullable;

/**
 * How often a lone report of each source is real: a prior by its letter, updated by how often others confirm it.
 *
 * @param real posterior mean for each source
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; arrays are what the sums run over
record Credibility(double[] real) {

    static final double CEILING = 0.99;

    private static final double PRIOR_REPORTS = 20;
    private static final double CORROBORATION = 0.85;
    private static final double BY_CHANCE = 0.02;
    private static final double MOST_CORROBORATED = 0.95;
    private static final int GRID = 100;

    /** {@return the prior mean of a letter} */
    static double prior(@Nullable String letter) {
        return switch (letter == null ? "F" : letter) {
            case "A" -> 0.98;
            case "B" -> 0.93;
            case "C" -> 0.85;
            case "D" -> 0.65;
            case "E" -> 0.50;
            default -> 0.60;
        };
    }

    static Credibility ofLetters(List<Source> sources) {
        return new Credibility(sources.stream()
                .mapToDouble(source -> prior(source.reliability()))
                .toArray());
    }

    /** {@return every report is real, for a model without this part} */
    static Credibility blind(int sources) {
        double[] real = new double[sources];
        java.util.Arrays.fill(real, CEILING);
        return new Credibility(real);
    }

    static Credibility learn(List<Source> sources, List<Incident> incidents, Coverage coverage) {
        double[][] logLikelihood = new double[sources.size()][GRID];
        for (Incident incident : incidents) {
            double voices = Math.exp(coverage.logReach()[incident.region]) * Coverage.power(incident.atLeast());
            double chance = Math.min(MOST_CORROBORATED, -Math.expm1(-CORROBORATION * voices));
            boolean corroborated = incident.voices.length > 1;
            for (int source : incident.voices) {
                for (int k = 0; k < GRID; k++) {
                    double q = (k + 0.5) / GRID;
                    double confirmed = q * chance + (1 - q) * BY_CHANCE;
                    logLikelihood[source][k] += Math.log(corroborated ? confirmed : 1 - confirmed);
                }
            }
        }
        double[] real = new double[sources.size()];
        for (int s = 0; s < real.length; s++) {
            double mean = prior(sources.get(s).reliability());
            double top = 0;
            double bottom = 0;
            double best = Double.NEGATIVE_INFINITY;
            double[] logWeight = new double[GRID];
            for (int k = 0; k < GRID; k++) {
                double q = (k + 0.5) / GRID;
                logWeight[k] = logLikelihood[s][k]
                        + (PRIOR_REPORTS * mean - 1) * Math.log(q)
                        + (PRIOR_REPORTS * (1 - mean) - 1) * Math.log(1 - q);
                best = Math.max(best, logWeight[k]);
            }
            for (int k = 0; k < GRID; k++) {
                double weight = Math.exp(logWeight[k] - best);
                top += weight * (k + 0.5) / GRID;
                bottom += weight;
            }
            real[s] = top / bottom;
        }
        return new Credibility(real);
    }

    /** {@return the probability that an incident with these independent voices is real} */
    double of(int[] voices) {
        double invented = 1;
        for (int source : voices) {
            invented *= 1 - real[source];
        }
        return Math.min(CEILING, 1 - invented);
    }
}
