package org.faultline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest(
        classes = ShellOnly.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "faultline.web.max-body=2KB",
            "faultline.web.rate-limit.requests=20",
            "faultline.web.rate-limit.period=1h"
        })
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class LimitsTests {

    @LocalServerPort
    private int port;

    @Test
    void refusesContentsThatAreTooLarge() {
        Caller caller = new Caller(port);
        String large = "{\"name\":\"" + "x".repeat(3000) + "\"}";
        HttpResponse<String> announced = caller.post("/api/v1/invented", large);
        HttpResponse<String> unannounced = caller.send(caller.request("/api/v1/invented")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(large.getBytes(StandardCharsets.UTF_8))))
                .build());
        for (HttpResponse<String> answer : List.of(announced, unannounced)) {
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("/problems/too-large");
        }
        assertThat(caller.post("/api/v1/invented", "{\"name\":\"x\"}").statusCode())
                .isEqualTo(200);
    }

    @Test
    void refusesAnAddressThatAsksTooOften() {
        Caller caller = new Caller(port);
        for (int i = 0; i < 20; i++) {
            assertThat(caller.get("/api/v1/invented").statusCode()).isEqualTo(200);
        }
        HttpResponse<String> refused = caller.get("/api/v1/invented");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 181L);
        HttpResponse<String> page = caller.get("/invented");
        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(page.headers().firstValue("Retry-After")).isPresent();
        assertThat(page.body()).contains("<h1>Too many requests</h1>");
        assertThat(caller.get("/static/theme.js").statusCode()).isEqualTo(200);
    }
}
