package org.faultline.intake.internal.review;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.faultline.kernel.CountRange;
import org.faultline.kernel.PartialDate;
import org.faultline.kernel.Span;
import org.faultline.web.RequestRefused;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a suggestion as what a claim needs, and gathers what is wrong with them. */
public final class FieldReader {

    private static final int LONGEST = 2_000;

    private final Map<String, Object> fields;
    private final List<Map<String, String>> errors = new ArrayList<>();

    /** Reads these fields. */
    public FieldReader(Map<String, Object> fields) {
        this.fields = fields;
    }

    void fault(String field, String message) {
        errors.add(Map.of("field", field, "message", message));
    }

    /**
     * Ends the reading.
     *
     * @throws RequestRefused with every fault, if there is one
     */
    void finish() {
        if (!errors.isEmpty()) {
            String detail = errors.stream()
                    .map(error -> error.get("field") + " " + error.get("message"))
                    .collect(Collectors.joining("; "));
            throw new RequestRefused("invalid-content", 422, detail + ".", null).with("errors", List.copyOf(errors));
        }
    }

    @Nullable
    String text(String field) {
        Object value = fields.get(field);
        String text = value == null ? "" : String.valueOf(value).strip();
        if (text.length() > LONGEST) {
            fault(field, "is longer than " + LONGEST + " characters");
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    String required(String field) {
        String text = text(field);
        if (text == null) {
            fault(field, "is missing");
            return "";
        }
        return text;
    }

    String oneOf(String field, String otherwise, List<String> words) {
        String text = text(field);
        if (text == null) {
            return otherwise;
        }
        if (!words.contains(text)) {
            fault(field, "is not one of " + String.join(", ", words));
        }
        return text;
    }

    CountRange count() {
        Integer min = number("countMin");
        Integer max = number("countMax");
        if (min != null && max != null && max < min) {
            fault("countMax", "is below countMin");
            return CountRange.UNKNOWN;
        }
        return new CountRange(min, max);
    }

    private @Nullable Integer number(String field) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, with the field.
        }
        fault(field, "is not a whole number from 0");
        return null;
    }

    /** A date as {@code 2021}, {@code 2021-08}, {@code 2021-08-19} or {@code first/last}. */
    @Nullable
    PartialDate date(String field) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        try {
            int slash = text.indexOf('/');
            if (slash < 0) {
                return PartialDate.parse(text);
            }
            return new PartialDate(
                    LocalDate.parse(text.substring(0, slash)), LocalDate.parse(text.substring(slash + 1)));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            fault(field, "is not a date; write 2021, 2021-08, 2021-08-19 or 2021-08-01/2021-08-10");
            return null;
        }
    }

    /** When an event happened: its date, or its first and last possible day. */
    Span event() {
        PartialDate date = date("date");
        PartialDate from = date("from");
        PartialDate until = date("until");
        PartialDate first = from == null ? date : from;
        PartialDate last = until == null ? first : until;
        if (first == null || last == null) {
            return Span.UNDATED;
        }
        if (last.last().isBefore(first.first())) {
            fault("until", "lies before from");
            return Span.UNDATED;
        }
        return Span.within(first, last);
    }

    /** When something held. */
    Span state() {
        try {
            return Span.attested(date("from"), date("until"), date("asOf"));
        } catch (IllegalArgumentException e) {
            fault("until", "contradicts the other dates: " + e.getMessage());
            return Span.UNDATED;
        }
    }
}
