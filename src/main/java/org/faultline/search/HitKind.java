package org.faultline.search;

import java.util.Locale;

/** What can be found. */
public enum HitKind {
    /** A source: an article, report or post. */
    SOURCE,
    /** A claim that a source makes, in our words. */
    CLAIM,
    /** A unit. */
    UNIT,
    /** A person who is public. */
    PERSON,
    /** A place. */
    PLACE,
    /** A base. */
    BASE;

    /** {@return the word for it in addresses and in the index: {@code source}} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the kind with that word} */
    public static HitKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
