package org.faultline.defections.web;

import java.util.List;
import org.faultline.defections.TallyGroup;
import org.faultline.defections.TallyRow;
import org.faultline.kernel.CountRange;
import org.faultline.web.IntervalBar;
import org.jspecify.annotations.Nullable;

/**
 * A tally as a page draws it.
 *
 * @param row the tally
 * @param bar its range on the scale of its group; absent when no figure is given
 */
record TallyLine(TallyRow row, @Nullable IntervalBar bar) {

    /** {@return the lines of a group} */
    static List<TallyLine> of(TallyGroup group) {
        int greatest = group.greatest();
        return group.tallies().stream()
                .map(row -> new TallyLine(row, bar(row.count(), greatest)))
                .toList();
    }

    /** An open end reaches to the edge of the scale; the middle mark stands on the bound that is given. */
    private static @Nullable IntervalBar bar(CountRange count, int greatest) {
        Integer min = count.min();
        Integer max = count.max();
        if (min == null && max == null) {
            return null;
        }
        int low = min == null ? 0 : min;
        int high = max == null ? greatest : max;
        int middle = min == null ? high : max == null ? low : (int) (((long) low + high) / 2);
        return new IntervalBar(low, middle, high, 0, greatest);
    }
}
