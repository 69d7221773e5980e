package org.faultline.fracture.internal.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.faultline.fracture.internal.model.Tables.Details;
import org.faultline.fracture.internal.model.Tables.EventRecord;
import org.faultline.fracture.internal.model.Tables.Report;
import org.faultline.fracture.internal.model.Tables.Scope;
import org.jspecify.annotations.Nullable;

/** Where the window begins, when nobody says so. */
public final class Window {

    private static final int PRECISE_DAYS = 31;

    private Window() {}

    /**
     * {@return the first day of which a report of a battalion, published by the date, tells with a date known to the month, but
     * at most a year before the first such publication; a year before the date when there is no report}
     */
    public static LocalDate start(Tables tables, LocalDate asOf) {
        Map<String, EventRecord> events = new HashMap<>();
        tables.events().stream()
                .filter(event -> event.scope() == Scope.UNIT)
                .forEach(event -> events.put(event.id(), event));
        LocalDate published = null;
        LocalDate told = asOf;
        for (Report report : tables.reports()) {
            EventRecord event = events.get(report.eventId());
            if (event != null && !report.published().isAfter(asOf)) {
                published = earlier(published, report.published());
                told = earlier(earlier(told, firstDay(report.details())), firstDay(event.details()));
            }
        }
        if (tables.reports().isEmpty()) {
            for (EventRecord event : events.values()) {
                LocalDate day = event.firstPublished();
                if (day != null && !day.isAfter(asOf)) {
                    published = earlier(published, day);
                    told = earlier(told, firstDay(event.details()));
                }
            }
        }
        if (published == null || !published.isBefore(asOf)) {
            return asOf.minusYears(1);
        }
        LocalDate earliest = published.minusYears(1);
        LocalDate first = earlier(told, published);
        return first.isBefore(earliest) ? earliest : first;
    }

    private static @Nullable LocalDate firstDay(Details details) {
        LocalDate from = details.from();
        LocalDate until = details.until();
        boolean precise =
                from != null && until != null && from.plusDays(PRECISE_DAYS).isAfter(until);
        return precise ? from : null;
    }

    private static LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return Objects.requireNonNullElse(one, Objects.requireNonNullElse(other, LocalDate.MAX));
        }
        return other.isBefore(one) ? other : one;
    }
}
