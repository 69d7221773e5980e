package org.faultline.search.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.faultline.graph.GraphReader;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.graph.Row;
import org.faultline.kernel.RecordKind;
import org.faultline.search.HitKind;
import org.faultline.search.internal.index.Entry.CitationEntry;
import org.faultline.search.internal.index.Entry.ClaimRef;
import org.faultline.search.internal.index.Entry.Mention;
import org.faultline.search.internal.index.Entry.Origin;
import org.faultline.search.internal.index.Entry.RecordEntry;
import org.faultline.search.internal.index.Entry.SourceEntry;
import org.faultline.search.internal.index.Feed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads from the graph what is to be indexed. */
@Component
final class GraphFeed implements Feed {

    private static final List<String> WORDS_BESIDE = List.of(
            "type",
            "asReported",
            "placeAsReported",
            "weaponsSummary",
            "ranks",
            "rankHighest",
            "receivingParty",
            "rank",
            "role",
            "title",
            "claimedBy",
            "claimant",
            "metric",
            "scope");

    private final GraphReader reader;
    private final NamedQuery identity;
    private final NamedQuery changedSources;
    private final NamedQuery changedCitations;
    private final NamedQuery changedRecords;
    private final NamedQuery sources;
    private final NamedQuery citations;
    private final NamedQuery records;

    GraphFeed(GraphReader reader, NamedQueries queries) {
        this.reader = reader;
        this.identity = queries.get("search/graph-identity");
        this.changedSources = queries.get("search/changed-sources");
        this.changedCitations = queries.get("search/changed-citations");
        this.changedRecords = queries.get("search/changed-records");
        this.sources = queries.get("search/sources-to-index");
        this.citations = queries.get("search/citations-to-index");
        this.records = queries.get("search/records-to-index");
    }

    @Override
    public long version() {
        return reader.version();
    }

    @Override
    public String identity() {
        return reader.row(identity, Map.of())
                .map(row -> row.text("identity"))
                .orElseThrow(() -> new IllegalStateException("the graph has no first migration"));
    }

    @Override
    public Changes changesSince(long sequence) {
        return new Changes(
                ids(changedSources, sequence), ids(changedCitations, sequence), ids(changedRecords, sequence));
    }

    private List<String> ids(NamedQuery query, long since) {
        return reader.rows(query, Map.of("since", since)).stream()
                .map(row -> row.text("id"))
                .toList();
    }

    @Override
    public List<SourceEntry> sources(List<String> ids) {
        List<Row> rows = reader.rows(sources, Map.of("ids", ids));
        Map<String, Mention> mentions = mentions(rows);
        return rows.stream()
                .map(row -> new SourceEntry(
                        origin(row), row.textOrNull("text"), about(row, mentions), row.number("changed")))
                .toList();
    }

    @Override
    public List<CitationEntry> citations(List<String> ids) {
        List<Row> rows = reader.rows(citations, Map.of("ids", ids));
        Map<String, Mention> mentions = mentions(rows);
        return rows.stream()
                .filter(row -> !row.rows("claims").isEmpty())
                .map(row -> citation(row, about(row, mentions)))
                .filter(entry -> !entry.texts().isEmpty())
                .toList();
    }

    private static CitationEntry citation(Row row, List<Mention> about) {
        Row citation = row.row("citation");
        List<Row> claims = row.rows("claims");
        Set<String> texts = new LinkedHashSet<>();
        Set<String> context = new LinkedHashSet<>();
        add(texts, citation.textOrNull("passage"));
        add(texts, citation.textOrNull("quote"));
        for (Row claim : claims) {
            add(texts, claim.textOrNull("summary"));
            WORDS_BESIDE.forEach(property -> add(context, claim.textOrNull(property)));
        }
        return new CitationEntry(
                citation.text("id"),
                origin(row),
                claims.stream()
                        .map(claim -> new ClaimRef(claim.text("id"), claim.text("kind")))
                        .toList(),
                List.copyOf(texts),
                List.copyOf(context),
                citation.intOrNull("begin"),
                citation.intOrNull("end"),
                days(claims, "possibleFrom").min(Comparator.naturalOrder()).orElse(null),
                days(claims, "possibleUntil").max(Comparator.naturalOrder()).orElse(null),
                about,
                row.number("changed"));
    }

    private static Stream<LocalDate> days(List<Row> claims, String bound) {
        return claims.stream().map(claim -> claim.dateOrNull(bound)).flatMap(Stream::ofNullable);
    }

    @Override
    public List<RecordEntry> records(List<String> ids) {
        return reader.rows(records, Map.of("ids", ids)).stream()
                .filter(row -> row.flag("isNamed"))
                .map(row -> new RecordEntry(
                        row.text("id"),
                        kind(row.text("id")),
                        row.text("name"),
                        names(row),
                        row.texts("regions"),
                        row.number("changed")))
                .toList();
    }

    private static HitKind kind(String recordId) {
        return HitKind.of(
                RecordKind.of(recordId.substring(0, recordId.indexOf('-'))).prefix());
    }

    private static List<String> names(Row row) {
        return List.copyOf(new LinkedHashSet<>(row.texts("names")));
    }

    private static Origin origin(Row row) {
        Row source = row.row("source");
        LocalDate from = source.dateOrNull("publishedFrom");
        LocalDate until = source.dateOrNull("publishedUntil");
        return new Origin(
                source.text("id"),
                source.text("title"),
                source.textOrNull("author"),
                source.textOrNull("published"),
                from,
                until,
                source.textOrNull("language"),
                row.text("publisherId"),
                row.text("publisher"));
    }

    /** What the rows name, by id; what readers may not know of is not among it. */
    private Map<String, Mention> mentions(List<Row> rows) {
        Set<String> ids = new TreeSet<>();
        rows.forEach(row -> ids.addAll(row.texts("about")));
        Map<String, Mention> mentions = new TreeMap<>();
        for (Row row : reader.rows(records, Map.of("ids", List.copyOf(ids)))) {
            // An event's name is the summary of one report of it; its words would be found in the others.
            List<String> names = row.flag("isNamed") ? names(row) : List.of();
            mentions.put(row.text("id"), new Mention(row.text("id"), row.text("name"), names, row.texts("regions")));
        }
        return mentions;
    }

    private static List<Mention> about(Row row, Map<String, Mention> mentions) {
        List<Mention> about = new ArrayList<>();
        for (String id : row.texts("about")) {
            Mention mention = mentions.get(id);
            if (mention != null) {
                about.add(mention);
            }
        }
        return about;
    }

    private static void add(Set<String> texts, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            texts.add(text);
        }
    }
}
