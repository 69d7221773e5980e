package org.faultline.fracture;

import com.fasterxml.jackson.annotation.JsonValue;

/** What can be said of a unit on a date, by the written rule in {@code docs/fracture.md}. */
public enum State {
    /** Several independent reports of events, of late, and a rate that is very probably far above the average. */
    FRACTURING("fracturing"),
    /** More than one event, and a rate that may well be far above the average. */
    WATCH("watch"),
    /** The press names the unit, and a rate far above the average is improbable. */
    STABLE("stable"),
    /** What is known does not allow any of the other three. */
    INSUFFICIENT_DATA("insufficient data");

    private final String words;

    State(String words) {
        this.words = words;
    }

    /** {@return the state as it is written in answers and on pages: {@code insufficient data}} */
    @JsonValue
    public String words() {
        return words;
    }

    @Override
    public String toString() {
        return words;
    }
}
