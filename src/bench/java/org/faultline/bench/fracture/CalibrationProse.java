package org.faultline.bench.fracture;

import java.util.List;
import java.util.Locale;

/** What the calibration report says around its figures. */
final class CalibrationProse {

    private CalibrationProse() {}

    static List<String> before(int armies, long first) {
        return List.of(
                "# How good the figures are",
                "",
                "Made by one command, on all processors:",
                "",
                "    mvn -Pbench test-compile exec:exec -Dbench=org.faultline.bench.fracture.Calibration",
                "",
                "It measures the model ([fracture-model.md](fracture-model.md)) on " + armies + " simulated armies of "
                        + Setting.USUAL.units() + " battalions and four years (seeds from " + first
                        + "), each on days 730, 1095 and 1460, from what had been published by then. Figures are means over armies, with"
                        + " their standard errors. Nothing was chosen on these seeds: what was chosen was chosen on seeds 5001 to 5024.",
                "",
                "The simulator is in `src/bench/java/org/faultline/bench/fracture`. It differs from the model on purpose: days instead of"
                        + " fortnights, ramps instead of jumps, multipliers of any size, pushes to related units with a delayed kernel,"
                        + " sixteen single sources that begin at different dates, declared and silent copies, invented records about"
                        + " well-known units, wrong sibling names, biased strengths, a national wave and a shock, and capitulations of"
                        + " which a quarter is miscoded. A unit counts as fracturing from the day of its onset, though its rate may take"
                        + " eight months to rise: perfect ranking is impossible.",
                "");
    }

    static List<String> beside(Measured usual, Alarms alarms) {
        double[] alarm = alarms.ofRule("stated 0.05 a unit-year");
        return List.of(
                "## Beside the prototype",
                "",
                "The prototype's figures are those of the method's specification (section 8), on its own simulator, which is not ours:"
                        + " differences of a few hundredths say nothing. Standard errors follow ±.",
                "",
                "| measure | here | prototype |",
                "|---|---|---|",
                row("AUC of P(fracturing)", usual.ofP(0), "0.817 ± 0.012"),
                row("average precision", usual.ofP(1), "0.446 ± 0.021"),
                row("precision at 10", usual.ofP(2), "0.471 ± 0.024"),
                String.format(Locale.ROOT, "| 90 %% interval covers | %.3f | 0.896 |", usual.covered()),
                String.format(Locale.ROOT, "| false alarms a unit-year, at a stated 0.05 | %.3f | 0.025 |", alarm[0]),
                String.format(
                        Locale.ROOT, "| found within a year, at a stated 0.05 | %.2f ± %.2f | 0.50 |", alarm[1], alarm[2]),
                "");
    }

    private static String row(String name, double[] measured, String prototype) {
        return String.format(Locale.ROOT, "| %s | %.3f ± %.3f | %s |", name, measured[0], measured[1], prototype);
    }

    static List<String> others(int armies) {
        return List.of(
                "## Reliability on armies of another kind",
                "",
                armies + " armies each, on other seeds, with other fractures, another nation and another press. Nothing was chosen on them.",
                "");
    }

    static List<String> alarms(int replayed) {
        return List.of(
                "## Alarms and delay",
                "",
                replayed + " armies replayed every four weeks from day 182 to day 1 460; an alarm needs two incidents. Counted are"
                        + " fractures with a year of follow-up, also those that end sooner or have hardly begun to rise; a fracture"
                        + " that ends unfound is never found.",
                "");
    }

    static List<String> sensitivity(int armies) {
        return List.of(
                "## Sensitivity",
                "",
                "On the first " + armies + " of these armies. AP of the rate is that of P(rate > 3 x typical); the last column is the AP"
                        + " of the best simple baseline in the same world. Without regimes P is 0 for all, and only P(rate > 3 x"
                        + " typical) is left.",
                "",
                "| army or model | AUC | AP | AP, rate > 3x | 90 % coverage | Brier x100 | expected : actual | best baseline AP |",
                "|---|---|---|---|---|---|---|---|");
    }

    static List<String> after() {
        return List.of(
                "",
                "## Limits",
                "",
                "1. The judge is ours. Simulator and model share a picture of the problem; only real outcomes can validate it. The"
                        + " calibration record of the product (`/fracture/calibration`) keeps every published board for that.",
                "2. Probabilities between 0.4 and 0.8 say some five to nine hundredths too much here, and more where fractures heal"
                        + " faster than the third of them a year that the model assumes: read a difference beside its standard error,"
                        + " for these bins hold few units, and the same unit on three days. Who was not fracturing there was mostly a"
                        + " unit that loses many at all times and lost more by chance, or one that had recovered within the year. A"
                        + " likelihood raised to 0.85 mends these bins and spoils those from 0.1 to 0.2 by more; estimating recovery"
                        + " changes nothing that shows on the usual army; a curve drawn afterwards would fit our simulator and not the world.",
                "3. Most fractures are not found within a year at 0.05 false alarms a unit-year, and fewer than the prototype's half:"
                        + " fractures here rise over one to eight months, and even the true rate separates them with an average"
                        + " precision of 0.79 only (0.84 there). A low probability is no certificate of cohesion.",
                "4. Intervals cover nine in ten units, but only some six in ten of the fracturing ones: shrinkage is calibrated over"
                        + " all units, not for the worst.",
                "5. Coverage is a lower bound: sources that follow each other unnoticed inflate it, blackouts that hit all sources of a region"
                        + " at once are invisible.",
                "6. Contagion is attenuated and no cause: units of one division also share commanders, pay and enemies.",
                "7. With few incidents, as in the facts that come with Faultline, the assumed parts rule; these figures are for armies with"
                        + " some 2 000 records.");
    }
}
