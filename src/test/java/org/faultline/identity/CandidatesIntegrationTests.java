package org.faultline.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.faultline.evidence.InventedEvidence;
import org.faultline.evidence.Ledger;
import org.faultline.evidence.Progress;
import org.faultline.evidence.SourceTexts;
import org.faultline.evidence.SourceTexts.TextDraft;
import org.faultline.graph.GraphTest;
import org.faultline.graph.SharedGraph;
import org.faultline.kernel.PartialDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** On invented officers with alike names, of whom one is sealed, and an invented article. */
@GraphTest
class CandidatesIntegrationTests {

    private static final String ARTICLE = """
            "We were told to shoot," said Koung Hat Aung, who left his base in April.

            Kaung Htet Aung said that he called a friend. "I am free," said Kwang Hat Aung, smiling.

            Captain Win Myint told a reporter of it. Sergeant Myint Win said the same.
            """;

    @Autowired
    private Ledger ledger;

    @Autowired
    private SourceTexts texts;

    @Autowired
    private MockMvc http;

    @Autowired
    private Driver driver;

    @BeforeEach
    void write() {
        SharedGraph.wipe(driver);
        ledger.write(
                new InventedEvidence()
                        .source("s1", "2021-08-20")
                        .unit("LIB 901", "LIB", "901", "901 Light Infantry Battalion")
                        .unit("LIB 902", "LIB", "902", "902 Light Infantry Battalion")
                        .person("one", "Kyaw Zin Tun", "public-official")
                        .posting("one", "LIB 901", "Major", "Commander", "2019/2021-03-31/")
                        .person("elsewhere", "Thiha Naing Lin", "public-official")
                        .posting("elsewhere", "LIB 901", "Major", "Officer", "2020-01-01/2020-12-31/")
                        .person("wm", "Win Myint", "public-official")
                        .source("s2", "2021-09-20")
                        .person("other", "Kyaw Zin Htun", "public-official")
                        .posting("other", "LIB 901", "Major", "Officer", "//2021")
                        .person("far", "Thi Ha Nine Linn", "public-official")
                        .posting("far", "LIB 902", "Captain", "Officer", "2020-01-01/2020-12-31/")
                        .person("hidden", "Kyaw Zinn Htoon", "private")
                        .posting("hidden", "LIB 901", "Private", "Soldier", "//2021")
                        .person("mw", "Myint Win", "public-official")
                        .batch(),
                "tests",
                Progress.SILENT);
    }

    @Test
    void proposesPeopleWhoseNamesSoundAlikeWithTheReasons() throws Exception {
        String body = body(get("/api/v1/candidates"));

        assertThat(JsonPath.<List<String>>read(body, "$.items[*].into.name")).hasSize(2);
        assertThat(body).doesNotContain("Win Myint").doesNotContain("Htoon");
        assertThat(JsonPath.<List<Boolean>>read(body, "$.items[?(@.into.id == 'person-one')].mayMerge"))
                .containsExactly(true);
        String far = "$.items[?(@.into.id == 'person-elsewhere' || @.folded.id == 'person-elsewhere')]";
        assertThat(JsonPath.<List<String>>read(body, far + ".evidence[*].kind")).contains("posting", "dates", "rank");
        assertThat(JsonPath.<List<String>>read(body, far + ".evidence[?(@.kind == 'dates')].bearing"))
                .containsExactly("against");
        assertThat(JsonPath.<List<String>>read(body, far + ".alignment[*].left"))
                .hasSize(4);
    }

    @Test
    void hidesTheSealedFromReadersOnEveryRoute() throws Exception {
        String all = body(get("/api/v1/candidates").with(admin()));
        List<String> sealed = JsonPath.read(all, "$.items[?(@.folded.id == 'person-hidden')].id");

        assertThat(sealed).hasSize(2);
        for (String address : List.of("/api/v1/candidates/" + sealed.getFirst(), "/candidates/" + sealed.getFirst())) {
            assertThat(status(get(address))).as(address).isEqualTo(404);
            assertThat(status(get(address).with(admin()))).as(address).isEqualTo(200);
        }
        assertThat(body(get("/candidates"))).doesNotContain("Htoon").doesNotContain("person-hidden");
        assertThat(body(get("/candidates").with(admin()))).contains("Kyaw Zinn Htoon", "sealed");
        assertThat(body(get("/api/v1/candidates").param("q", "Kyaw Zinn Htoon")))
                .doesNotContain("person-hidden");
    }

    @Test
    void mergesNobodyByItselfAndTakesADecisionBack() throws Exception {
        String id = idOf("person-one", "person-other");
        assertThat(status(get("/api/v1/people/person-other"))).isEqualTo(200);

        String accepted = body(decide(id, "accept", "One officer, by the staff list."));
        assertThat(JsonPath.<String>read(accepted, "$.state")).isEqualTo("decided");
        assertThat(status(get("/api/v1/people/person-other"))).isEqualTo(308);
        assertThat(body(get("/api/v1/identities"))).contains("same-name", "One officer, by the staff list.");
        assertThat(status(decide(id, "accept", "again"))).isEqualTo(409);

        assertThat(JsonPath.<String>read(body(decide(id, "undo", "Two after all.")), "$.state"))
                .isEqualTo("undone");
        assertThat(status(get("/api/v1/people/person-other"))).isEqualTo(200);
    }

    @Test
    void refusesToMergeOnANameAlone() throws Exception {
        String id = idOf("person-elsewhere", "person-far");
        MockHttpServletResponse answer = http.perform(decide(id, "accept", "They sound alike."))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("identity-refused", "no claims post both to one unit");
        assertThat(status(get("/api/v1/people/person-far"))).isEqualTo(200);
    }

    @Test
    void remembersThatTwoAreNotTheSame() throws Exception {
        String id = idOf("person-elsewhere", "person-far");
        body(decide(id, "reject", "Two people."));

        assertThat(body(get("/api/v1/candidates").param("state", "proposed"))).doesNotContain("person-far");
        assertThat(body(get("/api/v1/candidates").param("state", "rejected"))).contains("person-far");
    }

    @ParameterizedTest
    @ValueSource(strings = {"accept", "reject", "undo"})
    void letsOnlyTheAdministratorDecideAndOnlyWithAReason(String verb) throws Exception {
        String id = idOf("person-one", "person-other");

        assertThat(status(post("/api/v1/candidates/" + id + "/" + verb)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"note\": \"because\"}")
                        .with(anonymous())
                        .with(csrf())))
                .isEqualTo(401);
        assertThat(status(decide(id, verb, " "))).isEqualTo(422);
        assertThat(status(decide("idd-nothing", verb, "why"))).isEqualTo(404);
    }

    @Test
    void decidesOnThePage() throws Exception {
        String id = idOf("person-one", "person-other");

        assertThat(body(get("/candidates/" + id).with(admin())))
                .contains("They are one", "Claims post both to LIB 901");
        assertThat(status(post("/candidates/" + id + "/accept")
                        .param("note", "")
                        .with(admin())
                        .with(csrf())))
                .isEqualTo(422);
        assertThat(status(post("/candidates/" + id + "/accept")
                        .param("note", "the staff list")
                        .with(admin())
                        .with(csrf())))
                .isEqualTo(302);
        assertThat(body(get("/candidates/" + id).with(admin()))).contains("taken for one", "Undo the decision");
    }

    @Test
    void filtersByNameInEitherScriptAndByScore() throws Exception {
        assertThat(JsonPath.<List<Object>>read(body(get("/api/v1/candidates").param("q", "ကျော်ဇင်ထွန်း")), "$.items"))
                .hasSize(1);
        assertThat(JsonPath.<List<Object>>read(body(get("/api/v1/candidates").param("mergeable", "false")), "$.items"))
                .hasSize(1);
        assertThat(JsonPath.<List<Object>>read(body(get("/api/v1/candidates").param("match", "possible")), "$.items"))
                .isEmpty();
        assertThat(status(get("/api/v1/candidates").param("atLeast", "7"))).isEqualTo(400);
    }

    @Test
    void groupsTheSpellingsOfOneArticle() throws Exception {
        String source = keep();
        String body = body(get("/api/v1/sources/" + source + "/names").with(admin()));

        assertThat(JsonPath.<List<String>>read(body, "$[0].spellings[*].name"))
                .containsExactly("Koung Hat Aung", "Kaung Htet Aung", "Kwang Hat Aung");
        assertThat(JsonPath.<List<Object>>read(body, "$[0].alike")).hasSize(3);
        assertThat(JsonPath.<List<String>>read(body, "$[0].alike[0].alignment[*].left"))
                .hasSize(3);
        assertThat(JsonPath.<List<Map<String, Object>>>read(body, "$[?(@.spellings.length() == 1)]"))
                .hasSize(2);
        int begin = JsonPath.read(body, "$[0].spellings[1].mentions[0].begin");
        assertThat(ARTICLE.substring(begin)).startsWith("Kaung Htet Aung");
        String page = body(get("/candidates/printed").with(admin()));
        assertThat(page).contains("Kwang Hat Aung", "proposed as one person");
        assertThat(status(get("/api/v1/people/person-wm"))).isEqualTo(200);
    }

    @Test
    void keepsPrintedNamesFromReaders() throws Exception {
        String source = keep();

        assertThat(status(get("/api/v1/sources/" + source + "/names"))).isEqualTo(401);
        assertThat(status(get("/candidates/printed"))).isEqualTo(302);
        assertThat(status(get("/api/v1/sources/src-nothing/names").with(admin())))
                .isEqualTo(404);
    }

    private String keep() throws Exception {
        texts.keep(
                new TextDraft(
                        "s3", "The s3 Paper", "An article", null, PartialDate.parse("2021-12"), "en", ARTICLE, "UTF-8"),
                "tests");
        String sources = body(get("/api/v1/sources").param("hasText", "true").with(admin()));
        return JsonPath.read(sources, "$.items[0].id");
    }

    private String idOf(String a, String b) throws Exception {
        String all = body(get("/api/v1/candidates").param("person", a).with(admin()));
        List<String> ids = JsonPath.read(all, "$.items[?(@.folded.id == '" + b + "' || @.into.id == '" + b + "')].id");
        assertThat(ids).hasSize(1);
        return ids.getFirst();
    }

    private static MockHttpServletRequestBuilder decide(String id, String verb, String note) {
        return post("/api/v1/candidates/" + id + "/" + verb)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"note\": \"" + note + "\"}")
                .with(admin())
                .with(csrf());
    }

    private static RequestPostProcessor admin() {
        return user("admin").roles("ADMIN");
    }

    private int status(MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request).andReturn().getResponse().getStatus();
    }

    private String body(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse answer = http.perform(request).andReturn().getResponse();
        String body = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(body).isEqualTo(200);
        return body;
    }
}
