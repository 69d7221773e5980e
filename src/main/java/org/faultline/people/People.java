package org.faultline.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faultline.evidence.Assertion.Naming;
import org.faultline.evidence.Disclosure;
import org.faultline.evidence.KnownAt;
import org.faultline.evidence.NameUses;
import org.faultline.evidence.RecordFile;
import org.faultline.evidence.RecordFiles;
import org.faultline.evidence.RecordRef;
import org.faultline.evidence.SpanReading;
import org.faultline.graph.GraphReader;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.graph.Row;
import org.faultline.kernel.RecordKind;
import org.faultline.kernel.Timeline;
import org.faultline.people.internal.PersonNames;
import org.faultline.units.Units;
import org.faultline.web.AsOf;
import org.faultline.web.Listing;
import org.faultline.web.ListingRequest;
import org.faultline.web.RecordMoved;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Reads people who hold or held posts in public, or speak in public under their own name. Anybody else is answered as if there
 * were no such record, on every route.
 */
@Service
public final class People {

    /** The details of a post are those of its latest attestation; the order must not depend on how the graph was written. */
    private static final Comparator<Row> LATEST_FIRST = Comparator.comparing((Row post) -> post.text("factKey"))
            .thenComparing(post -> post.dateOrNull("possibleUntil"), Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(post -> post.dateOrNull("possibleFrom"), Comparator.nullsLast(Comparator.naturalOrder()));

    private final GraphReader reader;
    private final RecordFiles files;
    private final Units units;
    private final PersonNames names;
    private final NamedQuery list;
    private final NamedQuery find;
    private final NamedQuery holders;

    People(GraphReader reader, RecordFiles files, Units units, PersonNames names, NamedQueries queries) {
        this.reader = reader;
        this.files = files;
        this.units = units;
        this.names = names;
        this.list = queries.get("people/list-people");
        this.find = queries.get("people/find-person");
        this.holders = queries.get("people/holders-of-posts");
    }

    /** {@return a page of the people who pass the filters} */
    public Listing<PersonRow> list(ListingRequest request, AsOf asOf, PersonFilters filters) {
        return list(request, asOf, parameters(request, asOf, filters));
    }

    /** {@return a page of the people whom the {@link #parameters} select} */
    public Listing<PersonRow> list(ListingRequest request, AsOf asOf, Map<String, @Nullable Object> parameters) {
        LocalDate on = files.on(asOf);
        return request.listing(reader.rows(list, parameters).stream()
                .map(row -> row(row, on, asOf.validAt() != null))
                .toList());
    }

    /** {@return what a list asks the graph with, once the filters are resolved} */
    public Map<String, @Nullable Object> parameters(ListingRequest request, AsOf asOf, PersonFilters filters) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("among", among(filters, asOf));
        parameters.put("standing", filters.standing());
        parameters.put("public", Disclosure.PUBLIC_STANDINGS);
        parameters.put("knownAt", KnownAt.end(asOf.knownAt()));
        parameters.put("sort", request.sort());
        parameters.put("descending", request.descending());
        parameters.put("skip", request.offset());
        parameters.put("limit", request.fetch());
        return parameters;
    }

    /**
     * {@return the person with that id, if there is one who was known then and may be shown}
     *
     * @throws RecordMoved when the record was folded into another that may be shown
     */
    public Optional<PersonRecord> find(String id, AsOf asOf) {
        Map<String, Object> parameters =
                Map.of("id", id, "public", Disclosure.PUBLIC_STANDINGS, "knownAt", KnownAt.end(asOf.knownAt()));
        return reader.together(() -> reader.row(find, parameters).map(row -> record(row, asOf)));
    }

    /** Whom the name and the post asked for leave; absent when neither is asked for. */
    private @Nullable List<String> among(PersonFilters filters, AsOf asOf) {
        boolean anyPost = filters.unit() == null && filters.role() == null;
        Set<String> found = filters.q() == null ? null : names.find(filters.q());
        if (anyPost) {
            return found == null ? null : List.copyOf(found);
        }
        List<String> holders = holders(filters, asOf);
        return found == null
                ? holders
                : holders.stream().filter(found::contains).toList();
    }

    /** Who holds or held such a post, on the day asked about if there is one. */
    private List<String> holders(PersonFilters filters, AsOf asOf) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("unit", filters.unit() == null ? null : units.resolve("unit", filters.unit()));
        parameters.put("role", filters.role() == null ? null : filters.role().toLowerCase(Locale.ROOT));
        parameters.put("public", Disclosure.PUBLIC_STANDINGS);
        parameters.put("knownAt", KnownAt.end(asOf.knownAt()));
        return reader.rows(holders, parameters).stream()
                .filter(row -> asOf.validAt() == null
                        || timeline(row.rows("spans")).answerOn(asOf.validAt()).holds())
                .map(row -> row.text("person"))
                .distinct()
                .toList();
    }

    private PersonRecord record(Row row, AsOf asOf) {
        Row person = row.row("person");
        String into = person.textOrNull("mergedInto");
        if (into != null) {
            throw new RecordMoved(person.text("id"), into);
        }
        RecordFile file = files.of(person.text("id"), asOf);
        List<RecordRef> folded = refs(row.rows("folded"));
        RecordRef ref = new RecordRef(RecordKind.PERSON, file.id(), name(person));
        return new PersonRecord(
                file.id(),
                ref.name(),
                person.text("standing"),
                folded,
                file.on(),
                NameUses.of(ref, folded, file.claims(Naming.class), Map.of()),
                file.outgoing("POSTED_TO"),
                file.outgoing("ALLEGED_IN"),
                file.outgoing("TOOK_PART_IN"),
                refs(row.rows("namesakes")),
                file.claims(),
                file.decisions());
    }

    private static PersonRow row(Row row, LocalDate on, boolean onlyThen) {
        Row person = row.row("person");
        return new PersonRow(
                person.text("id"),
                name(person),
                person.text("standing"),
                person.texts("names"),
                posts(row.rows("posts"), on).stream()
                        .filter(post -> !onlyThen || post.truth().holds())
                        .toList(),
                (int) row.number("namesakes"));
    }

    private static List<Post> posts(List<Row> relationships, LocalDate on) {
        Map<String, List<Row>> facts = new LinkedHashMap<>();
        relationships.stream()
                .sorted(LATEST_FIRST)
                .forEach(post -> facts.computeIfAbsent(post.text("factKey"), key -> new ArrayList<>())
                        .add(post));
        return facts.values().stream()
                .map(fact -> post(fact, on))
                .sorted(Post.HOLDING_FIRST)
                .toList();
    }

    private static Post post(List<Row> fact, LocalDate on) {
        Row first = fact.getFirst();
        Timeline timeline = timeline(fact);
        return new Post(
                new RecordRef(RecordKind.UNIT, first.text("id"), first.text("displayName")),
                first.text("role"),
                first.textOrNull("rank"),
                first.textOrNull("title"),
                timeline.spans(),
                timeline.answerOn(on),
                timeline.lastAttested());
    }

    private static Timeline timeline(List<Row> spans) {
        return Timeline.of(spans.stream().map(SpanReading::of).toList());
    }

    private static String name(Row person) {
        String name = person.textOrNull("name");
        return name == null ? person.text("displayName") : name;
    }

    private static List<RecordRef> refs(List<Row> rows) {
        return rows.stream()
                .map(row -> new RecordRef(RecordKind.PERSON, row.text("id"), row.text("displayName")))
                .toList();
    }
}
