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
}
