package org.faultline.intake.internal.review;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The fields of a suggestion as the graph keeps them. */
public final class StoredFields {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<LinkedHashMap<String, Object>> FIELDS = new TypeReference<>() {};

    private StoredFields() {}

    /** {@return them as one text} */
    public static String write(Map<String, Object> fields) {
        return JSON.writeValueAsString(fields);
    }

    /** {@return them by name, in order} */
    public static Map<String, Object> read(String text) {
        return JSON.readValue(text, FIELDS);
    }
}
