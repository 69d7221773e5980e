package org.faultline.places;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faultline.evidence.Fact;
import org.faultline.evidence.FactView;
import org.faultline.evidence.KnownAt;
import org.faultline.evidence.NameWords;
import org.faultline.evidence.RecordFiles;
import org.faultline.evidence.SpanReading;
import org.faultline.graph.GraphReader;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.graph.Row;
import org.faultline.kernel.CountRange;
import org.faultline.web.AsOf;
import org.faultline.web.BadParameter;
import org.faultline.web.Listing;
import org.faultline.web.ListingRequest;
import org.faultline.web.RecordMoved;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads places and what is recorded within them; "within" always means at any depth. */
@Service
public final class Places {

    /** How many incidents and defections a place's record shows; the rest is in their own lists. */
    public static final int NEWEST = 20;

    private final GraphReader reader;
    private final RecordFiles files;
    private final NamedQuery list;
    private final NamedQuery find;
    private final NamedQuery resolve;
    private final NamedQuery stationings;
    private final NamedQuery events;
    private final NamedQuery bases;

    Places(GraphReader reader, RecordFiles files, NamedQueries queries) {
        this.reader = reader;
        this.files = files;
        this.list = queries.get("places/list-places");
        this.find = queries.get("places/find-place");
        this.resolve = queries.get("places/resolve-place");
        this.stationings = queries.get("places/stationing-claims-within");
        this.events = queries.get("places/events-within");
        this.bases = queries.get("places/bases-within");
    }

    /** {@return a page of the places that pass the filters} */
    public Listing<PlaceRow> list(ListingRequest request, AsOf asOf, PlaceFilters filters) {
        return request.listing(reader.rows(list, parameters(request, asOf, filters)).stream()
                .map(Places::row)
                .toList());
    }

    /** {@return what {@link #list} asks the graph with} */
    public Map<String, @Nullable Object> parameters(ListingRequest request, AsOf asOf, PlaceFilters filters) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("words", NameWords.of(filters.q()));
        parameters.put("level", filters.level());
        parameters.put(
                "within",
                filters.within() == null
                        ? null
                        : resolve("within", filters.within()).id());
        parameters.put("knownAt", KnownAt.end(asOf.knownAt()));
        parameters.put("sort", request.sort());
        parameters.put("descending", request.descending());
        parameters.put("skip", request.offset());
        parameters.put("limit", request.fetch());
        return parameters;
    }

    /**
     * {@return the place with that id, if it was known then}
     *
     * @throws RecordMoved when it was folded into another
     */
    public Optional<PlaceRecord> find(String id, AsOf asOf) {
        return reader.row(find, Map.of("id", id, "knownAt", KnownAt.end(asOf.knownAt())))
                .map(row -> record(id, row, asOf));
    }

    /**
     * {@return the place that a filter names by id or name; the largest of several with one name}
     *
     * @param parameter the filter's name
     * @throws BadParameter when there is none
     */
    public PlaceRef resolve(String parameter, String idOrName) {
        return reader.row(resolve, Map.of("id", idOrName, "name", NameWords.folded(idOrName)))
                .map(PlaceRef::of)
                .orElseThrow(() -> new BadParameter(
                        parameter, "names no place that is recorded", "Use a place's id or name; /places lists them."));
    }

    private PlaceRecord record(String id, Row row, AsOf asOf) {
        Row place = row.row("place");
        String into = place.textOrNull("mergedInto");
        if (into != null) {
            throw new RecordMoved(id, into);
        }
        return new PlaceRecord(
                id,
                place.text("name"),
                place.text("level"),
                place.texts("alternativeNames"),
                place.decimalOrNull("lat"),
                place.decimalOrNull("lon"),
                place.textOrNull("attribution"),
                refs(row.rows("around")),
                refs(row.rows("within")),
                files.on(asOf),
                bases(id, asOf),
                presences(id, asOf),
                events(id, "Incident", asOf),
                events(id, "Defection", asOf));
    }

    private List<BaseRef> bases(String id, AsOf asOf) {
        return reader.rows(bases, Map.of("id", id, "knownAt", KnownAt.end(asOf.knownAt()))).stream()
                .map(row -> {
                    Row place = row.rowOrNull("place");
                    return new BaseRef(row.text("id"), row.text("name"), place == null ? null : PlaceRef.of(place));
                })
                .toList();
    }

    private List<Presence> presences(String id, AsOf asOf) {
        List<String> claims = reader.rows(stationings, Map.of("id", id)).stream()
                .map(row -> row.text("id"))
                .toList();
        return files.facts(claims, asOf).stream()
                .map(fact -> presence(fact, asOf))
                .sorted(Presence.HOLDING_FIRST)
                .toList();
    }

    private Presence presence(Fact fact, AsOf asOf) {
        return new Presence(fact.object(), FactView.of(fact, fact.object().id(), files.on(asOf)));
    }

    private PlaceEvents events(String id, String label, AsOf asOf) {
        Row row = reader.row(
                        events,
                        Map.of("id", id, "label", label, "knownAt", KnownAt.end(asOf.knownAt()), "limit", NEWEST))
                .orElseThrow();
        return new PlaceEvents(
                (int) row.number("total"),
                row.rows("events").stream().map(Places::event).toList());
    }

    private static PlaceEvents.Event event(Row row) {
        String summary = row.textOrNull("summary");
        Integer lineages = row.intOrNull("lineages");
        return new PlaceEvents.Event(
                row.text("id"),
                row.textOrNull("type"),
                summary == null ? row.text("displayName") : summary,
                SpanReading.of(row),
                PlaceRef.of(row.row("place")),
                lineages == null ? 0 : lineages,
                row.flag("denied"),
                new CountRange(row.intOrNull("countMin"), row.intOrNull("countMax")),
                new CountRange(row.intOrNull("killedMin"), row.intOrNull("killedMax")));
    }

    private static PlaceRow row(Row row) {
        Row place = row.row("place");
        return new PlaceRow(
                place.text("id"),
                place.text("name"),
                place.text("level"),
                place.texts("alternativeNames"),
                refs(row.rows("around")),
                (int) row.number("bases"),
                (int) row.number("units"),
                (int) row.number("incidents"),
                (int) row.number("defections"));
    }

    static List<PlaceRef> refs(List<Row> rows) {
        return rows.stream().map(PlaceRef::of).toList();
    }
}
