package org.faultline.evidence;

import java.util.Locale;

/** Where a claim stands; only accepted ones are projected. */
public enum ClaimStatus {
    /** Counts. */
    ACCEPTED,
    /** Contradicts another that is preferred; kept and shown, not counted. */
    CONFLICT,
    /** Somebody has to look at it before it counts. */
    NEEDS_WORK,
    /** No longer stands: corrected, or its source was withdrawn. */
    WITHDRAWN;

    /** {@return its word in tables, answers and the graph: {@code needs-work}} */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * {@return the status with that word}
     *
     * @throws IllegalArgumentException when there is none
     */
    public static ClaimStatus of(String word) {
        for (ClaimStatus status : values()) {
            if (status.word().equals(word)) {
                return status;
            }
        }
        throw new IllegalArgumentException(
                "'" + word + "' is not a status; use accepted, conflict, needs-work or withdrawn");
    }
}
