package org.faultline.fracture.internal.model;

import java.util.Arrays;
import java.util.List;

/**
 * How much of what happens in a region gets reported with the unit named.
 *
 * <p>An incident of a group of {@code g} has a Poisson number of independent voices with mean {@code reach * g^0.5}; observed are
 * only those with one or more, so that the counts are zero-truncated. Regions are shrunk to a regression on their connectivity.
 *
 * @param logReach logarithm of each region's reach; the last entry stands for "region not known"
 * @param sd its standard deviation
 * @param levelVariance variance of the level that all regions share
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; arrays are what the sums run over
record Coverage(double[] logReach, double[] sd, double levelVariance) {

    static final double SIZE_POWER = 0.5;

    private static final int ROUNDS = 12;
    private static final int NEWTON_STEPS = 3;
    private static final double SLOPE_SD = 0.4;
    private static final double PRIOR_SPREAD = 0.5;
    private static final double PRIOR_REGIONS = 3;

    private static final double[] POWERS = new double[SizeLaw.LARGEST + 1];

    static {
        for (int size = 1; size < POWERS.length; size++) {
            POWERS[size] = Math.pow(size, SIZE_POWER);
        }
    }

    static double power(int size) {
        return POWERS[size];
    }

    /** {@return full coverage, for a model without this part} */
    static Coverage full(int regions) {
        double[] reach = new double[regions];
        Arrays.fill(reach, Math.log(20));
        return new Coverage(reach, new double[regions], 0);
    }

    /**
     * @param weight how credible each incident is, by the letters of its sources alone
     * @param connectivity standardised index of each region
     */
    static Coverage fit(List<Incident> incidents, double[] weight, double[] connectivity) {
        int regions = connectivity.length;
        double[] reach = new double[regions];
        double[] sd = new double[regions];
        double level = 0;
        double slope = 0;
        double spread = PRIOR_SPREAD * PRIOR_SPREAD;
        for (int round = 0; round < ROUNDS; round++) {
            double[] curvature = new double[regions];
            for (int step = 0; step < NEWTON_STEPS; step++) {
                double[] gradient = new double[regions];
                Arrays.fill(curvature, 1 / spread);
                for (int r = 0; r < regions; r++) {
                    gradient[r] = -(reach[r] - level - slope * connectivity[r]) / spread;
                }
                for (int e = 0; e < weight.length; e++) {
                    addTo(incidents.get(e), weight[e], reach, gradient, curvature);
                }
                for (int r = 0; r < regions; r++) {
                    reach[r] += Math.clamp(gradient[r] / curvature[r], -1, 1);
                }
            }
            int known = regions - 1;
            for (int r = 0; r < regions; r++) {
                sd[r] = 1 / Math.sqrt(curvature[r]);
            }
            double residuals = PRIOR_REGIONS * PRIOR_SPREAD * PRIOR_SPREAD;
            double[] line = regress(reach, connectivity, known, spread);
            level = line[0];
            slope = line[1];
            for (int r = 0; r < known; r++) {
                double residual = reach[r] - level - slope * connectivity[r];
                residuals += residual * residual + sd[r] * sd[r];
            }
            spread = residuals / (known + PRIOR_REGIONS);
        }
        double mean = 0;
        for (int r = 0; r < regions - 1; r++) {
            mean += sd[r] * sd[r] / Math.max(1, regions - 1);
        }
        return new Coverage(reach, sd, (mean + spread) / Math.max(1, regions - 1) + mean / Math.max(1, regions - 1));
    }

    private static void addTo(Incident incident, double weight, double[] reach, double[] gradient, double[] curvature) {
        int r = incident.region;
        double u = Math.exp(reach[r]) * power(incident.atLeast());
        // Of at least one voice, u / (e^u - 1) is the mean of the voices that the truncation hides.
        double e = Math.expm1(Math.min(u, 500));
        double hidden = u / e;
        gradient[r] += weight * (incident.voices.length - u - hidden);
        curvature[r] += weight * (u + hidden * (1 - u * (e + 1) / e));
    }

    private static double[] regress(double[] reach, double[] connectivity, int known, double spread) {
        if (known == 0) {
            return new double[] {reach[0], 0};
        }
        double sum = 0;
        for (int r = 0; r < known; r++) {
            sum += reach[r];
        }
        double top = 0;
        double bottom = spread / (SLOPE_SD * SLOPE_SD);
        for (int r = 0; r < known; r++) {
            top += connectivity[r] * (reach[r] - sum / known);
            bottom += connectivity[r] * connectivity[r];
        }
        return new double[] {sum / known, top / bottom};
    }

    /** {@return the probability that an incident of each size is reported} */
    double[] detection(int region) {
        double[] seen = new double[SizeLaw.LARGEST + 1];
        double reach = Math.exp(logReach[region]);
        for (int size = 1; size < seen.length; size++) {
            seen[size] = -Math.expm1(-reach * power(size));
        }
        return seen;
    }

    /** {@return the probability that an incident is reported, under a law of sizes} */
    double reported(int region, double[] law) {
        double[] seen = detection(region);
        double sum = 0;
        for (int size = 1; size < law.length; size++) {
            sum += law[size] * seen[size];
        }
        return sum;
    }

    /** {@return how much the logarithm of that probability moves with the logarithm of the reach} */
    double sensitivity(int region, double[] law) {
        double reach = Math.exp(logReach[region]);
        double sum = 0;
        for (int size = 1; size < law.length; size++) {
            double u = reach * power(size);
            sum += law[size] * u * Math.exp(-u);
        }
        return sum / reported(region, law);
    }
}
