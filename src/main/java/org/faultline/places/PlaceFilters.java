package org.faultline.places;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Which places are listed.
 *
 * @param q words of one of the place's names
 * @param level one of the six levels
 * @param within id or name of a place that they lie in, at any depth
 */
public record PlaceFilters(
        @Size(max = 200, message = "is longer than 200 characters") @Nullable
        String q,

        @Pattern(
                regexp = "country|state|district|township|town|village",
                message = "is not a level; use country, state, district, township, town or village")
        @Nullable
        String level,

        @Size(max = 200, message = "is longer than 200 characters") @Nullable
        String within) {

    /** All places. */
    public static final PlaceFilters NONE = new PlaceFilters(null, null, null);
}
