package org.faultline.units;

import java.util.List;
import org.faultline.evidence.RecordRef;
import org.faultline.kernel.Truth;
import org.jspecify.annotations.Nullable;

/**
 * A unit in a list.
 *
 * @param designation how it is called here
 * @param name its English name in full
 * @param nameMy its Burmese name
 * @param type code of its type
 * @param number its number
 * @param standing {@code known}, {@code unnamed} or {@code placeholder}
 * @param alsoRecordedAs designations of records that were folded into it
 * @param superiors the units that it is or was directly under; with {@code validAt} only those that it was under on the day
 * @param defections how many defections from it are recorded
 * @param incidents how many incidents it is said to have had a part in
 */
public record UnitRow(
        String id,
        String designation,
        String name,
        @Nullable String nameMy,
        @Nullable String type,
        @Nullable String number,
        @Nullable String standing,
        List<String> alsoRecordedAs,
        List<Superior> superiors,
        int defections,
        int incidents) {

    /**
     * A unit above.
     *
     * @param unit the unit
     * @param truth whether it held on the day asked about, else today
     */
    public record Superior(RecordRef unit, Truth truth) {}
}
