package org.faultline.fracture;

import java.time.LocalDate;
import java.util.List;
import org.faultline.kernel.CountRange;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one unit on the board's date.
 *
 * @param unit the unit
 * @param rate soldiers who leave per 100 soldier-years; absent for a unit that is no battalion
 * @param pExceed probability that its events come more than three times as often as the average battalion's; absent with the rate
 * @param events counted events that are attributed to the unit by name
 * @param defectors soldiers in these events, as a range over what sources state of this unit alone
 * @param lineages independent lines of reporting behind the counted events
 * @param lastEvent last day on which the latest counted event can have happened; absent without one
 * @param headcount the strength that the rate divides by; absent with the rate
 * @param effort independent lines of reporting that name the unit for whatever reason since the coup
 * @param state what can be said
 * @param reason why, in one sentence
 * @param timeline the events, counted or not, in order of time
 * @param evidence the passages, in order of event and source
 */
public record BoardRow(
        Unit unit,
        @Nullable Rate rate,
        @Nullable Double pExceed,
        int events,
        CountRange defectors,
        int lineages,
        @Nullable LocalDate lastEvent,
        @Nullable Headcount headcount,
        int effort,
        State state,
        String reason,
        List<EventSummary> timeline,
        List<Evidence> evidence) {

    /** Keeps its own copies. */
    public BoardRow {
        timeline = List.copyOf(timeline);
        evidence = List.copyOf(evidence);
    }

    /**
     * Which unit a row is about.
     *
     * @param id the unit's id
     * @param designation its name as displayed: {@code LIB 25}
     */
    public record Unit(String id, String designation) {}
}
