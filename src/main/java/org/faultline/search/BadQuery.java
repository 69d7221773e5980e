package org.faultline.search;

import org.faultline.web.RequestRefused;

/**
 * A query that cannot be understood, with the place where.
 *
 * <p>The syntax: {@code words} (all of them), {@code "a phrase"}, {@code "two words"~5} (near each other), {@code -not},
 * {@code this OR that}, {@code ( )}, {@code field:value}, {@code spelng~} (one or two letters off), {@code begin*},
 * {@code published:2021-08..2021-09}.
 */
public final class BadQuery extends RequestRefused {

    private static final long serialVersionUID = 1L;

    private final int position;

    /**
     * Says what is wrong and where.
     *
     * @param fault what is wrong, as a sentence without its full stop
     * @param position the character at which it is, from 1; 0 when it is the whole query
     * @param remedy what to write instead, as a sentence
     */
    public BadQuery(String fault, int position, String remedy) {
        super("bad-query", 400, position == 0 ? fault + "." : fault + " (character " + position + ").", remedy);
        this.position = position;
        with("position", position);
    }

    /** {@return the character at which the fault is, from 1; 0 when it is the whole query} */
    public int position() {
        return position;
    }
}
