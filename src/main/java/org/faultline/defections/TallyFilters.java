package org.faultline.defections;

import jakarta.validation.constraints.Size;
import org.faultline.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Which tallies are wanted; an absent filter lets all pass.
 *
 * @param metric what is counted, such as {@code defected-soldiers}
 * @param scope national, region, branch or unit
 * @param claimant part of the name of who gives the figure
 * @param from the first day for which a figure may be given
 * @param until the last day for which a figure may be given
 */
public record TallyFilters(
        @Size(max = 80) @Nullable String metric,
        @Size(max = 40) @Nullable String scope,
        @Size(max = 200) @Nullable String claimant,
        @Nullable PartialDate from,
        @Nullable PartialDate until) {

    /** Lets all tallies pass. */
    public static final TallyFilters NONE = new TallyFilters(null, null, null, null, null);
}
