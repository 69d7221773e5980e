package org.faultline.inquiry.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faultline.evidence.RecordRef;
import org.faultline.inquiry.OpenQuestion.Kind;
import org.jspecify.annotations.Nullable;

/** Writes the queries that look for a missing observation, in the language of the search. */
final class Searches {

    /** How long after a day sources still write of it as news. */
    private static final int YEARS_AFTER = 2;

    private static final int MOST_RECORDS = 5;

    private Searches() {}

    /** {@return a query for texts that may say who commanded the unit, or which unit it was under} */
    static String of(Kind kind, RecordRef unit, Window wanted) {
        String words = switch (kind) {
            case COMMANDER ->
                "(commander OR commanded OR commanding OR appointed OR \"တပ်ရင်းမှူး\" OR \"တပ်မမှူး\" OR \"တိုင်းမှူး\")";
            case SUPERIOR -> "(under OR command OR division OR \"တပ်မ\" OR \"စကခ\")";
            case DATE -> "";
        };
        return named(unit) + " " + words + " " + published(wanted.from().minusYears(1), wanted.until());
    }

    /** {@return a query for texts that name one of the units} */
    static String of(List<RecordRef> units) {
        return either(units);
    }

    /**
     * {@return a query for texts about an event}
     *
     * @param units the units that had a part in it, one of which the text should name
     * @param places where it happened, likewise
     * @param window the days in question; absent when nobody states them
     */
    static String ofEvent(List<RecordRef> units, List<RecordRef> places, @Nullable Window window) {
        return joined(
                either(units),
                either(places),
                units.isEmpty() ? "(soldiers OR troops OR army OR စစ်သား)" : "",
                published(window));
    }

    /**
     * {@return a query for texts about a record}
     *
     * @param subject the record; absent when it is nobody in the graph
     * @param ends other records one of which the text should name
     * @param window the days in question; absent when nobody states them
     */
    static String about(@Nullable RecordRef subject, List<RecordRef> ends, @Nullable Window window) {
        return joined(
                subject == null ? "(deserted OR defected OR killed)" : named(subject), either(ends), published(window));
    }

    private static String either(List<RecordRef> records) {
        String query = records.stream().limit(MOST_RECORDS).map(Searches::named).collect(Collectors.joining(" OR "));
        return records.size() > 1 ? "(" + query + ")" : query;
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
    }

    private static String published(@Nullable Window window) {
        return window == null ? "" : published(window.from(), window.until());
    }

    private static String named(RecordRef record) {
        return record.kind().prefix() + ":\"" + record.name().replace("\"", "") + '"';
    }

    private static String published(LocalDate from, LocalDate until) {
        return "published:" + from + ".." + until.plusYears(YEARS_AFTER);
    }
}
