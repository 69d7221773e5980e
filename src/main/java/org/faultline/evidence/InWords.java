package org.faultline.evidence;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.faultline.kernel.PartialDate;
import org.faultline.kernel.Span;

/** Says in plain English when something held, without claiming more than the sources do. */
public final class InWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private InWords() {}

    /** {@return when it held, span by span: {@code from August 2020, last attested 3 May 2021; until 2023}} */
    public static String when(List<Span> spans) {
        return spans.isEmpty() ? undated() : spans.stream().map(InWords::when).collect(Collectors.joining("; "));
    }

    /** {@return when it held} */
    public static String when(Span span) {
        LocalDate first = span.possibleFrom();
        LocalDate last = span.possibleUntil();
        if (first == null || last == null) {
            return undated();
        }
        LocalDate certainFrom = span.certainFrom();
        LocalDate certainUntil = span.certainUntil();
        return certainFrom == null || certainUntil == null
                ? onSomeDayOf(new PartialDate(first, last), span)
                : between(new PartialDate(first, certainFrom), new PartialDate(certainUntil, last), span);
    }

    private static String undated() {
        return "at a time that no source states";
    }

    private static String onSomeDayOf(PartialDate window, Span span) {
        String date = date(window);
        if (span.started() && span.ended()) {
            return (isCalendarUnit(window) ? "on a day in " : "on a day ") + date;
        }
        String in = isCalendarUnit(window) ? "in " : "";
        return span.started() ? "began " + in + date : span.ended() ? "ended " + in + date : "attested " + in + date;
    }

    private static String between(PartialDate first, PartialDate last, Span span) {
        if (first.equals(last) && isPlain(first) && !(span.started() && span.ended())) {
            return (span.started() ? "from " : span.ended() ? "until " : "attested ") + date(first);
        }
        if (first.equals(last) && isPlain(first)) {
            return "on " + date(first);
        }
        return span.started() || span.ended() ? bounded(first, last, span) : attested(first, last);
    }

    private static String bounded(PartialDate first, PartialDate last, Span span) {
        String begin = !span.started()
                ? "attested " + date(PartialDate.on(first.last()))
                : isPlain(first) ? "from " + date(first) : "began " + date(first);
        if (!span.started() && isPlain(first)) {
            begin = "attested " + date(first);
        }
        String end = !span.ended()
                ? ", last attested " + (isPlain(last) ? date(last) : date(PartialDate.on(last.first())))
                : isPlain(last)
                        ? (isPlain(first) && span.started() ? " until " : ", until ") + date(last)
                        : ", ended " + date(last);
        return begin + end;
    }

    /** Where reports of different precision join, the days that are sure come first and what they leave open after. */
    private static String attested(PartialDate first, PartialDate last) {
        String begin = isPlain(first) ? date(first) : day(first.last());
        String end = isPlain(last) ? date(last) : day(last.first());
        String open = isPlain(first) ? "" : ", possibly from " + day(first.first());
        open = isPlain(last) ? open : open + (open.isEmpty() ? ", possibly" : "") + " until " + day(last.last());
        return "attested " + (begin.equals(end) ? begin : begin + " to " + end) + open;
    }

    private static boolean isPlain(PartialDate date) {
        return date.isDay() || isCalendarUnit(date);
    }

    private static boolean isCalendarUnit(PartialDate date) {
        return !date.isDay() && !date.toString().contains("/");
    }

    /** {@return the date: {@code 19 August 2021}, {@code August 2021}, {@code 2021}, {@code between … and …}} */
    public static String date(PartialDate date) {
        if (date.isDay()) {
            return DAY.format(date.first());
        }
        String text = date.toString();
        return switch (text.length()) {
            case 4 -> text;
            case 7 -> MONTH.format(date.first());
            default -> "between " + DAY.format(date.first()) + " and " + DAY.format(date.last());
        };
    }

    /** {@return the day: {@code 19 August 2021}} */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }
}
