package org.faultline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = ShellOnly.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class AnswerHeadersTests {

    private static final Pattern FILE = Pattern.compile("(?:href|src)=\"(/(?:static|webjars)/[^\"]+)\"");

    @LocalServerPort
    private int port;

    private Caller caller;

    @BeforeEach
    void call() {
        caller = new Caller(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/invented?limit=2",
                "/api/v1/invented.csv",
                "/api/v1/invented/garrison-1",
                "/invented",
                "/invented/x",
                "/problems",
                "/api/openapi"
            })
    void answersNothingNewToWhoHasIt(String address) {
        HttpResponse<String> first = caller.get(address);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = caller.get(address, "If-None-Match", tag);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void givesAnotherTagToAnotherAnswer() {
        assertThat(caller.get("/api/v1/invented?limit=2").headers().firstValue("ETag"))
                .isNotEqualTo(caller.get("/api/v1/invented?limit=3").headers().firstValue("ETag"));
    }

    @Test
    void keepsNoProblemAndNoChange() {
        assertThat(caller.get("/api/v1/nowhere").headers().firstValue("Cache-Control"))
                .hasValue("no-store");
        assertThat(caller.post("/api/v1/invented", "{\"name\":\"x\"}").headers().firstValue("Cache-Control"))
                .hasValue("no-store");
    }

    @Test
    void letsBrowsersKeepFilesWhoseAddressNamesTheirContent() {
        Matcher files = FILE.matcher(caller.get("/invented").body());
        int found = 0;
        while (files.find()) {
            HttpResponse<String> file = caller.get(files.group(1));
            assertThat(file.statusCode()).as(files.group(1)).isEqualTo(200);
            assertThat(file.body()).as(files.group(1)).isNotEmpty();
            assertThat(file.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public");
            assertThat(files.group(1)).matches(".*-[0-9a-f]{32}\\.\\w+");
            found++;
        }
        // Three of the shell's style sheets, its scripts and its mark; features add theirs.
        assertThat(found).isGreaterThanOrEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/invented", "/nowhere", "/api/v1/invented", "/api/v1/nowhere", "/static/theme.js"})
    void forbidsWhatComesFromElsewhere(String address) {
        var headers = caller.get(address).headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'", "base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/invented", "/invented/x?validAt=2020-06-01", "/problems", "/problems/internal", "/nowhere"})
    void drawsPagesThatTheirOwnPolicyAllows(String address) {
        String page = caller.get(address).body();
        assertThat(page)
                .doesNotContainPattern("<script(?![^>]*\\ssrc=)")
                .doesNotContainPattern("<style")
                .doesNotContainPattern("\\sstyle=")
                .doesNotContainPattern("\\son[a-z]+=")
                .doesNotContainPattern("(?:src|href|action)=\"(?:https?:)?//")
                .doesNotContain("th:")
                .contains("lang=\"en\"", "class=\"skip\"", "<main");
    }

    @Test
    void keepsTheCallersRequestIdIfItIsHarmless() {
        assertThat(caller.get("/api/v1/invented", "X-Request-Id", "run-7.a_B")
                        .headers()
                        .firstValue("X-Request-Id"))
                .hasValue("run-7.a_B");
        assertThat(caller.get("/api/v1/invented", "X-Request-Id", "<script>")
                        .headers()
                        .firstValue("X-Request-Id")
                        .orElse(""))
                .matches("[0-9a-f-]{36}");
    }

    @Test
    void compressesLongAnswersWithTheirTag() {
        HttpRequest request =
                caller.request("/invented/x", "Accept-Encoding", "gzip").GET().build();
        HttpResponse<String> answer = caller.send(request);
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(answer.headers().firstValue("ETag").orElse("")).startsWith("W/");
    }
}
