package org.faultline.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.faultline.evidence.InventedEvidence;
import org.faultline.evidence.Ledger;
import org.faultline.evidence.Progress;
import org.faultline.graph.GraphTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** On invented units and people; one of them is sealed. */
@GraphTest
class ReconcileIntegrationTests {

    @Autowired
    private Ledger ledger;

    @Autowired
    private MockMvc http;

    @BeforeEach
    void write() {
        ledger.write(
                new InventedEvidence()
                        .source("s1", "2021-08-20")
                        .place("hills", "Hill Township", "township", null)
                        .place("plain", "Plain Township", "township", null)
                        .unit("LID 99", "LID", "99", "99 Light Infantry Division")
                        .unit("LIB 528", "LIB", "528", "528 Light Infantry Battalion")
                        .unit("IB 46", "IB", "46", "46 Infantry Battalion")
                        .unit("LIB 46", "LIB", "46", "46 Light Infantry Battalion")
                        .unit("RMC Western", "RMC", null, "Western Regional Military Command")
                        .under("LIB 528", "LID 99", "//2021")
                        .operatesIn("IB 46", "hills", "//2021")
                        .operatesIn("LIB 46", "plain", "//2021")
                        .person("officer", "Kyaw Zin Tun", "public-official")
                        .person("namesake", "Kyaw Zin Htun", "public-official")
                        .person("hidden", "Hnin Yadanar Phyo", "private")
                        .posting("officer", "LIB 528", "Major", "Commander", "2019/2021-03-31/")
                        .posting("namesake", "IB 46", "Captain", "Officer", "2019/2021-03-31/")
                        .posting("hidden", "LIB 528", "Captain", "Officer", "//2021")
                        .batch(),
                "tests",
                Progress.SILENT);
    }

    @Test
    void saysWhatItCanDo() throws Exception {
        String manifest = body(get("/api/v1/reconcile"));

        assertThat(JsonPath.<List<String>>read(manifest, "$.versions")).contains("0.2");
        assertThat(JsonPath.<List<String>>read(manifest, "$.defaultTypes[*].id"))
                .containsExactly("Unit", "Person");
        assertThat(JsonPath.<String>read(manifest, "$.view.url")).endsWith("/api/v1/reconcile/view/{{id}}");
        assertThat(JsonPath.<Integer>read(manifest, "$.batchSize")).isEqualTo(50);
        assertThat(JsonPath.<String>read(manifest, "$.suggest.entity.service_path"))
                .isEqualTo("/suggest/entity");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LIB 528 | LIB 528",
                "528th Light Infantry Battalion | LIB 528",
                "(၅၂၈) ခမရ | LIB 528",
                "ခြေမြန်တပ်ရင်း ၅၂၈ | LIB 528",
                "a captain of LIB-528 | LIB 528",
                "တပ်မ ၉၉ | LID 99",
                "အနောက်ပိုင်းတိုင်းစစ်ဌာနချုပ် | RMC Western",
                "Western Command | RMC Western"
            })
    void findsAUnitByAnyDesignation(String query, String unit) throws Exception {
        String body = ask("{\"q\": {\"query\": \"" + query + "\", \"type\": \"Unit\"}}");

        assertThat(JsonPath.<String>read(body, "$.q.result[0].name")).isEqualTo(unit);
        assertThat(JsonPath.<Double>read(body, "$.q.result[0].score")).isEqualTo(100);
        assertThat(JsonPath.<Boolean>read(body, "$.q.result[0].match")).isTrue();
    }

    @Test
    void takesNoUnitWhereTwoMayBeMeant() throws Exception {
        String body = ask("{\"q\": {\"query\": \"46\", \"type\": \"Unit\"}}");

        assertThat(JsonPath.<List<String>>read(body, "$.q.result[*].name"))
                .containsExactlyInAnyOrder("IB 46", "LIB 46");
        assertThat(JsonPath.<List<Boolean>>read(body, "$.q.result[*].match")).containsOnly(false);
    }

    @Test
    void weighsWhatElseTheRowSays() throws Exception {
        String body = ask(
                "{\"place\": {\"query\": \"46\", \"type\": \"Unit\", \"properties\": "
                        + "[{\"pid\": \"type\", \"v\": \"Infantry Battalion\"}, {\"pid\": \"place\", \"v\": \"hill township\"}]},"
                        + "\"number\": {\"query\": \"Light Infantry Battalion\", \"type\": \"Unit\", \"properties\": [{\"pid\": \"number\", \"v\": 528}]}}");

        assertThat(JsonPath.<String>read(body, "$.place.result[0].name")).isEqualTo("IB 46");
        assertThat(JsonPath.<Boolean>read(body, "$.place.result[0].match")).isTrue();
        assertThat(JsonPath.<String>read(body, "$.number.result[0].name")).isEqualTo("LIB 528");
    }

    @Test
    void findsPeopleByTheSoundOfTheirNamesAndTakesOneOnlyWithAPosting() throws Exception {
        String body = ask("{\"name\": {\"query\": \"ကျော်ဇင်ထွန်း\", \"type\": \"Person\"},"
                + "\"posted\": {\"query\": \"Capt. Kyaw Zin Tun\", \"type\": \"Person\", \"properties\": "
                + "[{\"pid\": \"unit\", \"v\": \"528th LIB\"}, {\"pid\": \"rank\", \"v\": \"Lieutenant Colonel\"}]}}");

        assertThat(JsonPath.<List<String>>read(body, "$.name.result[*].id"))
                .containsExactlyInAnyOrder("person-officer", "person-namesake");
        assertThat(JsonPath.<List<Boolean>>read(body, "$.name.result[*].match")).containsOnly(false);
        assertThat(JsonPath.<String>read(body, "$.posted.result[0].id")).isEqualTo("person-officer");
        assertThat(JsonPath.<List<Boolean>>read(body, "$.posted.result[*].match"))
                .containsExactly(true, false);
        assertThat(JsonPath.<String>read(body, "$.posted.result[0].description"))
                .contains("LIB 528");
    }

    @Test
    void neverKnowsTheSealed() throws Exception {
        String queries =
                "{\"q\": {\"query\": \"Hnin Yadanar Phyo\", \"properties\": [{\"pid\": \"unit\", \"v\": \"LIB 528\"}]}}";

        assertThat(ask(queries)).doesNotContain("hidden").doesNotContain("Yadanar");
        assertThat(http.perform(post("/api/v1/reconcile")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(queries)
                                .with(user("admin").roles("ADMIN")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .doesNotContain("hidden");
        assertThat(body(get("/api/v1/reconcile/suggest/entity").param("prefix", "Hnin Yadanar Phyo")))
                .isEqualTo("{\"result\":[]}");
        assertThat(http.perform(get("/api/v1/reconcile/preview/person-hidden"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void takesABatchAsFormAsParameterAndAsJson() throws Exception {
        String queries = "{\"q0\": {\"query\": \"LIB 528\"}, \"q1\": {\"query\": \"nothing like it\"}}";
        String form = body(post("/api/v1/reconcile")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("queries", queries)
                .with(anonymous()));

        assertThat(form)
                .isEqualTo(ask(queries))
                .isEqualTo(body(get("/api/v1/reconcile").param("queries", queries)));
        assertThat(ask("{\"queries\": " + queries + "}")).isEqualTo(form);
        assertThat(JsonPath.<List<Object>>read(form, "$.q1.result")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ | 400 | JSON",
                "[] | 400 | no object",
                "{\"q\": {}} | 400 | 'query' is missing",
                "{\"q\": {\"query\": 5}} | 400 | Query 'q'",
                "{\"q\": {\"query\": \"x\", \"type\": \"Tank\"}} | 400 | only Unit and Person",
                "{\"q\": {\"query\": \"x\", \"limit\": 0}} | 400 | 'limit'",
                "{\"q\": {\"query\": \"x\", \"properties\": [{\"pid\": \"shoe\", \"v\": 1}]}} | 400 | no property 'shoe'"
            })
    void saysWhatIsWrongWithABatch(String queries, int status, String words) throws Exception {
        MockHttpServletResponse answer = http.perform(get("/api/v1/reconcile").param("queries", queries))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("bad-reconcile-query", words);
    }

    @Test
    void refusesABatchThatIsTooLarge() throws Exception {
        String queries = IntStream.range(0, 51)
                .mapToObj(i -> "\"q" + i + "\": {\"query\": \"x\"}")
                .collect(Collectors.joining(",", "{", "}"));
        MockHttpServletResponse answer = http.perform(post("/api/v1/reconcile")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(queries)
                        .with(anonymous()))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("\"limit\":50");
    }

    @Test
    void suggestsPropertiesTypesAndRecords() throws Exception {
        assertThat(JsonPath.<List<String>>read(
                        body(get("/api/v1/reconcile/suggest/property").param("prefix", "ra")), "$.result[*].id"))
                .containsExactly("rank");
        assertThat(JsonPath.<List<String>>read(
                        body(get("/api/v1/reconcile/suggest/type")
                                .param("prefix", "unit")
                                .param("cursor", "0")),
                        "$.result[*].id"))
                .containsExactly("Unit");
        assertThat(JsonPath.<List<String>>read(
                        body(get("/api/v1/reconcile/suggest/entity").param("prefix", "528")), "$.result[*].name"))
                .containsExactly("LIB 528");
    }

    @Test
    void showsARecordInAFrameOfOpenRefineOnly() throws Exception {
        MockHttpServletResponse preview = http.perform(get("/api/v1/reconcile/preview/unit-lib-528"))
                .andReturn()
                .getResponse();

        assertThat(preview.getContentType()).startsWith("text/html");
        assertThat(preview.getContentAsString(StandardCharsets.UTF_8)).contains("LIB 528", "under LID 99");
        assertThat(preview.getHeader("Content-Security-Policy")).contains("frame-ancestors http://127.0.0.1:3333");
        MockHttpServletResponse view = http.perform(get("/api/v1/reconcile/view/unit-lib-528"))
                .andReturn()
                .getResponse();
        assertThat(view.getStatus()).isEqualTo(303);
        assertThat(view.getHeader("Location")).isEqualTo("/units/unit-lib-528");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:3333", "https://evil.example"})
    void letsOnlyOpenRefineReadFromABrowser(String origin) throws Exception {
        MockHttpServletResponse answer = http.perform(get("/api/v1/reconcile").header("Origin", origin))
                .andReturn()
                .getResponse();

        boolean known = origin.endsWith("3333");
        assertThat(answer.getHeader("Access-Control-Allow-Origin")).isEqualTo(known ? origin : null);
        assertThat(answer.getStatus()).isEqualTo(known ? 200 : 403);
    }

    private String ask(String queries) throws Exception {
        return body(post("/api/v1/reconcile")
                .contentType(MediaType.APPLICATION_JSON)
                .content(queries.getBytes(StandardCharsets.UTF_8))
                .with(anonymous()));
    }

    private String body(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse answer = http.perform(request).andReturn().getResponse();
        String body = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(body).isEqualTo(200);
        return body;
    }
}
