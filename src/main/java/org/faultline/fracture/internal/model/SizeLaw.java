package org.faultline.fracture.internal.model;

/** Sizes of groups: a discrete power law on 1 to 80, {@code P(G >= g)} proportional to {@code g^-a}. */
final class SizeLaw {

    static final int LARGEST = 80;

    private SizeLaw() {}

    /** {@return the probabilities of the sizes, by size; index 0 is unused} */
    static double[] probabilities(double exponent) {
        double[] law = new double[LARGEST + 1];
        double norm = 1 - Math.pow(LARGEST + 1.0, -exponent);
        double tail = 1;
        for (int size = 1; size <= LARGEST; size++) {
            double next = Math.pow(size + 1.0, -exponent);
            law[size] = (tail - next) / norm;
            tail = next;
        }
        return law;
    }

    static double mean(double exponent) {
        double[] law = probabilities(exponent);
        double mean = 0;
        for (int size = 1; size <= LARGEST; size++) {
            mean += size * law[size];
        }
        return mean;
    }

    /** {@return the sums of a law up to each size} */
    static double[] cumulative(double[] law) {
        double[] sums = new double[law.length];
        for (int size = 1; size < law.length; size++) {
            sums[size] = sums[size - 1] + law[size];
        }
        return sums;
    }
}
