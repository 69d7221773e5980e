package org.faultline.evidence;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.faultline.evidence.SourceRecord.Kin;
import org.faultline.evidence.SourceRecord.Withdrawal;
import org.faultline.evidence.SourceRow.Publisher;
import org.faultline.graph.GraphReader;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.graph.Row;
import org.faultline.web.AsOf;
import org.faultline.web.Listing;
import org.faultline.web.ListingRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Reads sources, what rests on them, and their stored texts. A source has no time in the world, so that of the two dates of a
 * read only {@code knownAt} bears on it.
 */
@Service
public final class Sources {

    /** The most characters of a text that are read at once; longer than any article or report, shorter than a data dump. */
    static final int MOST_CHARACTERS = 2_000_000;

    private final GraphReader reader;
    private final Claims claims;
    private final NamedQuery list;
    private final NamedQuery find;
    private final NamedQuery text;
    private final NamedQuery ties;
    private final NamedQuery citation;

    Sources(GraphReader reader, Claims claims, NamedQueries queries) {
        this.reader = reader;
        this.claims = claims;
        this.list = queries.get("evidence/list-sources");
        this.find = queries.get("evidence/find-source");
        this.text = queries.get("evidence/source-text");
        this.ties = queries.get("evidence/ties-between-sources");
        this.citation = queries.get("evidence/find-citation");
    }

    /** {@return a page of the sources that pass the filters} */
    public Listing<SourceRow> list(ListingRequest request, AsOf asOf, SourceFilters filters) {
        return request.listing(reader.rows(list, parameters(request, asOf, filters)).stream()
                .map(Sources::row)
                .toList());
    }

    /** {@return what {@link #list} asks the graph with} */
    public static Map<String, @Nullable Object> parameters(ListingRequest request, AsOf asOf, SourceFilters filters) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("q", filters.q());
        parameters.put("publisher", filters.publisher());
        parameters.put("language", filters.language());
        parameters.put("type", filters.type());
        parameters.put("year", filters.year());
        parameters.put("hasText", filters.hasText());
        parameters.put("knownAt", KnownAt.end(asOf.knownAt()));
        parameters.put("sort", request.sort());
        parameters.put("descending", request.descending());
        parameters.put("skip", request.offset());
        parameters.put("limit", request.fetch());
        return parameters;
    }

    /**
     * {@return the source with that id, if it was known then}
     *
     * @param claimsPage which of the claims that rest on it are wanted
     */
    public Optional<SourceRecord> find(String id, ListingRequest claimsPage, AsOf asOf) {
        return reader.row(find, Map.of("id", id, "knownAt", KnownAt.end(asOf.knownAt())))
                .map(row -> detail(row, claims.list(claimsPage, asOf, ClaimFilters.ofSource(id))));
    }

    /** {@return the citation of that source with that id, without its printed words where the reader may not see them} */
    public Optional<CitedPassage> citation(String sourceId, String citationId) {
        return reader.row(citation, Map.of("source", sourceId, "id", citationId))
                .map(Sources::passage);
    }

    /**
     * {@return the stored text of the source; none when there is none, or when it is restricted and who asks is not the
     * administrator}
     */
    public Optional<StoredText> text(SourceRecord source) {
        if (source.restricted() && !RestrictedText.isOpen()) {
            return Optional.empty();
        }
        return reader.row(text, Map.of("id", source.id(), "most", MOST_CHARACTERS))
                .map(row -> new StoredText(
                        row.text("text"),
                        Math.toIntExact(row.number("length")),
                        row.textOrNull("hash"),
                        row.textOrNull("encoding")));
    }

    /** {@return whether who asks may read the printed words of the source} */
    public boolean opens(SourceRecord source) {
        return !source.restricted() || RestrictedText.isOpen();
    }

    /** {@return what ties the sources to one another, the plainest ties first} */
    public List<SourceTie> ties(Collection<String> sourceIds) {
        return reader.rows(ties, Map.of("ids", List.copyOf(sourceIds))).stream()
                .map(SourceTie::of)
                .toList();
    }

    private static CitedPassage passage(Row row) {
        Row citation = row.row("citation");
        boolean open = !row.flag("restricted") || RestrictedText.isOpen();
        return new CitedPassage(
                citation.text("id"),
                citation.textOrNull("locator"),
                citation.textOrNull("passage"),
                open ? citation.textOrNull("quote") : null,
                open ? citation.intOrNull("begin") : null,
                open ? citation.intOrNull("end") : null,
                citation.textOrNull("archivedUrl"),
                row.texts("claims"));
    }

    private static SourceRow row(Row row) {
        Row source = row.row("source");
        return new SourceRow(
                source.text("id"),
                source.text("title"),
                publisher(row.row("publisher")),
                source.textOrNull("author"),
                source.textOrNull("published"),
                source.textOrNull("url"),
                source.textOrNull("language"),
                source.text("type"),
                source.textOrNull("reliability"),
                source.flag("restricted"),
                lineage(source),
                source.textOrNull("lineageReason"),
                Math.toIntExact(row.number("claims")),
                row.flag("hasText"));
    }

    private static SourceRecord detail(Row row, Listing<ClaimView> claims) {
        Row source = row.row("source");
        return new SourceRecord(
                source.text("id"),
                source.text("key"),
                source.text("title"),
                publisher(row.row("publisher")),
                source.textOrNull("author"),
                source.textOrNull("published"),
                source.textOrNull("url"),
                source.textOrNull("language"),
                source.text("type"),
                source.textOrNull("reliability"),
                source.flag("restricted"),
                lineage(source),
                source.textOrNull("lineageReason"),
                kin(row.rows("lineage")),
                kin(row.rows("republishes")),
                kin(row.rows("republishedBy")),
                Objects.requireNonNull(source.instantOrNull("recordedAt")).toInstant(),
                source.text("recordedBy"),
                withdrawal(source),
                row.flag("hasText"),
                Math.toIntExact(row.number("claims")),
                claims);
    }

    private static @Nullable Withdrawal withdrawal(Row source) {
        ZonedDateTime at = source.instantOrNull("withdrawnAt");
        return at == null
                ? null
                : new Withdrawal(at.toInstant(), source.text("withdrawnBy"), source.text("withdrawnNote"));
    }

    private static String lineage(Row source) {
        String lineage = source.textOrNull("lineage");
        return lineage == null ? source.text("id") : lineage;
    }

    private static Publisher publisher(Row row) {
        return new Publisher(row.text("id"), row.text("name"), row.textOrNull("country"), row.textOrNull("kind"));
    }

    private static List<Kin> kin(List<Row> rows) {
        return rows.stream()
                .map(row -> new Kin(
                        row.text("id"),
                        row.text("title"),
                        row.text("publisher"),
                        row.textOrNull("published"),
                        row.textOrNull("note")))
                .toList();
    }
}
