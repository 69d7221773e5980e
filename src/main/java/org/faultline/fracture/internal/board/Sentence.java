package org.faultline.fracture.internal.board;

import java.time.LocalDate;
import java.util.Locale;
import org.faultline.fracture.State;
import org.faultline.fracture.internal.known.KnownEvent.Standing;
import org.faultline.fracture.internal.known.KnownUnit;
import org.faultline.fracture.internal.model.ModelAnswer.UnitAnswer;
import org.jspecify.annotations.Nullable;

/**
 * Why a battalion stands where it stands, in one plain sentence or two.
 *
 * @param unit what is known of it
 * @param says what the model says of it
 * @param lineages independent lines of reporting behind its counted events
 * @param last last day of the latest of them
 */
record Sentence(
        KnownUnit unit,
        UnitAnswer says,
        int lineages,
        @Nullable LocalDate last) {

    String text() {
        State state = Judgement.state(says);
        return switch (state) {
            case FRACTURING ->
                "Probably fracturing (" + percent(says.pFracturing()) + "): " + known()
                        + " That is more, or closer together, than a battalion shows that holds.";
            case WATCH ->
                "May be fracturing (" + percent(says.pFracturing()) + "): " + known()
                        + " Too little to say so, too much to pass over.";
            case STABLE, INSUFFICIENT_DATA -> quiet(state);
        };
    }

    private String quiet(State state) {
        boolean surrendered = unit.events().stream().anyMatch(event -> event.standing() == Standing.SURRENDER);
        String surrender = surrendered
                ? " Its surrender in battle is shown and not counted: a garrison that gives up under fire need not be coming apart."
                : "";
        if (says.incidents() == 1) {
            return "One incident is known, by " + last
                    + ": one is never an alarm, and it does not show that the unit holds ("
                    + percent(says.pFracturing()) + ")." + surrender;
        }
        if (says.incidents() > 1) {
            return known()
                    + (state == State.STABLE
                            ? " That is no more than a battalion shows that holds ("
                            : " They lie too far back or too far apart to say that it is fracturing (")
                    + percent(says.pFracturing())
                    + ")."
                    + surrender;
        }
        return silent(state) + surrender;
    }

    private String silent(State state) {
        if (state == State.STABLE) {
            return String.format(
                    Locale.ROOT,
                    "Nothing is known of it, where some %.1f incidents a year would have been reported if it were fracturing (%s).",
                    says.visibility(),
                    percent(says.pFracturing()));
        }
        return unit.effort() == 0
                ? "No report since the coup names it, so silence says nothing."
                : String.format(
                        Locale.ROOT,
                        "No incident is known, but silence says little: even a fracturing battalion would show in only some %.1f"
                                + " reported incidents a year here.",
                        says.visibility());
    }

    private String known() {
        String lines = lineages == 1 ? "one line of reporting" : lineages + " independent lines of reporting";
        return says.incidents() + " incidents are known from " + lines + ", the last by " + last + ".";
    }

    static String percent(double p) {
        if (p > 0.99) {
            return "more than 99 %";
        }
        return p < 0.01 ? "less than 1 %" : String.format(Locale.ROOT, "%.0f %%", 100 * p);
    }
}
