package org.faultline.evidence;

/** A decision on identity that the rules of the field forbid; the message says which and what to do. */
public final class IdentityRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With what is wrong and how to mend it. */
    public IdentityRefused(String message) {
        super(message);
    }
}
