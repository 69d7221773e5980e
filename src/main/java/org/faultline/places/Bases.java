package org.faultline.places;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.faultline.evidence.KnownAt;
import org.faultline.evidence.NameWords;
import org.faultline.evidence.RecordFile;
import org.faultline.evidence.RecordFiles;
import org.faultline.evidence.RecordRef;
import org.faultline.graph.GraphReader;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.graph.Row;
import org.faultline.kernel.RecordKind;
import org.faultline.web.AsOf;
import org.faultline.web.Listing;
import org.faultline.web.ListingRequest;
import org.faultline.web.RecordMoved;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads bases. Where a base lies is answered down to the township and no further. */
@Service
public final class Bases {

    private final GraphReader reader;
    private final RecordFiles files;
    private final Places places;
    private final NamedQuery list;
    private final NamedQuery find;

    Bases(GraphReader reader, RecordFiles files, Places places, NamedQueries queries) {
        this.reader = reader;
        this.files = files;
        this.places = places;
        this.list = queries.get("places/list-bases");
        this.find = queries.get("places/find-base");
    }

    /** {@return a page of the bases that pass the filters} */
    public Listing<BaseRow> list(ListingRequest request, AsOf asOf, BaseFilters filters) {
        return request.listing(reader.rows(list, parameters(request, asOf, filters)).stream()
                .map(Bases::row)
                .toList());
    }

    /** {@return what {@link #list} asks the graph with} */
    public Map<String, @Nullable Object> parameters(ListingRequest request, AsOf asOf, BaseFilters filters) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("words", NameWords.of(filters.q()));
        parameters.put(
                "within",
                filters.place() == null
                        ? null
                        : places.resolve("place", filters.place()).id());
        parameters.put("knownAt", KnownAt.end(asOf.knownAt()));
        parameters.put("sort", request.sort());
        parameters.put("descending", request.descending());
        parameters.put("skip", request.offset());
        parameters.put("limit", request.fetch());
        return parameters;
    }

    /**
     * {@return the base with that id, if it was known then}
     *
     * @throws RecordMoved when it was folded into another
     */
    public Optional<BaseRecord> find(String id, AsOf asOf) {
        return reader.together(() -> reader.row(find, Map.of("id", id, "knownAt", KnownAt.end(asOf.knownAt())))
                .map(row -> record(row, files.of(id, asOf))));
    }

    private static BaseRecord record(Row row, RecordFile file) {
        Row base = row.row("base");
        String into = base.textOrNull("mergedInto");
        if (into != null) {
            throw new RecordMoved(file.id(), into);
        }
        return new BaseRecord(
                file.id(),
                name(base),
                base.texts("names"),
                row.rows("folded").stream()
                        .map(folded -> new RecordRef(RecordKind.BASE, folded.text("id"), folded.text("displayName")))
                        .toList(),
                Places.refs(row.rows("around")),
                file.on(),
                file.incoming("STATIONED_AT"),
                file.claims(),
                file.decisions());
    }

    private static BaseRow row(Row row) {
        Row base = row.row("base");
        return new BaseRow(base.text("id"), name(base), base.texts("names"), Places.refs(row.rows("around")), (int)
                row.number("units"));
    }

    private static String name(Row base) {
        String name = base.textOrNull("name");
        return name == null ? base.text("displayName") : name;
    }
}
