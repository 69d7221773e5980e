package org.faultline.intake;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import org.jspecify.annotations.Nullable;

/**
 * Which suggestions are wanted.
 *
 * @param source id of the source that they were read in
 * @param kind the kind of claim, as {@code Occurrence}
 * @param state where they stand
 * @param atLeast the lowest confidence, from 0 to 1
 */
public record SuggestionFilters(
        @Nullable String source,
        @Nullable String kind,
        @Nullable SuggestionState state,

        @DecimalMin(value = "0", message = "is below 0; give a confidence from 0 to 1")
        @DecimalMax(value = "1", message = "is above 1; give a confidence from 0 to 1")
        @Nullable
        Double atLeast) {

    /** All of them. */
    public static final SuggestionFilters NONE = new SuggestionFilters(null, null, null, null);

    /** {@return those of one source} */
    public static SuggestionFilters of(String source) {
        return new SuggestionFilters(source, null, null, null);
    }
}
