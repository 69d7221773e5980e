package org.faultline.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A decision on identity as the pages of its two records show it.
 *
 * @param id its permanent id
 * @param decision {@code same}, {@code possible} or {@code different}
 * @param state {@code proposed}, {@code decided}, {@code rejected} or {@code undone}
 * @param rule what made it
 * @param reason why, in words
 * @param confidence from 0 to 1
 * @param folded the record that is, or would be, folded
 * @param into the record that survives, or would
 * @param by who wrote it down
 * @param at when
 * @param changedBy who changed it last
 * @param changedAt when it was changed last
 * @param changeNote why it was changed
 */
public record DecisionView(
        String id,
        String decision,
        String state,
        String rule,
        String reason,
        @Nullable Double confidence,
        RecordRef folded,
        RecordRef into,
        String by,
        Instant at,
        @Nullable String changedBy,
        @Nullable Instant changedAt,
        @Nullable String changeNote) {

    /** {@return whether it stands and says that the two are one} */
    public boolean folds() {
        return decision.equals("same") && state.equals(IdentityState.DECIDED.word());
    }

    /** {@return whether it waits for somebody to decide} */
    public boolean waits() {
        return state.equals(IdentityState.PROPOSED.word());
    }
}
