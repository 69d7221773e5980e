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
 */
record Setting(
        int units,
        int days,
        double reporting,
        double strengthUnknown,
        double invented,
        double duplicates,
        double marks,
        double contagion) {

    static final Setting USUAL = new Setting(300, 1461, 1, 0.5, 0.10, 1, 1, 1);

    Setting reporting(double factor) {
        return new Setting(units, days, factor, strengthUnknown, invented, duplicates, marks, contagion);
    }

    Setting strengthUnknown(double share) {
        return new Setting(units, days, reporting, share, invented, duplicates, marks, contagion);
    }

    Setting invented(double share) {
        return new Setting(units, days, reporting, strengthUnknown, share, duplicates, marks, contagion);
    }

    Setting duplicates(double factor) {
        return new Setting(units, days, reporting, strengthUnknown, invented, factor, marks, contagion);
    }

    Setting marks(double factor) {
        return new Setting(units, days, reporting, strengthUnknown, invented, duplicates, factor, contagion);
    }

    Setting contagion(double factor) {
        return new Setting(units, days, reporting, strengthUnknown, invented, duplicates, marks, factor);
    }

    Setting units(int number) {
        return new Setting(number, days, reporting, strengthUnknown, invented, duplicates, marks, contagion);
    }
}
