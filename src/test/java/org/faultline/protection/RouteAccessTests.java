package org.faultline.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.faultline.web.Caller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        classes = ProtectedShell.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "faultline.protection.sign-in.failures=1000")
class RouteAccessTests {

    private static final String ADMIN = basic("admin", ProtectedShell.ADMIN_PASSWORD);
    private static final String READER = basic("reader", ProtectedShell.READER_PASSWORD);

    @LocalServerPort
    private int port;

    @Autowired
    private JsonMapper json;

    private Caller caller;

    @BeforeEach
    void call() {
        caller = new Caller(port);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/invented-reads, 200, 200, 200",
        "HEAD, /api/v1/invented-reads, 200, 200, 200",
        "GET, /api/v1/invented-secrets, 401, 403, 200",
        "GET, /api/v1/invented-secrets.json, 401, 403, 200",
        "POST, /api/v1/invented-changes, 401, 403, 200",
        "PUT, /api/v1/invented-changes, 401, 403, 405",
        "DELETE, /api/v1/nowhere, 401, 403, 404",
        "GET, /api/openapi, 200, 200, 200",
        "GET, /actuator/health, 200, 200, 200",
        "GET, /actuator/health/liveness, 200, 200, 200",
        "GET, /actuator/health/readiness, 200, 200, 200",
        "GET, /actuator/env, 401, 403, 404",
        "GET, /actuator, 401, 403, 200",
    })
    void opensReadingToAllAndTheRestToTheAdministrator(
            String method, String address, int nobody, int reader, int admin) {
        assertThat(send(method, address).statusCode()).as("nobody").isEqualTo(nobody);
        assertThat(send(method, address, "Authorization", READER).statusCode())
                .as("reader")
                .isEqualTo(reader);
        assertThat(send(method, address, "Authorization", ADMIN).statusCode())
                .as("admin")
                .isEqualTo(admin);
    }

    @Test
    void challengesProgramsButNotBrowsers() {
        HttpResponse<String> program = caller.get("/api/v1/invented-secrets");
        assertThat(program.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic ");
        assertThat(program.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(program.body()).contains("/problems/unauthenticated", "requestId", "remedy");
        HttpResponse<String> script = caller.get("/api/v1/invented-secrets", "X-Requested-With", "XMLHttpRequest");
        assertThat(script.statusCode()).isEqualTo(401);
        assertThat(script.headers().firstValue("WWW-Authenticate")).isEmpty();
    }

    @Test
    void saysTheSameOfAWrongNameAndAWrongPassword() {
        HttpResponse<String> wrongName =
                caller.get("/api/v1/invented-reads", "Authorization", basic("nobody", "x"), "X-Request-Id", "same");
        HttpResponse<String> wrongPassword =
                caller.get("/api/v1/invented-reads", "Authorization", basic("admin", "x"), "X-Request-Id", "same");
        assertThat(wrongName.statusCode()).isEqualTo(401);
        assertThat(wrongName.body()).isEqualTo(wrongPassword.body()).contains("The name or the password is wrong.");
    }

    @Test
    void opensNoSessionForProgramsAndReaders() {
        assertThat(caller.get("/api/v1/invented-reads", "Authorization", ADMIN)
                        .headers()
                        .firstValue("Set-Cookie"))
                .isEmpty();
        assertThat(caller.get("/invented-page").headers().firstValue("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void refusesAChangeThatAnotherSiteMakesABrowserSend() {
        HttpResponse<String> forged =
                send("POST", "/api/v1/invented-changes", "Authorization", ADMIN, "Sec-Fetch-Site", "cross-site");
        assertThat(forged.statusCode()).isIn(401, 403);
        assertThat(send("POST", "/api/v1/invented-changes", "Authorization", ADMIN, "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void describesWhichRoutesNeedTheAccount() {
        JsonNode paths = json.readTree(caller.get("/api/openapi").body()).get("paths");
        assertThat(paths.at("/~1api~1v1~1invented-reads/get").has("security")).isFalse();
        assertThat(paths.at("/~1api~1v1~1invented-secrets/get/security/0/basic").isArray())
                .isTrue();
        assertThat(paths.at("/~1api~1v1~1invented-changes/post/security").size())
                .isOne();
    }

    @Test
    void refusesHostNamesThatAreNotItsOwn() {
        assertThat(caller.getRaw("/api/v1/invented-reads", "evil.example"))
                .startsWith("HTTP/1.1 421")
                .contains("/problems/unknown-host");
        assertThat(caller.getRaw("/invented-page", "evil.example:" + port)).startsWith("HTTP/1.1 421");
        assertThat(caller.getRaw("/api/v1/invented-reads", "localhost:" + port)).startsWith("HTTP/1.1 200");
    }

    private HttpResponse<String> send(String method, String address, String... headers) {
        HttpRequest request = caller.request(address, headers)
                .method(method, BodyPublishers.noBody())
                .build();
        return caller.send(request);
    }

    private static String basic(String name, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}
