package org.faultline.identity.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.faultline.identity.ReconcileProperty;
import org.faultline.identity.ReconcileQuery;
import org.faultline.identity.ReconcileQuery.Property;
import org.faultline.web.RequestRefused;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a batch of queries of the W3C Reconciliation API, version 0.2. */
final class Batch {

    /** Queries of one request; what the manifest tells programs to send at most. */
    static final int MOST_QUERIES = 50;

    static final int LONGEST_QUERY = 300;
    static final int MOST_PROPERTIES = 10;
    static final int MOST_VALUES = 10;
    static final int MOST_ANSWERS = 25;
    static final int DEFAULT_ANSWERS = 5;

    private static final List<String> TYPES = List.of(ReconcileQuery.UNIT, ReconcileQuery.PERSON);

    private Batch() {}

    /**
     * {@return the queries by their keys, in order}
     *
     * @param queries as JSON: {@code {"q0": {"query": "LIB 528"}}}
     * @throws RequestRefused when it is not that, or exceeds a limit
     */
    static Map<String, ReconcileQuery> read(JsonMapper json, String queries) {
        try {
            return read(json.readTree(queries));
        } catch (JacksonException e) {
            throw (RequestRefused)
                    refused(null, "'queries' is not well-formed JSON").initCause(e);
        }
    }

    /** {@return the queries of a batch that is read already; it may stand in a field {@code queries}} */
    static Map<String, ReconcileQuery> read(JsonNode tree) {
        JsonNode batch =
                tree.path("queries").isObject() && !tree.path("queries").has("query") ? tree.path("queries") : tree;
        if (!batch.isObject()) {
            throw refused(null, "'queries' is no object of queries by key");
        }
        if (batch.size() > MOST_QUERIES) {
            throw new RequestRefused(
                            "too-many-queries",
                            422,
                            "The batch has " + batch.size() + " queries; it may have " + MOST_QUERIES + ".",
                            null)
                    .with("limit", MOST_QUERIES);
        }
        Map<String, ReconcileQuery> read = new LinkedHashMap<>();
        batch.properties().forEach(entry -> read.put(entry.getKey(), query(entry.getKey(), entry.getValue())));
        return read;
    }

    private static ReconcileQuery query(String key, JsonNode node) {
        JsonNode text = node.path("query");
        if (!node.isObject() || !text.isString()) {
            throw refused(key, "'query' is missing or no text");
        }
        if (text.stringValue().length() > LONGEST_QUERY) {
            throw refused(key, "'query' is longer than " + LONGEST_QUERY + " characters");
        }
        return new ReconcileQuery(
                text.stringValue(), types(key, node.path("type")), limit(key, node), properties(key, node));
    }

    private static int limit(String key, JsonNode node) {
        JsonNode limit = node.path("limit");
        if (limit.isMissingNode() || limit.isNull()) {
            return DEFAULT_ANSWERS;
        }
        if (!limit.isIntegralNumber() || limit.longValue() < 1) {
            throw refused(key, "'limit' is no whole number from 1");
        }
        return (int) Math.min(MOST_ANSWERS, limit.longValue());
    }

    private static List<String> types(String key, JsonNode node) {
        List<String> types = new ArrayList<>();
        for (String type : texts(node)) {
            if (!TYPES.contains(type)) {
                throw refused(key, "there is no type '" + type + "', only Unit and Person");
            }
            types.add(type);
        }
        return types;
    }

    private static List<Property> properties(String key, JsonNode node) {
        JsonNode properties = node.path("properties");
        if (properties.isMissingNode() || properties.isNull()) {
            return List.of();
        }
        if (!properties.isArray() || properties.size() > MOST_PROPERTIES) {
            throw refused(key, "'properties' is no list of at most " + MOST_PROPERTIES);
        }
        List<Property> read = new ArrayList<>();
        for (JsonNode property : properties) {
            String id = property.path("pid").asString("");
            if (Arrays.stream(ReconcileProperty.values())
                    .noneMatch(known -> known.id().equals(id))) {
                throw refused(key, "there is no property '" + id + "'");
            }
            read.add(new Property(id, texts(property.path("v"))));
        }
        return read;
    }

    /** A value is a text, a number, a record with its name and id, or a list of those. */
    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        List<JsonNode> values = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(values::add);
        } else {
            values.add(node);
        }
        for (JsonNode value : values.subList(0, Math.min(values.size(), MOST_VALUES))) {
            JsonNode plain = value.isObject() ? value.has("name") ? value.path("name") : value.path("id") : value;
            if (plain.isValueNode() && !plain.isNull()) {
                String text = plain.asString();
                texts.add(text.substring(0, Math.min(text.length(), LONGEST_QUERY)));
            }
        }
        return texts;
    }

    private static RequestRefused refused(@Nullable String key, String problem) {
        RequestRefused refused = new RequestRefused(
                "bad-reconcile-query", 400, (key == null ? "" : "Query '" + key + "': ") + problem + ".", null);
        return key == null ? refused : refused.with("query", key);
    }
}
