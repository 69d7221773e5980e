package org.faultline.language.internal.facts;

import java.time.LocalDate;
import java.time.YearMonth;
import org.faultline.kernel.PartialDate;
import org.faultline.language.DateMention.Basis;
import org.faultline.language.internal.Phrases.Match;
import org.faultline.language.internal.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads dates that are written in Burmese: year, month and day in this order, each with its noun. */
final class BurmeseDates {

    /**
     * A date.
     *
     * @param date the days it can mean; null where the calendar has no such day
     * @param basis how it is known
     * @param end the token after it
     */
    record Read(@Nullable PartialDate date, Basis basis, int end) {}

    private final Tokens tokens;
    private final DateParts parts;

    BurmeseDates(Tokens tokens, DateParts parts) {
        this.tokens = tokens;
        this.parts = parts;
    }

    /** ၂၀၂၁ ခုနှစ် ဩဂုတ်လ ၁၉ ရက်, ဩဂုတ် ၁၉ ရက်, ဧပြီလဆန်းပိုင်း. */
    @Nullable
    Read at(int begin) {
        int i = begin;
        int year = 0;
        if (parts.isYear(i)) {
            year = parts.number(i);
            i++;
            i += tokens.is(i, "ပြည့်") ? 1 : 0;
            i += tokens.is(i, "ခု") && tokens.is(i + 1, "နှစ်") ? 2 : 0;
            boolean comma = tokens.is(i, "\u104A") || tokens.is(i, ",");
            i += comma ? 1 : 0;
        }
        Match<String> month = parts.month(i);
        if (month == null) {
            boolean stated = year > 0 && tokens.is(i - 1, "နှစ်");
            return stated
                    ? new Read(new PartialDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)), Basis.STATED, i)
                    : null;
        }
        int number = Integer.parseInt(month.entry());
        i = month.end();
        Match<String> part = DateWords.at("part-after", tokens, i);
        boolean named = tokens.is(i, "လ") || part != null;
        i += tokens.is(i, "လ") && part == null ? 1 : 0;
        part = part == null ? DateWords.at("part-after", tokens, i) : part;
        if (parts.isDay(i) && tokens.is(i + 1, "ရက်")) {
            int end = tokens.is(i + 2, "နေ\u1037") ? i + 3 : i + 2;
            return day(year, number, parts.number(i), end);
        }
        if (!named && year == 0) {
            return null;
        }
        int end = part == null ? i : part.end();
        YearMonth when = year > 0 ? YearMonth.of(year, number) : parts.latest(number, 1);
        Basis basis = year > 0 ? Basis.STATED : Basis.COMPLETED;
        Match<String> week = DateWords.at("week", tokens, end);
        if (week != null && when != null) {
            return new Read(DateParts.week(when, Integer.parseInt(week.entry())), basis, week.end());
        }
        return when == null ? null : new Read(DateParts.part(when, part == null ? "" : part.entry()), basis, end);
    }

    private @Nullable Read day(int year, int month, int day, int end) {
        if (year > 0) {
            return new Read(DateParts.span(year, month, day, day), Basis.STATED, end);
        }
        YearMonth latest = parts.latest(month, day);
        return latest == null
                ? null
                : new Read(DateParts.span(latest.getYear(), month, day, day), Basis.COMPLETED, end);
    }
}
