package org.faultline.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faultline.evidence.web.Asking.admin;
import static org.faultline.evidence.web.Asking.change;
import static org.faultline.evidence.web.Asking.reader;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.faultline.evidence.Assertion.Participation;
import org.faultline.evidence.Claim;
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

@GraphTest
class ClaimRoutesIntegrationTests {

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
                        .unit("LIB 901", "LIB", "901", "901 Light Infantry Battalion")
                        .place("t1", "Lower Township", "township", null)
                        .defection("e1", "LIB 901", "t1", "Lower Township", 25, "2021-08-19")
                        .source("s2", "hidden", "2021-08-21", true)
                        .status(ClaimStatus.CONFLICT)
                        .cited("para 3", "the printed secret")
                        .defection("e2", "LIB 901", "t1", "Lower Township", 20, "2021-08-19")
                        .status(ClaimStatus.ACCEPTED)
                        .person("official", "Aye Official", "public-official")
                        .person("speaker", "Bo Speaker", "public-spokesperson")
                        .person("private", "Hidden Soul", "private")
                        .claim(new Participation(), "person-official", "defection-e1", "2021-08-19/2021-08-19/")
                        .claim(new Participation(), "person-speaker", "defection-e1", "2021-08-19/2021-08-19/")
                        .claim(new Participation(), "person-private", "defection-e1", "2021-08-19/2021-08-19/")
                        .batch(),
                "tests",
                Progress.SILENT);
    }

    @Test
    void filtersByKindStatusSourceAndRecord() throws Exception {
        mvc.perform(reader("/api/v1/claims?kind=Departure"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items", hasSize(2)));
        mvc.perform(reader("/api/v1/claims?kind=departure&status=conflict"))
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].status").value("conflict"))
                .andExpect(jsonPath("$.items[0].asserts.count.min").value(20));
        mvc.perform(reader("/api/v1/claims?source=src-s1&kind=Departure"))
                .andExpect(jsonPath("$.items[*].asserts.count.max", contains(25)));
        mvc.perform(reader("/api/v1/claims?about=defection-e1&kind=Occurrence"))
                .andExpect(jsonPath("$.items[*].subject.id", contains("defection-e1")));
        mvc.perform(reader("/api/v1/claims?about=defection-e1&source=src-s2&kind=Occurrence"))
                .andExpect(jsonPath("$.items", hasSize(0)));
        mvc.perform(reader("/api/v1/claims?about=unit-nowhere")).andExpect(jsonPath("$.items", hasSize(0)));
    }

    @Test
    void pagesThroughAllWithoutLossOrRepetition() throws Exception {
        String next = "/api/v1/claims?limit=2&sort=kind&fields=id";
        java.util.Set<String> seen = new java.util.TreeSet<>();
        int pages = 0;
        while (next != null) {
            var response = mvc.perform(reader(next))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse();
            List<String> ids = com.jayway.jsonpath.JsonPath.read(response.getContentAsString(), "$.items[*].id");
            ids.forEach(id -> assertThat(seen.add(id)).as(id).isTrue());
            String link = response.getHeader("Link");
            next = link == null ? null : link.substring(link.indexOf('<') + 1, link.indexOf('>'));
            pages++;
        }
        // One Naming of the unit, two of people, two departures, two occurrences, one participation.
        assertThat(seen).hasSize(8);
        assertThat(pages).isEqualTo(4);
    }

    @Test
    void knowsOnlyWhatWasKnownThen() throws Exception {
        mvc.perform(reader("/api/v1/claims?knownAt=2020-01-01")).andExpect(jsonPath("$.items", hasSize(0)));
        mvc.perform(reader("/api/v1/claims?kind=Departure&validAt=2021-08-19"))
                .andExpect(jsonPath("$.items", hasSize(2)));
        mvc.perform(reader("/api/v1/claims?kind=Departure&validAt=2021-08-20"))
                .andExpect(jsonPath("$.items", hasSize(0)));
        mvc.perform(reader("/api/v1/claims/" + departure() + "?knownAt=2020-01-01"))
                .andExpect(status().isNotFound());
    }

    @Test
    void namesNobodyWhoDoesNotSpeakInPublic() throws Exception {
        String all = mvc.perform(reader("/api/v1/claims?limit=500"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(all).contains("Bo Speaker", "Aye Official").doesNotContain("Hidden Soul", "person-private");
        mvc.perform(reader("/api/v1/claims?kind=Participation"))
                .andExpect(jsonPath("$.items[*].subject.name", contains("Bo Speaker")));
        for (Claim claim : claims.touching(List.of("person-private", "person-official"), null)) {
            boolean hidden = claim.assertion() instanceof Participation
                    || String.valueOf(claim.subject()).contains("private");
            mvc.perform(admin("/api/v1/claims/" + claim.id())).andExpect(status().is(hidden ? 404 : 200));
        }
    }

    @Test
    void showsTheWordsOfARestrictedSourceToTheAdministratorOnly() throws Exception {
        String address = "/api/v1/claims?source=src-s2&kind=Occurrence";
        mvc.perform(reader(address))
                .andExpect(jsonPath("$.items[0].citations[0].source.restricted").value(true))
                .andExpect(jsonPath("$.items[0].citations[0].passage").value("A passage told in our words."))
                .andExpect(content().string(org.hamcrest.Matchers.not(containsString("printed secret"))));
        mvc.perform(admin(address))
                .andExpect(jsonPath("$.items[0].citations[0].quote").value("the printed secret"));
    }

    @Test
    void changesAStatusAndKeepsWhoAndWhy() throws Exception {
        String id = departure();

        mvc.perform(change(
                        "/api/v1/claims/" + id + "/status",
                        "{\"status\": \"needs-work\", \"note\": \" look <b>again</b> \"}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("needs-work"));

        mvc.perform(reader("/api/v1/claims/" + id))
                .andExpect(jsonPath("$.history", hasSize(1)))
                .andExpect(jsonPath("$.history[0].from").value("accepted"))
                .andExpect(jsonPath("$.history[0].to").value("needs-work"))
                .andExpect(jsonPath("$.history[0].by").value("admin"))
                .andExpect(jsonPath("$.history[0].note").value("look <b>again</b>"));
        mvc.perform(reader("/api/v1/claims?status=needs-work")).andExpect(jsonPath("$.items[*].id", contains(id)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"status\": \"withdrawn\"}|422|note is missing",
                "{\"status\": \"withdrawn\", \"note\": \"  \"}|422|note is missing",
                "{\"note\": \"why\"}|422|status is missing",
                "{\"status\": \"gone\", \"note\": \"why\"}|400|status",
                "{\"status\": \"withdrawn\", \"note\": \"why\", \"by\": \"someone\"}|400|by",
                "{\"status\": \"accepted\", \"note\": \"why\"}|409|accepted already",
                "not json|400|JSON",
                "''|400|no readable content"
            })
    void refusesAChangeThatMakesNoSense(String body, int expected, String detail) throws Exception {
        String id = departure();

        mvc.perform(change("/api/v1/claims/" + id + "/status", body))
                .andExpect(status().is(expected))
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.detail", containsString(detail)))
                .andExpect(jsonPath("$.remedy").isNotEmpty());

        mvc.perform(reader("/api/v1/claims/" + id))
                .andExpect(jsonPath("$.status").value("accepted"))
                .andExpect(jsonPath("$.history", hasSize(0)));
    }

    @Test
    void refusesANoteThatIsTooLong() throws Exception {
        mvc.perform(change(
                        "/api/v1/claims/" + departure() + "/status",
                        "{\"status\": \"withdrawn\", \"note\": \"" + "x".repeat(1001) + "\"}"))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors[0].field").value("note"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clm-0", "unit-lib-901", "%00", "%3Cscript%3E", "..%2F", "%F0%9F%98%80", "'%20OR%201=1"})
    void knowsNoClaimUnderAWeirdId(String id) throws Exception {
        mvc.perform(reader("/api/v1/claims/" + id)).andExpect(status().is4xxClientError());
        mvc.perform(change("/api/v1/claims/" + id + "/status", "{\"status\": \"withdrawn\", \"note\": \"why\"}"))
                .andExpect(status().is4xxClientError());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind=Rumour|kind",
                "status=gone|status",
                "limit=100000|limit",
                "limit=0|limit",
                "limit=-1|limit",
                "cursor=bad|cursor",
                "sort=note|sort",
                "knownAt=yesterday|knownAt",
                "knownat=2021-01-01|knownat"
            })
    void refusesAListThatItCannotGive(String query, String detail) throws Exception {
        mvc.perform(reader("/api/v1/claims?" + query))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.type", startsWith("/problems/")))
                .andExpect(jsonPath("$.detail", containsString(detail)));
    }

    @Test
    void writesATable() throws Exception {
        mvc.perform(reader("/api/v1/claims.csv?kind=Departure"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", startsWith("text/csv")))
                .andExpect(content().string(startsWith("id,kind,")));
    }

    private String departure() {
        return claims.touching(List.of("defection-e1"), null).stream()
                .filter(claim -> claim.assertion().kind().equals("Departure"))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
