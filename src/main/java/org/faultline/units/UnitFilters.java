package org.faultline.units;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which units are listed.
 *
 * @param q a designation in English or Burmese, which finds the unit with that type and number ({@code Battalion 528} finds every
 *     battalion of that number), or words of one of its names
 * @param type code of a type: {@code LIB}
 * @param superior id or designation of a unit that they are under, directly or through others
 * @param place id or name of a place in which they are based or operate, at any depth
 * @param hasDefections whether anybody is recorded to have left them
 */
public record UnitFilters(
        @Size(max = 200, message = "is longer than 200 characters") @Nullable
        String q,

        @Size(max = 40, message = "is longer than 40 characters") @Nullable
        String type,

        @Size(max = 200, message = "is longer than 200 characters") @Nullable
        String superior,

        @Size(max = 200, message = "is longer than 200 characters") @Nullable
        String place,

        @Nullable Boolean hasDefections) {

    /** All units. */
    public static final UnitFilters NONE = new UnitFilters(null, null, null, null, null);
}
