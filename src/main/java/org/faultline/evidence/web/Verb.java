package org.faultline.evidence.web;

import java.util.Locale;
import org.faultline.evidence.IdentityState;

/** What can be done with a decision on identity. */
enum Verb {
    /** The two are one. */
    ACCEPT(IdentityState.DECIDED),
    /** The two are not one. */
    REJECT(IdentityState.REJECTED),
    /** Nothing is decided any more. */
    UNDO(IdentityState.UNDONE);

    private final IdentityState state;

    Verb(IdentityState state) {
        this.state = state;
    }

    /** {@return the state that it brings a decision into} */
    IdentityState state() {
        return state;
    }

    /** {@return the verb of an address} */
    static Verb of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
