package org.faultline.intake;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faultline.evidence.Progress;
import org.faultline.graph.GraphReader;
import org.faultline.graph.GraphWriter;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.Row;
import org.faultline.intake.SuggestionRecord.ReadIn;
import org.faultline.intake.extraction.Article;
import org.faultline.intake.extraction.Extraction;
import org.faultline.intake.extraction.Suggestion;
import org.faultline.intake.internal.review.Passages;
import org.faultline.intake.internal.review.StoredFields;
import org.faultline.kernel.Ids;
import org.faultline.kernel.PartialDate;
import org.faultline.web.Listing;
import org.faultline.web.ListingRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Reads the texts of sources for what they seem to claim, and keeps that until somebody decides. For the administrator only: a
 * suggestion may name somebody who must not be named. Suggestions count nowhere.
 */
@Service
public final class Suggestions {

    private final GraphReader reader;
    private final GraphWriter writer;
    private final NamedQueries queries;
    private final Clock clock;

    Suggestions(GraphReader reader, GraphWriter writer, NamedQueries queries, Clock clock) {
        this.reader = reader;
        this.writer = writer;
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * Reads the texts of sources that these rules have not read yet. Reading one again adds nothing.
     *
     * @param by who has them read
     * @return how many suggestions were made
     */
    public int make(Collection<String> sourceIds, String by, Progress progress) {
        List<String> unread = reader
                .rows(
                        queries.get("intake/sources-without-suggestions"),
                        Map.of("ids", List.copyOf(sourceIds), "rules", Extraction.RULES))
                .stream()
                .map(row -> row.text("id"))
                .toList();
        int made = 0;
        for (int i = 0; i < unread.size(); i++) {
            progress.begins(i + 1, unread.size(), "reading " + unread.get(i));
            made += make(unread.get(i), by);
        }
        return made;
    }

    private int make(String sourceId, String by) {
        Row source = reader.row(queries.get("intake/text-to-read"), Map.of("id", sourceId))
                .orElseThrow(() -> new IllegalStateException("the source " + sourceId + " has lost its text"));
        Article article = new Article(source.text("text"), published(source), source.textOrNull("publisher"));
        List<Suggestion> read = Extraction.of(article);
        List<Map<String, @Nullable Object>> rows = rows(sourceId, read, by);
        writer.write(transaction -> {
            transaction.each(queries.get("intake/write-suggestions"), rows);
            transaction.rows(queries.get("intake/mark-read"), Map.of("id", sourceId, "rules", Extraction.RULES));
            return rows.size();
        });
        return rows.size();
    }

    private static @Nullable PartialDate published(Row source) {
        var from = source.dateOrNull("publishedFrom");
        var until = source.dateOrNull("publishedUntil");
        return from == null || until == null ? null : new PartialDate(from, until);
    }

    private List<Map<String, @Nullable Object>> rows(String sourceId, List<Suggestion> read, String by) {
        List<String> signatures = read.stream().map(Passages::signature).toList();
        List<Row> alike = new ArrayList<>(reader.rows(
                queries.get("intake/alike-suggestions"),
                Map.of(
                        "source",
                        sourceId,
                        "signatures",
                        signatures.stream().distinct().toList())));
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < read.size(); i++) {
            Suggestion one = read.get(i);
            String signature = signatures.get(i);
            String content = String.join(
                    "\u0000", sourceId, signature, Integer.toString(one.begin()), Integer.toString(one.end()));
            String id = Ids.content("sug", content);
            for (int n = 2; !ids.add(id); n++) {
                id = Ids.content("sug", content + "\u0000" + n);
            }
            String group = alike.stream()
                    .filter(other -> signature.equals(other.text("signature")))
                    .filter(other -> Passages.areAlike(one.quote(), other.text("quote")))
                    .map(other -> other.text("group"))
                    .findFirst()
                    .orElse(id);
            alike.add(new Row(Map.of("signature", signature, "quote", one.quote(), "group", group)));
            Map<String, @Nullable Object> p = new LinkedHashMap<>();
            p.put("kind", one.kind());
            p.put("quote", one.quote());
            p.put("begin", one.begin());
            p.put("end", one.end());
            p.put("place", i);
            p.put("fields", StoredFields.write(one.fields()));
            p.put("reason", one.reason());
            p.put("confidence", one.confidence());
            p.put("rules", Extraction.RULES);
            p.put("signature", signature);
            p.put("group", group);
            p.put("state", SuggestionState.OPEN.word());
            p.put("recordedAt", clock.instant().truncatedTo(ChronoUnit.MILLIS).atZone(ZoneOffset.UTC));
            p.put("recordedBy", by);
            p.put("claims", List.of());
            rows.add(Map.of("sourceId", sourceId, "id", id, "properties", p));
        }
        return rows;
    }

    /** {@return a page of the suggestions that pass the filters} */
    public Listing<SuggestionRecord> list(ListingRequest request, SuggestionFilters filters) {
        return request.listing(
                reader.rows(queries.get("intake/list-suggestions"), parameters(request, filters)).stream()
                        .map(Suggestions::record)
                        .toList());
    }

    /** {@return what {@link #list} asks the graph with} */
    public static Map<String, @Nullable Object> parameters(ListingRequest request, SuggestionFilters filters) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("id", null);
        parameters.put("group", null);
        parameters.put("source", filters.source());
        parameters.put("kind", filters.kind());
        parameters.put("state", filters.state() == null ? null : filters.state().word());
        parameters.put("atLeast", filters.atLeast());
        parameters.put("sort", request.sort());
        parameters.put("descending", request.descending());
        parameters.put("skip", request.offset());
        parameters.put("limit", request.fetch());
        return parameters;
    }

    /** {@return the suggestion with that id} */
    public Optional<SuggestionRecord> find(String id) {
        Map<String, @Nullable Object> parameters = parameters(ListingRequest.first("source"), SuggestionFilters.NONE);
        parameters.put("id", id);
        return reader.row(queries.get("intake/list-suggestions"), parameters).map(Suggestions::record);
    }

    /** {@return the suggestions of a group, at most so many as a page can have} */
    List<SuggestionRecord> group(String group) {
        Map<String, @Nullable Object> parameters = parameters(ListingRequest.first("source"), SuggestionFilters.NONE);
        parameters.put("group", group);
        parameters.put("limit", ListingRequest.MAX_LIMIT);
        return reader.rows(queries.get("intake/list-suggestions"), parameters).stream()
                .map(Suggestions::record)
                .toList();
    }

    /** {@return all suggestions of a source in the order of its text} */
    public List<SuggestionRecord> of(String sourceId) {
        Map<String, @Nullable Object> parameters =
                parameters(ListingRequest.first("source"), SuggestionFilters.of(sourceId));
        parameters.put("limit", Extraction.MOST);
        return reader.rows(queries.get("intake/list-suggestions"), parameters).stream()
                .map(Suggestions::record)
                .toList();
    }

    /** {@return the text of a source that was read} */
    public String text(String sourceId) {
        return reader.row(queries.get("intake/text-to-read"), Map.of("id", sourceId))
                .map(row -> row.text("text"))
                .orElse("");
    }

    /** {@return a page of the sources that have suggestions, what waits first} */
    public Listing<ReviewProgress> progress(ListingRequest request) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("source", null);
        parameters.put("skip", request.offset());
        parameters.put("limit", request.fetch());
        return request.listing(reader.rows(queries.get("intake/review-progress"), parameters).stream()
                .map(Suggestions::progress)
                .toList());
    }

    /** {@return how far the review of a source has come; empty where nothing was suggested} */
    public Optional<ReviewProgress> progress(String sourceId) {
        return reader.row(queries.get("intake/review-progress"), Map.of("source", sourceId, "skip", 0, "limit", 1))
                .map(Suggestions::progress);
    }

    private static ReviewProgress progress(Row row) {
        return new ReviewProgress(
                readIn(row.row("source")),
                Math.toIntExact(row.number("suggestions")),
                Math.toIntExact(row.number("open")),
                Math.toIntExact(row.number("accepted")),
                Math.toIntExact(row.number("rejected")));
    }

    private static ReadIn readIn(Row source) {
        return new ReadIn(
                source.text("id"),
                source.text("title"),
                source.textOrNull("publisher"),
                source.textOrNull("published"));
    }

    private static SuggestionRecord record(Row row) {
        Row one = row.row("suggestion");
        String edited = one.textOrNull("edited");
        var decidedAt = one.instantOrNull("decidedAt");
        Double confidence = one.decimalOrNull("confidence");
        return new SuggestionRecord(
                one.text("id"),
                one.text("kind"),
                one.text("quote"),
                Math.toIntExact(one.number("begin")),
                Math.toIntExact(one.number("end")),
                StoredFields.read(edited == null ? one.text("fields") : edited),
                one.text("reason"),
                confidence == null ? 0 : confidence,
                SuggestionState.of(one.text("state")),
                readIn(row.row("source")),
                one.text("group"),
                Math.toIntExact(row.number("alike")),
                one.texts("claims"),
                decidedAt == null ? null : decidedAt.toInstant(),
                one.textOrNull("decidedBy"),
                one.textOrNull("note"));
    }
}
