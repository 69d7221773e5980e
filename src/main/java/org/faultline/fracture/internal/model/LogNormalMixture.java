package org.faultline.fracture.internal.model;

/** A mixture of log-normal distributions: what is known of one rate. */
final class LogNormalMixture {

    private static final double NEGLIGIBLE = 1e-7;
    private static final int STEPS = 60;

    private final double[] weight;
    private final double[] mean;
    private final double[] variance;

    /**
     * @param weight weights of the components; they sum to one
     * @param mean mean of the logarithm of each
     * @param variance variance of the logarithm of each
     */
    LogNormalMixture(double[] weight, double[] mean, double[] variance) {
        int kept = 0;
        for (double w : weight) {
            kept += w > NEGLIGIBLE ? 1 : 0;
        }
        this.weight = new double[kept];
        this.mean = new double[kept];
        this.variance = new double[kept];
        int at = 0;
        double sum = 0;
        for (int i = 0; i < weight.length; i++) {
            if (weight[i] > NEGLIGIBLE) {
                this.weight[at] = weight[i];
                this.mean[at] = mean[i];
                this.variance[at] = variance[i];
                sum += weight[i];
                at++;
            }
        }
        for (int i = 0; i < kept; i++) {
            this.weight[i] /= sum;
        }
    }

    /** {@return the expected value} */
    double expectation() {
        double sum = 0;
        for (int i = 0; i < weight.length; i++) {
            sum += weight[i] * Math.exp(mean[i] + variance[i] / 2);
        }
        return sum;
    }

    /** {@return the probability of a value of at most {@code exp(log)}, each component widened by a variance} */
    double cdf(double log, double wider) {
        double sum = 0;
        for (int i = 0; i < weight.length; i++) {
            double z = (log - mean[i]) / Math.sqrt(variance[i] + wider);
            sum += weight[i] * NormalCurve.below(z);
        }
        return sum;
    }

    /** {@return the value that is exceeded with probability {@code 1 - p}} */
    double quantile(double p, double wider) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        double[] deviation = new double[weight.length];
        for (int i = 0; i < weight.length; i++) {
            deviation[i] = Math.sqrt(variance[i] + wider);
            double reach = 9 * deviation[i];
            low = Math.min(low, mean[i] - reach);
            high = Math.max(high, mean[i] + reach);
        }
        double x = (low + high) / 2;
        for (int step = 0; step < STEPS && high - low > 1e-12; step++) {
            double density = 0;
            double below = 0;
            for (int i = 0; i < weight.length; i++) {
                double sd = deviation[i];
                double z = (x - mean[i]) / sd;
                below += weight[i] * NormalCurve.below(z);
                density += weight[i] * NormalCurve.density(z) / sd;
            }
            if (below < p) {
                low = x;
            } else {
                high = x;
            }
            double newton = x - (below - p) / density;
            boolean inside = newton > low && newton < high;
            double next = inside ? newton : (low + high) / 2;
            if (Math.abs(next - x) < 1e-13 * Math.max(1, Math.abs(x))) {
                x = next;
                break;
            }
            x = next;
        }
        return Math.exp(x);
    }

    /**
     * {@return a value drawn from it}
     *
     * @param component uniform on 0 to 1, which chooses a component
     * @param normal standard normal
     */
    double draw(double component, double normal) {
        double left = component;
        int i = 0;
        while (i < weight.length - 1 && left > weight[i]) {
            left -= weight[i];
            i++;
        }
        return mean[i] + Math.sqrt(variance[i]) * normal;
    }
}
