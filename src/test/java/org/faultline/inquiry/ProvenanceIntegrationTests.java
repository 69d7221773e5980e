package org.faultline.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faultline.evidence.InventedEvidence.unitId;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.faultline.evidence.InventedEvidence;
import org.faultline.evidence.Ledger;
import org.faultline.evidence.Progress;
import org.faultline.graph.GraphTest;
import org.faultline.kernel.RecordKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Biographies of units, and candidates for incidents. */
@GraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProvenanceIntegrationTests {

    private static final String BIOGRAPHY = "/api/v1/units/" + unitId("LIB 921") + "/biography";
    private static final String CANDIDATES = "/api/v1/incidents/incident-raid/candidates";

    @Autowired
    private MockMvc web;

    @Autowired
    private Ledger ledger;

    @BeforeAll
    void writesAnInventedDivision() {
        ledger.write(
                new InventedEvidence()
                        .source("b1", "2023-09")
                        .unit("LIB 921", "LIB", "921", "921 Light Infantry Battalion")
                        .unit("Battalion 921", "BN?", "921", "Battalion 921")
                        .unit("LIB 922", "LIB", "922", "922 Light Infantry Battalion")
                        .unit("LIB 923", "LIB", "923", "923 Light Infantry Battalion")
                        .unit("LIB 924", "LIB", "924", "924 Light Infantry Battalion")
                        .unit("LID 94", "LID", "94", "94 Light Infantry Division")
                        .person("first", "Kyaw Zin Latt", "public-official")
                        .person("second", "Myo Thant Zin", "public-official")
                        .person("sealed", "Hidden Name", null)
                        .place("s", "Invented State", "state", null)
                        .place("t1", "First Township", "township", "s")
                        .place("t2", "Second Township", "township", "s")
                        .base("b", "Invented Base", "t1")
                        .under("LIB 921", "LID 94", "2020-01-01//2021-12-31")
                        .basedAt("LIB 921", "base-b", "2015-01-01/2016-12-31/")
                        .basedAt("LIB 921", "base-b", "2019-01-01/2019-12-31/")
                        .posting("first", "LIB 921", "Major", "Commander", "2020-01-01//2020-06-30")
                        .posting("second", "LIB 921", "Major", "Commander", "2021-01-01//2021-06-30")
                        .posting("sealed", "LIB 921", "Captain", "Deputy Commander", "2020-01-01//2020-06-30")
                        .strength("LIB 921", 180, "//2020-05")
                        .basedAt("LIB 922", "base-b", "2021-01-01//2021-12-31")
                        .operatesIn("LIB 923", "t2", "//2021-08")
                        .incident("raid", "t1", "2021-08-19")
                        .alleged("LIB 924", "raid", "2021-08-19")
                        .under("LIB 922", "LID 94", "2021-01-01//2021-12-31")
                        .identity(RecordKind.UNIT, unitId("Battalion 921"), unitId("LIB 921"), "same")
                        .batch(),
                "tests",
                Progress.SILENT);
    }

    @Test
    void tellsWhatIsCertainAndAssumedAndWhatIsNotKnown() throws Exception {
        ask(BIOGRAPHY + "?validAt=2020-03-01")
                .andExpect(jsonPath("$.from", is("2015-01-01")))
                .andExpect(jsonPath("$.chapters", hasSize(10)))
                .andExpect(jsonPath("$.chapters[?(@.name=='bases')].gaps[0].from", hasItem("2017-01-01")))
                .andExpect(jsonPath("$.chapters[?(@.name=='bases')].gaps[0].until", hasItem("2018-12-31")))
                .andExpect(jsonPath("$.chapters[?(@.name=='superiors')].gaps[0].until", hasItem("2019-12-31")))
                .andExpect(
                        jsonPath("$.chapters[?(@.name=='superiors')].lines[0].stretches[0].truth", hasItem("certain")))
                .andExpect(jsonPath(
                        "$.chapters[?(@.name=='superiors')].lines[0].stretches[1].until", hasItem("2024-12-31")))
                .andExpect(jsonPath("$.chapters[?(@.name=='commanders')].lines[0].truth", hasItem("certain")))
                .andExpect(jsonPath("$.chapters[?(@.name=='strength')].lines[0].label", hasItem("180 people")));
    }

    @Test
    void assumesACommanderOnlyUntilAnotherIsAttested() throws Exception {
        ask(BIOGRAPHY)
                .andExpect(
                        jsonPath("$.chapters[?(@.name=='commanders')].lines[0].other.name", hasItem("Kyaw Zin Latt")))
                .andExpect(
                        jsonPath("$.chapters[?(@.name=='commanders')].lines[0].stretches[1].truth", hasItem("assumed")))
                .andExpect(jsonPath(
                        "$.chapters[?(@.name=='commanders')].lines[0].stretches[1].until", hasItem("2020-12-31")));
    }

    @Test
    void knowsNothingBeforeItWasRecorded() throws Exception {
        web.perform(get(BIOGRAPHY + "?knownAt=2001-01-01")).andExpect(status().isNotFound());
        web.perform(get(CANDIDATES + "?knownAt=2001-01-01")).andExpect(status().isNotFound());
    }

    @Test
    void drawsTheBiographyWithItsGapsInWords() throws Exception {
        ask("/units/" + unitId("LIB 921") + "/biography?validAt=2020-03-01")
                .andExpect(content().string(containsString("nothing known from 1 January 2017 to 31 December 2018")))
                .andExpect(content().string(containsString("truth-gap")))
                .andExpect(content().string(containsString("What b1 reports")))
                .andExpect(content().string(containsString("No source names it in an incident.")));
        ask("/units/" + unitId("LIB 921"))
                .andExpect(content().string(containsString(unitId("LIB 921") + "/biography")));
    }

    @Test
    void redirectsFromAFoldedUnit() throws Exception {
        web.perform(get("/api/v1/units/" + unitId("Battalion 921") + "/biography"))
                .andExpect(status().isPermanentRedirect())
                .andExpect(header().string("Location", containsString(unitId("LIB 921") + "/biography")));
    }

    @Test
    void infersCandidatesAndKeepsThemApartFromThoseASourceNames() throws Exception {
        ask(CANDIDATES)
                .andExpect(jsonPath("$.asserted", hasSize(1)))
                .andExpect(jsonPath("$.asserted[0].unit.name", is("LIB 924")))
                .andExpect(jsonPath("$.candidates[*].inference", everyItem(is(true))))
                .andExpect(jsonPath("$.candidates[*].unit.name", not(hasItem("LIB 924"))))
                .andExpect(jsonPath(
                        "$.candidates[?(@.unit.name=='LIB 923')].grounds[*].basis", everyItem(is("same-source"))))
                .andExpect(jsonPath("$.candidates[0].unit.name", is("LIB 922")))
                .andExpect(jsonPath("$.candidates[0].grounds[?(@.basis=='base')].points", hasItem(30)))
                .andExpect(jsonPath("$.candidates[?(@.unit.name=='LID 94')].grounds[*].basis", hasItem("superior")));
    }

    @Test
    void addsTheGroundsUpToTheScore() throws Exception {
        String answer = ask(CANDIDATES).andReturn().getResponse().getContentAsString();
        int candidates = JsonPath.<Integer>read(answer, "$.candidates.length()");
        assertThat(candidates).isPositive();
        for (int i = 0; i < candidates; i++) {
            List<Integer> points = JsonPath.read(answer, "$.candidates[" + i + "].grounds[*].points");
            int score = JsonPath.<Integer>read(answer, "$.candidates[" + i + "].score");
            assertThat(score)
                    .isEqualTo(points.stream().mapToInt(Integer::intValue).sum());
        }
    }

    @Test
    void showsCandidatesAsInferred() throws Exception {
        ask("/incidents/incident-raid/candidates")
                .andExpect(content().string(containsString("Inferred, not stated.")))
                .andExpect(content().string(containsString("LIB 922")));
        ask("/incidents/incident-raid")
                .andExpect(content().string(containsString("/incidents/incident-raid/candidates")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?kilometres=0", "?kilometres=9999", "?days=-1", "?days=many", "?near=5"})
    void refusesDistancesThatMakeNoSense(String query) throws Exception {
        web.perform(get(CANDIDATES + query)).andExpect(status().is4xxClientError());
    }

    @Test
    void answersNothingOfUnknownRecordsOrSealedPeople() throws Exception {
        web.perform(get("/api/v1/units/unit-none/biography")).andExpect(status().isNotFound());
        web.perform(get("/api/v1/incidents/incident-none/candidates")).andExpect(status().isNotFound());
        web.perform(get("/api/v1/incidents/" + unitId("LIB 921") + "/candidates"))
                .andExpect(status().isNotFound());
        for (String address : List.of(BIOGRAPHY, "/units/" + unitId("LIB 921") + "/biography", CANDIDATES)) {
            ask(address)
                    .andExpect(content().string(not(containsString("Hidden Name"))))
                    .andExpect(content().string(not(containsString("person-sealed"))));
        }
    }

    private ResultActions ask(String address) throws Exception {
        return web.perform(get(address)).andExpect(status().isOk());
    }
}
