package org.faultline.identity;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import org.faultline.evidence.IdentityState;
import org.jspecify.annotations.Nullable;

/**
 * Which candidates are wanted; an absent filter lets all pass.
 *
 * @param state where the decision stands
 * @param match {@code match} or {@code possible}
 * @param person id of one of the two
 * @param q a name, in any spelling and either script, that one of the two has
 * @param atLeast the least score, from 0 to 1
 * @param mergeable whether claims post both to one unit
 */
public record CandidateFilters(
        @Nullable IdentityState state,
        @Nullable Match match,
        @Size(max = 80) @Nullable String person,
        @Size(max = 200) @Nullable String q,

        @DecimalMin("0") @DecimalMax("1") @Nullable Double atLeast,

        @Nullable Boolean mergeable) {

    /** Lets all pass. */
    public static final CandidateFilters NONE = new CandidateFilters(null, null, null, null, null, null);

    /** How near the names are. */
    public enum Match {
        /** They can be spellings of one name. */
        MATCH,
        /** They may be. */
        POSSIBLE
    }
}
