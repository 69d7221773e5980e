package org.faultline.fracture;

import java.time.LocalDate;
import java.util.List;
import org.faultline.kernel.CountRange;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one battalion on the board's date.
 *
 * @param unit the battalion
 * @param rate soldiers who leave per 100 soldier-years
 * @param pFracturing probability that it has left its own stable regime: what the board is ordered by
 * @param pExceed probability that its incidents come more than three times as often as the typical battalion's
 * @param rankInterval where it may stand in the order of rates, at 90 %
 * @param alarm whether it raises the alarm
 * @param contagionShare share of the incidents expected of it that related battalions push
 * @param pNextIncident probability that at least one incident of the next 182 days gets reported
 * @param coverage probability that an incident of it gets reported with its name, where it is now
 * @param change how the probability changed since an earlier date; absent when there was no board then
 * @param type what it is: {@code LIB}
 * @param superior the unit above it on the date, if known
 * @param region the state or region that it is based in, if known
 * @param incidents incidents that the model makes of the counted events
 * @param events counted events that are attributed to the unit by name
 * @param defectors soldiers in these events, as a range over what sources state of this unit alone
 * @param lineages independent lines of reporting behind the counted events
 * @param lastEvent last day on which the latest counted event can have happened; absent without one
 * @param headcount the strength that the rate divides by
 * @param effort independent lines of reporting that name the unit for whatever reason since the coup
 * @param state what can be said
 * @param reason why, in one sentence
 * @param timeline the events, counted or not, in order of time
 * @param evidence the passages, in order of event and source
 */
public record BoardRow(
        Unit unit,
        Rate rate,
        double pFracturing,
        double pExceed,
        RankInterval rankInterval,
        Alarm alarm,
        double contagionShare,
        double pNextIncident,
        double coverage,
        @Nullable Change change,
        String type,
        @Nullable Superior superior,
        @Nullable Region region,
        int incidents,
        int events,
        CountRange defectors,
        int lineages,
        @Nullable LocalDate lastEvent,
        Headcount headcount,
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

    /**
     * The unit above it.
     *
     * @param id its id
     * @param designation its name as displayed
     * @param truth how sure it is that it was above on the date: {@code certain}, {@code possible}, {@code assumed},
     *     {@code unknown}
     */
    public record Superior(String id, String designation, String truth) {}

    /**
     * A state or region.
     *
     * @param id its place
     * @param name its name
     */
    public record Region(String id, String name) {}

    /**
     * Where a unit may stand in the order of rates, 1 being the highest.
     *
     * @param low the highest place that it may have: the 5 % quantile
     * @param high the lowest place: the 95 % quantile
     */
    public record RankInterval(int low, int high) {}

    /**
     * The alarm.
     *
     * @param raised whether it rings
     * @param falseAlarmsPerUnitYear how often at most it rings falsely, by the fitted model: one in twenty unit-years
     * @param weeks the alarm statistic: how many weeks or more would pass between false alarms at it
     */
    public record Alarm(boolean raised, double falseAlarmsPerUnitYear, double weeks) {}

    /**
     * How the probability changed.
     *
     * @param since the earlier date
     * @param pFracturing the probability then, as published then
     * @param difference by how much it has risen since
     */
    public record Change(LocalDate since, double pFracturing, double difference) {}
}
