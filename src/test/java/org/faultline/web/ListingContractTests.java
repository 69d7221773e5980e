package org.faultline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = ShellOnly.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ListingContractTests {

    private static final Pattern LINK = Pattern.compile("<([^>]+)>; rel=\"next\"");

    @LocalServerPort
    private int port;

    @Autowired
    private JsonMapper json;

    private Caller caller;

    @BeforeEach
    void call() {
        caller = new Caller(port);
    }

    @Test
    void walksEveryItemOnceByFollowingTheLink() {
        List<String> ids = new ArrayList<>();
        String address = "/api/v1/invented?limit=5&sort=-strength";
        int pages = 0;
        while (address != null) {
            HttpResponse<String> answer = caller.get(address);
            body(answer).get("items").forEach(item -> ids.add(item.get("id").stringValue()));
            address = answer.headers()
                    .firstValue("Link")
                    .map(ListingContractTests::addressIn)
                    .orElse(null);
            pages++;
        }
        assertThat(pages).isEqualTo(3);
        assertThat(ids).hasSize(12).doesNotHaveDuplicates().startsWith("garrison-12", "garrison-11");
    }

    @Test
    void givesTheSameCursorInTheBodyAndInTheLink() {
        HttpResponse<String> answer = caller.get("/api/v1/invented?limit=5");
        String next = body(answer).get("next").stringValue();
        assertThat(answer.headers().firstValue("Link"))
                .hasValue("</api/v1/invented?limit=5&cursor=" + next + ">; rel=\"next\"");
    }

    @Test
    void endsTheListWithoutACursor() {
        HttpResponse<String> answer = caller.get("/api/v1/invented");
        assertThat(body(answer).get("next").isNull()).isTrue();
        assertThat(answer.headers().firstValue("Link")).isEmpty();
    }

    @Test
    void keepsTheSuffixInTheLink() {
        HttpResponse<String> answer = caller.get("/api/v1/invented.csv?limit=5");
        assertThat(answer.headers().firstValue("Link").orElse("")).startsWith("</api/v1/invented.csv?limit=5&cursor=");
    }

    @Test
    void refusesACursorOfAnotherOrderFilterOrList() {
        String next = body(caller.get("/api/v1/invented?limit=2")).get("next").stringValue();
        assertThat(caller.get("/api/v1/invented?limit=3&cursor=" + next).statusCode())
                .isEqualTo(200);
        for (String other : List.of("sort=-name", "kind=fort", "validAt=2021-01-01")) {
            HttpResponse<String> answer = caller.get("/api/v1/invented?" + other + "&cursor=" + next);
            assertThat(answer.statusCode()).as(other).isEqualTo(400);
            assertThat(body(answer).get("type").stringValue()).isEqualTo("/problems/bad-cursor");
        }
        assertThat(caller.get("/invented?cursor=" + next).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "!!!", "MS4w", "MS45OTk5OTk5LmFi", "%E1%80%80"})
    void refusesAForgedCursor(String cursor) {
        HttpResponse<String> answer = caller.get("/api/v1/invented?cursor=" + cursor);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(body(answer).get("type").stringValue()).isEqualTo("/problems/bad-cursor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "501", "-1", "x", "1.5", "99999999999999"})
    void refusesALimitOutOfRange(String limit) {
        HttpResponse<String> answer = caller.get("/api/v1/invented?limit=" + limit);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(body(answer).get("parameter").stringValue()).isEqualTo("limit");
        assertThat(body(answer).get("remedy").stringValue()).contains("500");
    }

    @Test
    void namesTheKeysThatAListCanBeSortedBy() {
        HttpResponse<String> answer = caller.get("/api/v1/invented?sort=secret");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(body(answer).get("remedy").stringValue()).contains("name, strength");
    }

    @Test
    void refusesAMistypedFilterAndNamesTheKnownOnes() {
        HttpResponse<String> answer = caller.get("/api/v1/invented?knd=fort");
        assertThat(answer.statusCode()).isEqualTo(400);
        JsonNode problem = body(answer);
        assertThat(problem.get("type").stringValue()).isEqualTo("/problems/unknown-parameter");
        assertThat(problem.get("allowed").values().stream().map(JsonNode::stringValue))
                .containsExactly("atLeast", "cursor", "fields", "kind", "knownAt", "limit", "sort", "validAt");
        assertThat(caller.get("/invented?knd=fort").statusCode()).isEqualTo(400);
    }

    @Test
    void takesEmptyValuesForAbsentOnes() {
        JsonNode all =
                body(caller.get("/api/v1/invented?kind=&atLeast=&validAt=&knownAt=&sort=&limit=&cursor=&fields="));
        assertThat(all.get("items").size()).isEqualTo(12);
    }

    @Test
    void refusesAValueGivenTwice() {
        assertThat(caller.get("/api/v1/invented?sort=name&sort=-name").statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"validAt=2021-02-30", "knownAt=2021-08", "validAt=yesterday"})
    void refusesDatesThatAreNoDays(String query) {
        HttpResponse<String> answer = caller.get("/api/v1/invented?" + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(body(answer).get("remedy").stringValue()).isEqualTo("Write a day as 2021-08-19.");
    }

    @Test
    void readsConstantsAsTheWordsItWrites() {
        JsonNode items = body(caller.get("/api/v1/invented?kind=supply-depot")).get("items");
        assertThat(items.size()).isEqualTo(6);
        assertThat(items.get(0).get("kind").stringValue()).isEqualTo("supply-depot");
    }

    @Test
    void narrowsItemsToTheFieldsAskedFor() {
        assertThat(caller.get("/api/v1/invented?fields=kind,id&limit=1").body())
                .startsWith("{\"items\":[{\"kind\":\"fort\",\"id\":\"garrison-3\"}],\"next\":\"");
        assertThat(caller.get("/api/v1/invented/garrison-1?fields=id").body()).isEqualTo("{\"id\":\"garrison-1\"}");
    }

    @Test
    void refusesAFieldThatIsNotThere() {
        HttpResponse<String> answer = caller.get("/api/v1/invented?fields=id,password");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(body(answer).get("detail").stringValue()).contains("'password'");
    }

    @Test
    void writesRecordsByTheirComponentsOnly() {
        JsonNode first = body(caller.get("/api/v1/invented/garrison-1"));
        assertThat(first.get("strength").toString()).isEqualTo("{\"min\":10,\"max\":20}");
        assertThat(first.get("founded").stringValue()).isEqualTo("2021-08");
    }

    private JsonNode body(HttpResponse<String> answer) {
        return json.readTree(answer.body());
    }

    private static String addressIn(String link) {
        Matcher matcher = LINK.matcher(link);
        assertThat(matcher.matches()).as(link).isTrue();
        return matcher.group(1);
    }
}
