package org.faultline.bench.fracture;

import java.util.SplittableRandom;

/** Draws from the distributions that the simulator needs, from one seed. */
final class Chance {

    private final SplittableRandom random;

    Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    double uniform() {
        return random.nextDouble();
    }

    double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    double normal() {
        return Math.sqrt(-2 * Math.log(1 - random.nextDouble())) * Math.cos(2 * Math.PI * random.nextDouble());
    }

    double logNormal(double median, double sd) {
        return median * Math.exp(sd * normal());
    }

    double exponential(double mean) {
        return -mean * Math.log(1 - random.nextDouble());
    }

    int poisson(double mean) {
        int count = 0;
        double left = mean;
        // In pieces, because the product underflows for large means.
        while (left > 0) {
            double piece = Math.min(left, 20);
            double product = random.nextDouble();
            double least = Math.exp(-piece);
            while (product > least) {
                product *= random.nextDouble();
                count++;
            }
            left -= piece;
        }
        return count;
    }

    /** {@return an integer with a tail like {@code g^-exponent}, at most 120} */
    int size(double exponent) {
        double u = random.nextDouble();
        int g = 1;
        while (g < 120 && Math.pow(g + 1.0, -exponent) > u) {
            g++;
        }
        return g;
    }
}
