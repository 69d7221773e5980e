package org.faultline.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faultline.identity.ReconcileMatch;
import org.faultline.identity.ReconcileProperty;
import org.faultline.identity.ReconcileQuery;
import org.faultline.identity.Reconciliation;
import org.faultline.web.BadParameter;
import org.faultline.web.NoSuchRecord;
import org.faultline.web.ReadByPost;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The W3C Reconciliation API, version 0.2, so that OpenRefine can match a table to units and people. Open to every reader; knows only people
 * with a public standing, whoever asks. A batch costs at most a second or two of one processor.
 */
@RestController
@RequestMapping("/api/v1/reconcile")
@Tag(name = "reconcile", description = "W3C Reconciliation API 0.2 for units and people")
final class ReconcileRoutes {

    private static final int SUGGESTIONS = 10;
    private static final int LONGEST_PREFIX = 200;

    private final Reconciliation reconciliation;
    private final JsonMapper json;

    ReconcileRoutes(Reconciliation reconciliation, JsonMapper json) {
        this.reconciliation = reconciliation;
        this.json = json;
    }

    /**
     * What the widgets of programs also send, and what changes nothing here.
     *
     * @param cursor how many suggestions to pass over; there are never more than one page of them
     * @param lang the reader's language
     * @param limit how many suggestions
     * @param exact whether only exact names are wanted
     * @param filter a filter of another service's making
     */
    record Widget(
            @Nullable String cursor,
            @Nullable String lang,
            @Nullable String limit,
            @Nullable String exact,
            @Nullable String filter) {}

    /** Answers to one query. */
    record Answers(List<ReconcileMatch> result) {}

    /** Something suggested while typing. */
    record Suggestion(String id, String name, String description, List<ReconcileMatch.Type> notable) {}

    /** What is suggested. */
    record Suggestions(List<Suggestion> result) {}

    @GetMapping
    @Operation(
            summary = "The service's manifest, or answers to a batch",
            description =
                    "Without parameters, what the service can do. With queries, a JSON object of at most 50 queries by key: "
                            + "{\"q0\": {\"query\": \"LIB 528\", \"type\": \"Unit\", \"limit\": 5, \"properties\": [{\"pid\": \"place\", \"v\": \"Kengtung\"}]}}.")
    Map<String, ?> manifest(@RequestParam(required = false) @Nullable String queries) {
        return queries == null ? manifest() : answers(Batch.read(json, queries));
    }

    @ReadByPost
    @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    @Operation(summary = "Answers to a batch in a form", description = "The field queries holds the batch as JSON.")
    Map<String, Answers> form(@RequestParam String queries) {
        return answers(Batch.read(json, queries));
    }

    @ReadByPost
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Answers to a batch in JSON",
            description = "The batch itself, or an object with it in the field queries.")
    Map<String, Answers> body(@RequestBody JsonNode queries) {
        return answers(Batch.read(queries));
    }

    private Map<String, Answers> answers(Map<String, ReconcileQuery> batch) {
        Map<String, Answers> answers = new LinkedHashMap<>();
        batch.forEach((key, query) -> answers.put(key, new Answers(reconciliation.find(query))));
        return answers;
    }

    @GetMapping("/suggest/entity")
    @Operation(summary = "Records that may be meant, while a name is typed")
    Suggestions entities(
            @RequestParam(defaultValue = "") String prefix,
            @RequestParam(required = false) @Nullable String type,
            Widget ignored) {
        List<String> types = type == null || type.isBlank() ? List.of() : List.of(type);
        ReconcileQuery query = new ReconcileQuery(shortened(prefix), types, SUGGESTIONS, List.of());
        return new Suggestions(reconciliation.find(query).stream()
                .map(match -> new Suggestion(match.id(), match.name(), match.description(), match.type()))
                .toList());
    }

    @GetMapping("/suggest/property")
    @Operation(summary = "What a row may say beside a name, while it is typed")
    Suggestions properties(
            @RequestParam(defaultValue = "") String prefix,
            @RequestParam(required = false) @Nullable String type,
            Widget ignored) {
        String wanted = shortened(prefix).toLowerCase(Locale.ROOT);
        return new Suggestions(Arrays.stream(ReconcileProperty.values())
                .filter(property ->
                        type == null || type.isBlank() || property.type().equals(type))
                .filter(property ->
                        property.words().contains(wanted) || property.id().contains(wanted))
                .map(property -> new Suggestion(property.id(), property.words(), property.description(), List.of()))
                .toList());
    }

    @GetMapping("/suggest/type")
    @Operation(summary = "The types of records, while one is typed")
    Suggestions types(@RequestParam(defaultValue = "") String prefix, Widget ignored) {
        String wanted = shortened(prefix).toLowerCase(Locale.ROOT);
        List<Suggestion> found = new ArrayList<>();
        for (ReconcileMatch.Type type : List.of(ReconcileMatch.Type.UNIT, ReconcileMatch.Type.PERSON)) {
            if ((type.id() + " " + type.name()).toLowerCase(Locale.ROOT).contains(wanted)) {
                found.add(new Suggestion(type.id(), type.name(), "", List.of()));
            }
        }
        return new Suggestions(found);
    }

    @GetMapping("/view/{id}")
    @Operation(summary = "Leads to a record's page")
    ResponseEntity<Void> view(@PathVariable String id) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(page(id)))
                .build();
    }

    /** {@return the address of a record's page} */
    static String page(String id) {
        if (!id.matches("[a-z0-9-]{1,120}")) {
            throw new NoSuchRecord("record", id);
        }
        if (id.startsWith("unit-")) {
            return "/units/" + id;
        }
        if (id.startsWith("person-")) {
            return "/people/" + id;
        }
        throw new NoSuchRecord("record", id);
    }

    private static String shortened(String prefix) {
        if (prefix.length() > LONGEST_PREFIX) {
            throw new BadParameter("prefix", "is longer than " + LONGEST_PREFIX + " characters", "Send less.");
        }
        return prefix.strip();
    }

    private static Map<String, Object> manifest() {
        String base = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/api/v1/reconcile")
                .toUriString();
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("versions", List.of("0.1", "0.2"));
        manifest.put("name", "Faultline: units and people of Myanmar");
        manifest.put("identifierSpace", base + "/view/");
        manifest.put("schemaSpace", base + "/suggest/type#");
        manifest.put("defaultTypes", List.of(ReconcileMatch.Type.UNIT, ReconcileMatch.Type.PERSON));
        manifest.put("view", Map.of("url", base + "/view/{{id}}"));
        manifest.put("preview", Map.of("url", base + "/preview/{{id}}", "width", 420, "height", 220));
        manifest.put("batchSize", Batch.MOST_QUERIES);
        Map<String, Object> suggest = new LinkedHashMap<>();
        for (String kind : List.of("entity", "property", "type")) {
            suggest.put(kind, Map.of("service_url", base, "service_path", "/suggest/" + kind));
        }
        manifest.put("suggest", suggest);
        return manifest;
    }
}
