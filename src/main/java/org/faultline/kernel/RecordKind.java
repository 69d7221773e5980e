package org.faultline.kernel;

import java.util.Locale;

/** The six kinds of records that claims are about. */
public enum RecordKind {
    /** A military unit. */
    UNIT,
    /** A base. */
    BASE,
    /** A place of the civil administration. */
    PLACE,
    /** A person. */
    PERSON,
    /** An incident of alleged harm. */
    INCIDENT,
    /** A defection, desertion, surrender, mutiny, refusal, or an attempt at one. */
    DEFECTION;

    /** {@return the label of its nodes} */
    public String label() {
        return name().charAt(0) + prefix().substring(1);
    }

    /** {@return what its ids begin with, and the word for it in tables: {@code unit}} */
    public String prefix() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the kind with that word} */
    public static RecordKind of(String prefix) {
        return valueOf(prefix.toUpperCase(Locale.ROOT));
    }
}
