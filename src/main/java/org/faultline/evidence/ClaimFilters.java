package org.faultline.evidence;

import org.jspecify.annotations.Nullable;

/**
 * Which claims are wanted; an absent filter lets all pass.
 *
 * @param kind the kind of claim, such as {@code Occurrence}
 * @param status where they stand
 * @param source id of the source that they rest on
 * @param about id of a record that they are about, as subject or object
 */
public record ClaimFilters(
        @Nullable String kind,
        @Nullable ClaimStatus status,
        @Nullable String source,
        @Nullable String about) {

    /** {@return the filters that let pass what rests on that source} */
    static ClaimFilters ofSource(String id) {
        return new ClaimFilters(null, null, id, null);
    }
}
