package org.faultline.language.internal.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.faultline.kernel.PartialDate;
import org.faultline.language.internal.Phrases.Match;
import org.faultline.language.internal.Tokens;
import org.faultline.language.internal.Tokens.Kind;
import org.jspecify.annotations.Nullable;

/** Days, months and years among the tokens of a paragraph, and the dates that they make together. */
final class DateParts {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");

    private final Tokens tokens;
    private final DateScanner.Memory memory;

    DateParts(Tokens tokens, DateScanner.Memory memory) {
        this.tokens = tokens;
        this.memory = memory;
    }

    @Nullable
    Match<String> month(int i) {
        Match<String> month = DateWords.at("month", tokens, i);
        boolean english = month != null && tokens.is(i, Kind.WORD);
        return english && !tokens.isCapitalised(i) && !tokens.is(i - 1, Kind.NUMBER) && !tokens.is(i + 1, Kind.NUMBER)
                ? null
                : month;
    }

    int afterOrdinal(int i) {
        return ORDINALS.contains(tokens.form(i)) && tokens.isAttached(i) ? i + 1 : i;
    }

    boolean isDay(int i) {
        if (!tokens.is(i, Kind.NUMBER) || tokens.form(i).length() > 2 || number(i) < 1 || number(i) > 31) {
            return false;
        }
        boolean ordinal = ORDINALS.contains(tokens.form(i + 1));
        return ordinal || !(tokens.is(i + 1, Kind.WORD) && tokens.isAttached(i + 1));
    }

    boolean isYear(int i) {
        return tokens.is(i, Kind.NUMBER)
                && tokens.form(i).length() == 4
                && number(i) >= FIRST_YEAR
                && number(i) <= LAST_YEAR;
    }

    int number(int i) {
        return Integer.parseInt(tokens.form(i));
    }

    /** The last such day not after the publication; else in the year of the date before. */
    @Nullable
    YearMonth latest(int month, int day) {
        LocalDate published = memory.published();
        if (published != null) {
            YearMonth when = YearMonth.of(published.getYear(), month);
            boolean future = when.atDay(Math.min(day, when.lengthOfMonth())).isAfter(published);
            return future ? when.minusYears(1) : when;
        }
        PartialDate last = memory.last();
        return last == null ? null : YearMonth.of(last.first().getYear(), month);
    }

    static PartialDate part(YearMonth month, String part) {
        return switch (part) {
            case "early" -> new PartialDate(month.atDay(1), month.atDay(10));
            case "mid" -> new PartialDate(month.atDay(11), month.atDay(20));
            case "late" -> new PartialDate(month.atDay(21), month.atEndOfMonth());
            default -> new PartialDate(month.atDay(1), month.atEndOfMonth());
        };
    }

    /** The n-th seven days of a month; the last seven for week 5. */
    static PartialDate week(YearMonth month, int week) {
        LocalDate last = month.atEndOfMonth();
        return week > 4
                ? new PartialDate(last.minusDays(6), last)
                : new PartialDate(month.atDay(7 * week - 6), month.atDay(7 * week));
    }

    static @Nullable PartialDate day(int year, int month, int day) {
        return span(year, month, day, day);
    }

    static @Nullable PartialDate span(int year, int month, int first, int last) {
        try {
            return new PartialDate(LocalDate.of(year, month, first), LocalDate.of(year, month, last));
        } catch (DateTimeException e) {
            // No day of the calendar, such as 31 April: not a date.
            return null;
        }
    }
}
