package org.faultline.language.internal.facts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.faultline.kernel.PartialDate;
import org.faultline.language.internal.Phrases.Match;
import org.faultline.language.internal.Tokens;
import org.faultline.language.internal.Tokens.Kind;
import org.jspecify.annotations.Nullable;

/** Dates that are counted from another: from the day of publication, or from the date before in the text. */
final class CountedDates {

    private static final Set<String> BEFORE_A_WEEKDAY =
            Set.of("on", "last", "since", "by", "until", "of", "from", "late", "early");
    private static final LocalDate COUP = LocalDate.of(2021, 2, 1);
    private static final Set<String> COUPS = Set.of("coup", "takeover");
    private static final int LARGEST_STEP = 999;

    /** A date, and the token after it. */
    record Counted(PartialDate date, int end) {}

    private final Tokens tokens;
    private final @Nullable LocalDate published;
    private final @Nullable PartialDate last;

    CountedDates(Tokens tokens, @Nullable LocalDate published, @Nullable PartialDate last) {
        this.tokens = tokens;
        this.published = published;
        this.last = last;
    }

    @Nullable
    Counted at(int begin) {
        Match<String> relative = DateWords.at("relative", tokens, begin);
        if (relative != null && last != null) {
            return new Counted(moved(last, relative.entry()), relative.end());
        }
        Match<String> anchored = DateWords.at("anchor", tokens, begin);
        if (anchored != null && published != null) {
            return new Counted(moved(PartialDate.on(published), anchored.entry()), anchored.end());
        }
        Counted weekday = weekday(begin);
        return weekday == null ? steps(begin) : weekday;
    }

    /** Moves by +1d, -1w, 0m, -1y; a week, month or year gives the whole of it. */
    private static PartialDate moved(PartialDate from, String step) {
        int by = Integer.parseInt(step.substring(0, step.length() - 1));
        LocalDate first = from.first();
        return switch (step.charAt(step.length() - 1)) {
            case 'w' -> {
                LocalDate monday = first.plusWeeks(by).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new PartialDate(monday, monday.plusDays(6));
            }
            case 'm' -> {
                YearMonth month = YearMonth.from(first).plusMonths(by);
                yield new PartialDate(month.atDay(1), month.atEndOfMonth());
            }
            case 'y' ->
                new PartialDate(LocalDate.of(first.getYear() + by, 1, 1), LocalDate.of(first.getYear() + by, 12, 31));
            default -> new PartialDate(first.plusDays(by), from.last().plusDays(by));
        };
    }

    private @Nullable Counted weekday(int begin) {
        Match<String> weekday = DateWords.at("weekday", tokens, begin);
        if (weekday == null || published == null) {
            return null;
        }
        boolean english = tokens.is(begin, Kind.WORD);
        if (english && !(tokens.isCapitalised(begin) && BEFORE_A_WEEKDAY.contains(tokens.form(begin - 1)))) {
            return null;
        }
        DayOfWeek day = DayOfWeek.of(Integer.parseInt(weekday.entry()));
        // "Last Friday", said on a Friday, is a week ago.
        boolean before = tokens.is(begin - 1, "last") || tokens.is(begin - 1, "previous");
        LocalDate when =
                published.with(before ? TemporalAdjusters.previous(day) : TemporalAdjusters.previousOrSame(day));
        return new Counted(PartialDate.on(when), weekday.end());
    }

    /** "two days later" from the date before, "three weeks ago" from the publication. */
    private @Nullable Counted steps(int begin) {
        NumberWords.Value number = NumberWords.at(tokens, begin);
        if (number == null || number.value() > LARGEST_STEP) {
            return null;
        }
        ChronoUnit unit = switch (tokens.form(number.end())) {
            case "day", "days" -> ChronoUnit.DAYS;
            case "week", "weeks" -> ChronoUnit.WEEKS;
            case "month", "months" -> ChronoUnit.MONTHS;
            case "year", "years" -> ChronoUnit.YEARS;
            default -> null;
        };
        if (unit == null) {
            return null;
        }
        int by = (int) number.value();
        String direction = tokens.form(number.end() + 1);
        int end = number.end() + 2;
        if (direction.equals("ago") && published != null) {
            return new Counted(coarse(published.minus(by, unit), unit), end);
        }
        if (direction.equals("after") && isCoup(end)) {
            LocalDate when = COUP.plus(by, unit);
            return new Counted(coarse(when, unit), pastCoup(end));
        }
        if (last == null || !(direction.equals("later") || direction.equals("earlier"))) {
            return null;
        }
        int signed = direction.equals("later") ? by : -by;
        return unit == ChronoUnit.DAYS
                ? new Counted(moved(last, signed + "d"), end)
                : new Counted(coarse(last.first().plus(signed, unit), unit), end);
    }

    /** "The coup", "the takeover": where nothing else is said, that of 2021. */
    private boolean isCoup(int i) {
        int noun = tokens.is(i, "the") ? i + 1 : i;
        boolean month = tokens.is(noun, "february") || tokens.is(noun, "military") || tokens.is(noun, "2021");
        return COUPS.contains(tokens.form(month ? noun + 1 : noun));
    }

    private int pastCoup(int i) {
        int past = i;
        while (!COUPS.contains(tokens.form(past))) {
            past++;
        }
        return past + 1;
    }

    /** "Two months ago" is not the same day of that month. */
    private static PartialDate coarse(LocalDate day, ChronoUnit unit) {
        return switch (unit) {
            case DAYS -> PartialDate.on(day);
            case WEEKS -> new PartialDate(day.minusDays(3), day.plusDays(3));
            case MONTHS ->
                new PartialDate(
                        YearMonth.from(day).atDay(1), YearMonth.from(day).atEndOfMonth());
            default -> new PartialDate(LocalDate.of(day.getYear(), 1, 1), LocalDate.of(day.getYear(), 12, 31));
        };
    }
}
