package org.faultline.protection;

import org.springframework.security.core.AuthenticationException;

/** An address has failed to sign in too often. */
final class TooManyFailures extends AuthenticationException {

    private final long seconds;

    TooManyFailures(long seconds) {
        super("too many failures to sign in");
        this.seconds = seconds;
    }

    /** {@return after how many seconds the next try is let pass} */
    long seconds() {
        return seconds;
    }
}
