package org.faultline.fracture;

import com.fasterxml.jackson.annotation.JsonValue;

/** What can be said of a battalion on a date, by the written rule in {@code docs/fracture.md}. */
public enum State {
    /** At least two incidents, and it is more probable than not that it has left its stable regime. */
    FRACTURING("fracturing"),
    /** At least two incidents, and a probability of fracturing that is well above the usual. */
    WATCH("watch"),
    /** A small probability of fracturing, where a fracturing unit would have shown. */
    STABLE("stable"),
    /** What is known does not allow any of the other three. */
    INSUFFICIENT_DATA("insufficient data");

    private final String words;

    State(String words) {
        this.words = words;
    }

    /** {@return the state as it is written in answers, tables and on pages: {@code insufficient data}} */
    @JsonValue
    public String words() {
        return words;
    }

    @Override
    public String toString() {
        return words;
    }
}
