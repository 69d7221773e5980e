package org.faultline.fracture;

import java.time.LocalDate;
import java.util.List;

/**
 * How a battalion's probability went, month by month.
 *
 * @param unit the battalion
 * @param asOf the date up to which
 * @param published at the end of each month, as it would have been published then, from what was known then
 * @param hindsight at the end of each fortnight, from all that is known on the date
 */
public record History(BoardRow.Unit unit, LocalDate asOf, List<Published> published, List<Hindsight> hindsight) {

    /** Keeps its own copies. */
    public History {
        published = List.copyOf(published);
        hindsight = List.copyOf(hindsight);
    }

    /**
     * What would have been published on a date.
     *
     * @param date the date
     * @param pFracturing probability of fracturing
     * @param pExceed probability of more than three times the typical battalion's incidents
     * @param rate soldiers who leave per 100 soldier-years
     * @param state what could be said
     * @param alarm whether the alarm rang
     * @param events counted events that were known
     */
    public record Published(
            LocalDate date, double pFracturing, double pExceed, Rate rate, State state, boolean alarm, int events) {}

    /**
     * What is to be said of a date now.
     *
     * @param date the date
     * @param pFracturing probability of fracturing then
     */
    public record Hindsight(LocalDate date, double pFracturing) {}
}
