package org.faultline.intake.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion in the making: its fields, what speaks for it, and what makes it less sure. Confidence begins at 0.95; every doubt takes
 * its weight away; it ends between 0.10 and 0.95.
 */
final class Draft {

    private static final double SUREST = 0.95;
    private static final double LEAST = 0.1;

    private final String kind;
    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final List<String> grounds = new ArrayList<>();
    private double confidence = SUREST;
    private int from;
    private int past;

    Draft(String kind, int from, int past) {
        this.kind = kind;
        this.from = from;
        this.past = past;
    }

    String kind() {
        return kind;
    }

    Map<String, Object> fields() {
        return fields;
    }

    int from() {
        return from;
    }

    int past() {
        return past;
    }

    /** Sets a field, unless the value is absent or empty. */
    Draft with(String name, @Nullable Object value) {
        if (value != null && !"".equals(value)) {
            fields.put(name, value);
        }
        return this;
    }

    Draft because(String ground) {
        grounds.add(ground);
        return this;
    }

    Draft doubt(double weight, String ground) {
        confidence -= weight;
        grounds.add(ground);
        return this;
    }

    /** Lets the quote begin earlier, where what it speaks of is named, if that keeps it within a length in characters. */
    void reachBack(Reading reading, int word, int longest) {
        if (word < from && reading.words().end(past - 1) - reading.words().begin(word) <= longest) {
            from = word;
        }
    }

    /** Lets the quote end later, where it is said who speaks, if that keeps it within a length in characters. */
    void reachOn(Reading reading, int wordPast, int longest) {
        if (wordPast > past
                && reading.words().end(wordPast - 1) - reading.words().begin(from) <= longest) {
            past = wordPast;
        }
    }

    Suggestion done(Reading reading) {
        int begin = reading.words().begin(from);
        int end = reading.words().end(past - 1);
        double rounded = Math.round(Math.max(LEAST, confidence) * 100) / 100.0;
        return new Suggestion(
                kind,
                reading.article().text().substring(begin, end),
                begin,
                end,
                fields,
                String.join("; ", grounds) + ".",
                rounded);
    }
}
