package org.faultline.fracture.internal.model;

/** The chain of regimes: stable, and three of fracturing with ever higher rates. */
final class Regimes {

    static final int COUNT = 4;

    /** How many times the stable rate each regime has. */
    static final double[] MULTIPLIER = {1, 3, 6, 12};

    private static final double[] START = {0.98, 0.01, 0.007, 0.003};
    private static final double[] STABLE = {1, 0, 0, 0};

    private static final double[] ONSET_SPLIT = {0.5, 0.4, 0.1};
    private static final double FIRST_TO_SECOND = 2.0;
    private static final double SECOND_TO_THIRD = 0.7;
    private static final double RECOVERY = 0.35;

    private Regimes() {}

    /**
     * A chain.
     *
     * @param start probabilities of the regimes in the first bin
     * @param step probabilities of passing from each regime to each other in one bin, row by row
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared; arrays are what the sums run over
    record Chain(double[] start, double[] step) {}

    /** {@return the chain under the parameters; one that stays stable for a model without this part} */
    static Chain chain(Parameters parameters, Switches switches) {
        return new Chain(
                switches.regimes() ? START : STABLE, transitions(parameters.onset, Bins.DAYS / Bins.DAYS_PER_YEAR));
    }

    /**
     * {@return the probabilities of passing from each regime to each other, row by row}
     *
     * @param onset onsets per stable unit-year
     * @param years length of the step
     */
    static double[] transitions(double onset, double years) {
        double[] p = new double[COUNT * COUNT];
        double leaving = -Math.expm1(-onset * years);
        p[0] = 1 - leaving;
        for (int c = 1; c < COUNT; c++) {
            p[c] = leaving * ONSET_SPLIT[c - 1];
        }
        double[] rising = {0, FIRST_TO_SECOND, SECOND_TO_THIRD, 0};
        for (int c = 1; c < COUNT; c++) {
            double out = rising[c] + RECOVERY;
            double gone = -Math.expm1(-out * years);
            p[c * COUNT] = gone * RECOVERY / out;
            p[c * COUNT + c] = 1 - gone;
            if (c + 1 < COUNT) {
                p[c * COUNT + c + 1] = gone * rising[c] / out;
            }
        }
        return p;
    }
}
