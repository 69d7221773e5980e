package org.faultline.fracture.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.faultline.fracture.internal.known.KnownUnit;
import org.faultline.fracture.internal.known.Observations;
import org.faultline.fracture.internal.known.Observations.Harm;
import org.faultline.fracture.internal.known.Observations.Link;
import org.faultline.fracture.internal.known.Observations.Place;
import org.faultline.fracture.internal.known.Observations.Total;
import org.faultline.fracture.internal.known.ObservedUnit;
import org.faultline.fracture.internal.known.ObservedUnit.Mention;
import org.faultline.fracture.internal.known.ObservedUnit.StatedStrength;
import org.faultline.graph.GraphReader;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.graph.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads from the graph what the model needs: accepted claims, after decisions on identity.
 *
 * <p>Of people it reads only which of those with a public standing commanded which units, and it names none of them. It reads no
 * words of a source that is marked as restricted.
 */
@Component
public final class GraphObservations {

    private final GraphReader reader;
    private final NamedQuery reports;
    private final NamedQuery denials;
    private final NamedQuery units;
    private final NamedQuery mentions;
    private final NamedQuery identities;
    private final NamedQuery places;
    private final NamedQuery superiors;
    private final NamedQuery stations;
    private final NamedQuery commands;
    private final NamedQuery harm;
    private final NamedQuery totals;
    private final NamedQuery unit;

    GraphObservations(GraphReader reader, NamedQueries queries) {
        this.reader = reader;
        this.reports = queries.get("fracture/list-reports");
        this.denials = queries.get("fracture/list-denials");
        this.units = queries.get("fracture/list-units");
        this.mentions = queries.get("fracture/list-mentions");
        this.identities = queries.get("fracture/list-identities");
        this.places = queries.get("fracture/list-places");
        this.superiors = queries.get("fracture/list-superiors");
        this.stations = queries.get("fracture/list-stations");
        this.commands = queries.get("fracture/list-commands");
        this.harm = queries.get("fracture/list-harm");
        this.totals = queries.get("fracture/list-totals");
        this.unit = queries.get("fracture/find-unit");
    }

    /** {@return the queries behind a board, as a page shows them} */
    public List<NamedQuery> queries() {
        return List.of(reports, denials, identities, units, mentions, superiors, stations, commands);
    }

    /** {@return the values that one of these queries runs with} */
    public static Map<String, Object> parametersOf(NamedQuery query) {
        return query.parameters().contains("from") ? Map.of("from", KnownUnit.FIRST_DAY) : Map.of();
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
        IdentityOdds odds = new IdentityOdds(reader.rows(identities, Map.of()));
        return new Observations(
                register,
                new ReportRows(odds).read(reader.rows(reports, Map.of()), reader.rows(denials, Map.of())),
                reader.rows(places, Map.of()).stream()
                        .map(GraphObservations::place)
                        .toList(),
                links(superiors, "superior"),
                links(stations, "site"),
                links(commands, "person"),
                reader.rows(harm, Map.of()).stream()
                        .map(GraphObservations::harm)
                        .toList(),
                reader.rows(totals, Map.of()).stream()
                        .map(GraphObservations::total)
                        .toList());
    }

    private List<Link> links(NamedQuery query, String other) {
        List<Link> links = new ArrayList<>();
        for (Row row : reader.rows(query, Map.of())) {
            String relation = row.textOrNull("relation");
            links.add(new Link(
                    row.text("unit"),
                    row.text(other),
                    relation == null ? "" : relation,
                    ReportRows.span(row.row("span")),
                    known(row)));
        }
        return links;
    }

    private static LocalDate known(Row row) {
        LocalDate day = row.dateOrNull("knownFrom");
        return day == null ? LocalDate.MAX : day;
    }

    private static Place place(Row row) {
        return new Place(
                row.text("id"),
                row.text("name"),
                row.textOrNull("region"),
                row.textOrNull("regionName"),
                row.decimalOrNull("lat"),
                row.decimalOrNull("lon"));
    }

    private static Harm harm(Row row) {
        return new Harm(
                row.text("id"),
                row.textOrNull("unit"),
                row.textOrNull("place"),
                row.textOrNull("type"),
                row.dateOrNull("possibleFrom"),
                row.intOrNull("killedMin"),
                known(row));
    }

    private static Total total(Row row) {
        String outlet = row.textOrNull("publication");
        return new Total(
                row.text("id"),
                ReportRows.count(row),
                row.dateOrNull("until"),
                outlet == null ? row.text("source") : outlet,
                known(row));
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
                strengths.add(new StatedStrength(
                        ReportRows.count(strength),
                        "establishment".equals(strength.textOrNull("measure")),
                        strength.dateOrNull("asOf"),
                        knownFrom));
            }
        }
        return new ObservedUnit(
                row.text("id"),
                row.text("designation"),
                row.text("type"),
                undated ? null : first,
                "placeholder".equals(row.text("standing")),
                strengths,
                since);
    }
}
