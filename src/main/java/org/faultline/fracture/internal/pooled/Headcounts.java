package org.faultline.fracture.internal.pooled;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.faultline.fracture.Headcount;
import org.faultline.fracture.internal.pooled.ObservedUnit.StatedStrength;
import org.faultline.kernel.CountRange;

/** How many soldiers a battalion is taken to have. */
final class Headcounts {

    /** A stated figure is an estimate of somebody: its 90 % range is at least as wide as a log-sd of 0.28 makes it. */
    private static final double LEAST_RATIO = Math.exp(1.645 * 0.28);

    /**
     * Analysts put the army's battalions near 200 soldiers, against establishments of 500 to 750 on paper and remnants
     * of 60 to 100 in hard-pressed places.
     */
    private static final Headcount BATTALION = new Headcount(
            200, 80, 500, true, "assumed: about 200 soldiers (80 to 500), the usual size of an infantry battalion");

    /** Some two dozen border guard battalions are put at 10,000 together. */
    private static final Headcount BORDER_GUARD = new Headcount(
            300,
            200,
            450,
            true,
            "assumed: about 300 soldiers (200 to 450), the usual size of a border guard battalion");

    private Headcounts() {}

    /** {@return the battalion's headcount as known by the date; empty when the unit is no battalion} */
    static Optional<Headcount> of(ObservedUnit unit, LocalDate asOf) {
        return usual(unit.type()).map(usual -> stated(unit, asOf).orElse(usual));
    }

    private static Optional<Headcount> usual(String type) {
        return switch (type.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_")) {
            case "IB",
                    "LIB",
                    "INFANTRY_BATTALION",
                    "LIGHT_INFANTRY_BATTALION",
                    "BATTALION",
                    "ARTILLERY",
                    "ARTILLERY_BATTALION",
                    "AIR_DEFENCE_BATTALION",
                    "AIR_DEFENSE_BATTALION",
                    "TANK_BATTALION",
                    "ARMOURED_BATTALION",
                    "ENGINEER_BATTALION",
                    "SIGNAL_BATTALION" -> Optional.of(BATTALION);
            case "BGF", "BGF_BATTALION", "BORDER_GUARD_FORCE", "BORDER_GUARD_POLICE_BATTALION", "BGP" ->
                Optional.of(BORDER_GUARD);
            default -> Optional.empty();
        };
    }

    /** The latest figure that had been stated by then; of several on one day the smallest, so that their order cannot matter. */
    private static Optional<Headcount> stated(ObservedUnit unit, LocalDate asOf) {
        return unit.strengths().stream()
                .filter(strength -> !strength.knownFrom().isAfter(asOf) && middle(strength.count()) > 0)
                .max(Comparator.comparing(StatedStrength::knownFrom)
                        .thenComparingDouble(strength -> -middle(strength.count())))
                .map(strength -> headcount(strength.count()));
    }

    private static double middle(CountRange count) {
        Integer min = count.min();
        Integer max = count.max();
        if (min == null || max == null) {
            return min != null ? min : max != null ? max : 0;
        }
        return min == 0 ? max / 2.0 : Math.sqrt((double) min * max);
    }

    private static Headcount headcount(CountRange count) {
        double middle = middle(count);
        Integer min = count.min();
        Integer max = count.max();
        double low = Math.min(middle / LEAST_RATIO, min == null || min == 0 ? middle : min);
        double high = Math.max(middle * LEAST_RATIO, max == null ? middle : max);
        return new Headcount(middle, low, high, false, "stated: " + count + " soldiers");
    }
}
