package org.faultline.language.internal.facts;

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

        @Nullable
        LocalDate published() {
            return published;
        }

        @Nullable
        PartialDate last() {
            return last;
        }
    }

    private final Tokens tokens;
    private final NormalText text;
    private final Memory memory;
    private final DateParts parts;
    private final List<DateMention> found = new ArrayList<>();

    private DateScanner(NormalText text, Memory memory) {
        this.text = text;
        this.tokens = Tokens.of(text);
        this.memory = memory;
        this.parts = new DateParts(tokens, memory);
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
        past = weekOfMonth(begin);
        if (past < 0) {
            past = dayFirst(begin);
        }
        if (past < 0) {
            past = monthFirst(begin, i, part == null ? "" : part.entry());
        }
        return past > 0 ? past : yearOnly(begin, i, part == null ? "" : part.entry());
    }

    /** The third week of August, the first week in January 2022. */
    private int weekOfMonth(int begin) {
        Match<String> week = DateWords.at("week", tokens, begin);
        if (week == null || !(tokens.is(week.end(), "of") || tokens.is(week.end(), "in"))) {
            return -1;
        }
        Match<String> month = parts.month(week.end() + 1);
        if (month == null) {
            return -1;
        }
        int number = Integer.parseInt(month.entry());
        int year = tokens.is(month.end(), ",") ? month.end() + 1 : month.end();
        boolean stated = parts.isYear(year);
        YearMonth when = stated ? YearMonth.of(parts.number(year), number) : parts.latest(number, 1);
        return when == null
                ? -1
                : add(
                        DateParts.week(when, Integer.parseInt(week.entry())),
                        stated ? Basis.STATED : Basis.COMPLETED,
                        begin,
                        stated ? year + 1 : month.end());
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
        int a = parts.number(i);
        int b = parts.number(i + 2);
        int c = parts.number(i + 4);
        if (parts.isYear(i)) {
            return add(DateParts.day(a, b, c), Basis.STATED, i, i + 5);
        }
        if (!parts.isYear(i + 4)) {
            return -1;
        }
        PartialDate dayFirst = DateParts.day(c, b, a);
        PartialDate monthFirst = DateParts.day(c, a, b);
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
        if (!parts.isDay(begin)) {
            return -1;
        }
        int i = parts.afterOrdinal(begin + 1);
        i += tokens.is(i, "of") ? 1 : 0;
        Match<String> month = parts.month(i);
        if (month == null) {
            return -1;
        }
        return complete(parts.number(begin), parts.number(begin), Integer.parseInt(month.entry()), begin, month.end());
    }

    /** August 19, 2021; August 19-21; August 2021; early April. */
    private int monthFirst(int begin, int at, String part) {
        Match<String> month = parts.month(at);
        if (month == null) {
            return -1;
        }
        int number = Integer.parseInt(month.entry());
        int i = tokens.is(month.end(), ".") ? month.end() + 1 : month.end();
        if (part.isEmpty() && parts.isDay(i)) {
            int until = parts.number(i);
            int past = parts.afterOrdinal(i + 1);
            boolean range = tokens.is(past, "-") || tokens.is(past, "to") || tokens.is(past, "and");
            if (range
                    && parts.isDay(past + 1)
                    && parts.number(past + 1) > parts.number(i)
                    && parts.month(past + 2) == null) {
                until = parts.number(past + 1);
                past = parts.afterOrdinal(past + 2);
            }
            return complete(parts.number(i), until, number, begin, past);
        }
        int year = tokens.is(i, ",") || tokens.is(i, "of") ? i + 1 : i;
        if (parts.isYear(year)) {
            return add(DateParts.part(YearMonth.of(parts.number(year), number), part), Basis.STATED, begin, year + 1);
        }
        boolean meant = !part.isEmpty() || (tokens.isCapitalised(at) && BEFORE_A_MONTH.contains(tokens.form(at - 1)));
        if (!meant) {
            return -1;
        }
        YearMonth latest = parts.latest(number, 1);
        return latest == null ? -1 : add(DateParts.part(latest, part), Basis.COMPLETED, begin, month.end());
    }

    private int yearOnly(int begin, int at, String part) {
        boolean meant = parts.isYear(at)
                && (!part.isEmpty() || BEFORE_A_YEAR.contains(tokens.form(at - 1)))
                && !tokens.is(at + 1, "%")
                && !(tokens.is(at + 1, Kind.WORD) && tokens.form(at + 1).endsWith("s") && !part.isEmpty());
        boolean glued = tokens.isAttached(at + 1) && tokens.is(at + 1, Kind.WORD);
        if (!meant || glued) {
            return -1;
        }
        int year = parts.number(at);
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
        if (parts.isYear(comma)) {
            return Math.max(
                    comma + 1,
                    add(DateParts.span(parts.number(comma), month, first, last), Basis.STATED, begin, comma + 1));
        }
        YearMonth latest = parts.latest(month, first);
        return latest == null
                ? -1
                : Math.max(end, add(DateParts.span(latest.getYear(), month, first, last), Basis.COMPLETED, begin, end));
    }

    private int burmese(int begin) {
        BurmeseDates.Read read = new BurmeseDates(tokens, parts).at(begin);
        return read == null ? -1 : add(read.date(), read.basis(), begin, read.end());
    }

    /** The following day, yesterday, last week, on Thursday, two days later. */
    private int counted(int begin) {
        CountedDates counted = new CountedDates(tokens, memory.published, memory.last);
        CountedDates.Counted date = counted.at(begin);
        return date == null ? -1 : add(date.date(), Basis.COUNTED, begin, date.end());
    }

    private boolean isBurmeseYear(int i) {
        return parts.isYear(i) && tokens.is(i + 1, Kind.SYLLABLE);
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
