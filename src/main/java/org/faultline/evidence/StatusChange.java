package org.faultline.evidence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.faultline.graph.Row;

/**
 * A change of where a claim, or a decision on identity, stands.
 *
 * @param at when
 * @param by who changed it
 * @param from the word for where it stood
 * @param to the word for where it stands since
 * @param note why
 */
public record StatusChange(Instant at, String by, String from, String to, String note) {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** {@return when, to the minute (UTC)} */
    public String minute() {
        return MINUTE.format(at);
    }

    static StatusChange of(Row row) {
        return new StatusChange(
                Objects.requireNonNull(row.instantOrNull("at")).toInstant(),
                row.text("by"),
                row.text("from"),
                row.text("to"),
                row.text("note"));
    }
}
