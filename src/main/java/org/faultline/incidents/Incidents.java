package org.faultline.incidents;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.faultline.evidence.Identities;
import org.faultline.evidence.KnownAt;
import org.faultline.evidence.NameWords;
import org.faultline.graph.GraphReader;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.graph.Row;
import org.faultline.incidents.IncidentRow.NamedUnit;
import org.faultline.kernel.RecordKind;
import org.faultline.places.Places;
import org.faultline.units.Units;
import org.faultline.web.AsOf;
import org.faultline.web.BadParameter;
import org.faultline.web.Listing;
import org.faultline.web.ListingRequest;
import org.faultline.web.RecordMoved;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads incidents: alleged harm, what sources say of it, and the units that they name for it. */
@Service
public final class Incidents {

    /** In code, because the order of a collected list is not kept by every plan. */
    private static final Comparator<Row> BY_NAME = Comparator.comparing((Row unit) -> unit.text("name"))
            .thenComparing(unit -> unit.text("id"))
            .thenComparing(unit -> unit.text("basis"));

    private final GraphReader reader;
    private final EventFiles events;
    private final Identities identities;
    private final Places places;
    private final Units units;
    private final NamedQuery list;
    private final NamedQuery find;
    private final NamedQuery choices;

    Incidents(
            GraphReader reader,
            EventFiles events,
            Identities identities,
            Places places,
            Units units,
            NamedQueries queries) {
        this.reader = reader;
        this.events = events;
        this.identities = identities;
        this.places = places;
        this.units = units;
        this.list = queries.get("incidents/list-incidents");
        this.find = queries.get("incidents/find-incident");
        this.choices = queries.get("incidents/incident-choices");
    }

    /**
     * {@return a page of the incidents that pass the filters; with {@code validAt} those that may have happened on that day}
     *
     * @throws BadParameter when a filter names a place or unit that is not recorded
     */
    public Listing<IncidentRow> list(ListingRequest request, AsOf asOf, IncidentFilters filters) {
        return list(request, parameters(request, asOf, filters));
    }

    /** {@return a page of the incidents that the {@link #parameters} select} */
    public Listing<IncidentRow> list(ListingRequest request, Map<String, @Nullable Object> parameters) {
        return request.listing(
                reader.rows(list, parameters).stream().map(Incidents::row).toList());
    }

    /** {@return what a list asks the graph with, once the filters are resolved} */
    public Map<String, @Nullable Object> parameters(ListingRequest request, AsOf asOf, IncidentFilters filters) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("words", NameWords.of(filters.q()));
        parameters.put("type", filters.type());
        parameters.putAll(EventRows.window(filters.from(), filters.until(), asOf));
        parameters.put(
                "place",
                filters.place() == null
                        ? null
                        : places.resolve("place", filters.place()).id());
        parameters.put("unit", filters.unit() == null ? null : units.resolve("unit", filters.unit()));
        parameters.put("hasUnit", filters.hasUnit());
        parameters.put("denied", filters.denied());
        parameters.put("knownAt", KnownAt.end(asOf.knownAt()));
        parameters.put("sort", request.sort());
        parameters.put("descending", request.descending());
        parameters.put("skip", request.offset());
        parameters.put("limit", request.fetch());
        return parameters;
    }

    /**
     * {@return the incident with that id, if it was known then}
     *
     * @throws RecordMoved when it was folded into another
     */
    public Optional<IncidentRecord> find(String id, AsOf asOf) {
        return reader.together(() -> reader.row(find, Map.of("id", id, "knownAt", KnownAt.end(asOf.knownAt())))
                .map(row -> record(id, row, asOf)));
    }

    private IncidentRecord record(String id, Row row, AsOf asOf) {
        Row event = row.row("event");
        String into = event.textOrNull("mergedInto");
        if (into != null) {
            throw new RecordMoved(id, into);
        }
        return IncidentRecord.of(
                id,
                event.text("displayName"),
                EventRows.folded(RecordKind.INCIDENT, row),
                events.of(id, asOf),
                identities.about(List.of(id), asOf));
    }

    /** {@return the types that incidents have, in alphabetical order} */
    public List<String> types() {
        return reader.rows(choices, Map.of()).stream()
                .map(row -> row.text("type"))
                .toList();
    }

    private static IncidentRow row(Row row) {
        Row event = row.row("event");
        Row place = row.rowOrNull("place");
        return new IncidentRow(
                event.text("id"),
                event.text("type"),
                event.textOrNull("summary"),
                EventRows.when(event),
                EventRows.place(place),
                place == null ? null : place.textOrNull("state"),
                event.textOrNull("placeAsReported"),
                EventRows.count(event, "killed"),
                EventRows.count(event, "injured"),
                row.rows("units").stream()
                        .sorted(BY_NAME)
                        .map(unit -> new NamedUnit(
                                unit.text("id"),
                                unit.text("name"),
                                unit.textOrNull("basis"),
                                unit.textOrNull("allegation")))
                        .toList(),
                Objects.requireNonNullElse(event.intOrNull("reports"), 0),
                Objects.requireNonNullElse(event.intOrNull("lineages"), 0),
                event.flag("denied"));
    }
}
