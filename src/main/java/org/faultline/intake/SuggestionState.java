package org.faultline.intake;

import java.util.Locale;

/** Where a suggestion stands. */
public enum SuggestionState {
    /** Nobody has decided. */
    OPEN,
    /** Became claims as it was suggested. */
    ACCEPTED,
    /** Became claims after somebody corrected it. */
    EDITED,
    /** Is no claim. */
    REJECTED;

    /** {@return its word in answers and in the graph} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the state with that word} */
    public static SuggestionState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
