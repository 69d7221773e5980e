package org.faultline.language.internal.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.faultline.kernel.PartialDate;
import org.faultline.language.DateMention;
import org.faultline.language.DateMention.Basis;
import org.faultline.language.internal.NormalText;
import org.faultline.language.internal.Phrases.Match;
import org.faultline.language.internal.Tokens;
import org.faultline.language.internal.Tokens.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the dates of a paragraph. */
public final class DateScanner {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");
    private static final Set<String> BEFORE_A_YEAR = Set.of(
            "in", "since", "of", "by", "until", "during", "from", "year", "before", "after", "late", "early", "mid",
            "to");
    private static final Set<String> BEFORE_A_MONTH = Set.of(
            "in", "since", "of", "by", "until", "during", "from", "last", "this", "early", "mid", "late", "to", "and",
            "between", "before", "after", "through", "every");

    /** What is known from what was read before: the day of publication, and the last date. */
    public static final class Memory {

        private final @Nullable LocalDate published;
        private @Nullable PartialDate last;

        /** {@return a memory that knows only the day of publication, if any} */
        public Memory(@Nullable LocalDate published) {
            this.published = published;
        }
    }

    private final Tokens tokens;
    private final NormalText text;
    private final Memory memory;
    private final List<DateMention> found = new ArrayList<>();

    private DateScanner(NormalText text, Memory memory) {
        this.text = text;
        this.tokens = Tokens.of(text);
        this.memory = memory;
    }

    /** {@return the dates of a paragraph, with offsets in it} */
    public static List<DateMention> scan(NormalText text, Memory memory) {
        DateScanner scanner = new DateScanner(text, memory);
        int i = 0;
        while (i < scanner.tokens.count()) {
            int past = scanner.tokens.is(i, Kind.SYLLABLE) || scanner.isBurmeseYear(i)
                    ? scanner.burmese(i)
                    : scanner.english(i);
            if (past < 0) {
                past = scanner.counted(i);
            }
            i = Math.max(past, i + 1);
        }
        return scanner.found;
    }

    private int english(int begin) {
        int past = numeric(begin);
        if (past > 0) {
            return past;
        }
        Match<String> part = DateWords.at("part", tokens, begin);
        int i = part == null ? begin : part.end();
        i += part != null && (tokens.is(i, "-") || tokens.is(i, "of")) ? 1 : 0;
        past = dayFirst(begin);
        if (past < 0) {
            past = monthFirst(begin, i, part == null ? "" : part.entry());
        }
        return past > 0 ? past : yearOnly(begin, i, part == null ? "" : part.entry());
    }

    /** 2021-08-19, 19/08/2021, 19.8.2021; where day and month can be either, the span covers both readings. */
    private int numeric(int i) {
        boolean joined = tokens.isAttached(i + 1)
                && tokens.isAttached(i + 2)
                && tokens.isAttached(i + 3)
                && tokens.isAttached(i + 4);
        boolean numbers = tokens.is(i, Kind.NUMBER) && tokens.is(i + 2, Kind.NUMBER) && tokens.is(i + 4, Kind.NUMBER);
        String mark = tokens.form(i + 1);
        if (!joined
                || !numbers
                || !mark.equals(tokens.form(i + 3))
                || !Set.of("-", "/", ".").contains(mark)) {
            return -1;
        }
        int a = number(i);
        int b = number(i + 2);
        int c = number(i + 4);
        if (isYear(i)) {
            return add(day(a, b, c), Basis.STATED, i, i + 5);
        }
        if (!isYear(i + 4)) {
            return -1;
        }
        PartialDate dayFirst = day(c, b, a);
        PartialDate monthFirst = day(c, a, b);
        if (dayFirst != null && monthFirst != null) {
            boolean order = dayFirst.first().isBefore(monthFirst.first());
            PartialDate either = new PartialDate(
                    order ? dayFirst.first() : monthFirst.first(), order ? monthFirst.last() : dayFirst.last());
            return add(either, Basis.STATED, i, i + 5);
        }
        return add(dayFirst == null ? monthFirst : dayFirst, Basis.STATED, i, i + 5);
    }

    /** 19 August 2021, the 19th of August. */
    private int dayFirst(int begin) {
        if (!isDay(begin)) {
            return -1;
        }
        int i = afterOrdinal(begin + 1);
        i += tokens.is(i, "of") ? 1 : 0;
        Match<String> month = month(i);
        if (month == null) {
            return -1;
        }
        return complete(number(begin), number(begin), Integer.parseInt(month.entry()), begin, month.end());
    }

    /** August 19, 2021; August 19-21; August 2021; early April. */
    private int monthFirst(int begin, int at, String part) {
        Match<String> month = month(at);
        if (month == null) {
            return -1;
        }
        int number = Integer.parseInt(month.entry());
        int i = tokens.is(month.end(), ".") ? month.end() + 1 : month.end();
        if (part.isEmpty() && isDay(i)) {
            int until = number(i);
            int past = afterOrdinal(i + 1);
            boolean range = tokens.is(past, "-") || tokens.is(past, "to") || tokens.is(past, "and");
            if (range && isDay(past + 1) && number(past + 1) > number(i) && month(past + 2) == null) {
                until = number(past + 1);
                past = afterOrdinal(past + 2);
            }
            return complete(number(i), until, number, begin, past);
        }
        int year = tokens.is(i, ",") || tokens.is(i, "of") ? i + 1 : i;
        if (isYear(year)) {
            return add(part(YearMonth.of(number(year), number), part), Basis.STATED, begin, year + 1);
        }
        boolean meant = !part.isEmpty() || (tokens.isCapitalised(at) && BEFORE_A_MONTH.contains(tokens.form(at - 1)));
        if (!meant) {
            return -1;
        }
        YearMonth latest = latest(number, 1);
        return latest == null ? -1 : add(part(latest, part), Basis.COMPLETED, begin, month.end());
    }

    private int yearOnly(int begin, int at, String part) {
        boolean meant = isYear(at)
                && (!part.isEmpty() || BEFORE_A_YEAR.contains(tokens.form(at - 1)))
                && !tokens.is(at + 1, "%")
                && !(tokens.is(at + 1, Kind.WORD) && tokens.form(at + 1).endsWith("s") && !part.isEmpty());
        boolean glued = tokens.isAttached(at + 1) && tokens.is(at + 1, Kind.WORD);
        if (!meant || glued) {
            return -1;
        }
        int year = number(at);
        int from = switch (part) {
            case "mid" -> 5;
            case "late" -> 9;
            default -> 1;
        };
        int until = switch (part) {
            case "early" -> 4;
            case "mid" -> 8;
            default -> 12;
        };
        PartialDate date = new PartialDate(
                LocalDate.of(year, from, 1), YearMonth.of(year, until).atEndOfMonth());
        return add(date, Basis.STATED, begin, at + 1);
    }

    private int complete(int first, int last, int month, int begin, int end) {
        int comma = tokens.is(end, ",") ? end + 1 : end;
        // A day that the calendar does not have (31 April) is passed over as a whole.
        if (isYear(comma)) {
            return Math.max(comma + 1, add(span(number(comma), month, first, last), Basis.STATED, begin, comma + 1));
        }
        YearMonth latest = latest(month, first);
        return latest == null
                ? -1
                : Math.max(end, add(span(latest.getYear(), month, first, last), Basis.COMPLETED, begin, end));
    }

    /** ၂၀၂၁ ခုနှစ် ဩဂုတ်လ ၁၉ ရက်, ဩဂုတ် ၁၉ ရက်, ဧပြီလဆန်းပိုင်း. */
    private int burmese(int begin) {
        int i = begin;
        int year = 0;
        if (isYear(i)) {
            year = number(i);
            i++;
            i += tokens.is(i, "ပြည့်") ? 1 : 0;
            i += tokens.is(i, "ခု") && tokens.is(i + 1, "နှစ်") ? 2 : 0;
            boolean comma = tokens.is(i, "\u104A") || tokens.is(i, ",");
            i += comma ? 1 : 0;
        }
        Match<String> month = month(i);
        if (month == null) {
            boolean stated = year > 0 && tokens.is(i - 1, "နှစ်");
            return stated
                    ? add(new PartialDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)), Basis.STATED, begin, i)
                    : -1;
        }
        int number = Integer.parseInt(month.entry());
        i = month.end();
        Match<String> part = DateWords.at("part-after", tokens, i);
        boolean named = tokens.is(i, "လ") || part != null;
        i += tokens.is(i, "လ") && part == null ? 1 : 0;
        part = part == null ? DateWords.at("part-after", tokens, i) : part;
        if (isDay(i) && tokens.is(i + 1, "ရက်")) {
            int end = tokens.is(i + 2, "နေ\u1037") ? i + 3 : i + 2;
            return burmeseDay(year, number, number(i), begin, end);
        }
        if (!named && year == 0) {
            return -1;
        }
        int end = part == null ? i : part.end();
        YearMonth when = year > 0 ? YearMonth.of(year, number) : latest(number, 1);
        Basis basis = year > 0 ? Basis.STATED : Basis.COMPLETED;
        return when == null ? -1 : add(part(when, part == null ? "" : part.entry()), basis, begin, end);
    }

    private int burmeseDay(int year, int month, int day, int begin, int end) {
        if (year > 0) {
            return add(span(year, month, day, day), Basis.STATED, begin, end);
        }
        YearMonth latest = latest(month, day);
        return latest == null ? -1 : add(span(latest.getYear(), month, day, day), Basis.COMPLETED, begin, end);
    }

    /** The following day, yesterday, last week, on Thursday, two days later. */
    private int counted(int begin) {
        CountedDates counted = new CountedDates(tokens, memory.published, memory.last);
        CountedDates.Counted date = counted.at(begin);
        return date == null ? -1 : add(date.date(), Basis.COUNTED, begin, date.end());
    }

    private @Nullable Match<String> month(int i) {
        Match<String> month = DateWords.at("month", tokens, i);
        boolean english = month != null && tokens.is(i, Kind.WORD);
        return english && !tokens.isCapitalised(i) && !tokens.is(i - 1, Kind.NUMBER) && !tokens.is(i + 1, Kind.NUMBER)
                ? null
                : month;
    }

    private int afterOrdinal(int i) {
        return ORDINALS.contains(tokens.form(i)) && tokens.isAttached(i) ? i + 1 : i;
    }

    private boolean isDay(int i) {
        if (!tokens.is(i, Kind.NUMBER) || tokens.form(i).length() > 2 || number(i) < 1 || number(i) > 31) {
            return false;
        }
        boolean ordinal = ORDINALS.contains(tokens.form(i + 1));
        return ordinal || !(tokens.is(i + 1, Kind.WORD) && tokens.isAttached(i + 1));
    }

    private boolean isYear(int i) {
        return tokens.is(i, Kind.NUMBER)
                && tokens.form(i).length() == 4
                && number(i) >= FIRST_YEAR
                && number(i) <= LAST_YEAR;
    }

    private boolean isBurmeseYear(int i) {
        return isYear(i) && tokens.is(i + 1, Kind.SYLLABLE);
    }

    private int number(int i) {
        return Integer.parseInt(tokens.form(i));
    }

    /** The last such day not after the publication; else in the year of the date before. */
    private @Nullable YearMonth latest(int month, int day) {
        LocalDate published = memory.published;
        if (published != null) {
            YearMonth when = YearMonth.of(published.getYear(), month);
            boolean future = when.atDay(Math.min(day, when.lengthOfMonth())).isAfter(published);
            return future ? when.minusYears(1) : when;
        }
        PartialDate last = memory.last;
        return last == null ? null : YearMonth.of(last.first().getYear(), month);
    }

    private static PartialDate part(YearMonth month, String part) {
        return switch (part) {
            case "early" -> new PartialDate(month.atDay(1), month.atDay(10));
            case "mid" -> new PartialDate(month.atDay(11), month.atDay(20));
            case "late" -> new PartialDate(month.atDay(21), month.atEndOfMonth());
            default -> new PartialDate(month.atDay(1), month.atEndOfMonth());
        };
    }

    private static @Nullable PartialDate day(int year, int month, int day) {
        return span(year, month, day, day);
    }

    private static @Nullable PartialDate span(int year, int month, int first, int last) {
        try {
            return new PartialDate(LocalDate.of(year, month, first), LocalDate.of(year, month, last));
        } catch (DateTimeException e) {
            // No day of the calendar, such as 31 April: not a date.
            return null;
        }
    }

    private int add(@Nullable PartialDate date, Basis basis, int begin, int end) {
        if (date == null) {
            return -1;
        }
        int from = tokens.begin(begin);
        int until = tokens.end(end - 1);
        found.add(new DateMention(
                date, basis, text.originalText(from, until), text.originalBegin(from), text.originalEnd(until)));
        memory.last = date;
        return end;
    }
}
