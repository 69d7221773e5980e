package org.faultline.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faultline.evidence.web.Asking.admin;
import static org.faultline.evidence.web.Asking.change;
import static org.faultline.evidence.web.Asking.form;
import static org.faultline.evidence.web.Asking.reader;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.util.List;
import org.faultline.graph.GraphTest;
import org.faultline.graph.SharedGraph;
import org.faultline.intake.NewArticle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

/** On an invented article. */
@GraphTest
class ReviewRoutesIntegrationTests {

    private static final String TEXT = """
            Soldiers leave invented hills

            On January 4, twelve soldiers of LIB 901 deserted with their rifles in Kale Township.

            Captain Zaw Hidden Htet of LIB 901 joined the CDM on January 9. About 2,000 soldiers have defected, according to the Invented Bridge.
            """;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Driver driver;

    @Autowired
    private JsonMapper json;

    @BeforeEach
    void wipe() {
        SharedGraph.wipe(driver);
    }

    @Test
    void keepsAnArticleOnceWithItsSuggestionsReady() throws Exception {
        String id = add("Invented Times", "2022-01-12", "https://example.org/a", TEXT);

        String known = mvc.perform(change("/api/v1/articles", article("Invented Times", "2022-01-12", null, TEXT)))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.id").value(id))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(known).contains("/problems/known-article");
        mvc.perform(change(
                        "/api/v1/articles",
                        article("Another", "2022-01-13", "https://example.org/a", "Another text of that address.")))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.id").value(id));
        mvc.perform(admin("/api/v1/review?source=" + id + "&limit=500"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items", hasSize(4)))
                .andExpect(jsonPath("$.items[0].kind").value("Occurrence"))
                .andExpect(jsonPath("$.items[0].fields.unit").value("LIB 901"))
                .andExpect(jsonPath("$.items[0].fields.countMin").value(12))
                .andExpect(jsonPath("$.items[0].state").value("open"));
        for (Object item : items(id)) {
            String quote = JsonPath.read(item, "$.quote");
            int begin = JsonPath.read(item, "$.begin");
            int end = JsonPath.read(item, "$.end");
            assertThat(TEXT.substring(begin, end)).isEqualTo(quote);
        }
    }

    @Test
    void makesClaimsOfWhatIsAcceptedAndWithdrawsThemWhenItIsUndone() throws Exception {
        String id = suggestion(add("Invented Times", "2022-01-12", null, TEXT), "Occurrence", 0);

        String accepted = perform("/api/v1/review/" + id + "/accept", "{}", 200);

        assertThat((String) JsonPath.read(accepted, "$.state")).isEqualTo("accepted");
        List<String> claims = JsonPath.read(accepted, "$.claims");
        assertThat(claims).hasSize(3);
        mvc.perform(reader("/api/v1/claims?kind=Occurrence"))
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].recordedBy").value("admin"))
                .andExpect(
                        jsonPath("$.items[0].citations[0].quote").value(containsString("twelve soldiers of LIB 901")))
                .andExpect(jsonPath("$.items[0].citations[0].begin").value(TEXT.indexOf("On January 4")));
        mvc.perform(reader("/api/v1/units/unit-lib-901")).andExpect(status().isOk());
        perform("/api/v1/review/" + id + "/accept", "{}", 409);

        perform("/api/v1/review/" + id + "/undo", "{\"note\": \"misread\"}", 200);

        mvc.perform(reader("/api/v1/claims?kind=Occurrence&status=withdrawn"))
                .andExpect(jsonPath("$.items", hasSize(1)));
        mvc.perform(admin("/api/v1/review/" + id)).andExpect(jsonPath("$.state").value("open"));

        perform("/api/v1/review/" + id + "/accept", "{}", 200);
        mvc.perform(reader("/api/v1/claims?kind=Occurrence&status=accepted"))
                .andExpect(jsonPath("$.items", hasSize(1)));
    }

    @Test
    void countsNothingBeforeItIsAccepted() throws Exception {
        add("Invented Times", "2022-01-12", null, TEXT);
        for (String list : List.of("claims", "defections", "tallies", "units", "people")) {
            mvc.perform(reader("/api/v1/" + list)).andExpect(jsonPath("$.items", hasSize(0)));
        }
    }

    @Test
    void neverShowsTheNameOfSomebodyWhoIsNotPublic() throws Exception {
        String id = suggestion(add("Invented Times", "2022-01-12", null, TEXT), "Occurrence", 1);
        perform("/api/v1/review/" + id + "/accept", "{}", 200);
        String posting = suggestion(null, "Posting", 0);
        perform("/api/v1/review/" + posting + "/accept", "{}", 200);

        for (String address : List.of(
                "/api/v1/claims?limit=500", "/api/v1/people", "/api/v1/units/unit-lib-901", "/api/v1/defections")) {
            String answer = mvc.perform(reader(address))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            assertThat(answer).as(address).doesNotContain("Zaw Hidden Htet");
        }
        for (String address : List.of("/api/v1/review", "/api/v1/review/" + id, "/api/v1/review/sources")) {
            mvc.perform(reader(address)).andExpect(status().isForbidden());
            mvc.perform(get(URI.create(address))).andExpect(status().isUnauthorized());
        }
    }

    @Test
    void takesCorrectionsAndSaysWhatIsWrongWithThem() throws Exception {
        String source = add("Invented Times", "2022-01-12", null, TEXT);
        String tally = suggestion(source, "Tally", 0);

        String refused = perform(
                "/api/v1/review/" + tally + "/edit",
                "{\"fields\": {\"countMin\": \"many\", \"asOf\": \"yesterday\"}}",
                422);
        assertThat(refused).contains("countMin", "asOf");
        String edited = perform(
                "/api/v1/review/" + tally + "/edit", "{\"fields\": {\"countMin\": 1900, \"countMax\": 2100}}", 200);
        assertThat((String) JsonPath.read(edited, "$.state")).isEqualTo("edited");
        mvc.perform(reader("/api/v1/tallies")).andExpect(jsonPath("$.items", hasSize(1)));
        String posting = suggestion(source, "Posting", 0);
        assertThat(perform("/api/v1/review/" + posting + "/accept", "{\"person\": \"none\"}", 422))
                .contains("person is missing");
        assertThat(perform("/api/v1/review/" + posting + "/accept", "{\"unit\": \"unit-nowhere\"}", 422))
                .contains("no unit on record");
    }

    @Test
    void linksASecondSuggestionToAnEventOfTheSameSource() throws Exception {
        String source = add(
                "Invented Times",
                "2022-01-12",
                null,
                "On January 4, twelve soldiers of LIB 901 deserted with their rifles in Kale Township.\n\n"
                        + "A corporal of LIB 901 deserted in Kale Township on January 4 as well.");
        perform("/api/v1/review/" + suggestion(source, "Occurrence", 0) + "/accept", "{}", 200);
        String event = JsonPath.read(
                mvc.perform(reader("/api/v1/defections"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.items[0].id");
        String second = suggestion(source, "Occurrence", 1);

        perform("/api/v1/review/" + second + "/accept", "{\"event\": \"dfn-nowhere\"}", 422);
        perform("/api/v1/review/" + second + "/accept", "{\"event\": \"" + event + "\"}", 200);
        mvc.perform(reader("/api/v1/defections"))
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].id").value(event));

        perform("/api/v1/review/" + second + "/undo", "{}", 200);
        perform("/api/v1/review/" + second + "/accept", "{\"event\": \"new\"}", 200);
        mvc.perform(reader("/api/v1/defections")).andExpect(jsonPath("$.items", hasSize(2)));
    }

    @Test
    void takesAnArticleByTheFormAndSaysWhatIsWrongWithIt() throws Exception {
        mvc.perform(admin("/review/new"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("name=\"publishedOn\"")));
        mvc.perform(sent("title", "T", "publisher", "", "publishedOn", "yesterday", "text", "Words."))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("publisher")))
                .andExpect(content().string(containsString("Words.")));
        String there = mvc.perform(
                        sent("title", "T", "publisher", "Invented Times", "publishedOn", "2022-01-12", "text", TEXT))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(there).startsWith("/review/src-");
        mvc.perform(admin(String.valueOf(there)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Kind of event")))
                .andExpect(content().string(containsString("name=\"standing\"")))
                .andExpect(content().string(containsString("name=\"event\"")));
        mvc.perform(sent("title", "T", "publisher", "Invented Times", "text", TEXT))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("there already")));
    }

    @Test
    void refusesAnArticleThatIsTooLarge() throws Exception {
        mvc.perform(change("/api/v1/articles", article("Invented Times", "2022-01-12", null, "words ".repeat(200_000))))
                .andExpect(status().isContentTooLarge());
        mvc.perform(reader("/api/v1/sources")).andExpect(jsonPath("$.items", hasSize(0)));
    }

    @Test
    void decidesOnceOnWhatOnePublisherSaysTwice() throws Exception {
        String first = add("Invented Times", "2022-01-12", null, TEXT);
        String second = add("Invented Times", "2022-01-15", null, "An update.\n\n" + TEXT + "\nMore will follow.");
        String id = suggestion(first, "Tally", 0);

        perform("/api/v1/review/" + id + "/reject", "{\"note\": \"not a count\"}", 200);

        mvc.perform(admin("/api/v1/review?source=" + second + "&kind=Tally"))
                .andExpect(jsonPath("$.items[0].state").value("rejected"))
                .andExpect(jsonPath("$.items[0].alike").value(1));
        perform("/api/v1/review/" + id + "/undo", "{}", 200);
        mvc.perform(admin("/api/v1/review?state=open")).andExpect(jsonPath("$.items", hasSize(8)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\": \"T\", \"publisher\": \"P\"} | 422",
                "{\"title\": \"T\", \"publisher\": \"P\", \"text\": \"  \"} | 422",
                "{\"title\": \"T\", \"publisher\": \"P\", \"text\": \"x\", \"publishedOn\": \"yesterday\"} | 422",
                "{\"title\": \"T\", \"publisher\": \"P\", \"text\": \"x\", \"publishedOn\": \"2022-02-31\"} | 422",
                "{\"title\": \"T\", \"publisher\": \"P\", \"text\": \"x\", \"url\": \"ftp://x\"} | 422",
                "{\"text\": [1]} | 400",
                "{\"title\": \"T\", \"publisher\": \"P\", \"text\": \"\\ud83d LIB 25\"} | 201",
            })
    void answersBadArticlesClearly(String body, int status) throws Exception {
        perform("/api/v1/articles", body, status);
    }

    @Test
    void answersAnUnknownSuggestionAndAWrongFilter() throws Exception {
        perform("/api/v1/review/sug-none/accept", "{}", 404);
        mvc.perform(admin("/api/v1/review?atLeast=2")).andExpect(status().isBadRequest());
        mvc.perform(admin("/api/v1/review?state=maybe")).andExpect(status().isBadRequest());
    }

    private static MockHttpServletRequestBuilder sent(String... fields) {
        MockHttpServletRequestBuilder request = form("/review/new");
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request;
    }

    private List<Object> items(@Nullable String source) throws Exception {
        String answer = mvc.perform(admin("/api/v1/review?limit=500" + (source == null ? "" : "&source=" + source)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return JsonPath.read(answer, "$.items");
    }

    private String suggestion(@Nullable String source, String kind, int number) throws Exception {
        List<Object> found = items(source).stream()
                .filter(item -> kind.equals(JsonPath.read(item, "$.kind")))
                .toList();
        return JsonPath.read(found.get(number), "$.id");
    }

    private String add(String publisher, String day, @Nullable String url, String text) throws Exception {
        return JsonPath.read(perform("/api/v1/articles", article(publisher, day, url, text), 201), "$.id");
    }

    private String article(String publisher, String day, @Nullable String url, String text) {
        return json.writeValueAsString(new NewArticle("A title", publisher, day, url, "en", text));
    }

    private String perform(String address, String body, int status) throws Exception {
        return mvc.perform(change(address, body))
                .andExpect(status().is(status))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
