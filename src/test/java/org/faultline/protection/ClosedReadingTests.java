package org.faultline.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.faultline.web.Caller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = ProtectedShell.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "faultline.protection.hosts=faultline.example")
class ClosedReadingTests {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "/api/v1/invented-reads, 401",
        "/api/openapi, 401",
        "/invented-page, 302",
        "/login, 200",
        "/problems/unauthenticated, 200",
        "/actuator/health, 200",
    })
    void needsAnAccountForReadingOnceOtherMachinesReachIt(String address, int status) {
        assertThat(new Caller(port).get(address).statusCode()).isEqualTo(status);
    }

    @Test
    void opensReadingToAnyAccount() {
        String reader = "Basic "
                + Base64.getEncoder()
                        .encodeToString(("reader:" + ProtectedShell.READER_PASSWORD).getBytes(StandardCharsets.UTF_8));
        assertThat(new Caller(port)
                        .get("/api/v1/invented-reads", "Authorization", reader)
                        .statusCode())
                .isEqualTo(200);
    }
}
