package org.faultline.defections.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faultline.evidence.InventedEvidence.unitId;
import static org.faultline.evidence.web.Asking.change;
import static org.faultline.evidence.web.Asking.reader;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.faultline.evidence.Assertion.Departure;
import org.faultline.evidence.Assertion.Marks;
import org.faultline.evidence.Assertion.Occurrence;
import org.faultline.evidence.Assertion.Participation;
import org.faultline.evidence.ClaimStatus;
import org.faultline.evidence.Claims;
import org.faultline.evidence.InventedEvidence;
import org.faultline.evidence.Ledger;
import org.faultline.evidence.Progress;
import org.faultline.graph.GraphTest;
import org.faultline.graph.SharedGraph;
import org.faultline.kernel.CountRange;
import org.faultline.kernel.RecordKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/**
 * One desertion told twice, by a report that counts 25 of a battalion without its type and has a denial, and by one that names
 * the battalion and gives no number; and a surrender of two units with one count for both.
 */
@GraphTest
class DefectionRoutesIntegrationTests {

    private static final String DAY = "2021-08-19/2021-08-19/";
    private static final String EVENT = "/api/v1/defections/defection-e1";

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
                        .source("s1", "2021-08-20")
                        .place("st", "Upper State", "state", null)
                        .place("t1", "Lower Township", "township", "st")
                        .place("t2", "Other Township", "township", "st")
                        .unit("LIB 901", "LIB", "901", "901 Light Infantry Battalion")
                        .unit("Battalion 901", "BN?", "901", "Battalion 901")
                        .unit("LID 90", "LID", "90", "90 Light Infantry Division")
                        .unit("LID 91", "LID", "91", "91 Light Infantry Division")
                        .under("LIB 901", "LID 90", "2020//")
                        .under("LIB 901", "LID 91", "/2020-12/")
                        .record(RecordKind.DEFECTION, "e1")
                        .cited("para 2", null)
                        .claim(occurrence("asserts", null, 25, "desertion", "yes"), "defection-e1", "place-t1", DAY)
                        .claim(
                                occurrence("denies", "regime", null, "desertion", "unknown"),
                                "defection-e1",
                                "place-t1",
                                DAY)
                        .claim(
                                new Departure(new CountRange(25, 25), false, "Battalion 901"),
                                "defection-e1",
                                unitId("Battalion 901"),
                                DAY)
                        .source("s2", "2021-08-23")
                        .record(RecordKind.DEFECTION, "e2")
                        .claim(occurrence("asserts", null, null, "desertion", "yes"), "defection-e2", "place-t1", DAY)
                        .claim(
                                new Departure(CountRange.UNKNOWN, false, "LIB 901"),
                                "defection-e2",
                                unitId("LIB 901"),
                                DAY)
                        .source("s3", "2022-03")
                        .unit("LIB 902", "LIB", "902", "902 Light Infantry Battalion")
                        .unit("LIB 903", "LIB", "903", "903 Light Infantry Battalion")
                        .record(RecordKind.DEFECTION, "e3")
                        .claim(
                                occurrence("asserts", null, 60, "surrender", "no"),
                                "defection-e3",
                                "place-t2",
                                "2022-03/2022-03/")
                        .claim(
                                new Departure(new CountRange(60, 60), true, "LIB 902"),
                                "defection-e3",
                                unitId("LIB 902"),
                                "2022-03/2022-03/")
                        .claim(
                                new Departure(new CountRange(60, 60), true, "LIB 903"),
                                "defection-e3",
                                unitId("LIB 903"),
                                "2022-03/2022-03/")
                        .person("speaker", "Bo Speaker", "public-spokesperson")
                        .person("official", "Aye Official", "public-official")
                        .person("private", "Hidden Soul", "private")
                        .claim(new Participation(), "person-speaker", "defection-e3", "2022-03/2022-03/")
                        .claim(new Participation(), "person-official", "defection-e3", "2022-03/2022-03/")
                        .claim(new Participation(), "person-private", "defection-e3", "2022-03/2022-03/")
                        .identity(RecordKind.DEFECTION, "defection-e2", "defection-e1", "same")
                        .identity(RecordKind.UNIT, unitId("Battalion 901"), unitId("LIB 901"), "same")
                        .batch(),
                "tests",
                Progress.SILENT);
    }

    @Test
    void showsTwoReportsOfOneEventSideBySide() throws Exception {
        mvc.perform(reader(EVENT))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.kind").value("desertion"))
                .andExpect(jsonPath("$.count.min").value(25))
                .andExpect(jsonPath("$.lineages").value(2))
                .andExpect(jsonPath("$.reports", hasSize(2)))
                .andExpect(jsonPath("$.reports[0].working").value(true))
                .andExpect(jsonPath("$.reports[0].count.max").value(25))
                .andExpect(jsonPath("$.reports[1].count.min").isEmpty())
                .andExpect(jsonPath("$.reports[*].voice", contains(1, 2)))
                .andExpect(jsonPath("$.working.because").value("it gives a count"))
                .andExpect(jsonPath("$.place[*].name", contains("Lower Township", "Upper State")))
                .andExpect(jsonPath("$.folded[*].id", contains("defection-e2")));
    }

    @Test
    void showsTheDenialBesideWhatIsDenied() throws Exception {
        mvc.perform(reader(EVENT))
                .andExpect(jsonPath("$.denied").value(true))
                .andExpect(jsonPath("$.denials[0].claimant").value("regime"))
                .andExpect(jsonPath("$.denials[0].asserts").value(false));
    }

    @Test
    void keepsWhatEachReportCallsTheUnitAndHowManyItCounts() throws Exception {
        mvc.perform(reader(EVENT))
                .andExpect(jsonPath("$.units", hasSize(1)))
                .andExpect(jsonPath("$.units[0].unit.id").value(unitId("LIB 901")))
                .andExpect(jsonPath("$.units[0].count.min").value(25))
                .andExpect(jsonPath("$.units[0].statements", hasSize(2)));
        String answer = body(EVENT);
        assertThat(JsonPath.<List<String>>read(answer, "$.units[0].statements[*].asReported"))
                .containsExactlyInAnyOrder("Battalion 901", "LIB 901");
    }

    @Test
    void tellsWhichDecisionsMadeTheReportsOneAndUndoesThem() throws Exception {
        mvc.perform(reader(EVENT))
                .andExpect(jsonPath("$.decisions", hasSize(2)))
                .andExpect(jsonPath("$.decisions[0].rule").value("invented-rule"));
        String id = JsonPath.read(body(EVENT), "$.decisions[0].id");

        mvc.perform(change("/api/v1/identities/" + id + "/undo", "{\"note\": \"two events after all\"}"))
                .andExpect(status().isOk());

        mvc.perform(reader(EVENT)).andExpect(jsonPath("$.reports", hasSize(1)));
        mvc.perform(reader("/api/v1/defections/defection-e2")).andExpect(status().isOk());
    }

    @Test
    void sendsAFoldedRecordToTheOneThatSurvives() throws Exception {
        mvc.perform(reader("/api/v1/defections/defection-e2?validAt=2021-08-19"))
                .andExpect(status().is(308))
                .andExpect(header().string("Location", "/api/v1/defections/defection-e1?validAt=2021-08-19"));
        mvc.perform(reader("/defections/defection-e2"))
                .andExpect(status().is(308))
                .andExpect(header().string("Location", "/defections/defection-e1"));
    }

    @Test
    void neverTakesASharedCountForAUnits() throws Exception {
        mvc.perform(reader("/api/v1/defections/defection-e3"))
                .andExpect(jsonPath("$.count.min").value(60))
                .andExpect(jsonPath("$.units[*].count.min", contains((Object) null, null)))
                .andExpect(jsonPath("$.units[*].countShared", contains(true, true)))
                .andExpect(jsonPath("$.units[0].statements[0].countShared").value(true));
        mvc.perform(reader("/api/v1/defections?unit=LIB 902".replace(" ", "%20")))
                .andExpect(jsonPath("$.items[0].units[*].count.min", contains((Object) null, null)));
        mvc.perform(reader("/defections/defection-e3"))
                .andExpect(content().string(containsString("60 for several units together")))
                .andExpect(content().string(not(containsString("60 of this unit"))));
    }

    @Test
    void namesOnlyWhoSpeaksInPublic() throws Exception {
        mvc.perform(reader("/api/v1/defections/defection-e3"))
                .andExpect(jsonPath("$.spokespersons[*].name", contains("Bo Speaker")));
        for (String address : List.of("/api/v1/defections/defection-e3", "/defections/defection-e3")) {
            assertThat(body(address))
                    .contains("Bo Speaker")
                    .doesNotContain("Hidden Soul", "person-private", "Aye Official", "person-official");
        }
    }

    @Test
    void answersForADayAndForWhatWasKnown() throws Exception {
        mvc.perform(reader(EVENT + "?validAt=2021-08-19"))
                .andExpect(jsonPath("$.truth").value("certain"));
        mvc.perform(reader(EVENT + "?validAt=2021-08-20"))
                .andExpect(jsonPath("$.truth").value("no"));
        mvc.perform(reader(EVENT + "?knownAt=2020-01-01")).andExpect(status().isNotFound());
        mvc.perform(reader("/api/v1/defections?validAt=2022-03-15"))
                .andExpect(jsonPath("$.items[*].id", contains("defection-e3")));
        mvc.perform(reader("/api/v1/defections?knownAt=2020-01-01")).andExpect(jsonPath("$.items", hasSize(0)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|defection-e3,defection-e1",
                "sort=date|defection-e1,defection-e3",
                "sort=-count|defection-e3,defection-e1",
                "sort=kind|defection-e1,defection-e3",
                "kind=surrender|defection-e3",
                "kind=mutiny|",
                "unit=LIB%20901|defection-e1",
                "unit=unit-lib-901|defection-e1",
                "unit=Battalion%20901|defection-e1",
                "superior=LID%2090|defection-e1",
                "superior=LID%2091|",
                "place=Upper%20State|defection-e3,defection-e1",
                "place=place-t2|defection-e3",
                "from=2022|defection-e3",
                "until=2021|defection-e1",
                "from=2022-03-10&until=2022-03-11|defection-e3",
                "from=2021-08-20&until=2021-09|",
                "weapons=yes|defection-e1",
                "weapons=no|defection-e3",
                "denied=true|defection-e1",
                "denied=false|defection-e3",
                "minCount=26|defection-e3",
                "minCount=25|defection-e3,defection-e1",
                "q=lower%20901|defection-e1",
                "q=OTHER|defection-e3",
                "q=nothing|",
                "q=%25|",
            })
    void filtersAndSorts(String query, String ids) throws Exception {
        List<String> found = JsonPath.read(body("/api/v1/defections?" + query), "$.items[*].id");
        assertThat(found).isEqualTo(ids == null ? List.of() : List.of(ids.split(",")));
    }

    @Test
    void listsAnEventOnceWithItsWorkingAnswer() throws Exception {
        mvc.perform(reader("/api/v1/defections?kind=desertion"))
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].reports").value(2))
                .andExpect(jsonPath("$.items[0].lineages").value(2))
                .andExpect(jsonPath("$.items[0].count.min").value(25))
                .andExpect(jsonPath("$.items[0].denied").value(true))
                .andExpect(jsonPath("$.items[0].place.name").value("Lower Township"))
                .andExpect(jsonPath("$.items[0].state").value("Upper State"))
                .andExpect(jsonPath("$.items[0].units[*].name", contains("LIB 901")));
    }

    @Test
    void losesAnEventOfWhichNoReportStandsAndKeepsItsStatements() throws Exception {
        claims.touching(List.of("defection-e3"), null).stream()
                .filter(claim -> claim.assertion() instanceof Occurrence)
                .forEach(claim -> ledger.changeStatus(claim.id(), ClaimStatus.WITHDRAWN, "retracted", "tests"));

        mvc.perform(reader("/api/v1/defections?kind=surrender")).andExpect(jsonPath("$.items", hasSize(0)));
        mvc.perform(reader("/api/v1/defections/defection-e3"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.kind").isEmpty())
                .andExpect(jsonPath("$.working").isEmpty())
                .andExpect(jsonPath("$.lineages").value(0))
                .andExpect(jsonPath("$.reports[0].status").value("withdrawn"));
        mvc.perform(reader("/defections/defection-e3"))
                .andExpect(content().string(containsString("No report of this event stands.")));
    }

    @Test
    void pagesAndWritesTables() throws Exception {
        String first = body("/api/v1/defections?limit=1");
        assertThat(JsonPath.<List<String>>read(first, "$.items[*].id")).containsExactly("defection-e3");
        String next = JsonPath.read(first, "$.next");
        mvc.perform(reader("/api/v1/defections?limit=1&cursor=" + next))
                .andExpect(jsonPath("$.items[*].id", contains("defection-e1")))
                .andExpect(jsonPath("$.next").isEmpty());
        mvc.perform(reader("/api/v1/defections?limit=1&sort=count&cursor=" + next))
                .andExpect(status().isBadRequest());
        mvc.perform(reader("/api/v1/defections.csv"))
                .andExpect(content().string(startsWith("id,kind,summary,when.possibleFrom")));
    }

    @Test
    void drawsThePages() throws Exception {
        mvc.perform(reader("/defections?kind=desertion"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("2 independent sources")));
        mvc.perform(reader("/defections?q=nothing"))
                .andExpect(content().string(containsString("No defection matches")));
        mvc.perform(reader("/defections/defection-e1"))
                .andExpect(content().string(containsString("Desertion in Lower Township, on 19 August 2021")))
                .andExpect(content().string(containsString("25 of this unit")))
                .andExpect(content().string(containsString("not given")))
                .andExpect(content().string(containsString("The regime</strong> denies it")))
                .andExpect(content().string(containsString("See the decision, or undo it")))
                .andExpect(content().string(containsString("told &lt;b&gt; by")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind=escape|defection, desertion, surrender, mutiny, refusal, attempt",
                "weapons=perhaps|yes, no, unknown",
                "minCount=-1|minCount",
                "minCount=many|whole number",
                "from=2021-02-30|2021-08-19",
                "from=2022&until=2021|before",
                "unit=LIB%2099999|unit",
                "superior=nobody|superior",
                "place=Atlantis|place",
                "denied=maybe|true or false",
                "limit=9999999999|limit",
                "cursor=%00|cursor",
                "kinds=mutiny|kinds",
            })
    void refusesWhatMakesNoSense(String query, String detail) throws Exception {
        String answer = mvc.perform(reader("/api/v1/defections?" + query))
                .andExpect(status().isBadRequest())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(answer).contains(detail);
        mvc.perform(reader("/defections?" + query)).andExpect(status().isBadRequest());
    }

    @ParameterizedTest
    @ValueSource(strings = {"defection-nothing", "unit-lib-901", "incident-e1", "%3Cscript%3E", "%E1%80%81"})
    void knowsNoDefectionUnderAnotherId(String id) throws Exception {
        mvc.perform(reader("/api/v1/defections/" + id)).andExpect(status().isNotFound());
        mvc.perform(reader("/defections/" + id)).andExpect(status().isNotFound());
    }

    private static Occurrence occurrence(
            String stance, @Nullable String claimant, @Nullable Integer count, String type, String weapons) {
        return new Occurrence(
                stance,
                claimant,
                type,
                type + " told <b> by " + (count == null ? "one who counts nobody" : "one who counts " + count),
                "at the edge",
                new CountRange(count, count),
                CountRange.UNKNOWN,
                CountRange.UNKNOWN,
                new Marks("Captain", null, weapons, null, "CDM", null));
    }

    private String body(String address) throws Exception {
        return mvc.perform(reader(address)).andReturn().getResponse().getContentAsString();
    }
}
