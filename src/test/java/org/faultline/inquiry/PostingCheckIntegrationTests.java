package org.faultline.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faultline.evidence.InventedEvidence.unitId;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.faultline.evidence.InventedEvidence;
import org.faultline.evidence.Ledger;
import org.faultline.evidence.Progress;
import org.faultline.graph.GraphTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;

@GraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class PostingCheckIntegrationTests {

    private static final Map<String, String> TRUE_CLAIM = Map.of(
            "unit", "907th Light Infantry Battalion",
            "rank", "Captain",
            "role", "company commander",
            "place", "Far State",
            "until", "2021-04");

    @Autowired
    private MockMvc web;

    @Autowired
    private Ledger ledger;

    @BeforeAll
    void writesAnInventedBattalion() {
        ledger.write(
                new InventedEvidence()
                        .source("p1", "2021-09")
                        .unit("LIB 907", "LIB", "907", "907 Light Infantry Battalion")
                        .burmeseName("LIB 907", "အမှတ် (၉၀၇) ခြေမြန်တပ်ရင်း")
                        .unit("LID 93", "LID", "93", "93 Light Infantry Division")
                        .unit("IB 17", "IB", "17", "17 Infantry Battalion")
                        .unit("LIB 17", "LIB", "17", "17 Light Infantry Battalion")
                        .unit("LIB 908", "LIB", "908", "908 Light Infantry Battalion")
                        .place("far", "Far State", "state", null)
                        .place("near", "Near Township", "township", "far")
                        .place("other", "Other State", "state", null)
                        .operatesIn("LIB 907", "near", "//2021-03")
                        .under("LIB 907", "LID 93", "2020-01//2021-04")
                        .person("boss", "Kyaw Zin Latt", "public-official")
                        .person("captain", "Win Htut Oo", "public-spokesperson")
                        .person("hidden", "Zaw Naing Thein", null)
                        .posting("boss", "LIB 907", "Lieutenant Colonel", "Commander", "2020-06//2021-06")
                        .posting("captain", "LIB 907", "Captain", "company commander", "/2021-04/")
                        .posting("hidden", "LIB 907", "Sergeant", "Officer", "2021-01//2021-04")
                        .posting("hidden", "LIB 908", "Sergeant", "Officer", "2021-01//2021-04")
                        .batch(),
                "tests",
                Progress.SILENT);
    }

    @Test
    void supportsWhatSourcesAttestAndCitesThem() throws Exception {
        ask(TRUE_CLAIM)
                .andExpect(jsonPath("$.verdict", is("supported")))
                .andExpect(jsonPath("$.unit.id", is(unitId("LIB 907"))))
                .andExpect(jsonPath("$.from", is("2021-03-02")))
                .andExpect(result("posting-attested", "supported"))
                .andExpect(result("place", "supported"))
                .andExpect(result("rank-and-role", "compatible"))
                .andExpect(jsonPath("$.tests[?(@.name=='posting-attested')].lineages.length()", hasItem(1)))
                .andExpect(jsonPath(
                        "$.tests[?(@.name=='posting-attested')].claims[0].citations[0].source.title",
                        hasItem("What p1 reports")))
                .andExpect(jsonPath("$.notAsked", hasItem(containsString("commander"))));
    }

    @ParameterizedTest
    @CsvSource({
        "rank, Corporal, rank-and-role, contradicted",
        "intake, 66th intake, intake, contradicted",
        "intake, 64th intake, intake, strained",
        "intake, အမှတ်စဉ် (၅၄), intake, compatible",
        "until, 1960, unit-existed, contradicted",
        "commander, Myo Thant Zin, commander, contradicted",
        "commander, Kyaw Zin Latt, commander, supported",
        "name, Win Htut Oo, posting-attested, supported",
        "name, ဝင်းထွဋ်ဦး, posting-attested, supported",
        "unit, အမှတ် (၉၀၇) ခြေမြန်တပ်ရင်း, unit-known, supported",
    })
    void findsAPlantedErrorByTheRightTest(String field, String value, String test, String result) throws Exception {
        ask(with(field, value)).andExpect(result(test, result));
    }

    @Test
    void listsWhatAnAmbiguousDesignationCanMean() throws Exception {
        ask(with("unit", "Battalion 17"))
                .andExpect(jsonPath("$.verdict", is("unknown")))
                .andExpect(jsonPath("$.canMean[*].name", hasItem("IB 17")))
                .andExpect(jsonPath("$.canMean[*].name", hasItem("LIB 17")))
                .andExpect(jsonPath("$.tests", hasSize(1)));
    }

    @Test
    void doesNotKnowWhereEvidenceIsThin() throws Exception {
        ask(Map.of("unit", "LIB 908", "rank", "Captain", "role", "company commander", "until", "2015"))
                .andExpect(jsonPath("$.verdict", is("unknown")));
        ask(Map.of("unit", "LIB 99999")).andExpect(jsonPath("$.verdict", is("unknown")));
    }

    @Test
    void answersAlikeForASealedNameAndForAnInventedOne() throws Exception {
        Map<String, String> claim = Map.of("unit", "LIB 907", "rank", "Sergeant", "role", "soldier", "from", "2021-01");
        String sealed = body(merged(claim, "name", "Zaw Naing Thein"));
        String invented = body(merged(claim, "name", "Thiha Lwin Moe"));
        assertThat(sealed).isEqualTo(invented);
        assertThat(body(merged(claim, "commander", "Zaw Naing Thein")))
                .isEqualTo(body(merged(claim, "commander", "Thiha Lwin Moe")));
    }

    @Test
    void writesDownThatAUnitWasCheckedAndNothingOfTheClaim(CapturedOutput output) throws Exception {
        ask(with("name", "Unheard Of Name"));
        assertThat(output.getAll()).contains("who=anonymous", unitId("LIB 907")).doesNotContain("Unheard Of Name");
    }

    @Test
    void knowsNothingBeforeItWasRecorded() throws Exception {
        web.perform(post("/api/v1/checks/posting?knownAt=2001-01-01")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json(TRUE_CLAIM)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.verdict", is("unknown")));
    }

    @ParameterizedTest
    @CsvSource({
        "until, 2999, after today",
        "until, 04/2021, write 2021",
        "from, 2021-06, before 'from'",
        "unit, '', is missing",
        "rank, 'Capt\u0007ain', control character",
        "name, '\u202Eevil', control character",
    })
    void saysWhichFieldIsWrongAndHowToMendIt(String field, String value, String words) throws Exception {
        web.perform(post("/api/v1/checks/posting")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json(with(field, value))))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors[0].message", containsString(words)));
    }

    @Test
    void refusesWhatIsTooLongOrUnknown() throws Exception {
        web.perform(post("/api/v1/checks/posting")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json(with("unit", "က".repeat(5000)))))
                .andExpect(status().is(422))
                .andExpect(content().string(not(containsString("ကက"))));
        web.perform(post("/api/v1/checks/posting")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"unit\":\"LIB 907\",\"phone\":\"1\"}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail", containsString("phone")));
    }

    @Test
    void answersATableLineByLine() throws Exception {
        String table = String.join(
                "\r\n",
                "reference,unit,rank,role,place,until",
                "=1+1,907 LIB,Captain,company commander,Far State,2021-04",
                "b,LIB 907,Corporal,company commander,,2021-04");
        String answer = table(table)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        List<String> lines = answer.lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("line,reference,verdict,because,unit,unitId,lineages,unit-known");
        assertThat(lines.get(1)).startsWith("2,'=1+1,supported,").contains(unitId("LIB 907"));
        assertThat(lines.get(2)).startsWith("3,b,contradicted,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unit,from\\nLIB 907,2021-13\\n|2|from|calendar",
                "unit,phone\\nLIB 907,1\\n|1|column 2|unknown",
                "rank\\nCaptain\\n|1|''|no column unit",
                "unit,rank\\nLIB 907,Captain,extra\\n|2|''|3 cells",
                "''|1|''|is empty",
            })
    void namesLineAndColumnOfEveryFaultOfATable(String text, int line, String column, String words) throws Exception {
        table(text.replace("\\n", "\n"))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors[0].line", is(line)))
                .andExpect(jsonPath("$.errors[0].column", is(column)))
                .andExpect(jsonPath("$.errors[0].message", containsString(words)));
    }

    @Test
    void refusesTablesThatAreTooLongOrNotInUnicode() throws Exception {
        table("unit\n" + "LIB 907\n".repeat(501)).andExpect(status().is(422));
        web.perform(post("/api/v1/checks/postings").contentType("text/csv").content(new byte[] {'u', (byte) 0xFF}))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.detail", containsString("UTF-8")));
    }

    @Test
    void showsTheFormTheAnswerAndWhatIsWrong() throws Exception {
        web.perform(get("/checks/posting?example=true"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("eastern Shan State")));
        web.perform(post("/checks/posting")
                        .param("unit", "LIB 907")
                        .param("rank", "Captain")
                        .param("role", "company commander")
                        .param("until", "2021-04"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("verdict-supported")))
                .andExpect(content().string(containsString("What p1 reports")));
        web.perform(post("/checks/posting").param("unit", "<b>LIB 907</b>").param("until", "soon"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("no date of the calendar")))
                .andExpect(content().string(not(containsString("<b>LIB"))));
        web.perform(multipart("/checks/postings")
                        .file(new MockMultipartFile(
                                "table", "t.csv", "text/csv", "unit\nLIB 907\n".getBytes(StandardCharsets.UTF_8))))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("attachment")));
    }

    private ResultActions table(String table) throws Exception {
        return web.perform(post("/api/v1/checks/postings")
                .contentType("text/csv")
                .content(table.getBytes(StandardCharsets.UTF_8)));
    }

    private static ResultMatcher result(String test, String result) {
        return jsonPath("$.tests[?(@.name=='%s')].result", test).value(hasItem(result));
    }

    private String body(Map<String, String> claim) throws Exception {
        return ask(claim).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private ResultActions ask(Map<String, String> claim) throws Exception {
        return web.perform(post("/api/v1/checks/posting")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json(claim)))
                .andExpect(status().isOk());
    }

    private static Map<String, String> with(String field, String value) {
        return merged(TRUE_CLAIM, field, value);
    }

    private static Map<String, String> merged(Map<String, String> claim, String field, String value) {
        Map<String, String> all = new LinkedHashMap<>(claim);
        all.put(field, value);
        return all;
    }

    private static String json(Map<String, String> claim) {
        return claim.entrySet().stream()
                .map(field -> "\"" + field.getKey() + "\":\"" + escaped(field.getValue()) + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String escaped(String value) {
        return value.chars()
                .mapToObj(c -> c < ' ' ? "\\u%04x".formatted(c) : String.valueOf((char) c))
                .collect(Collectors.joining());
    }
}
