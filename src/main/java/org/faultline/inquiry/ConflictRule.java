package org.faultline.inquiry;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why two claims cannot both hold. */
public enum ConflictRule {
    /** A unit was surely under two superiors of one type on one day, neither of which was under the other. */
    TWO_SUPERIORS("One unit, two superiors of one type, on one day"),
    /** Two people were surely in command of one unit on one day, neither as acting nor as deputy. */
    TWO_COMMANDERS("One unit, two commanders, on one day"),
    /** A battalion was surely based in two places on one day, neither of which lies in the other. */
    TWO_BASES("One battalion, two bases, on one day"),
    /** One event cannot have happened on any day that both reports allow. */
    TWO_DATES("One event, two dates"),
    /** One event is reported from two places, neither of which lies in the other. */
    TWO_PLACES("One event, two places"),
    /** One event is reported with two numbers, and no number is in both ranges. */
    TWO_COUNTS("One event, two numbers"),
    /** One source says that it happened, another that it did not. */
    DENIED("Said to have happened, and denied"),
    /** Two totals of the same that cannot both be right. */
    TWO_TOTALS("Two totals of the same");

    private final String words;

    ConflictRule(String words) {
        this.words = words;
    }

    /** {@return the rule in words} */
    public String words() {
        return words;
    }

    /** {@return its word in answers: {@code two-superiors}} */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
