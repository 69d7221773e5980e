package org.faultline.evidence.internal;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.faultline.evidence.Citation;
import org.faultline.evidence.Claim;
import org.faultline.evidence.ClaimStatus;
import org.faultline.evidence.RecordRef;
import org.faultline.evidence.SourceRef;
import org.faultline.graph.Row;
import org.faultline.kernel.RecordKind;
import org.faultline.kernel.Span;
import org.jspecify.annotations.Nullable;

/** Turns rows of the claim queries into claims, as they stood at an instant. */
public final class ClaimReading {

    /** Later than anything that is recorded: what is known now. */
    public static final Instant NOW = Instant.parse("9999-12-31T00:00:00Z");

    private ClaimReading() {}

    /** {@return the claims of the rows that were known at the instant, by id} */
    public static List<Claim> claims(List<Row> rows, Instant knownAt) {
        return inOrder(rows, knownAt).stream()
                .sorted(Comparator.comparing(Claim::id))
                .toList();
    }

    /** {@return the claims of the rows that were known at the instant, in the order of the rows} */
    public static List<Claim> inOrder(List<Row> rows, Instant knownAt) {
        return rows.stream()
                .map(row -> claim(row, knownAt))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Claim claim(Row row, Instant knownAt) {
        Row p = row.row("claim");
        Instant recordedAt = Objects.requireNonNull(instant(p, "recordedAt"));
        if (recordedAt.isAfter(knownAt)) {
            return null;
        }
        Instant withdrawnAt = instant(p, "withdrawnAt");
        boolean withdrawn = withdrawnAt != null && !withdrawnAt.isAfter(knownAt);
        return new Claim(
                p.text("id"),
                ClaimProperties.assertion(p),
                record(row.rowOrNull("subject")),
                record(row.rowOrNull("object")),
                row.textOrNull("keyed"),
                ClaimProperties.span(p),
                status(p, row.rows("changes"), knownAt),
                p.intOrNull("credibility"),
                p.textOrNull("note"),
                recordedAt,
                withdrawn ? withdrawnAt : null,
                p.text("recordedBy"),
                row.rows("citations").stream()
                        .map(ClaimReading::citation)
                        .sorted(Comparator.comparing(Citation::id))
                        .toList());
    }

    private static ClaimStatus status(Row claim, List<Row> changes, Instant knownAt) {
        String now = claim.text("status");
        // The earliest change after the instant tells what the status had been until then.
        return ClaimStatus.of(changes.stream()
                .filter(change -> at(change).isAfter(knownAt))
                .min(Comparator.comparing(ClaimReading::at))
                .map(change -> change.text("from"))
                .orElse(now));
    }

    private static Instant at(Row change) {
        return Objects.requireNonNull(instant(change, "at"));
    }

    private static @Nullable Instant instant(Row row, String column) {
        ZonedDateTime value = row.instantOrNull(column);
        return value == null ? null : value.toInstant();
    }

    /** {@return the record that a map with {@code id} and {@code displayName} stands for, if there is one} */
    public static @Nullable RecordRef record(@Nullable Row row) {
        if (row == null) {
            return null;
        }
        String id = row.text("id");
        String name = row.textOrNull("displayName");
        return new RecordRef(kindOf(id), id, name == null ? id : name);
    }

    private static RecordKind kindOf(String id) {
        return RecordKind.of(id.substring(0, id.indexOf('-')));
    }

    /** {@return the span whose bounds a map has} */
    public static Span span(Row row) {
        return ClaimProperties.span(row);
    }

    private static Citation citation(Row row) {
        return new Citation(
                row.text("id"),
                row.textOrNull("locator"),
                row.textOrNull("passage"),
                row.textOrNull("quote"),
                row.intOrNull("begin"),
                row.intOrNull("end"),
                source(row.row("source")));
    }

    private static SourceRef source(Row row) {
        String lineage = row.textOrNull("lineage");
        return new SourceRef(
                row.text("id"),
                row.text("title"),
                row.text("publisher"),
                row.textOrNull("published"),
                row.dateOrNull("publishedUntil"),
                row.textOrNull("url"),
                row.textOrNull("reliability"),
                lineage == null ? row.text("id") : lineage,
                row.flag("restricted"));
    }
}
