package org.faultline.places;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which bases are listed.
 *
 * @param q words of one of the base's names
 * @param place id or name of a place that they lie in, at any depth
 */
public record BaseFilters(
        @Size(max = 200, message = "is longer than 200 characters") @Nullable
        String q,

        @Size(max = 200, message = "is longer than 200 characters") @Nullable
        String place) {

    /** All bases. */
    public static final BaseFilters NONE = new BaseFilters(null, null);
}
