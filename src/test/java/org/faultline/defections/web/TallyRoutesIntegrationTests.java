package org.faultline.defections.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faultline.evidence.web.Asking.reader;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.faultline.evidence.ClaimStatus;
import org.faultline.evidence.Claims;
import org.faultline.evidence.InventedEvidence;
import org.faultline.evidence.Ledger;
import org.faultline.evidence.Progress;
import org.faultline.graph.GraphTest;
import org.faultline.graph.SharedGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** One outlet that contradicts itself within a week, another that agrees with its first figure, and other metrics. */
@GraphTest
class TallyRoutesIntegrationTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Claims claims;

    @Autowired
    private Driver driver;

    @BeforeEach
    void write() {
        SharedGraph.wipe(driver);
        ledger.write(
                new InventedEvidence()
                        .source("s1", "courier", "2021-08-23", false)
                        .tally("defected-soldiers", 1500, 1500, "2021-08-23", "a captain <b>")
                        .source("s2", "courier", "2021-08-28", false)
                        .tally("defected-soldiers", 666, 667, "2021-08-28", "officers")
                        .source("s3", "2021-08-30")
                        .tally("defected-soldiers", 1200, null, "2021-08", "Another Captain")
                        .tally("military-strength", 300_000, null, "2021-08-28", "=HYPERLINK(1)")
                        .claim(
                                new org.faultline.evidence.Assertion.Strength(
                                        "actual", new org.faultline.kernel.CountRange(1, 1)),
                                null,
                                null,
                                "//2021")
                        .batch(),
                "tests",
                Progress.SILENT);
    }

    @Test
    void showsContradictingFiguresOfOneLineageSideBySide() throws Exception {
        mvc.perform(reader("/api/v1/tallies?metric=defected-soldiers&sort=date"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[*].count.min", contains(1200, 1500, 666)))
                .andExpect(jsonPath("$.items[1].contradictions", hasSize(1)))
                .andExpect(jsonPath("$.items[1].contradictions[0].count.max").value(667))
                .andExpect(jsonPath("$.items[1].contradictions[0].oneLineage").value(true))
                .andExpect(jsonPath("$.items[2].contradictions", hasSize(2)))
                .andExpect(jsonPath("$.items[0].asOf").value("2021-08"))
                .andExpect(jsonPath("$.items[0].citation.source.publisher").value("The s3 Paper"));
    }

    @Test
    void comparesWithWhatAFilterLeavesOut() throws Exception {
        mvc.perform(reader("/api/v1/tallies?claimant=CAPTAIN&sort=date"))
                .andExpect(jsonPath("$.items[*].claimedBy", contains("Another Captain", "a captain <b>")))
                .andExpect(jsonPath("$.items[1].contradictions[0].claimedBy").value("officers"));
    }

    @Test
    void filtersAndSorts() throws Exception {
        mvc.perform(reader("/api/v1/tallies")).andExpect(jsonPath("$.items", hasSize(4)));
        mvc.perform(reader("/api/v1/tallies?scope=region")).andExpect(jsonPath("$.items", hasSize(0)));
        mvc.perform(reader("/api/v1/tallies?from=2021-08-24&until=2021-08-27"))
                .andExpect(jsonPath("$.items[*].claimedBy", contains("Another Captain")));
        mvc.perform(reader("/api/v1/tallies?until=2021-07")).andExpect(jsonPath("$.items", hasSize(0)));
        mvc.perform(reader("/api/v1/tallies?sort=-count"))
                .andExpect(jsonPath("$.items[*].count.min", contains(300_000, 1500, 1200, 666)));
        mvc.perform(reader("/api/v1/tallies?knownAt=2020-01-01")).andExpect(jsonPath("$.items", hasSize(0)));
        mvc.perform(reader("/api/v1/tallies?validAt=2021-08-28&sort=count"))
                .andExpect(jsonPath("$.items[*].count.min", contains(666, 1200, 300_000)));
    }

    @Test
    void leavesAWithdrawnFigureOutOfTheComparison() throws Exception {
        String id = idOf("officers");
        ledger.changeStatus(id, ClaimStatus.WITHDRAWN, "the outlet corrected itself", "tests");

        mvc.perform(reader("/api/v1/tallies?metric=defected-soldiers"))
                .andExpect(jsonPath("$.items[*].contradictions[*]", hasSize(0)))
                .andExpect(jsonPath("$.items", hasSize(2)));
        mvc.perform(reader("/api/v1/tallies/" + id))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.tally.status").value("withdrawn"));
    }

    @Test
    void answersOneWithItsGroup() throws Exception {
        mvc.perform(reader("/api/v1/tallies/" + idOf("officers")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.tally.contradictions[*].count.min", containsInAnyOrder(1500, 1200)))
                .andExpect(jsonPath("$.group.tallies", hasSize(3)))
                .andExpect(jsonPath("$.group.lineages").value(2))
                .andExpect(jsonPath("$.group.nature").value("running-total"))
                .andExpect(jsonPath("$.claim.asserts.metric").value("defected-soldiers"));
    }

    @Test
    void pagesThroughTheList() throws Exception {
        String first = body("/api/v1/tallies?limit=3");
        String next = JsonPath.read(first, "$.next");
        assertThat(next).isNotBlank();
        mvc.perform(reader("/api/v1/tallies?limit=3&cursor=" + next))
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.next").isEmpty());
    }

    @Test
    void drawsThePages() throws Exception {
        mvc.perform(reader("/tallies"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Defected soldiers")))
                .andExpect(content().string(containsString("2 independent sources")))
                .andExpect(content().string(containsString("one lineage states both")))
                .andExpect(content().string(containsString("a captain &lt;b&gt;")));
        mvc.perform(reader("/tallies/" + idOf("officers")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("What contradicts it")));
        mvc.perform(reader("/tallies?metric=nothing")).andExpect(content().string(containsString("No tally matches")));
    }

    @Test
    void writesATableThatNoSpreadsheetRuns() throws Exception {
        mvc.perform(reader("/api/v1/tallies.csv?metric=military-strength"))
                .andExpect(content().string(containsString("'=HYPERLINK(1)")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from=2021-13|2021-08",
                "from=soon|2021-08",
                "from=2022&until=2021|before",
                "limit=501|500",
                "cursor=MS4x|cursor",
                "metrics=x|metrics"
            })
    void refusesWhatMakesNoSense(String query, String detail) throws Exception {
        mvc.perform(reader("/api/v1/tallies?" + query))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString(detail)));
        mvc.perform(reader("/tallies?" + query)).andExpect(status().isBadRequest());
    }

    @ParameterizedTest
    @ValueSource(strings = {"clm-0", "defection-e1", "%3Cscript%3E"})
    void knowsNoTallyUnderAnotherId(String id) throws Exception {
        mvc.perform(reader("/api/v1/tallies/" + id)).andExpect(status().isNotFound());
        mvc.perform(reader("/tallies/" + id)).andExpect(status().isNotFound());
    }

    @Test
    void takesNoOtherClaimForATally() throws Exception {
        String strength = claims.list(
                        org.faultline.web.ListingRequest.first("kind"),
                        org.faultline.web.AsOf.NOW,
                        new org.faultline.evidence.ClaimFilters("Strength", null, null, null))
                .items()
                .getFirst()
                .id();
        mvc.perform(reader("/api/v1/tallies/" + strength)).andExpect(status().isNotFound());
    }

    private String idOf(String claimant) throws Exception {
        List<String> ids = JsonPath.read(body("/api/v1/tallies?claimant=" + claimant), "$.items[*].id");
        return ids.getFirst();
    }

    private String body(String address) throws Exception {
        return mvc.perform(reader(address)).andReturn().getResponse().getContentAsString();
    }
}
