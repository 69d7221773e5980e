package org.faultline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = ShellOnly.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ProblemAnswersTests {

    @LocalServerPort
    private int port;

    @Autowired
    private JsonMapper json;

    @Autowired
    private ProblemCatalogue catalogue;

    private Caller caller;

    @BeforeEach
    void call() {
        caller = new Caller(port);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/nowhere, 404, not-found",
        "GET, /api/v1/invented/none, 404, no-such-record",
        "GET, /api/nowhere, 404, not-found",
        "DELETE, /api/v1/invented, 405, method-not-allowed",
        "GET, /api/v1/invented/garrison-1.csv, 406, not-acceptable",
        "POST, /api/v1/invented, 400, unreadable-body",
        "GET, /api/v1/invented-number, 400, bad-parameter",
        "GET, /api/v1/invented-number?number=x, 400, bad-parameter",
        "GET, /api/v1/invented?kind=castle, 400, bad-parameter",
        "GET, /api/v1/invented?atLeast=2000, 400, bad-parameter",
        "GET, /api/v1/invented-failure, 500, internal",
    })
    void answersProgramsWithADocument(String method, String address, int status, String slug) {
        HttpResponse<String> answer = caller.send(caller.request(address)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build());
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = json.readTree(answer.body());
        assertThat(problem.get("type").stringValue()).isEqualTo("/problems/" + slug);
        assertThat(problem.get("status").intValue()).isEqualTo(status);
        assertThat(problem.get("requestId").stringValue())
                .isEqualTo(answer.headers().firstValue("X-Request-Id").orElseThrow());
        for (String member : new String[] {"title", "detail", "remedy"}) {
            assertThat(problem.get(member).stringValue()).as(member).isNotBlank();
        }
        assertThat(catalogue.find(slug)).isPresent();
    }

    @Test
    void namesTheMethodsThatAnAddressTakes() {
        HttpResponse<String> answer =
                caller.send(caller.request("/api/v1/invented").DELETE().build());
        assertThat(answer.headers().firstValue("Allow").orElse("")).contains("GET", "POST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/invented-failure", "/invented-failure", "/invented-broken-template"})
    void saysNothingOfWhatFailedInside(String address) {
        HttpResponse<String> answer = caller.get(address);
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .doesNotContain("swordfish")
                .doesNotContain("Exception")
                .doesNotContain("nothing.at.all")
                .contains(answer.headers().firstValue("X-Request-Id").orElseThrow());
    }

    @Test
    void refusesAContentOfAnotherType() {
        HttpResponse<String> answer = caller.send(caller.request("/api/v1/invented")
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("x"))
                .build());
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("/problems/unsupported-media-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind=%zz", "kind=%E1", "%zz=1", "kind=fort&q=%"})
    void refusesParametersThatAreNotCorrectlyEncoded(String query) {
        assertThat(caller.getRaw("/api/v1/invented?" + query, "localhost"))
                .startsWith("HTTP/1.1 400")
                .contains("/problems/bad-request", "not correctly encoded");
        assertThat(caller.getRaw("/search?" + query, "localhost")).startsWith("HTTP/1.1 4");
        assertThat(caller.getRaw("/invented?" + query, "localhost"))
                .startsWith("HTTP/1.1 400")
                .contains("<h1>The request could not be understood</h1>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/static/none.css", "/invented.csv", "/nowhere.json", "/static/none.js"})
    void answersWithHtmlWhateverTheAddressEndsWith(String address) {
        HttpResponse<String> answer = caller.get(address);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
    }

    @Test
    void answersReadersWithAPageInTheLayout() {
        HttpResponse<String> answer = caller.get("/nowhere");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(answer.body())
                .contains("<title>There is nothing at this address · Faultline</title>")
                .contains("href=\"/problems/not-found\"")
                .contains("aria-label=\"Sections\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\"x\",\"kind\":\"castle\"}|400|unreadable-body|kind",
                "{\"name\":\"x\",\"colour\":\"red\"}|400|unreadable-body|colour",
                "{\"name\":\"x\",\"founded\":\"2021-13\"}|400|unreadable-body|founded",
                "{\"name\":|400|unreadable-body|line 1",
                "{\"name\":\" \"}|422|invalid-content|name must not be blank",
            })
    void saysWhatIsWrongWithAContentAndWhere(String content, int status, String slug, String where) {
        HttpResponse<String> answer = caller.post("/api/v1/invented", content);
        JsonNode problem = json.readTree(answer.body());
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(problem.get("type").stringValue()).isEqualTo("/problems/" + slug);
        assertThat(problem.get("detail").stringValue()).contains(where);
    }

    @Test
    void explainsEveryKindOfProblemAtItsAddress() {
        assertThat(catalogue.all()).hasSizeGreaterThan(15);
        for (Problem.Kind kind : catalogue.all()) {
            HttpResponse<String> answer = caller.get(kind.type());
            assertThat(answer.statusCode()).as(kind.slug()).isEqualTo(200);
            assertThat(answer.body()).contains("<h1>" + kind.title());
            assertThat(caller.get("/problems").body()).contains("href=\"" + kind.type() + "\"");
        }
        assertThat(caller.get("/problems/none").statusCode()).isEqualTo(404);
    }
}
