package org.faultline.fracture.internal.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.faultline.fracture.internal.model.EventKind;
import org.faultline.fracture.internal.model.Tables.Details;
import org.faultline.fracture.internal.model.Tables.EventRecord;
import org.faultline.fracture.internal.model.Tables.Report;
import org.faultline.fracture.internal.model.Tables.Scope;
import org.faultline.kernel.CountRange;
import org.jspecify.annotations.Nullable;

/** Reads event records and the reports behind them. */
final class EventTables {

    private final BiConsumer<TableForm, Consumer<TableRow>> rows;
    private final Set<String> units;
    private final Set<String> sites;
    private final Set<String> sources;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> reportIds = new HashSet<>();
    private final List<EventRecord> events = new ArrayList<>();
    private final List<Report> reports = new ArrayList<>();

    EventTables(
            BiConsumer<TableForm, Consumer<TableRow>> rows, Set<String> units, Set<String> sites, Set<String> sources) {
        this.rows = rows;
        this.units = units;
        this.sites = sites;
        this.sources = sources;
    }

    List<EventRecord> events() {
        return events;
    }

    List<Report> reports() {
        return reports;
    }

    void read() {
        rows.accept(TableForm.EVENTS, this::event);
        rows.accept(TableForm.REPORTS, this::report);
    }

    private void event(TableRow row) {
        String id = row.required("event_id");
        if (!id.isEmpty() && !ids.add(id)) {
            row.fault("event_id", "'" + id + "' is there twice.", "Give each record an id of its own.");
        }
        row.required("scope");
        Scope scope = row.word("scope", Scope.class);
        String unit = row.text("unit_id");
        if (scope == Scope.UNIT) {
            row.required("unit_id");
            unit = row.reference("unit_id", units, "unit");
        }
        row.required("kind");
        EventKind kind = row.word("kind", EventKind.class);
        String listed = row.text("source_ids");
        List<String> named = listed == null
                ? List.of()
                : Arrays.stream(listed.split("[;|, ]+", -1))
                        .filter(s -> !s.isBlank())
                        .toList();
        named.stream()
                .filter(source -> !sources.contains(source))
                .forEach(source -> row.fault(
                        "source_ids",
                        "there is no source '" + source + "'.",
                        "Add it to sources.csv, or correct the id."));
        events.add(new EventRecord(
                id,
                scope == null ? Scope.NATIONAL : scope,
                scope == Scope.UNIT ? unit : null,
                details(row, kind),
                row.date("first_published"),
                named));
    }

    private void report(TableRow row) {
        String id = row.required("report_id");
        if (!id.isEmpty() && !reportIds.add(id)) {
            row.fault("report_id", "'" + id + "' is there twice.", "Give each report an id of its own.");
        }
        row.required("event_id");
        String event = row.reference("event_id", ids, "record");
        row.required("source_id");
        String source = row.reference("source_id", sources, "source");
        row.required("published");
        LocalDate published = row.date("published");
        String cites = row.reference("cites_source_id", sources, "source");
        Details details = details(row, kindOrNothing(row.text("kind")));
        if (event != null && source != null && published != null) {
            reports.add(new Report(id, event, source, published, cites, details, row.probability("identity")));
        }
    }

    /** What kind of event a report says it was; other words than those for kinds of events say nothing of it. */
    private static @Nullable EventKind kindOrNothing(@Nullable String word) {
        return word == null
                ? null
                : Arrays.stream(EventKind.values())
                        .filter(kind -> kind.name().equalsIgnoreCase(word))
                        .findFirst()
                        .orElse(null);
    }

    private Details details(TableRow row, @Nullable EventKind kind) {
        LocalDate from = row.date("date_from");
        LocalDate until = row.date("date_to");
        row.order(from, until, "date_to");
        String precision = row.text("date_precision");
        LocalDate first = from == null ? until : from;
        LocalDate last = until == null ? from : until;
        if (first != null && first.equals(last) && precision != null) {
            LocalDate day = first;
            switch (precision) {
                case "month" -> {
                    first = day.withDayOfMonth(1);
                    last = day.withDayOfMonth(day.lengthOfMonth());
                }
                case "year" -> {
                    first = day.withDayOfYear(1);
                    last = day.withDayOfYear(day.lengthOfYear());
                }
                default -> last = day;
            }
        }
        CountRange count = row.counts("count_min", "count_max");
        return new Details(
                kind,
                first,
                last,
                count.isUnknown() ? inWords(row.text("count_text")) : count,
                row.flag("with_weapons"),
                row.flag("officer"),
                row.reference("site_id", sites, "site"));
    }

    /** What words for a number mean: dozens are 12 to 90, a number of soldiers are 2 to 30. */
    static CountRange inWords(@Nullable String text) {
        if (text == null) {
            return CountRange.UNKNOWN;
        }
        String words = text.toLowerCase(Locale.ROOT);
        if (words.contains("hundreds")) {
            return new CountRange(100, null);
        }
        if (words.contains("dozens")) {
            return new CountRange(12, 90);
        }
        if (words.contains("a number of")
                || words.contains("several")
                || words.contains("some ")
                || words.contains("group")) {
            return new CountRange(2, 30);
        }
        return words.contains("a few") ? new CountRange(2, 6) : CountRange.UNKNOWN;
    }
}
