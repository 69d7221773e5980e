package org.faultline.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.faultline.graph.GraphTest;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

@GraphTest
class LanguageRoutesIntegrationTests {

    private static final Duration BOUND = Duration.ofSeconds(20);

    @Autowired
    private MockMvc http;

    @Autowired
    private JsonMapper json;

    @Test
    void readsDesignationsInBothScriptsForAnybody() throws Exception {
        String text = "LIB 528 and KIA's Battalion 14; (၅၂၈) ခမရ မှ";
        MockHttpServletResponse answer = send("designations", Map.of("text", text));

        assertThat(answer.getStatus()).isEqualTo(200);
        String body = body(answer);
        assertThat(JsonPath.<List<String>>read(body, "$[*].type")).containsExactly("LIB", "BN", "LIB");
        assertThat(JsonPath.<List<String>>read(body, "$[*].number")).containsExactly("528", "14", "528");
        assertThat(JsonPath.<List<String>>read(body, "$[*].force")).containsExactly("myanmar", "KIA", "myanmar");
        assertThat(JsonPath.<Map<String, Object>>read(body, "$[2]").keySet())
                .containsExactly("type", "number", "name", "text", "begin", "end", "force");
        int begin = JsonPath.read(body, "$[2].begin");
        int end = JsonPath.read(body, "$[2].end");
        assertThat(text.substring(begin, end)).isEqualTo("(၅၂၈) ခမရ").isEqualTo(JsonPath.read(body, "$[2].text"));
    }

    @Test
    void comparesNamesWithTheirAlignment() throws Exception {
        String body = body(send("names/compare", Map.of("a", "Kaung Htet Aung", "b", "Koung Hat Aung")));

        assertThat(JsonPath.<Double>read(body, "$.score")).isBetween(0.90, 0.99);
        assertThat(JsonPath.<String>read(body, "$.decision")).isEqualTo("match");
        assertThat(JsonPath.<List<String>>read(body, "$.alignment[*].left")).containsExactly("kaung", "htet", "aung");
        assertThat(JsonPath.<List<String>>read(body, "$.alignment[*].right")).containsExactly("koung", "hat", "aung");
    }

    @ParameterizedTest
    @CsvSource({
        "Win Myint, Myint Win, none",
        "Min Aung Hlaing, မင်းအောင်လှိုင်, match",
        "'', Win Myint, none",
        "Than Shwe, Than Swe, possible"
    })
    void decidesByTheScore(String a, String b, String decision) throws Exception {
        String body = body(send("names/compare", Map.of("a", a, "b", b)));

        assertThat(JsonPath.<String>read(body, "$.decision")).isEqualTo(decision);
    }

    @ParameterizedTest
    @CsvSource({
        "တပ္မ ၉၉ တပ္မွဴး, တပ်မ 99 တပ်မှူး, zawgyi",
        "တပ်မ ၉၉ တပ်မှူး, တပ်မ 99 တပ်မှူး, unicode",
        "LIB–528, LIB-528, unicode"
    })
    void normalises(String text, String normal, String encoding) throws Exception {
        String body = body(send("normalise", Map.of("text", text)));

        assertThat(JsonPath.<String>read(body, "$.text")).isEqualTo(normal);
        assertThat(JsonPath.<String>read(body, "$.encoding")).isEqualTo(encoding);
    }

    @Test
    void tellsAMixOfEncodingsByParagraph() throws Exception {
        String text = "အရှေ့မြောက်တိုင်းစစ်ဌာနချုပ် တိုင်းမှူး\n\nအေရ႔ွေျမာက္တိုင္းစစ္ဌာနခ်ဳပ္ တိုင္းမွဴး";

        String normal = body(send("normalise", Map.of("text", text)));
        String units = body(send("designations", Map.of("text", text)));

        assertThat(JsonPath.<String>read(normal, "$.encoding")).isEqualTo("mixed");
        assertThat(JsonPath.<List<String>>read(units, "$[*].name")).containsExactly("Northeastern", "Northeastern");
    }

    @ParameterizedTest
    @ValueSource(strings = {"designations", "normalise"})
    void refusesATextThatIsTooLong(String route) throws Exception {
        MockHttpServletResponse answer = send(route, Map.of("text", "a".repeat(300_001)));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(JsonPath.<Integer>read(body(answer), "$.limit")).isEqualTo(300_000);
        assertThat(JsonPath.<String>read(body(answer), "$.type")).isEqualTo("/problems/text-too-long");
    }

    @Test
    void refusesANameThatIsTooLongOrMissing() throws Exception {
        assertThat(send("names/compare", Map.of("a", "a".repeat(301), "b", "b")).getStatus())
                .isEqualTo(422);
        MockHttpServletResponse missing = send("names/compare", Map.of("a", "Win Myint"));
        assertThat(missing.getStatus()).isEqualTo(422);
        assertThat(body(missing)).contains("\"field\":\"b\"");
        assertThat(send("names/compare", Map.of("a", "x", "b", "y", "c", "z")).getStatus())
                .isEqualTo(400);
    }

    @Test
    void refusesTenMegabytesOfNoise() throws Exception {
        byte[] noise = new byte[10_000_000];
        new Random(3).nextBytes(noise);
        MockHttpServletResponse answer = http.perform(post("/api/v1/language/designations")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(noise)
                        .with(anonymous()))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(413);
        assertThat(body(answer)).contains("1024 kB");
    }

    @Test
    void answersHostileTextInBoundedTime() {
        String marks = "a" + "\u0301\u0323".repeat(50_000);
        String burmeseMarks = "က" + "\u103A\u1037".repeat(50_000);
        Random random = new Random(5);
        StringBuilder noise = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            noise.append((char) random.nextInt(0xD800));
        }
        String mix = "ခမရ (၅၂၈) တပ်မှ တပ္မ ၉၉ တပ္မွဴး ".repeat(3_000);

        Assertions.assertTimeout(BOUND, () -> {
            for (String text : List.of(marks, burmeseMarks, noise.toString(), mix)) {
                for (String route : List.of("designations", "normalise")) {
                    assertThat(send(route, Map.of("text", text)).getStatus()).isEqualTo(200);
                }
            }
        });
    }

    @Test
    void answersHalvesOfSurrogatePairs() throws Exception {
        String body = "{\"text\": \"LIB 528 \\ud800 and \\udc00\"}";
        for (String route : List.of("designations", "normalise")) {
            MockHttpServletResponse answer = http.perform(post("/api/v1/language/" + route)
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(body)
                            .with(anonymous()))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).as(route).isEqualTo(200);
            assertThat(body(answer)).contains("528");
        }
    }

    @Test
    void describesItself() throws Exception {
        String api =
                http.perform(get("/api/openapi")).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);

        assertThat(JsonPath.<String>read(api, "$.paths['/api/v1/language/designations'].post.summary"))
                .contains("units");
        assertThat(JsonPath.<Map<String, Object>>read(api, "$.paths['/api/v1/language/names/compare'].post"))
                .doesNotContainKey("security");
    }

    private MockHttpServletResponse send(String route, Object body) throws Exception {
        return http.perform(post("/api/v1/language/" + route)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsBytes(body))
                        .with(anonymous()))
                .andReturn()
                .getResponse();
    }

    private static String body(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
