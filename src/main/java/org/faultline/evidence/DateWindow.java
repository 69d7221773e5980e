package org.faultline.evidence;

import java.time.LocalDate;
import org.faultline.kernel.PartialDate;
import org.faultline.web.BadParameter;
import org.jspecify.annotations.Nullable;

/**
 * The window of days that the filters {@code from} and {@code until} describe.
 *
 * @param first its first day; open when absent
 * @param last its last day; open when absent
 */
public record DateWindow(
        @Nullable LocalDate first, @Nullable LocalDate last) {

    /**
     * {@return the window from the first day of one partial date to the last day of the other}
     *
     * @throws BadParameter when it ends before it begins
     */
    public static DateWindow of(@Nullable PartialDate from, @Nullable PartialDate until) {
        if (from != null && until != null && until.last().isBefore(from.first())) {
            throw new BadParameter("until", "lies before 'from'", "Exchange the two, or leave one out.");
        }
        return new DateWindow(from == null ? null : from.first(), until == null ? null : until.last());
    }
}
