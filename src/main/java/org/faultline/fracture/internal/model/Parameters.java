package org.faultline.fracture.internal.model;

import java.util.Arrays;

/** What is estimated over all battalions; begins at the starting values. */
final class Parameters {

    /** Incidents per 100 soldier-years of a typical stable battalion, reported or not. */
    double level = 0.35;

    /** The national trend by bin, with mean one. */
    final double[] trend;

    /** Onsets of fracturing per stable unit-year. */
    double onset = 0.02;

    /** Standard deviation of the propensities of battalions under one formation. */
    double unitSd = 0.5;

    /** Standard deviation of the propensities of formations under one superior. */
    double formationSd = 0.3;

    /** Pushes per incident, by class of relation. */
    final double[] push = {0.03, 0.03, 0.03};

    /** Exponent of the sizes of groups that leave stable units. */
    double stableExponent = 1.8;

    /** Exponent of the sizes of groups that leave fracturing units. */
    double fracturingExponent = 1.65;

    /** Share of incidents with weapons, in stable and in fracturing units. */
    final double[] weapons = {0.33, 0.40};

    /** Share of incidents with an officer. */
    final double[] officer = {0.16, 0.20};

    /** Share of refusals and mutinies. */
    final double[] collective = {0.10, 0.13};

    Parameters(int bins) {
        trend = new double[bins];
        Arrays.fill(trend, 1);
    }
}
