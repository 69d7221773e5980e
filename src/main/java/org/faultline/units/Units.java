package org.faultline.units;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faultline.evidence.KnownAt;
import org.faultline.evidence.RecordFiles;
import org.faultline.evidence.RecordRef;
import org.faultline.graph.GraphReader;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.graph.Row;
import org.faultline.units.internal.TakenOn;
import org.faultline.units.internal.UnitRecords;
import org.faultline.units.internal.UnitRows;
import org.faultline.units.internal.UnitSelection;
import org.faultline.web.AsOf;
import org.faultline.web.BadParameter;
import org.faultline.web.Listing;
import org.faultline.web.ListingRequest;
import org.faultline.web.RecordMoved;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads units: lists of them, and the biography of each. */
@Service
public final class Units {

    private final GraphReader reader;
    private final RecordFiles files;
    private final UnitSelection selection;
    private final UnitRecords records;
    private final TakenOn takenOn;
    private final NamedQuery list;
    private final NamedQuery find;
    private final NamedQuery types;

    Units(
            GraphReader reader,
            RecordFiles files,
            UnitSelection selection,
            UnitRecords records,
            TakenOn takenOn,
            NamedQueries queries) {
        this.reader = reader;
        this.files = files;
        this.selection = selection;
        this.records = records;
        this.takenOn = takenOn;
        this.list = queries.get("units/list-units");
        this.find = queries.get("units/find-unit");
        this.types = queries.get("units/unit-types");
    }

    /** A type that recorded units have, and how many have it. */
    public record TypeCount(String type, int units) {}

    /**
     * {@return a page of the units that pass the filters}
     *
     * @throws BadParameter when a filter names a unit or place that is not recorded
     */
    public Listing<UnitRow> list(ListingRequest request, AsOf asOf, UnitFilters filters) {
        return list(request, asOf, parameters(request, asOf, filters));
    }

    /** {@return a page of the units that the {@link #parameters} select} */
    public Listing<UnitRow> list(ListingRequest request, AsOf asOf, Map<String, @Nullable Object> parameters) {
        return request.listing(reader.rows(list, parameters).stream()
                .map(row -> UnitRows.of(row, files.on(asOf), asOf.validAt() != null))
                .toList());
    }

    /** {@return what a list asks the graph with, once the filters are resolved} */
    public Map<String, @Nullable Object> parameters(ListingRequest request, AsOf asOf, UnitFilters filters) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>(selection.of(filters, asOf));
        parameters.put("knownAt", KnownAt.end(asOf.knownAt()));
        parameters.put("sort", request.sort());
        parameters.put("descending", request.descending());
        parameters.put("skip", request.offset());
        parameters.put("limit", request.fetch());
        return parameters;
    }

    /**
     * {@return the unit with that id, if it was known then}
     *
     * @throws RecordMoved when it was folded into another
     */
    public Optional<UnitRecord> find(String id, AsOf asOf) {
        return reader.together(() -> row(id, asOf).map(row -> records.of(row, asOf)));
    }

    /**
     * {@return the areas and incidents that the unit takes on from its subordinates; empty when there is no such unit}
     *
     * @throws RecordMoved when it was folded into another
     */
    public Optional<List<Inherited>> inherited(String id, AsOf asOf, InheritedFilters filters) {
        return row(id, asOf)
                .map(row -> takenOn.by(id, asOf).stream()
                        .filter(item -> filters.kind() == null || filters.kind().equals(item.kind()))
                        .toList());
    }

    /** {@return the unit with that id as others show it, if it was known then} */
    public Optional<RecordRef> ref(String id, AsOf asOf) {
        return row(id, asOf).map(row -> UnitRows.ref(row.row("unit")));
    }

    /**
     * {@return the id of the unit that a filter names by id or designation}
     *
     * @param parameter the filter's name
     * @throws BadParameter when there is none, or it can mean several
     */
    public String resolve(String parameter, String idOrDesignation) {
        return selection.unit(parameter, idOrDesignation);
    }

    /** {@return the types that recorded units have, the commonest first} */
    public List<TypeCount> types() {
        return reader.rows(types, Map.of()).stream()
                .map(row -> new TypeCount(row.text("type"), (int) row.number("units")))
                .toList();
    }

    private Optional<Row> row(String id, AsOf asOf) {
        Optional<Row> found = reader.row(find, Map.of("id", id, "knownAt", KnownAt.end(asOf.knownAt())));
        found.map(row -> row.row("unit").textOrNull("mergedInto")).ifPresent(into -> {
            throw new RecordMoved(id, into);
        });
        return found;
    }
}
