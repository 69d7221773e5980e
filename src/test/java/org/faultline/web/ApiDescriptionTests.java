package org.faultline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = ShellOnly.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ApiDescriptionTests {

    @LocalServerPort
    private int port;

    @Autowired
    private JsonMapper json;

    @Test
    void namesExactlyTheParametersThatAListTakes() {
        JsonNode list = description().at("/paths/~1api~1v1~1invented/get");
        assertThat(texts(list.get("parameters"), "/name"))
                .containsExactlyInAnyOrder(
                        "kind", "atLeast", "limit", "cursor", "sort", "validAt", "knownAt", "fields");
        assertThat(list.get("responses").get("200").get("content").propertyNames())
                .contains("application/json", "text/csv", "application/x-ndjson");
        assertThat(list.at("/responses/default/content/application~1problem+json/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/Problem");
    }

    @Test
    void describesValuesAsTheyAreWritten() {
        JsonNode schemas = description().at("/components/schemas");
        JsonNode garrison = schemas.get("Garrison").get("properties");
        assertThat(texts(garrison.get("kind").get("enum"), "")).containsExactly("fort", "supply-depot");
        assertThat(garrison.get("founded").get("type").asString()).isEqualTo("string");
        assertThat(schemas.get("CountRange").get("properties").propertyNames()).containsExactly("min", "max");
    }

    @Test
    void namesTheAccountOnlyWhereItIsNeeded() {
        JsonNode operations = description().at("/paths/~1api~1v1~1invented");
        assertThat(operations.get("post").has("security")).isTrue();
        assertThat(operations.get("get").has("security")).isFalse();
    }

    @Test
    void describesTheApiAndNotThePages() {
        JsonNode description = description();
        assertThat(description.at("/info/title").asString()).isEqualTo("Faultline");
        assertThat(description.at("/info/license/identifier").asString()).isEqualTo("GPL-3.0-or-later");
        assertThat(description.get("info").has("contact")).isFalse();
        assertThat(description.get("paths").propertyNames()).allMatch(path -> path.startsWith("/api/v1/"));
    }

    private JsonNode description() {
        return json.readTree(new Caller(port).get("/api/openapi").body());
    }

    private static List<String> texts(JsonNode array, String pointer) {
        return array.values().stream().map(node -> node.at(pointer).asString()).toList();
    }
}
