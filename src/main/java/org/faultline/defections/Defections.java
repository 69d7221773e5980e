package org.faultline.defections;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.faultline.defections.DefectionRow.LeftUnit;
import org.faultline.evidence.Identities;
import org.faultline.evidence.IdentityRecord;
import org.faultline.evidence.KnownAt;
import org.faultline.evidence.NameWords;
import org.faultline.graph.GraphReader;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.graph.Row;
import org.faultline.incidents.EventFiles;
import org.faultline.incidents.EventRows;
import org.faultline.kernel.CountRange;
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

/** Reads defections: what sources say of people who left, side by side. */
@Service
public final class Defections {

    private final GraphReader reader;
    private final EventFiles events;
    private final Identities identities;
    private final Places places;
    private final Units units;
    private final NamedQuery list;
    private final NamedQuery find;

    Defections(
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
        this.list = queries.get("defections/list-defections");
        this.find = queries.get("defections/find-defection");
    }

    /**
     * {@return a page of the defections that pass the filters; with {@code validAt} those that may have happened on that day}
     *
     * @throws BadParameter when a filter names a place or unit that is not recorded
     */
    public Listing<DefectionRow> list(ListingRequest request, AsOf asOf, DefectionFilters filters) {
        return list(request, parameters(request, asOf, filters));
    }

    /** {@return a page of the defections that the {@link #parameters} select} */
    public Listing<DefectionRow> list(ListingRequest request, Map<String, @Nullable Object> parameters) {
        return request.listing(
                reader.rows(list, parameters).stream().map(Defections::row).toList());
    }

    /** {@return what a list asks the graph with, once the filters are resolved} */
    public Map<String, @Nullable Object> parameters(ListingRequest request, AsOf asOf, DefectionFilters filters) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("words", NameWords.of(filters.q()));
        parameters.put("kind", filters.kind() == null ? null : filters.kind().word());
        parameters.putAll(EventRows.window(filters.from(), filters.until(), asOf));
        parameters.put(
                "place",
                filters.place() == null
                        ? null
                        : places.resolve("place", filters.place()).id());
        parameters.put("unit", filters.unit() == null ? null : units.resolve("unit", filters.unit()));
        parameters.put("superior", filters.superior() == null ? null : units.resolve("superior", filters.superior()));
        parameters.put(
                "weapons", filters.weapons() == null ? null : filters.weapons().word());
        parameters.put("denied", filters.denied());
        parameters.put("minCount", filters.minCount());
        parameters.put("knownAt", KnownAt.end(asOf.knownAt()));
        parameters.put("sort", request.sort());
        parameters.put("descending", request.descending());
        parameters.put("skip", request.offset());
        parameters.put("limit", request.fetch());
        return parameters;
    }

    /**
     * {@return the defection with that id, if it was known then}
     *
     * @throws RecordMoved when it was folded into another
     */
    public Optional<DefectionRecord> find(String id, AsOf asOf) {
        return reader.together(() -> reader.row(find, Map.of("id", id, "knownAt", KnownAt.end(asOf.knownAt())))
                .map(row -> record(id, row, asOf)));
    }

    private DefectionRecord record(String id, Row row, AsOf asOf) {
        Row event = row.row("event");
        String into = event.textOrNull("mergedInto");
        if (into != null) {
            throw new RecordMoved(id, into);
        }
        return DefectionRecord.of(
                id,
                event.text("displayName"),
                EventRows.folded(RecordKind.DEFECTION, row),
                events.of(id, asOf),
                decisions(id, row.texts("unitsAsKeyed"), asOf));
    }

    /** Of its units only those decisions matter here that concern a unit as one of its reports names it. */
    private List<IdentityRecord> decisions(String id, List<String> unitsAsKeyed, AsOf asOf) {
        List<IdentityRecord> decisions = new ArrayList<>(identities.about(List.of(id), asOf));
        identities.about(unitsAsKeyed, asOf).stream()
                .filter(decision -> unitsAsKeyed.contains(decision.folded().id()))
                .forEach(decisions::add);
        return decisions;
    }

    private static DefectionRow row(Row row) {
        Row event = row.row("event");
        Row place = row.rowOrNull("place");
        return new DefectionRow(
                event.text("id"),
                event.text("type"),
                event.textOrNull("summary"),
                EventRows.when(event),
                EventRows.place(place),
                place == null ? null : place.textOrNull("state"),
                event.textOrNull("placeAsReported"),
                EventRows.count(event, "count"),
                row.rows("units").stream().map(Defections::unit).toList(),
                event.textOrNull("weapons"),
                event.textOrNull("rankHighest"),
                event.textOrNull("receivingParty"),
                Objects.requireNonNullElse(event.intOrNull("reports"), 0),
                Objects.requireNonNullElse(event.intOrNull("lineages"), 0),
                event.flag("denied"));
    }

    private static LeftUnit unit(Row unit) {
        boolean shared = unit.flag("countShared");
        return new LeftUnit(
                unit.text("id"),
                unit.text("name"),
                shared ? CountRange.UNKNOWN : EventRows.count(unit, "count"),
                shared);
    }
}
