package org.faultline.intake.internal.tables;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.faultline.evidence.ClaimStatus;
import org.faultline.kernel.CountRange;
import org.faultline.kernel.PartialDate;
import org.faultline.kernel.Span;
import org.jspecify.annotations.Nullable;

/** The fields of one row, read as what they should be; a field that is not becomes a fault and an absent value. */
final class Fields {

    private static final int LONGEST_KEY = 120;
    private static final int LONGEST_PASSAGE = 300;

    private final TableRow row;
    private final Faults faults;
    private boolean sound = true;

    Fields(TableRow row, Faults faults) {
        this.row = row;
        this.faults = faults;
        for (String column : row.table().required()) {
            if (!row.has(column)) {
                fault(column, "the field is empty", "Fill it in; every row needs it");
            }
        }
    }

    /** {@return whether no fault was found in the row so far} */
    boolean sound() {
        return sound;
    }

    TableRow row() {
        return row;
    }

    void fault(@Nullable String column, String problem, String remedy) {
        sound = false;
        faults.add(row, column, problem, remedy);
    }

    /** {@return the text of a required field; empty when it is missing, which is a fault already} */
    String required(String column) {
        String text = row.get(column);
        return text == null ? "" : text;
    }

    @Nullable
    String text(String column) {
        return row.get(column);
    }

    String key(String column) {
        String key = required(column);
        if (key.length() > LONGEST_KEY || key.indexOf('\n') >= 0) {
            fault(column, "the key is longer than " + LONGEST_KEY + " characters or has a line break", "Shorten it");
        }
        return key;
    }

    /** {@return a text of at most 300 characters} */
    @Nullable
    String passage(String column) {
        String text = row.get(column);
        if (text != null && text.length() > LONGEST_PASSAGE) {
            fault(
                    column,
                    "the text has " + text.length() + " characters",
                    "Say it in at most " + LONGEST_PASSAGE + ", in your own words");
        }
        return text;
    }

    List<String> texts(String column) {
        String text = row.get(column);
        return text == null
                ? List.of()
                : Arrays.stream(text.split(";"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .distinct()
                        .toList();
    }

    String oneOf(String column, String fallback, String... allowed) {
        String text = row.get(column);
        if (text == null) {
            return fallback;
        }
        if (!List.of(allowed).contains(text)) {
            fault(column, "'" + text + "' is not a value of this column", "Use one of: " + String.join(", ", allowed));
            return fallback;
        }
        return text;
    }

    boolean yes(String column) {
        return oneOf(column, "no", "yes", "no").equals("yes");
    }

    @Nullable
    PartialDate date(String column) {
        String text = row.get(column);
        return text == null ? null : orFault(column, () -> PartialDate.parse(text));
    }

    /** {@return when it held, out of {@code from}, {@code until} and {@code as_of}} */
    Span attested() {
        PartialDate from = date("from");
        PartialDate until = date("until");
        PartialDate asOf = date("as_of");
        return inOrder(() -> Span.attested(from, until, asOf));
    }

    /** {@return when an event happened, out of {@code from}, {@code until} and {@code duration}} */
    Span event() {
        PartialDate from = date("from");
        PartialDate until = date("until");
        boolean throughout = oneOf("duration", "moment", "moment", "throughout").equals("throughout");
        PartialDate first = from != null ? from : until;
        PartialDate last = until != null ? until : from;
        if (first == null || last == null) {
            return Span.UNDATED;
        }
        return inOrder(() -> throughout ? Span.attested(first, last, null) : Span.within(first, last));
    }

    private Span inOrder(Supplier<Span> span) {
        try {
            return span.get();
        } catch (IllegalArgumentException e) {
            fault(
                    "from",
                    "the dates are out of order: " + e.getMessage(),
                    "Give a 'from' that is not after 'until' or 'as_of'");
            return Span.UNDATED;
        }
    }

    CountRange count(String name) {
        Integer min = whole(name + "_min");
        Integer max = whole(name + "_max");
        try {
            return new CountRange(min, max);
        } catch (IllegalArgumentException e) {
            fault(name + "_max", String.valueOf(e.getMessage()), "Give the smaller number as the minimum");
            return CountRange.UNKNOWN;
        }
    }

    private @Nullable Integer whole(String column) {
        String text = row.get(column);
        if (text == null) {
            return null;
        }
        if (!text.matches("\\d{1,9}")) {
            fault(column, "'" + text + "' is not a whole number from 0", "Write digits only, or leave the field empty");
            return null;
        }
        return Integer.valueOf(text);
    }

    @Nullable
    Double decimal(String column, double least, double most) {
        String text = row.get(column);
        if (text == null) {
            return null;
        }
        Double value = text.matches("-?\\d{1,4}(\\.\\d{1,20})?") ? Double.valueOf(text) : null;
        if (value == null || value < least || value > most) {
            fault(column, "'" + text + "' is not a number from " + least + " to " + most, "Correct it");
            return null;
        }
        return value;
    }

    @Nullable
    Integer credibility() {
        String text = oneOf("credibility", "", "1", "2", "3", "4", "5", "6");
        return text.isEmpty() ? null : Integer.valueOf(text);
    }

    ClaimStatus status() {
        ClaimStatus status = ClaimStatus.of(oneOf("status", "accepted", "accepted", "conflict", "needs-work"));
        if (status != ClaimStatus.ACCEPTED && !row.has("note")) {
            fault("note", "a claim with the status '" + status.word() + "' needs a note", "Say why it does not count");
        }
        return status;
    }

    private <T> @Nullable T orFault(String column, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            int split = message.indexOf("; ");
            fault(
                    column,
                    split < 0 ? message : message.substring(0, split),
                    split < 0 ? "Correct it" : upper(message.substring(split + 2)));
            return null;
        }
    }

    private static String upper(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
