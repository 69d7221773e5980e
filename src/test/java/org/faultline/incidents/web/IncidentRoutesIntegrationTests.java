package org.faultline.incidents.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faultline.evidence.InventedEvidence.unitId;
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
import org.faultline.evidence.Assertion.Attribution;
import org.faultline.evidence.Assertion.Occurrence;
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

/** One shelling told twice, with other numbers, by two outlets that name one unit; and a killing of which no unit is named. */
@GraphTest
class IncidentRoutesIntegrationTests {

    private static final String EVENT = "/api/v1/incidents/incident-i1";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Driver driver;

    @BeforeEach
    void write() {
        SharedGraph.wipe(driver);
        String day = "2022-05-01/2022-05-01/";
        ledger.write(
                new InventedEvidence()
                        .source("s1", "2022-05-02")
                        .place("st", "Upper State", "state", null)
                        .place("t1", "Lower Township", "township", "st")
                        .place("v1", "Near Village", "village", "t1")
                        .unit("LIB 901", "LIB", "901", "901 Light Infantry Battalion")
                        .unit("TOC ?", "TOC", null, "Unknown command", "placeholder")
                        .person("general", "Aye General", "public-official")
                        .person("private", "Hidden Soul", null)
                        .record(RecordKind.INCIDENT, "i1")
                        .claim(shelling("asserts", null, 3, 5), "incident-i1", "place-v1", day)
                        .claim(shelling("denies", "military", null, null), "incident-i1", "place-v1", day)
                        .claim(
                                new Attribution("named", "alleged", "Battalion 901"),
                                unitId("LIB 901"),
                                "incident-i1",
                                day)
                        .claim(new Attribution("named", "alleged", null), unitId("TOC ?"), "incident-i1", day)
                        .claim(new Attribution("commanded", "alleged", null), "person-general", "incident-i1", day)
                        .claim(new Attribution("named", "alleged", null), "person-private", "incident-i1", day)
                        .source("s2", "2022-05")
                        .record(RecordKind.INCIDENT, "i2")
                        .claim(shelling("asserts", null, 7, null), "incident-i2", "place-t1", "2022-05/2022-05/")
                        .claim(
                                new Attribution("named", "adjudicated", null),
                                unitId("LIB 901"),
                                "incident-i2",
                                "2022-05/2022-05/")
                        .source("s3", "2021")
                        .incident("i3", "st", "2021-03-27")
                        .identity(RecordKind.INCIDENT, "incident-i2", "incident-i1", "same")
                        .batch(),
                "tests",
                Progress.SILENT);
    }

    @Test
    void showsReportsDenialsAndTheWorkingAnswer() throws Exception {
        mvc.perform(reader(EVENT))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.type").value("shelling"))
                .andExpect(jsonPath("$.killed.min").value(3))
                .andExpect(jsonPath("$.working.because").value("its date is more precise"))
                .andExpect(jsonPath("$.reports[*].killed.min", contains(3, 7)))
                .andExpect(jsonPath("$.denied").value(true))
                .andExpect(jsonPath("$.denials[0].claimant").value("military"))
                .andExpect(jsonPath("$.place[*].level", contains("village", "township", "state")))
                .andExpect(jsonPath("$.decisions", hasSize(1)));
    }

    @Test
    void showsHowStronglyAndByWhomAUnitIsNamed() throws Exception {
        mvc.perform(reader(EVENT))
                .andExpect(jsonPath("$.units", hasSize(1)))
                .andExpect(jsonPath("$.units[0].who.id").value(unitId("LIB 901")))
                .andExpect(jsonPath("$.units[0].basis").value("named"))
                .andExpect(jsonPath("$.units[0].lineages", hasSize(2)))
                .andExpect(jsonPath("$.units[0].statements", hasSize(2)))
                .andExpect(jsonPath("$.people[*].who.name", contains("Aye General")));
        List<String> strengths = JsonPath.read(body(EVENT), "$.units[0].statements[*].allegation");
        assertThat(strengths).containsExactlyInAnyOrder("alleged", "adjudicated");
    }

    @Test
    void namesNeitherPrivatePeopleNorPlaceholders() throws Exception {
        for (String address : List.of(EVENT, "/incidents/incident-i1", "/api/v1/incidents", "/incidents")) {
            assertThat(body(address)).as(address).doesNotContain("Hidden Soul", "person-private");
        }
        mvc.perform(reader("/api/v1/incidents?q=shelling&hasUnit=true"))
                .andExpect(jsonPath("$.items[0].units[*].name", contains("LIB 901")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|incident-i1,incident-i3",
                "sort=date|incident-i3,incident-i1",
                "sort=-killed|incident-i1,incident-i3",
                "type=shelling|incident-i1,incident-i3",
                "type=arson|",
                "hasUnit=true|incident-i1",
                "hasUnit=false|incident-i3",
                "unit=LIB%20901|incident-i1",
                "place=Upper%20State|incident-i1,incident-i3",
                "place=Lower%20Township|incident-i1",
                "from=2022-05-01&until=2022-05-01|incident-i1",
                "until=2021|incident-i3",
                "denied=true|incident-i1",
                "q=village%20shelling|incident-i1",
                "validAt=2021-03-27|incident-i3",
                "validAt=2021-03-28|",
                "validAt=2021-03-27&from=2022|",
                "knownAt=2020-01-01|",
            })
    void filtersAndSorts(String query, String ids) throws Exception {
        List<String> found = JsonPath.read(body("/api/v1/incidents?" + query), "$.items[*].id");
        assertThat(found).isEqualTo(ids == null ? List.of() : List.of(ids.split(",")));
    }

    @Test
    void sendsAFoldedRecordToTheOneThatSurvives() throws Exception {
        mvc.perform(reader("/incidents/incident-i2"))
                .andExpect(status().is(308))
                .andExpect(header().string("Location", "/incidents/incident-i1"));
    }

    @Test
    void drawsThePages() throws Exception {
        mvc.perform(reader("/incidents/incident-i1"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Shelling in Near Village, on 1 May 2022")))
                .andExpect(content().string(containsString("adjudicated")))
                .andExpect(content().string(containsString("Battalion 901")))
                .andExpect(content().string(containsString("its date is more precise")));
        mvc.perform(reader("/incidents?type=shelling"))
                .andExpect(content().string(containsString("Near Village")))
                .andExpect(content().string(not(containsString("No incident matches"))));
        mvc.perform(reader("/incidents?type=none")).andExpect(content().string(containsString("No incident matches")));
        mvc.perform(reader("/api/v1/incidents.csv")).andExpect(content().string(startsWith("id,type,summary")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hasUnit=2|hasUnit",
                "from=yesterday|from",
                "place=Atlantis|place",
                "unit=Nobody|unit",
                "sort=victims|sort",
                "limit=0|limit",
                "kind=shelling|kind"
            })
    void refusesWhatMakesNoSense(String query, String detail) throws Exception {
        mvc.perform(reader("/api/v1/incidents?" + query))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail", containsString(detail)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"incident-nothing", "defection-e1", "%22%3E%3Cscript%3E"})
    void knowsNoIncidentUnderAnotherId(String id) throws Exception {
        mvc.perform(reader("/api/v1/incidents/" + id)).andExpect(status().isNotFound());
        mvc.perform(reader("/incidents/" + id)).andExpect(status().isNotFound());
    }

    private static Occurrence shelling(
            String stance, @Nullable String claimant, @Nullable Integer killed, @Nullable Integer injured) {
        return new Occurrence(
                stance,
                claimant,
                "shelling",
                "Shells fell on a village",
                null,
                CountRange.UNKNOWN,
                new CountRange(killed, killed),
                new CountRange(injured, injured),
                null);
    }

    private String body(String address) throws Exception {
        return mvc.perform(reader(address)).andReturn().getResponse().getContentAsString();
    }
}
