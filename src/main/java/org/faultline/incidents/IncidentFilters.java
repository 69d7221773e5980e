package org.faultline.incidents;

import jakarta.validation.constraints.Size;
import org.faultline.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Which incidents are wanted; an absent filter lets all pass.
 *
 * @param q words that its summary, its place or its units have
 * @param type the kind of incident
 * @param from it may have happened on that day or later
 * @param until it may have happened on that day or earlier
 * @param place id or name of a place that it lies in, at any depth
 * @param unit id or designation of a unit that sources name for it
 * @param hasUnit whether any unit is named for it
 * @param denied whether somebody denies it
 */
public record IncidentFilters(
        @Size(max = 200) @Nullable String q,
        @Size(max = 80) @Nullable String type,
        @Nullable PartialDate from,
        @Nullable PartialDate until,
        @Size(max = 200) @Nullable String place,
        @Size(max = 200) @Nullable String unit,
        @Nullable Boolean hasUnit,
        @Nullable Boolean denied) {}
