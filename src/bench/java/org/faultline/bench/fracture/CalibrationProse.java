package org.faultline.bench.fracture;

import java.util.List;

/** What the calibration report says around its figures. */
final class CalibrationProse {

    private CalibrationProse() {}

    static List<String> before(int armies, long first) {
        return List.of(
                "# How good the figures are",
                "",
                "Made by one command, some twenty minutes on one core:",
                "",
                "    mvn -Pbench test-compile exec:exec -Dbench=org.faultline.bench.fracture.Calibration",
                "",
                "It measures the model ([fracture-model.md](fracture-model.md)) on " + armies + " simulated armies of "
                        + Setting.USUAL.units() + " battalions and four years (seeds from " + first
                        + "), each on days 730, 1095 and 1460, from what had been published by then. Figures are means over armies, with"
                        + " their standard errors.",
                "",
                "The simulator is in `src/bench/java/org/faultline/bench/fracture`. It differs from the model on purpose: days instead of"
                        + " fortnights, ramps instead of jumps, multipliers of any size, pushes to related units with a delayed kernel,"
                        + " sixteen single sources that begin at different dates, declared and silent copies, invented records about"
                        + " well-known units, wrong sibling names, biased strengths, a national wave and a shock, and capitulations of"
                        + " which a quarter is miscoded. A unit counts as fracturing from the day of its onset, though its rate may take"
                        + " eight months to rise: perfect ranking is impossible.",
                "");
    }

    static List<String> after() {
        return List.of(
                "",
                "## Limits",
                "",
                "1. The judge is ours. Simulator and model share a picture of the problem; only real outcomes can validate it. The"
                        + " calibration record of the product (`/fracture/calibration`) keeps every published board for that.",
                "2. Probabilities above 0.4 are too sure of themselves by about a tenth here (see the table): such a unit has shown a burst,"
                        + " and bursts also come from shocks, from copies that were not recognised, and from a fracture that has already"
                        + " healed. Read 0.9 as *four in five*. The model was not bent to this simulator, because the bend would be"
                        + " fitted to our own picture.",
                "3. Most fractures are not found within a year at 0.05 false alarms a unit-year. A low probability is no certificate of"
                        + " cohesion.",
                "4. Intervals cover nine in ten units, but only some six in ten of the fracturing ones: shrinkage is calibrated over"
                        + " all units, not for the worst.",
                "5. Coverage is a lower bound: sources that follow each other unnoticed inflate it, blackouts that hit all sources of a region"
                        + " at once are invisible.",
                "6. Contagion is attenuated and no cause: units of one division also share commanders, pay and enemies.",
                "7. With few incidents, as in the facts that come with Faultline, the assumed parts rule; these figures are for armies with"
                        + " some 2 000 records.");
    }
}
