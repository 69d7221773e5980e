package org.faultline.inquiry.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faultline.inquiry.ClaimedPosting;
import org.faultline.kernel.PartialDate;
import org.faultline.web.RequestRefused;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a claimed posting, as they come in JSON, in a form or in a row of a table, and says what is wrong with each. */
final class ClaimedFields {

    /** The fields, in the order of the form. */
    static final List<String> NAMES =
            List.of("name", "rank", "role", "unit", "place", "from", "until", "commander", "intake");

    private static final int LONGEST = 200;
    private static final int EARLIEST_YEAR = 1900;

    private final Map<String, String> fields = new LinkedHashMap<>();
    private final List<Wrong> wrong = new ArrayList<>();
    private final LocalDate today;

    /**
     * A field with a value that it cannot have.
     *
     * @param field its name
     * @param message what is wrong, and how to mend it; never the value
     */
    record Wrong(String field, String message) {}

    private ClaimedFields(LocalDate today) {
        this.today = today;
    }

    /**
     * What was read: a claim, or what is wrong with it.
     *
     * @param claim the claim; absent when something is wrong
     * @param wrong what is wrong
     */
    record Reading(@Nullable ClaimedPosting claim, List<Wrong> wrong) {

        /** Keeps its own copy. */
        Reading {
            wrong = List.copyOf(wrong);
        }

        /** {@return the claim, or refuses the request with every field that is wrong} */
        ClaimedPosting orRefuse() {
            if (claim != null) {
                return claim;
            }
            throw new RequestRefused(
                            "invalid-content",
                            422,
                            wrong.size() == 1
                                    ? "The field '" + wrong.getFirst().field() + "' "
                                            + wrong.getFirst().message()
                                    : wrong.size() + " fields have values that they cannot have.",
                            null)
                    .with("errors", wrong);
        }
    }

    /**
     * {@return the claim that the fields make}
     *
     * @param values by the names of the fields; what is absent or blank is not claimed
     * @param today no date after it is taken
     */
    static Reading read(Map<String, @Nullable String> values, LocalDate today) {
        ClaimedFields reading = new ClaimedFields(today);
        NAMES.forEach(name -> reading.take(name, values.get(name)));
        Optional<PartialDate> from = reading.date("from");
        Optional<PartialDate> until = reading.date("until");
        if (from.isPresent()
                && until.isPresent()
                && until.get().last().isBefore(from.get().first())) {
            reading.wrong.add(new Wrong("until", "is before 'from'; exchange the two or correct one."));
        }
        String unit = reading.fields.get("unit");
        if (unit == null
                && reading.wrong.stream().noneMatch(fault -> fault.field().equals("unit"))) {
            reading.wrong.add(new Wrong("unit", "is missing; name the unit, such as LIB 528 or ခမရ (၅၂၈)."));
        }
        if (unit == null || !reading.wrong.isEmpty()) {
            return new Reading(null, reading.wrong);
        }
        return new Reading(
                new ClaimedPosting(
                        reading.fields.get("name"),
                        reading.fields.get("rank"),
                        reading.fields.get("role"),
                        unit,
                        reading.fields.get("place"),
                        from.orElse(null),
                        until.orElse(null),
                        reading.fields.get("commander"),
                        reading.fields.get("intake")),
                List.of());
    }

    private void take(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return;
        }
        String text = value.strip();
        if (text.codePointCount(0, text.length()) > LONGEST) {
            wrong.add(new Wrong(
                    name,
                    "has " + text.codePointCount(0, text.length()) + " characters; it may have " + LONGEST + "."));
            return;
        }
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (isUnseen(text.codePointAt(at))) {
                wrong.add(new Wrong(
                        name,
                        "has a control character (U+%04X) as its %s character; remove it."
                                .formatted(text.codePointAt(at), ordinal(text.codePointCount(0, at) + 1))));
                return;
            }
        }
        fields.put(name, text);
    }

    /** Control characters, halves of surrogate pairs, and marks that turn the direction of what follows. Joiners belong to Burmese text. */
    private static boolean isUnseen(int point) {
        return Character.isISOControl(point)
                || Character.getType(point) == Character.SURROGATE
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069);
    }

    private static String ordinal(int n) {
        return n == 1 ? "first" : n + ".";
    }

    private Optional<PartialDate> date(String name) {
        String text = fields.get(name);
        if (text == null) {
            return Optional.empty();
        }
        try {
            PartialDate date = PartialDate.parse(text);
            if (date.first().isAfter(today)) {
                wrong.add(new Wrong(name, "is after today; a posting is checked for time past."));
                return Optional.empty();
            }
            if (date.first().getYear() < EARLIEST_YEAR) {
                wrong.add(new Wrong(name, "is before " + EARLIEST_YEAR + "; correct the year."));
                return Optional.empty();
            }
            return Optional.of(date);
        } catch (IllegalArgumentException e) {
            // The message of the parser would repeat what was claimed.
            wrong.add(new Wrong(
                    name, "is no date of the calendar; write 2021, 2021-08 or 2021-08-19 (year, month, day)."));
            return Optional.empty();
        }
    }
}
