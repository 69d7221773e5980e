package org.faultline.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faultline.evidence.InventedEvidence.unitId;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.faultline.evidence.ClaimStatus;
import org.faultline.evidence.InventedEvidence;
import org.faultline.evidence.Ledger;
import org.faultline.evidence.Progress;
import org.faultline.graph.GraphTest;
import org.faultline.kernel.RecordKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What callers rely on at the routes and pages of units, people, places and bases, and how clumsy and hostile ones are answered. */
@GraphTest
class RecordRoutesIntegrationTests {

    @Autowired
    private Ledger ledger;

    @Autowired
    private MockMvc http;

    @BeforeEach
    void write() {
        ledger.write(evidence().batch(), "tests", Progress.SILENT);
    }

    @Test
    void listsUnitsPageByPage() throws Exception {
        String first = body("/api/v1/units?limit=2");
        String next = JsonPath.read(first, "$.next");
        String second = body("/api/v1/units?limit=2&cursor=" + next);

        assertThat(JsonPath.<List<String>>read(first, "$.items[*].designation")).containsExactly("LIB 901", "LIB 902");
        assertThat(JsonPath.<List<String>>read(second, "$.items[*].designation"))
                .containsExactly("RMC Invented");
        assertThat(JsonPath.<String>read(second, "$.next")).isNull();
    }

    @Test
    void sortsAndFiltersUnits() throws Exception {
        assertThat(designations("/api/v1/units?sort=-defections&limit=1")).containsExactly("LIB 902");
        assertThat(designations("/api/v1/units?hasDefections=true")).containsExactly("LIB 902");
        assertThat(designations("/api/v1/units?hasDefections=false")).containsExactly("LIB 901", "RMC Invented");
        assertThat(designations("/api/v1/units?type=rmc")).containsExactly("RMC Invented");
        assertThat(designations("/api/v1/units?superior=RMC%20Invented&type=LIB"))
                .containsExactly("LIB 901");
        assertThat(designations("/api/v1/units?q=nothing%20like%20this")).isEmpty();
    }

    @Test
    void answersAUnitWithItsFactsAndClaims() throws Exception {
        String unit = body("/api/v1/units/unit-lib-901?validAt=2021-06-01");

        assertThat(JsonPath.<String>read(unit, "$.superiors[0].truth")).isEqualTo("certain");
        assertThat(JsonPath.<String>read(unit, "$.superiors[0].other.name")).isEqualTo("RMC Invented");
        assertThat(JsonPath.<List<String>>read(unit, "$.superiors[0].claims")).hasSize(1);
        assertThat(JsonPath.<String>read(unit, "$.on")).isEqualTo("2021-06-01");
        assertThat(JsonPath.<List<String>>read(unit, "$.claims[?(@.kind == 'Strength')].status"))
                .containsExactly("conflict");
        assertThat(JsonPath.<String>read(unit, "$.claims[0].citations[0].source.publisher"))
                .isEqualTo("The s1 Paper");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/units/unit-ib-901, /api/v1/units/unit-lib-901",
        "/api/v1/units/unit-ib-901.json, /api/v1/units/unit-lib-901.json",
        "/api/v1/units/unit-ib-901?validAt=2021-06-01, /api/v1/units/unit-lib-901?validAt=2021-06-01",
        "/units/unit-ib-901, /units/unit-lib-901",
        "/units/unit-ib-901/inherited, /units/unit-lib-901/inherited"
    })
    void redirectsForGoodFromAFoldedRecord(String folded, String surviving) throws Exception {
        MockHttpServletResponse response = response(folded);

        assertThat(response.getStatus()).isEqualTo(308);
        assertThat(response.getHeader("Location")).isEqualTo(surviving);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/units",
                "/units?q=901",
                "/units/unit-lib-901",
                "/units/unit-lib-901?validAt=2021-06-01",
                "/units/unit-lib-901?knownAt=2030-01-01",
                "/units/unit-rmc-invented-ID/inherited",
                "/people",
                "/people/person-official",
                "/places",
                "/places?within=Hill%20State",
                "/places/place-s1",
                "/places/place-t1?validAt=2021-06-01",
                "/bases",
                "/bases/base-f1",
                "/units?q=no-such-thing"
            })
    void drawsEveryPage(String address) throws Exception {
        MockHttpServletResponse response = response(address.replace("unit-rmc-invented-ID", unitId("RMC Invented")));

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsString()).contains("</html>").doesNotContain("Optional[", "org.faultline");
    }

    @Test
    void marksOnTheUnitsPageWhatIsOnlyTakenOn() throws Exception {
        String page = body("/units/" + unitId("RMC Invented"));

        assertThat(page)
                .contains("By its subordinates")
                .contains("Not stated of this unit by any source")
                .contains("Shelling, told as i1");
    }

    @Test
    void showsWhatIsNotCountedOnTheUnitsPage() throws Exception {
        assertThat(body("/units/unit-lib-901")).contains("Statements that are not counted", "invented doubt");
        assertThat(body("/units/unit-lib-902")).doesNotContain("Statements that are not counted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unit-nothing",
                "x",
                "person-official",
                "unit-lib-901%27%20OR%201=1",
                "%7B%7D",
                "$(id)",
                "unit-lib-901%00",
                "..%2F..%2Fetc",
                "၅၂၈",
                "%E1%80%81"
            })
    void answersAnIdThatNamesNothing(String id) throws Exception {
        MockHttpServletResponse json = response("/api/v1/units/" + encoded(id));
        MockHttpServletResponse page = response("/units/" + encoded(id));

        assertThat(json.getStatus()).isIn(400, 404);
        assertThat(page.getStatus()).isIn(400, 404);
        assertThat(json.getContentAsString()).doesNotContain("Exception", "neo4j", "MATCH");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=501",
                "limit=1e9",
                "limit=-1",
                "cursor=xyz",
                "cursor=MS4xLg",
                "sort=standing",
                "sort=name);DROP",
                "superior=nothing",
                "superior=",
                "place=nowhere",
                "hasDefections=maybe",
                "validAt=2021-02-30",
                "validAt=yesterday",
                "knownAt=1",
                "colour=red"
            })
    void refusesWhatAParameterCannotBe(String query) throws Exception {
        MockHttpServletResponse response = response("/api/v1/units?" + query);

        if (query.equals("superior=")) {
            assertThat(response.getStatus()).isEqualTo(200);
        } else {
            assertThat(response.getStatus()).isEqualTo(400);
            assertThat(response.getContentType()).startsWith("application/problem+json");
            assertThat(JsonPath.<String>read(response.getContentAsString(), "$.remedy"))
                    .isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' OR 1=1 --",
                "}) DETACH DELETE n //",
                "$among",
                "<script>alert(1)</script>",
                "%",
                "\u0000",
                "\\",
                "(((((",
                "တပ်ရင်း",
                "ခမရ",
                "(၉၀၁)",
                "\uD83D\uDE00"
            })
    void survivesAnyQueryAndWritesNothing(String q) throws Exception {
        String address = "/api/v1/units?q=" + encoded(q);

        assertThat(response(address).getStatus()).isIn(200, 400);
        assertThat(response(address.replace("/api/v1", "")).getContentAsString())
                .doesNotContain("<script>alert");
        assertThat(designations("/api/v1/units")).hasSize(3);
    }

    @Test
    void refusesAQueryThatIsTooLong() throws Exception {
        assertThat(response("/api/v1/units?q=" + "a".repeat(201)).getStatus()).isEqualTo(400);
        assertThat(response("/api/v1/people?q=" + "a".repeat(201)).getStatus()).isEqualTo(400);
        assertThat(response("/api/v1/places?within=" + "a".repeat(201)).getStatus())
                .isEqualTo(400);
    }

    @Test
    void findsAUnitByItsBurmeseDesignation() throws Exception {
        assertThat(designations("/api/v1/units?q=" + encoded("(၉၀၁) ခမရ"))).containsExactly("LIB 901");
        assertThat(designations("/api/v1/units?q=" + encoded("အမှတ် (၉၀၁) ခြေမြန်တပ်ရင်း")))
                .containsExactly("LIB 901");
    }

    @Test
    void exportsListsAsCsv() throws Exception {
        MockHttpServletResponse csv = response("/api/v1/units.csv?fields=id,designation,defections");

        assertThat(csv.getContentAsString().lines()).contains("id,designation,defections", "unit-lib-902,LIB 902,1");
        assertThat(response("/api/v1/places.csv").getStatus()).isEqualTo(200);
        assertThat(response("/api/v1/bases.csv").getStatus()).isEqualTo(200);
        assertThat(response("/api/v1/people.csv").getStatus()).isEqualTo(200);
        assertThat(response("/api/v1/units/" + unitId("RMC Invented") + "/inherited.csv")
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void neverGivesCoordinatesOfABase() throws Exception {
        assertThat(body("/api/v1/bases/base-f1")).doesNotContain("\"lat\"", "\"lon\"");
        assertThat(body("/api/v1/bases")).doesNotContain("\"lat\"", "\"lon\"");
    }

    private List<String> designations(String address) throws Exception {
        return JsonPath.read(body(address), "$.items[*].designation");
    }

    private String body(String address) throws Exception {
        MockHttpServletResponse response = response(address);
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString();
    }

    private MockHttpServletResponse response(String address) throws Exception {
        MockHttpServletResponse response =
                http.perform(get(URI.create(address))).andReturn().getResponse();
        response.setCharacterEncoding("UTF-8");
        return response;
    }

    private static String encoded(String text) {
        return text.contains("%") && text.length() > 1
                ? text
                : URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static InventedEvidence evidence() {
        return new InventedEvidence()
                .source("s1", "2021-08-20")
                .place("s1", "Hill State", "state", null)
                .place("t1", "Hill Township", "township", "s1")
                .unit("LIB 901", "LIB", "901", "901 Light Infantry Battalion")
                .burmeseName("LIB 901", "အမှတ် (၉၀၁) ခြေမြန်တပ်ရင်း")
                .unit("IB 901", "IB", "901", "901 Infantry Battalion")
                .unit("LIB 902", "LIB", "902", "902 Light Infantry Battalion")
                .unit("RMC Invented", "RMC", null, "Invented Command")
                .identity(RecordKind.UNIT, unitId("IB 901"), unitId("LIB 901"), "same")
                .under("LIB 901", "RMC Invented", "2020-01-01/2021-12-31/")
                .person("official", "Aye Invented", "public-official")
                .posting("official", "LIB 901", "Major", "Commander", "2020//2021")
                .base("f1", "Hill Fort", "t1")
                .basedAt("LIB 901", "base-f1", "//2021")
                .operatesIn("LIB 901", "t1", "//2021-06")
                .incident("i1", "t1", "2021-05-01")
                .alleged("LIB 901", "i1", "2021-05-01")
                .defection("d1", "LIB 902", "t1", "the hills", 3, "2021-08-19")
                .status(ClaimStatus.CONFLICT)
                .strength("LIB 901", 120, "//2021");
    }
}
