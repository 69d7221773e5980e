package org.faultline.fracture.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.faultline.evidence.Ledger;
import org.faultline.evidence.Progress;
import org.faultline.fracture.InventedArmy;
import org.faultline.graph.GraphTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The board over HTTP, on an invented army of forty battalions and one division. */
@GraphTest
class BoardIntegrationTests {

    private static final String UNIT = InventedArmy.unitId("LIB 901");

    @Autowired
    private Ledger ledger;

    @Autowired
    private MockMvc http;

    @BeforeEach
    void write() {
        ledger.write(InventedArmy.ofFortyBattalions().batch(), "tests", Progress.SILENT);
    }

    private ResultActions ask(String address) throws Exception {
        return http.perform(get(address).with(user("reader")));
    }

    private String page(String address) throws Exception {
        return ask(address).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    @Test
    void answersTheFixedShape() throws Exception {
        ask("/api/v1/fracture?asOf=2022-06-01&limit=5")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items", hasSize(5)))
                .andExpect(jsonPath("$.next").isString())
                .andExpect(jsonPath("$.items[0].unit.designation", is("LIB 901")))
                .andExpect(jsonPath("$.items[0].rate.median").isNumber())
                .andExpect(jsonPath("$.items[0].rate.low").isNumber())
                .andExpect(jsonPath("$.items[0].rate.high").isNumber())
                .andExpect(jsonPath("$.items[0].events", is(3)))
                .andExpect(jsonPath("$.items[0].lineages", is(4)))
                .andExpect(jsonPath("$.items[0].state").isString())
                .andExpect(jsonPath("$.items[0].pFracturing").isNumber())
                .andExpect(jsonPath("$.items[0].pExceed").isNumber())
                .andExpect(jsonPath("$.items[0].rankInterval.low").isNumber())
                .andExpect(jsonPath("$.items[0].rankInterval.high").isNumber())
                .andExpect(jsonPath("$.items[0].alarm.falseAlarmsPerUnitYear", is(0.05)))
                .andExpect(jsonPath("$.items[0].effort").isNumber())
                .andExpect(jsonPath("$.items[0].change.since", is("2022-03-03")))
                .andExpect(jsonPath("$.items[0].evidence[*].claimId", everyItem(startsWith("clm-"))))
                .andExpect(jsonPath("$.items[0].evidence[*].sourceId", everyItem(startsWith("src-"))))
                .andExpect(jsonPath("$.items[0].evidence[*].quote", hasItems("printed words of a", "a denial")));
    }

    @Test
    void writesStatesAsWordsAndFiltersByThem() throws Exception {
        for (String word : new String[] {"insufficient data", "insufficient-data"}) {
            ask("/api/v1/fracture?asOf=2022-06-01&state=" + word)
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.items").isNotEmpty())
                    .andExpect(jsonPath("$.items[*].state", everyItem(is("insufficient data"))));
        }
        ask("/api/v1/fracture?asOf=2022-06-01&state=crumbling")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath(
                        "$.detail", containsString("Use one of fracturing, watch, stable, insufficient-data")));
    }

    @Test
    void filtersByTypeAndSuperior() throws Exception {
        ask("/api/v1/fracture?asOf=2022-06-01&type=lib&limit=500").andExpect(jsonPath("$.items", hasSize(40)));
        ask("/api/v1/fracture?asOf=2022-06-01&type=IB").andExpect(jsonPath("$.items", hasSize(0)));
        ask("/api/v1/fracture?asOf=2022-06-01&superior=" + InventedArmy.unitId("LID 90"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items", hasSize(0)));
        ask("/api/v1/fracture?asOf=2022-06-01&since=2022-07-01").andExpect(status().is(422));
    }

    @Test
    void answersTheLedgerOfAUnit() throws Exception {
        ask("/api/v1/fracture/units/" + UNIT + "?asOf=2022-06-01")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.unit.designation", is("LIB 901")))
                .andExpect(jsonPath("$.ledger.logOdds").isNumber())
                .andExpect(jsonPath("$.ledger.lines[0].part", is("start")))
                .andExpect(jsonPath("$.ledger.lines", hasSize(6)))
                .andExpect(jsonPath("$.hyperparameters.inputs").isString());
        ask("/api/v1/fracture/units/" + UNIT + "/history?asOf=2022-06-01")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.published[0].date", is("2021-02-28")))
                .andExpect(jsonPath("$.hindsight").isNotEmpty());
        ask("/api/v1/fracture/divisions?asOf=2022-06-01")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].unit.designation", is("LID 90")));
    }

    @Test
    void listsEveryUnitOnce() throws Exception {
        String first = page("/api/v1/fracture?asOf=2022-06-01&limit=500&fields=unit");
        assertThat(first.split("LIB 9", -1)).hasSize(41);
    }

    @Test
    void refusesADateWithoutABoard() throws Exception {
        for (String date : new String[] {"2021-02-01", "2999-01-01"}) {
            ask("/api/v1/fracture?asOf=" + date)
                    .andExpect(status().is(422))
                    .andExpect(jsonPath("$.type", is("/problems/no-board-of-that-date")))
                    .andExpect(jsonPath("$.remedy", startsWith("Ask for a day from 2021-02-02")));
        }
        ask("/api/v1/fracture?asOf=2021-13-01").andExpect(status().isBadRequest());
    }

    @Test
    void answersForOneUnitAndTellsUnknownFromAbsent() throws Exception {
        ask("/api/v1/fracture/units/" + UNIT + "?asOf=2022-06-01")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.headcount.assumed", is(true)))
                .andExpect(jsonPath("$.timeline", hasSize(3)));
        ask("/api/v1/fracture/units/unit-none?asOf=2022-06-01")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.type", is("/problems/no-such-record")));
        ask("/api/v1/fracture/units/" + InventedArmy.unitId("LID 90") + "?asOf=2021-06-01")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.type", is("/problems/not-on-the-board")));
    }

    @Test
    void leadsFromAFoldedUnitToTheSurvivingOne() throws Exception {
        String folded = InventedArmy.unitId("Battalion 901");
        for (String path : new String[] {"/api/v1/fracture/units/", "/fracture/units/"}) {
            ask(path + folded + "?asOf=2022-06-01")
                    .andExpect(status().isPermanentRedirect())
                    .andExpect(header().string("Location", path + UNIT + "?asOf=2022-06-01"));
        }
    }

    @Test
    void saysWhatTheFiguresRestOn() throws Exception {
        ask("/api/v1/fracture/method?asOf=2022-06-01")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.hyperparameters.units", is(40)))
                .andExpect(jsonPath("$.hyperparameters.modelVersion").isString())
                .andExpect(jsonPath("$.notes").isNotEmpty());
    }

    @Test
    void writesTheBoardAsATable() throws Exception {
        String csv = page("/api/v1/fracture.csv?asOf=2022-06-01&limit=2");
        assertThat(csv.lines().findFirst().orElseThrow()).startsWith("unit.id,unit.designation,rate.median");
        assertThat(csv).contains("LIB 901");
    }

    @Test
    void showsTheBoardWithItsPassages() throws Exception {
        String page = page("/?asOf=2022-06-01");
        assertThat(page)
                .contains("LIB 901", "printed words of a", "This source denies the event.", "insufficient data")
                .contains("fracture/list-reports")
                .contains("No event is known of these")
                .doesNotContain("null", "No unit matches", "nothing on the board");
    }

    @Test
    void showsAnHonestBoardWhereNothingMatches() throws Exception {
        assertThat(page("/?asOf=2022-06-01&q=LIB+777"))
                .contains("No unit matches")
                .doesNotContain("nothing on the board", "<table class=\"cards board\"");
    }

    @Test
    void saysSoWhereTooLittleIsKnown() throws Exception {
        assertThat(page("/?asOf=2021-06-01")).contains("Hardly anything was known");
    }

    @Test
    void showsWhyAUnitStandsWhereItStands() throws Exception {
        assertThat(page("/fracture/units/" + UNIT + "?asOf=2022-06-01"))
                .contains("Why LIB 901", "log-odds", "not counted here", "/defections/defection-a", "about ")
                .doesNotContain("null");
        assertThat(page("/fracture/units/" + UNIT + "/history?asOf=2022-06-01"))
                .contains("LIB 901", "2021-02-28", "in hindsight")
                .doesNotContain("null");
        assertThat(page("/fracture/divisions?asOf=2022-06-01"))
                .contains("LID 90")
                .doesNotContain("null");
        ask("/fracture/units/unit-none")
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("There is no such record")));
    }
}
