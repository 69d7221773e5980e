package org.faultline.fracture.internal.model;

/** What real incidents looked like in stable and in fracturing units, and the laws that fit it best. */
final class MarkTally {

    private static final double FIRST_EXPONENT = 1.05;
    private static final double STEP = 0.05;
    private static final int EXPONENTS = 40;
    private static final double PRIOR_SIZES = 25;
    private static final double PRIOR_STABLE = 1.8;
    private static final double PRIOR_FRACTURING = 1.65;
    private static final double PRIOR_FLAGS = 40;
    private static final double[] PRIOR_WEAPONS = {0.33, 0.40};
    private static final double[] PRIOR_OFFICER = {0.16, 0.20};
    private static final double[] PRIOR_COLLECTIVE = {0.10, 0.13};

    private final double[][][] logRange;
    private final Coverage coverage;
    private final double[][] sizes = new double[2][EXPONENTS];
    private final double[][] weapons = new double[2][2];
    private final double[][] officer = new double[2][2];
    private final double[][] collective = new double[2][2];

    MarkTally(Coverage coverage) {
        this.coverage = coverage;
        this.logRange = new double[coverage.logReach().length][][];
    }

    /**
     * Adds an incident.
     *
     * @param calm how far it is real and its unit stable
     * @param fracturing how far it is real and its unit fracturing
     */
    void add(Incident incident, double calm, double fracturing) {
        double[] weight = {calm, fracturing};
        for (int c = 0; c < 2; c++) {
            add(weapons[c], incident.weapons, weight[c]);
            add(officer[c], incident.officer, weight[c]);
            add(collective[c], incident.collective, weight[c]);
        }
        if (incident.isSized()) {
            double[][] sums = sums(incident.region);
            for (int a = 0; a < EXPONENTS; a++) {
                double range = sums[a][incident.largest] - sums[a][incident.smallest - 1];
                double log = Math.log(Math.max(range, 1e-300));
                sizes[0][a] += calm * log;
                sizes[1][a] += fracturing * log;
            }
        }
    }

    private static void add(double[] flags, int said, double weight) {
        if (said != Incident.UNKNOWN) {
            flags[said] += weight;
        }
    }

    /** {@return for each exponent the distribution function of the sizes of reported incidents in a region} */
    private double[][] sums(int region) {
        if (logRange[region] == null) {
            double[] seen = coverage.detection(region);
            double[][] sums = new double[EXPONENTS][];
            for (int a = 0; a < EXPONENTS; a++) {
                double[] law = SizeLaw.probabilities(FIRST_EXPONENT + a * STEP);
                double all = 0;
                for (int size = 1; size < law.length; size++) {
                    law[size] *= seen[size];
                    all += law[size];
                }
                for (int size = 1; size < law.length; size++) {
                    law[size] /= all;
                }
                sums[a] = SizeLaw.cumulative(law);
            }
            logRange[region] = sums;
        }
        return logRange[region];
    }

    void maximise(Parameters parameters) {
        int stable = best(sizes[0], PRIOR_STABLE);
        int fracturing = Math.min(stable, best(sizes[1], PRIOR_FRACTURING));
        parameters.stableExponent = FIRST_EXPONENT + stable * STEP;
        parameters.fracturingExponent = FIRST_EXPONENT + fracturing * STEP;
        for (int c = 0; c < 2; c++) {
            parameters.weapons[c] = share(weapons[c], PRIOR_WEAPONS[c]);
            parameters.officer[c] = share(officer[c], PRIOR_OFFICER[c]);
            parameters.collective[c] = share(collective[c], PRIOR_COLLECTIVE[c]);
        }
    }

    private static double share(double[] flags, double prior) {
        return (flags[1] + PRIOR_FLAGS * prior) / (flags[0] + flags[1] + PRIOR_FLAGS);
    }

    private static int best(double[] logLikelihood, double prior) {
        double[] expected = SizeLaw.probabilities(prior);
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int a = 0; a < EXPONENTS; a++) {
            double[] law = SizeLaw.probabilities(FIRST_EXPONENT + a * STEP);
            double value = logLikelihood[a];
            for (int size = 1; size < law.length; size++) {
                value += PRIOR_SIZES * expected[size] * Math.log(law[size]);
            }
            if (value > most) {
                most = value;
                best = a;
            }
        }
        return best;
    }
}
