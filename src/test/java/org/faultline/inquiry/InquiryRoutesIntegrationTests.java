package org.faultline.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faultline.evidence.InventedEvidence.unitId;
import static org.hamcrest.Matchers.containsString;
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

@GraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InquiryRoutesIntegrationTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private Ledger ledger;

    @BeforeAll
    void writesAnInventedDivision() {
        ledger.write(
                new InventedEvidence()
                        .source("s1", "2021-09")
                        .unit("LIB 901", "LIB", "901", "901 Light Infantry Battalion")
                        .unit("Battalion 901", "BN?", "901", "Battalion 901")
                        .unit("LID 91", "LID", "91", "91 Light Infantry Division")
                        .unit("LID 92", "LID", "92", "92 Light Infantry Division")
                        .person("one", "Aye Invented", "public-official")
                        .person("two", "Bo Invented", "public-official")
                        .person("sealed", "Hidden Name", null)
                        .place("t1", "Invented Township", "township", null)
                        .under("LIB 901", "LID 91", "2021-01-01/2021-12-31/")
                        .under("LIB 901", "LID 92", "2022-01-01//2022-06-30")
                        .posting("one", "LIB 901", "Major", "Commander", "2021-01-01//2021-09-01")
                        .posting("two", "LID 91", "Colonel", "Commander", "2021-02-01//2021-09-01")
                        .posting("sealed", "LIB 901", "Captain", "Deputy Commander", "2021-01-01//2021-09-01")
                        .incident("shelling", "t1", "2021-08-19")
                        .alleged("LIB 901", "shelling", "2021-08-19")
                        .tally("defected-soldiers", 667, 667, "2021-08", "officers")
                        .tally("defected-soldiers", 1500, 1500, "2021-08", "a captain")
                        .identity(RecordKind.UNIT, unitId("Battalion 901"), unitId("LIB 901"), "same")
                        .batch(),
                "tests",
                Progress.SILENT);
    }

    @Test
    void namesWhoCommandedTheUnitsOfAnIncidentUpTheChain() throws Exception {
        ask("/api/v1/incidents/incident-shelling/command")
                .andExpect(jsonPath("$.from", is("2021-08-19")))
                .andExpect(jsonPath("$.units", hasSize(1)))
                .andExpect(jsonPath("$.units[0].command.holders[0].post.other.name", is("Aye Invented")))
                .andExpect(jsonPath("$.units[0].command.holders[0].post.truth", is("certain")))
                .andExpect(jsonPath("$.units[0].command.superiors", hasSize(1)))
                .andExpect(jsonPath("$.units[0].command.superiors[0].holders[0].post.other.name", is("Bo Invented")));
        ask("/incidents/incident-shelling/command")
                .andExpect(content().string(containsString("Aye Invented")))
                .andExpect(content().string(containsString("What s1 reports")));
    }

    @Test
    void listsUnitsBelowThoseThatTheyWereUnderThen() throws Exception {
        ask("/api/v1/order-of-battle?at=2021-06-01&top=LID 91")
                .andExpect(jsonPath("$.items", hasSize(2)))
                .andExpect(jsonPath("$.items[1].level", is(1)))
                .andExpect(jsonPath("$.items[1].unit.name", is("LIB 901")));
        ask("/api/v1/order-of-battle?at=2022-06-01&top=LID 91").andExpect(jsonPath("$.items", hasSize(1)));
        ask("/api/v1/order-of-battle/diff?from=2021-06-01&to=2022-06-01")
                .andExpect(jsonPath("$.items[?(@.what=='superior')].before[0].other.name", hasItem("LID 91")))
                .andExpect(jsonPath("$.items[?(@.what=='superior')].after[0].other.name", hasItem("LID 92")));
    }

    @Test
    void findsWhatConnectsTwoRecordsAtOneTime() throws Exception {
        ask("/api/v1/paths?from=person-one&to=LID 91")
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].truth", is("certain")))
                .andExpect(jsonPath("$.items[0].days", is(244)));
        ask("/api/v1/paths?from=person-one&to=LID 92").andExpect(jsonPath("$.items[0].truth", is("assumed")));
    }

    @Test
    void listsWhatCannotBothHold() throws Exception {
        String rule = "?rule=two-totals";
        ask("/api/v1/conflicts" + rule)
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].sides", hasSize(2)))
                .andExpect(jsonPath("$.items[0].oneLineage", is(true)));
        ask("/conflicts" + rule).andExpect(content().string(containsString("Two totals of the same")));
        String id = JsonPath.read(
                ask("/api/v1/conflicts" + rule).andReturn().getResponse().getContentAsString(), "$.items[0].id");
        ask("/conflicts/" + id).andExpect(content().string(containsString("If the other is true")));
        ask("/api/v1/conflicts/" + id + "/alternative").andExpect(jsonPath("$.changes", hasSize(0)));
        web.perform(get("/api/v1/conflicts/conflict-none")).andExpect(status().isNotFound());
        web.perform(get("/api/v1/conflicts?rule=three-totals")).andExpect(status().isBadRequest());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/units/%s/command?at=2021-08-19",
                "/units/%s/command?at=2021-08-19",
                "/api/v1/order-of-battle?at=2021-08-19",
                "/order-of-battle?at=2021-08-19",
                "/order-of-battle/diff?from=2020-01-01&to=2021-08-19",
                "/api/v1/paths?from=LIB 901&to=LID 91&hops=6",
                "/paths?from=LIB 901&to=LID 91&hops=6",
                "/conflicts",
                "/api/v1/conflicts"
            })
    void showsNobodyWithoutAPublicStanding(String address) throws Exception {
        ask(address.formatted(unitId("LIB 901")))
                .andExpect(content().string(not(containsString("Hidden Name"))))
                .andExpect(content().string(not(containsString("person-sealed"))));
    }

    @Test
    void redirectsFromAFoldedUnit() throws Exception {
        web.perform(get("/api/v1/units/" + unitId("Battalion 901") + "/command?at=2021-08-19"))
                .andExpect(status().isPermanentRedirect())
                .andExpect(header().string("Location", containsString(unitId("LIB 901") + "/command?at=2021-08-19")));
    }

    @Test
    void saysWhatIsWrongWithAQuestion() throws Exception {
        web.perform(get("/api/v1/units/unit-none/command")).andExpect(status().isNotFound());
        web.perform(get("/api/v1/incidents/incident-none/command")).andExpect(status().isNotFound());
        web.perform(get("/api/v1/paths?from=person-sealed&to=LIB 901")).andExpect(status().isBadRequest());
        web.perform(get("/api/v1/paths?from=LIB 901")).andExpect(status().is4xxClientError());
        web.perform(get("/api/v1/paths?from=LIB 901&to=LID 91&hops=99")).andExpect(status().is4xxClientError());
        web.perform(get("/api/v1/order-of-battle/diff?from=2021-01-01")).andExpect(status().isBadRequest());
        assertThat(web.perform(get("/paths?from=LIB 901&to=LID 91&hops=99"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("hops");
    }

    private ResultActions ask(String address) throws Exception {
        return web.perform(get(address)).andExpect(status().isOk());
    }
}
