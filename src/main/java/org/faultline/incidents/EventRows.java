package org.faultline.incidents;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.faultline.evidence.DateWindow;
import org.faultline.evidence.RecordRef;
import org.faultline.evidence.SpanReading;
import org.faultline.graph.Row;
import org.faultline.kernel.CountRange;
import org.faultline.kernel.PartialDate;
import org.faultline.kernel.RecordKind;
import org.faultline.kernel.Span;
import org.faultline.places.PlaceRef;
import org.faultline.web.AsOf;
import org.jspecify.annotations.Nullable;

/** What the lists of incidents and of defections read alike. */
public final class EventRows {

    private EventRows() {}

    /** {@return the parameters {@code from} and {@code until}: the window asked for, and within it the day asked about} */
    public static Map<String, @Nullable Object> window(
            @Nullable PartialDate from, @Nullable PartialDate until, AsOf asOf) {
        DateWindow window = DateWindow.of(from, until);
        LocalDate day = asOf.validAt();
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("from", day == null || isAfter(window.first(), day) ? window.first() : day);
        parameters.put("until", day == null || isAfter(day, window.last()) ? window.last() : day);
        return parameters;
    }

    private static boolean isAfter(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a != null && b != null && a.isAfter(b);
    }

    /** {@return when the event happened} */
    public static Span when(Row event) {
        return SpanReading.of(event);
    }

    /** {@return a count of the event: {@code killed}, {@code injured} or {@code count}} */
    public static CountRange count(Row event, String name) {
        return new CountRange(event.intOrNull(name + "Min"), event.intOrNull(name + "Max"));
    }

    /** {@return the place of the row, if it has one} */
    public static @Nullable PlaceRef place(@Nullable Row place) {
        return place == null ? null : new PlaceRef(place.text("id"), place.text("name"), place.text("level"));
    }

    /** {@return the records that were folded into the event} */
    public static List<RecordRef> folded(RecordKind kind, Row row) {
        return row.rows("folded").stream()
                .map(folded -> new RecordRef(kind, folded.text("id"), folded.text("displayName")))
                .toList();
    }
}
