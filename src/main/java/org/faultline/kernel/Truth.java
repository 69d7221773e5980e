package org.faultline.kernel;

/** The five answers to a question about a date, strongest first. */
public enum Truth {
    /** Attested for that day. */
    CERTAIN,
    /** Within what the sources leave open. */
    POSSIBLE,
    /** After the last attestation, or between two, and nothing says that it had ended. */
    ASSUMED,
    /** The sources say nothing that bears on that day. */
    UNKNOWN,
    /** Before it began, or after it ended. */
    NO;

    /** {@return whether an answer of this kind may be shown as something that held} */
    public boolean holds() {
        return this == CERTAIN || this == POSSIBLE || this == ASSUMED;
    }
}
