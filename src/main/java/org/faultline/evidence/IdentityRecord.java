package org.faultline.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.faultline.kernel.RecordKind;
import org.jspecify.annotations.Nullable;

/**
 * A decision on whether two records are one, with what sources say of both.
 *
 * @param kind the kind of the two records
 * @param decision {@code same}, {@code possible} or {@code different}
 * @param state where it stands
 * @param rule what made it, such as {@code same-event}
 * @param reason why, in words
 * @param confidence from 0 to 1
 * @param folded the record that is, or would be, folded
 * @param into the record that survives, or would
 * @param by who wrote it down
 * @param at when
 * @param history how its state changed, the earliest change first
 */
public record IdentityRecord(
        String id,
        RecordKind kind,
        String decision,
        IdentityState state,
        String rule,
        String reason,
        @Nullable Double confidence,
        Side folded,
        Side into,
        String by,
        Instant at,
        List<StatusChange> history) {

    /**
     * One of the two records.
     *
     * @param name its display name
     * @param reported up to four lines of what sources say of it, each with its publisher and date
     */
    public record Side(RecordKind kind, String id, String name, List<String> reported) {

        /** {@return the address of its page} */
        public String href() {
            return new RecordRef(kind, id, name).href();
        }
    }

    /** {@return the day (UTC) on which it was written down} */
    public LocalDate recordedOn() {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    /** {@return whether it stands and says that the two are one} */
    public boolean folds() {
        return decision.equals("same") && state == IdentityState.DECIDED;
    }

    /** {@return whether it can be taken back} */
    public boolean canUndo() {
        return state.mayBecome(IdentityState.UNDONE);
    }

    /** {@return whether it can be decided that the two are one} */
    public boolean canAccept() {
        return state.mayBecome(IdentityState.DECIDED);
    }

    /** {@return whether it can be decided that the two are not one} */
    public boolean canReject() {
        return state.mayBecome(IdentityState.REJECTED);
    }
}
