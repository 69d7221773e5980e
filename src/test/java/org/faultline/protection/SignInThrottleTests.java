package org.faultline.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.faultline.web.Caller;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest(
        classes = ProtectedShell.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"faultline.protection.sign-in.failures=3", "faultline.protection.sign-in.period=1h"})
@DirtiesContext
class SignInThrottleTests {

    @LocalServerPort
    private int port;

    @Test
    void stopsGuessingButNotSigningInBefore() {
        Caller caller = new Caller(port);
        for (int i = 0; i < 5; i++) {
            assertThat(attempt(caller, ProtectedShell.ADMIN_PASSWORD).statusCode())
                    .isEqualTo(200);
        }
        for (int i = 0; i < 3; i++) {
            assertThat(attempt(caller, "guess " + i).statusCode()).isEqualTo(401);
        }
        HttpResponse<String> stopped = attempt(caller, ProtectedShell.ADMIN_PASSWORD);
        assertThat(stopped.statusCode()).isEqualTo(429);
        assertThat(stopped.body()).contains("/problems/rate-limited");
        assertThat(stopped.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 1200L);
        assertThat(caller.get("/api/v1/invented-reads").statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> attempt(Caller caller, String password) {
        String credentials = Base64.getEncoder().encodeToString(("admin:" + password).getBytes(StandardCharsets.UTF_8));
        return caller.get("/api/v1/invented-reads", "Authorization", "Basic " + credentials);
    }
}
