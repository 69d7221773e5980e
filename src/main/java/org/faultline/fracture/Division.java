package org.faultline.fracture;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A formation above battalions, or a unit that is no battalion, on a date.
 *
 * @param unit the unit
 * @param type what it is: {@code LID}, {@code RMC}
 * @param superior the unit above it, if known
 * @param battalions battalions below it, at any depth
 * @param pAnyFracturing probability that at least one of them is fracturing; absent when none is known below it
 * @param expectedFracturing how many of them are to be expected to be fracturing
 * @param propensity how much its battalions are more prone than others: expected logarithm of the factor; absent likewise
 * @param events events that sources attribute to the formation itself; they bear on no battalion
 * @param evidence the passages behind these
 */
public record Division(
        BoardRow.Unit unit,
        String type,
        BoardRow.@Nullable Superior superior,
        int battalions,
        @Nullable Double pAnyFracturing,
        double expectedFracturing,
        @Nullable Double propensity,
        List<EventSummary> events,
        List<Evidence> evidence) {

    /** Keeps its own copies. */
    public Division {
        events = List.copyOf(events);
        evidence = List.copyOf(evidence);
    }
}
