package org.faultline.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faultline.web.Caller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = ProtectedShell.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "faultline.protection.sign-in.failures=1001")
class SignInTests {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    private Caller caller;

    @BeforeEach
    void call() {
        caller = new Caller(port);
    }

    @Test
    void signsInByFormAndOut() {
        HttpResponse<String> in = signIn("admin", ProtectedShell.ADMIN_PASSWORD);
        assertThat(in.statusCode()).isEqualTo(302);
        assertThat(in.headers().firstValue("Location")).hasValue("/");
        String page = caller.get("/invented-page").body();
        assertThat(page).contains("<span class=\"who\">admin</span>", "action=\"/logout\"");
        HttpResponse<String> out = form("/logout", "_csrf=" + encoded(token(page)));
        assertThat(out.statusCode()).isEqualTo(302);
        assertThat(caller.get("/invented-page").body()).contains("href=\"/login\"");
        assertThat(caller.get("/api/v1/invented-secrets").statusCode()).isEqualTo(401);
    }

    @Test
    void saysThatTheNameOrThePasswordIsWrong() {
        for (String name : new String[] {"admin", "nobody"}) {
            HttpResponse<String> in = signIn(name, "not the passphrase");
            assertThat(in.headers().firstValue("Location")).hasValue("/login?failed=wrong");
        }
        assertThat(caller.get("/login?failed=wrong").body()).contains("The name or the password is wrong.");
    }

    @Test
    void leadsToThePageThatNeededTheAccount() {
        HttpResponse<String> refused = caller.get("/invented-secrets");
        assertThat(refused.statusCode()).isEqualTo(302);
        assertThat(refused.headers().firstValue("Location")).hasValue("/login");
        HttpResponse<String> in = signIn("admin", ProtectedShell.ADMIN_PASSWORD);
        assertThat(in.headers().firstValue("Location").orElse("")).endsWith("/invented-secrets");
        assertThat(caller.get("/invented-secrets").statusCode()).isEqualTo(200);
    }

    @Test
    void givesAnotherSessionAfterSigningInThatScriptsAndOtherSitesCannotUse() {
        String before = cookie(caller.get("/login"));
        HttpResponse<String> in = signIn("admin", ProtectedShell.ADMIN_PASSWORD);
        String after = cookie(in);
        assertThat(after).startsWith("faultline=").contains("HttpOnly", "SameSite=Lax");
        assertThat(after.split(";", -1)[0]).isNotEqualTo(before.split(";", -1)[0]);
    }

    @Test
    void needsTheTokenForChangesWithinASession() {
        signIn("admin", ProtectedShell.ADMIN_PASSWORD);
        HttpResponse<String> without = caller.post("/api/v1/invented-changes", "{}");
        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(without.body()).contains("/problems/forbidden");
        HttpResponse<String> byForm = form("/invented-page", "x=1");
        assertThat(byForm.statusCode()).isEqualTo(403);
        assertThat(byForm.body()).contains("<title>This account may not do that");
        String token = token(caller.get("/invented-page").body());
        assertThat(caller.post("/api/v1/invented-changes", "{}", "X-CSRF-TOKEN", token)
                        .statusCode())
                .isEqualTo(200);
        assertThat(form("/invented-page", "_csrf=" + encoded(token)).statusCode())
                .isEqualTo(302);
    }

    @Test
    void letsAReaderReadButNotChange() {
        signIn("reader", ProtectedShell.READER_PASSWORD);
        String page = caller.get("/invented-page").body();
        assertThat(page).contains("<span class=\"who\">reader</span>").doesNotContain("action=\"/invented-page\"");
        HttpResponse<String> change = caller.post("/api/v1/invented-changes", "{}", "X-CSRF-TOKEN", token(page));
        assertThat(change.statusCode()).isEqualTo(403);
        assertThat(caller.get("/invented-secrets").statusCode()).isEqualTo(403);
    }

    @Test
    void tellsHtmxToLeadToThePage() {
        HttpResponse<String> refused = caller.get("/invented-secrets", "HX-Request", "true");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("HX-Redirect")).hasValue("/login");
    }

    private HttpResponse<String> signIn(String name, String password) {
        String token = token(caller.get("/login").body());
        return form("/login", "name=" + name + "&password=" + encoded(password) + "&_csrf=" + encoded(token));
    }

    private HttpResponse<String> form(String address, String content) {
        return caller.send(caller.request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(content))
                .build());
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow();
    }

    private static String token(String page) {
        Matcher matcher = TOKEN.matcher(page);
        assertThat(matcher.find()).as(page).isTrue();
        return matcher.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
