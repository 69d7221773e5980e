package org.faultline.bench.fracture;

/**
 * What kind of army to simulate.
 *
 * @param units battalions
 * @param days length of the simulated time
 * @param reporting factor on what every source sees
 * @param strengthUnknown share of battalions of which no estimate exists
 * @param invented share of records that are invented
 * @param duplicates factor on the chance that a report opens a record of its own
 * @param marks how much incidents in fracturing units differ in look: 1 as planted, 0 not at all
 * @param contagion factor on the pushes to related units
 * @param course what fractures and the nation are like
 */
record Setting(
        int units,
        int days,
        double reporting,
        double strengthUnknown,
        double invented,
        double duplicates,
        double marks,
        double contagion,
        Course course) {

    static final Setting USUAL = new Setting(300, 1461, 1, 0.5, 0.10, 1, 1, 1, Course.USUAL);

    Setting reporting(double factor) {
        return new Setting(units, days, factor, strengthUnknown, invented, duplicates, marks, contagion, course);
    }

    Setting strengthUnknown(double share) {
        return new Setting(units, days, reporting, share, invented, duplicates, marks, contagion, course);
    }

    Setting invented(double share) {
        return new Setting(units, days, reporting, strengthUnknown, share, duplicates, marks, contagion, course);
    }

    Setting duplicates(double factor) {
        return new Setting(units, days, reporting, strengthUnknown, invented, factor, marks, contagion, course);
    }

    Setting marks(double factor) {
        return new Setting(units, days, reporting, strengthUnknown, invented, duplicates, factor, contagion, course);
    }

    Setting contagion(double factor) {
        return new Setting(units, days, reporting, strengthUnknown, invented, duplicates, marks, factor, course);
    }

    Setting units(int number) {
        return new Setting(number, days, reporting, strengthUnknown, invented, duplicates, marks, contagion, course);
    }

    Setting course(Course other) {
        return new Setting(units, days, reporting, strengthUnknown, invented, duplicates, marks, contagion, other);
    }

    /**
     * What fractures and the nation are like.
     *
     * @param spread standard deviation of the battalions' propensities within a formation
     * @param longestRamp most days until a fracture has its full rate
     * @param multiplier median of the full rate over the stable one
     * @param recovery recoveries a fracturing unit-year
     * @param shock jump of the logarithm of the national rate
     */
    record Course(double spread, double longestRamp, double multiplier, double recovery, double shock) {

        static final Course USUAL = new Course(0.6, 240, 6.0, 0.33, 0.9);

        /** Alike battalions, quick and short fractures, a calm nation. */
        static final Course BRISK = new Course(0.45, 100, 5.0, 0.60, 0.3);

        /** Unlike battalions, slow and long fractures, a nation that is shaken. */
        static final Course SLOW = new Course(0.75, 330, 8.0, 0.20, 1.4);
    }
}
