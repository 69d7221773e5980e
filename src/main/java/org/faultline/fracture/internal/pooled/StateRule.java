package org.faultline.fracture.internal.pooled;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.faultline.fracture.State;
import org.jspecify.annotations.Nullable;

/** The written rule of {@code docs/fracture.md}: what may be said of a unit, and why, in a few plain sentences. */
final class StateRule {

    /** An average battalion's event rate times this is what a unit is suspected to exceed. */
    static final double MULTIPLE = 3;

    private static final int FRACTURING_EVENTS = 3;
    private static final int FRACTURING_LINEAGES = 2;
    private static final double FRACTURING_PROBABILITY = 0.8;
    private static final int RECENT_DAYS = 365;
    private static final int WATCH_EVENTS = 2;
    private static final double WATCH_PROBABILITY = 0.2;
    private static final double STABLE_PROBABILITY = 0.05;
    private static final int STABLE_EFFORT = 2;

    /** With three expected, nothing at all is seen by chance in one case of twenty. */
    private static final double STABLE_EXPECTED = 3;

    private StateRule() {}

    /**
     * What the rule reads.
     *
     * @param asOf the date
     * @param battalion whether the unit is a battalion, so that a rate can be given
     * @param pooled whether there are enough events of all battalions to tell one from another
     * @param events counted events
     * @param lineages independent lines of reporting behind them
     * @param lastEvent last day of the latest of them
     * @param notCounted events that are known and not counted
     * @param surrendered whether one of these is a surrender in battle
     * @param effort lines of reporting that name the unit at all
     * @param expected events that would be expected of it at {@link #MULTIPLE} times the average rate
     * @param pExceed probability that its rate is above that
     */
    record Known(
            LocalDate asOf,
            boolean battalion,
            boolean pooled,
            int events,
            int lineages,
            @Nullable LocalDate lastEvent,
            int notCounted,
            boolean surrendered,
            int effort,
            double expected,
            double pExceed) {

        private boolean isRecent() {
            return lastEvent != null && ChronoUnit.DAYS.between(lastEvent, asOf) <= RECENT_DAYS;
        }
    }

    record Verdict(State state, String reason) {}

    static Verdict judge(Known known) {
        if (!known.battalion()) {
            return insufficient(
                    "This is no battalion: its events are shown, but no rate is worked out, and none of them is"
                            + " shared out among the battalions below it.");
        }
        if (!known.pooled()) {
            return insufficient(known(known)
                    + " Too few events are known of all battalions by this date to tell one from another.");
        }
        if (known.events() >= WATCH_EVENTS && known.pExceed() >= WATCH_PROBABILITY) {
            return suspect(known);
        }
        boolean wouldShow = known.expected() >= STABLE_EXPECTED && known.effort() >= STABLE_EFFORT;
        if (known.pExceed() <= STABLE_PROBABILITY && wouldShow && !known.surrendered()) {
            return new Verdict(
                    State.STABLE,
                    known(known)
                            + " At three times the average battalion's rate, %.1f would be expected: that rate is improbable (%s)."
                                    .formatted(known.expected(), percent(known.pExceed()))
                            + (known.events() == 0 ? " Silence is weak evidence all the same." : ""));
        }
        return insufficient(known(known) + " " + open(known));
    }

    private static Verdict suspect(Known known) {
        String reason =
                "%d events from %d independent %s of reporting, the last by %s: it is %s probable that they come more"
                                .formatted(
                                        known.events(),
                                        known.lineages(),
                                        known.lineages() == 1 ? "line" : "lines",
                                        known.lastEvent(),
                                        percent(known.pExceed()))
                        + " than three times as often as the average battalion's.";
        boolean fracturing = known.events() >= FRACTURING_EVENTS
                && known.lineages() >= FRACTURING_LINEAGES
                && known.pExceed() >= FRACTURING_PROBABILITY
                && known.isRecent();
        return fracturing
                ? new Verdict(State.FRACTURING, reason)
                : new Verdict(State.WATCH, reason + (known.isRecent() ? "" : " None is from the last year."));
    }

    private static String open(Known known) {
        if (known.events() == 1) {
            return "One event is never an alarm, and it does not show that the unit holds either.";
        }
        if (known.surrendered()) {
            return "A surrender in battle is not counted: a garrison that gives up under fire need not be coming apart, and it"
                    + " is no sign that the unit holds.";
        }
        if (known.events() == 0 && known.effort() == 0) {
            return "No report since the coup names the unit, so silence says nothing.";
        }
        if (known.events() == 0 && known.expected() < STABLE_EXPECTED) {
            return "So few events of battalions get reported that even at three times the average rate only %.1f would be"
                            .formatted(known.expected())
                    + " expected: silence says little.";
        }
        return "The rate is too uncertain to call: it is %s probable that events come more than three times as often as the"
                        .formatted(percent(known.pExceed()))
                + " average battalion's.";
    }

    private static String known(Known known) {
        String counted = switch (known.events()) {
            case 0 -> "No counted event is known.";
            case 1 -> "One event is known.";
            default -> known.events() + " events are known.";
        };
        return switch (known.notCounted()) {
            case 0 -> counted;
            case 1 -> counted + " One more is shown and not counted.";
            default -> counted + " " + known.notCounted() + " more are shown and not counted.";
        };
    }

    private static String percent(double p) {
        if (p > 0.99) {
            return "more than 99 %";
        }
        return p < 0.01 ? "less than 1 %" : String.format(Locale.ROOT, "%.0f %%", 100 * p);
    }

    private static Verdict insufficient(String reason) {
        return new Verdict(State.INSUFFICIENT_DATA, reason);
    }
}
