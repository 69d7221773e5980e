package org.faultline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faultline.evidence.web.Asking.admin;
import static org.faultline.evidence.web.Asking.change;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.faultline.graph.GraphTest;
import org.faultline.graph.SharedGraph;
import org.faultline.search.SearchAnswer.Count;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** On an invented article in the review queue: what was read out of it is nobody's claim before somebody accepts it. */
@GraphTest
class SuggestedClaimsIntegrationTests {

    private static final String ARTICLE = """
            {"title": "Invented hills", "publisher": "Invented Times", "publishedOn": "2022-01-12", "language": "en",
             "text": "Soldiers leave invented hills\\n\\nOn January 4, twelve soldiers of LIB 901 deserted with their rifles in Kale Township."}
            """;

    @Autowired
    private MockMvc web;

    @Autowired
    private Driver driver;

    @Autowired
    private Search search;

    @BeforeEach
    void wipe() {
        SharedGraph.wipe(driver);
        search.catchUp();
    }

    @Test
    void areInNoIndexNoCountAndNoSuggestionBeforeTheyAreAccepted() throws Exception {
        List<String> suggested = suggested();
        assertThat(suggested).isNotEmpty();

        assertOnlyTheArticleIsFound();

        decide(suggested.getFirst(), "accept", "{}");
        assertThat(total("kind:claim")).isPositive();
        assertThat(total("claim:occurrence")).isPositive();
        assertThat(search.suggest("LIB 901", 10)).extracting(Suggestion::id).contains("unit-lib-901");
        assertThat(kinds("LIB 901")).contains("source", "claim", "unit");
    }

    @Test
    void areGoneAgainWhenTheyAreRejectedOrTheAcceptanceIsUndone() throws Exception {
        String suggestion = suggested().getFirst();
        decide(suggestion, "reject", "{\"note\": \"misread\"}");
        assertOnlyTheArticleIsFound();
        decide(suggestion, "undo", "{}");
        decide(suggestion, "accept", "{}");
        assertThat(total("kind:claim")).isPositive();

        decide(suggestion, "undo", "{\"note\": \"misread\"}");

        assertThat(total("kind:claim")).isZero();
        assertThat(total("claim:occurrence")).isZero();
    }

    /** The article itself is found by its words, and by the unit and the place that it prints. */
    private void assertOnlyTheArticleIsFound() {
        for (String query : List.of("deserted", "LIB 901", "Kale", "\"twelve soldiers\"", "unit:\"LIB 901\"")) {
            assertThat(kinds(query)).as(query).containsExactly("source");
            assertThat(total(query)).as(query).isEqualTo(1);
        }
        for (String query : List.of(
                "kind:claim",
                "kind:unit",
                "kind:person",
                "kind:place",
                "claim:occurrence",
                "date:2022-01-04",
                "desertion")) {
            assertThat(total(query)).as(query).isZero();
        }
        assertThat(search.suggest("LIB 901", 10)).isEmpty();
        assertThat(search.suggest("Kale", 10)).isEmpty();
        assertThat(search.search(SearchRequest.of("deserted", 10)).hits())
                .allSatisfy(hit -> assertThat(hit.claims()).isEmpty())
                .allSatisfy(hit -> assertThat(hit.about()).isEmpty());
    }

    private List<String> kinds(String query) {
        return search.search(SearchRequest.of(query, 10)).facets().kind().stream()
                .map(Count::value)
                .toList();
    }

    private long total(String query) {
        SearchAnswer answer = search.search(SearchRequest.of(query, 10));
        return answer.relaxed() ? 0 : answer.total();
    }

    private List<String> suggested() throws Exception {
        String added = web.perform(change("/api/v1/articles", ARTICLE))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String source = JsonPath.read(added, "$.id");
        search.catchUp();
        String items = web.perform(admin("/api/v1/review?limit=100&source=" + source))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return JsonPath.read(items, "$.items[?(@.kind == 'Occurrence')].id");
    }

    private void decide(String suggestion, String decision, String body) throws Exception {
        web.perform(change("/api/v1/review/" + suggestion + "/" + decision, body))
                .andExpect(status().isOk());
        search.catchUp();
    }
}
