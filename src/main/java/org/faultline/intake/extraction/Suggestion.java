package org.faultline.intake.extraction;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A claim that a text seems to make, for a person to decide on.
 *
 * @param kind the kind of claim: {@code Occurrence}, {@code Tally}, …
 * @param quote the words that support it, exactly as they stand in the text
 * @param begin where they begin in the text, in UTF-16 units
 * @param end where they end, exclusive
 * @param fields what the claim would say, by the names in {@code docs/review.md}; values are texts, whole numbers, decimals, truth
 *     values and lists of texts
 * @param reason why it was read so, in plain words
 * @param confidence from 0 to 1, by the rule in {@code docs/review.md}
 */
public record Suggestion(
        String kind, String quote, int begin, int end, Map<String, Object> fields, String reason, double confidence) {

    /** Keeps its own copy of the fields, in their order. */
    public Suggestion {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        if (begin < 0 || end < begin || quote.length() != end - begin) {
            throw new IllegalArgumentException("a quote must be as long as its place: " + begin + " to " + end);
        }
        if (confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException("a confidence lies between 0 and 1, not at " + confidence);
        }
    }
}
