package org.faultline.inquiry;

import java.time.LocalDate;
import java.util.List;
import org.faultline.kernel.Truth;

/**
 * A chain of relations that all hold together on at least one day.
 *
 * @param truth how sure that is: certain when there is a day on which every hop is certain, and so on down
 * @param windows the days on which they hold together with that certainty
 * @param days how many days that are
 * @param hops the steps
 */
public record TimedPath(Truth truth, List<Stretch> windows, long days, List<Hop> hops) {

    /** Keeps its own copies. */
    public TimedPath {
        windows = List.copyOf(windows);
        hops = List.copyOf(hops);
    }

    /**
     * Days in a row.
     *
     * @param from the first
     * @param until the last
     */
    public record Stretch(LocalDate from, LocalDate until) {}
}
