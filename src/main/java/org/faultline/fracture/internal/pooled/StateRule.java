package org.faultline.fracture.internal.pooled;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.faultline.fracture.State;
import org.jspecify.annotations.Nullable;

/** The written rule of {@code docs/fracture.md}: what may be said of a unit, and why, in one sentence. */
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
     * @param effort lines of reporting that name the unit at all
     * @param pExceed probability that its rate is above {@link #MULTIPLE} times the average
     */
    record Known(
            LocalDate asOf,
            boolean battalion,
            boolean pooled,
            int events,
            int lineages,
            @Nullable LocalDate lastEvent,
            int notCounted,
            int effort,
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
            return insufficient(sentence(known.events(), known.notCounted())
                    + " Too few events are known of all battalions by this date to tell one from another.");
        }
        if (known.events() >= WATCH_EVENTS && known.pExceed() >= WATCH_PROBABILITY) {
            return suspect(known);
        }
        if (known.pExceed() <= STABLE_PROBABILITY && known.effort() >= STABLE_EFFORT) {
            return new Verdict(
                    State.STABLE,
                    sentence(known.events(), known.notCounted())
                            + " %d independent lines of reporting name the unit, and %s that its events come more than three"
                                    .formatted(known.effort(), probability(known.pExceed()))
                            + " times as often as the average battalion's."
                            + (known.events() == 0 ? " Silence is weak evidence." : ""));
        }
        return insufficient(sentence(known.events(), known.notCounted()) + openness(known));
    }

    private static Verdict suspect(Known known) {
        String reason =
                "%d events from %d independent %s of reporting, the last by %s: %s that they come more than three times"
                        .formatted(
                                known.events(),
                                known.lineages(),
                                known.lineages() == 1 ? "line" : "lines",
                                known.lastEvent(),
                                probability(known.pExceed()));
        boolean fracturing = known.events() >= FRACTURING_EVENTS
                && known.lineages() >= FRACTURING_LINEAGES
                && known.pExceed() >= FRACTURING_PROBABILITY
                && known.isRecent();
        String end = " as often as the average battalion's.";
        String quiet = known.isRecent() ? "" : " None is from the last year.";
        return fracturing
                ? new Verdict(State.FRACTURING, reason + end)
                : new Verdict(State.WATCH, reason + end + quiet);
    }

    private static String openness(Known known) {
        if (known.events() == 1) {
            return " One event never makes an alarm, and it does not show that the unit holds either.";
        }
        if (known.events() == 0 && known.effort() < STABLE_EFFORT) {
            return known.effort() == 0
                    ? " No report since the coup names the unit, so silence says nothing."
                    : " Only one line of reporting names the unit at all, so silence says little.";
        }
        return " The rate is still too uncertain to call: %s that events come more than three times as often as the average battalion's."
                .formatted(probability(known.pExceed()));
    }

    private static String sentence(int events, int notCounted) {
        String counted = events == 0
                ? "No counted event is known."
                : events == 1 ? "One event is known." : events + " events are known.";
        return notCounted == 0
                ? counted
                : counted
                        + (notCounted == 1
                                ? " One more is shown and not counted (such as a surrender in battle)."
                                : " " + notCounted
                                        + " more are shown and not counted (such as a surrender in battle).");
    }

    private static String probability(double p) {
        if (p > 0.99) {
            return "it is more than 99 % probable";
        }
        return p < 0.01
                ? "it is less than 1 % probable"
                : String.format(Locale.ROOT, "it is %.0f %% probable", 100 * p);
    }

    private static Verdict insufficient(String reason) {
        return new Verdict(State.INSUFFICIENT_DATA, reason);
    }
}
