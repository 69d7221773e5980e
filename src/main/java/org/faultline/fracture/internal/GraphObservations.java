package org.faultline.fracture.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.faultline.fracture.internal.pooled.EventKind;
import org.faultline.fracture.internal.pooled.Observations;
import org.faultline.fracture.internal.pooled.ObservedUnit;
import org.faultline.fracture.internal.pooled.ObservedUnit.Mention;
import org.faultline.fracture.internal.pooled.ObservedUnit.StatedStrength;
import org.faultline.fracture.internal.pooled.PooledModel;
import org.faultline.fracture.internal.pooled.Report;
import org.faultline.graph.GraphReader;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.graph.Row;
import org.faultline.kernel.CountRange;
import org.faultline.kernel.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads from the graph what the model needs: accepted claims, after decisions on identity.
 *
 * <p>No person is read, and no words of a source that is marked as restricted.
 */
@Component
public final class GraphObservations {

    private final GraphReader reader;
    private final NamedQuery reports;
    private final NamedQuery denials;
    private final NamedQuery units;
    private final NamedQuery mentions;
    private final NamedQuery unit;

    GraphObservations(GraphReader reader, NamedQueries queries) {
        this.reader = reader;
        this.reports = queries.get("fracture/list-reports");
        this.denials = queries.get("fracture/list-denials");
        this.units = queries.get("fracture/list-units");
        this.mentions = queries.get("fracture/list-mentions");
        this.unit = queries.get("fracture/find-unit");
    }

    /** {@return the queries behind a board, as a page shows them} */
    public List<NamedQuery> queries() {
        return List.of(reports, denials, units, mentions);
    }

    /** {@return the values that one of these queries runs with} */
    public static Map<String, Object> parametersOf(NamedQuery query) {
        return query.parameters().contains("from") ? Map.of("from", PooledModel.FIRST_DAY) : Map.of();
    }

    /** {@return the number of the last write, which tells whether a board has to be worked out anew} */
    public long version() {
        return reader.version();
    }

    /** {@return the id of the unit that an id stands for, after decisions on identity; none when there is no such unit} */
    public @Nullable String survivor(String unitId) {
        return reader.row(unit, Map.of("id", unitId)).map(row -> row.text("id")).orElse(null);
    }

    /** {@return all that the graph holds} */
    public Observations read() {
        Map<String, List<Row>> mentionsByUnit = new HashMap<>();
        for (Row row : reader.rows(mentions, parametersOf(mentions))) {
            mentionsByUnit
                    .computeIfAbsent(row.text("unit"), id -> new ArrayList<>())
                    .add(row);
        }
        List<ObservedUnit> register = reader.rows(units, Map.of()).stream()
                .map(row -> unit(row, mentionsByUnit.getOrDefault(row.text("id"), List.of())))
                .toList();
        return new Observations(register, reports());
    }

    private static ObservedUnit unit(Row row, List<Row> mentions) {
        boolean undated = mentions.isEmpty() || mentions.stream().anyMatch(mention -> mention.flag("undated"));
        LocalDate first = mentions.stream()
                .map(mention -> mention.dateOrNull("first"))
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
        List<Mention> since = new ArrayList<>();
        for (Row mention : mentions) {
            LocalDate day = mention.dateOrNull("since");
            if (day != null) {
                since.add(new Mention(mention.text("lineage"), day));
            }
        }
        List<StatedStrength> strengths = new ArrayList<>();
        for (Row strength : row.rows("strengths")) {
            LocalDate knownFrom = strength.dateOrNull("knownFrom");
            if (knownFrom != null) {
                strengths.add(new StatedStrength(count(strength), knownFrom));
            }
        }
        return new ObservedUnit(
                row.text("id"), row.text("designation"), row.text("type"), undated ? null : first, strengths, since);
    }

    private List<Report> reports() {
        List<Report> all = new ArrayList<>();
        Map<String, TreeSet<String>> unitsOfEvent = new TreeMap<>();
        for (Row row : reader.rows(reports, Map.of())) {
            unitsOfEvent
                    .computeIfAbsent(row.text("event"), id -> new TreeSet<>())
                    .add(row.text("unit"));
            Row happened = row.rowOrNull("happened");
            Row claim = row.row("claim");
            all.add(report(row, row.text("unit"), claim, happened == null ? claim : happened, false));
        }
        for (Row row : reader.rows(denials, Map.of())) {
            for (String denied : unitsOfEvent.getOrDefault(row.text("event"), new TreeSet<>())) {
                all.add(report(row, denied, row.row("claim"), row.row("claim"), true));
            }
        }
        return all;
    }

    private static Report report(Row row, String unit, Row claim, Row happened, boolean denies) {
        Row source = row.row("source");
        Row citation = row.row("citation");
        String type = happened.textOrNull("type");
        LocalDate knownFrom = source.dateOrNull("knownFrom");
        String sourceId = source.text("id");
        String lineage = source.textOrNull("lineage");
        String title = source.textOrNull("title");
        String quote = source.flag("restricted") ? null : citation.textOrNull("quote");
        return new Report(
                row.text("event"),
                unit,
                type == null ? null : EventKind.of(type),
                span(happened),
                count(claim),
                claim.flag("countShared"),
                denies,
                lineage == null ? sourceId : lineage,
                knownFrom == null ? LocalDate.MAX : knownFrom,
                new Report.Passage(
                        claim.text("id"),
                        sourceId,
                        title == null ? sourceId : title,
                        row.textOrNull("publisher"),
                        source.textOrNull("published"),
                        quote != null ? quote : citation.textOrNull("passage"),
                        quote != null ? "quote" : "summary"));
    }

    private static CountRange count(Row row) {
        return new CountRange(row.intOrNull("countMin"), row.intOrNull("countMax"));
    }

    private static Span span(Row row) {
        return new Span(
                row.dateOrNull("possibleFrom"),
                row.dateOrNull("certainFrom"),
                row.dateOrNull("certainUntil"),
                row.dateOrNull("possibleUntil"),
                row.flag("started"),
                row.flag("ended"));
    }
}
