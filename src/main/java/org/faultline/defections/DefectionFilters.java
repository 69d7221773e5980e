package org.faultline.defections;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.faultline.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Which defections are wanted; an absent filter lets all pass.
 *
 * @param q words that its summary, its place, its units or whoever took the people in have
 * @param kind the kind of departure
 * @param unit id or designation of a unit that people left
 * @param superior id or designation of a unit that had one of them under it at the time, as far as sources do not exclude it
 * @param place id or name of a place that it lies in, at any depth
 * @param from it may have happened on that day or later
 * @param until it may have happened on that day or earlier
 * @param weapons whether they took weapons along
 * @param denied whether somebody denies it
 * @param minCount at least so many left, for all units together, by the working answer
 */
public record DefectionFilters(
        @Size(max = 200) @Nullable String q,
        @Nullable DefectionKind kind,
        @Size(max = 200) @Nullable String unit,
        @Size(max = 200) @Nullable String superior,
        @Size(max = 200) @Nullable String place,
        @Nullable PartialDate from,
        @Nullable PartialDate until,
        @Nullable Weapons weapons,
        @Nullable Boolean denied,
        @Min(0) @Nullable Integer minCount) {}
