package org.faultline.evidence;

import jakarta.validation.constraints.Size;
import org.faultline.kernel.RecordKind;
import org.jspecify.annotations.Nullable;

/**
 * Which decisions on identity are wanted; an absent filter lets all pass.
 *
 * @param kind the kind of the two records
 * @param state where the decision stands
 * @param rule the rule that it names
 */
public record IdentityFilters(
        @Nullable RecordKind kind,
        @Nullable IdentityState state,
        @Size(max = 80) @Nullable String rule) {

    /** Lets all decisions pass. */
    public static final IdentityFilters NONE = new IdentityFilters(null, null, null);
}
