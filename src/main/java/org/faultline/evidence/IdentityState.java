package org.faultline.evidence;

import java.util.Locale;

/** Where a decision on identity stands. */
public enum IdentityState {
    /** Waits for somebody to decide. */
    PROPOSED,
    /** Stands. */
    DECIDED,
    /** Was proposed and found wrong; remembered, so that it is not proposed again. */
    REJECTED,
    /** Stood, and was taken back. */
    UNDONE;

    /** {@return its word in answers and the graph} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether a decision in this state may come into the other one: what stands can only be taken back; what does not stand
     * can be accepted, and if nobody has rejected it yet, rejected.
     */
    boolean mayBecome(IdentityState next) {
        return switch (next) {
            case DECIDED -> this != DECIDED;
            case REJECTED -> this == PROPOSED || this == UNDONE;
            case UNDONE -> this == DECIDED;
            case PROPOSED -> false;
        };
    }
}
