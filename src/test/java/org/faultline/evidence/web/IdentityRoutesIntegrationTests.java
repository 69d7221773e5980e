package org.faultline.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faultline.evidence.InventedEvidence.unitId;
import static org.faultline.evidence.web.Asking.change;
import static org.faultline.evidence.web.Asking.form;
import static org.faultline.evidence.web.Asking.reader;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.faultline.evidence.InventedEvidence;
import org.faultline.evidence.Ledger;
import org.faultline.evidence.Progress;
import org.faultline.graph.GraphTest;
import org.faultline.graph.SharedGraph;
import org.faultline.kernel.RecordKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Three reports of one desertion, two of them folded by their compiler; two namesakes; two units proposed to be one. */
@GraphTest
class IdentityRoutesIntegrationTests {

    private static final String NOTE = "{\"note\": \"checked against the map\"}";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Ledger ledger;

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
                        .place("v1", "Near Village", "village", "t1")
                        .person("a", "Aye Namesake", "public-official")
                        .person("p", "Hidden Soul", null)
                        .defection("e1", "LIB 901", "t1", "Lower Township", 25, "2021-08-19")
                        .source("s2", "2021-08-21")
                        .unit("Battalion 901", "BN?", "901", "Battalion 901")
                        .person("b", "Aye Namesake", "public-official")
                        .defection("e2", "Battalion 901", "t1", "Lower Township", 20, "2021-08-19")
                        .source("s3", "2021-08-22")
                        .defection("e3", "Battalion 901", "v1", "Near Village", 22, "2021-08-20")
                        .identity(RecordKind.DEFECTION, "defection-e2", "defection-e1", "same")
                        .identity(RecordKind.UNIT, unitId("Battalion 901"), unitId("LIB 901"), "possible")
                        .identity(RecordKind.PERSON, "person-a", "person-b", "possible")
                        .identity(RecordKind.PERSON, "person-p", "person-b", "possible")
                        .batch(),
                "tests",
                Progress.SILENT);
    }

    @Test
    void listsWhatWaitsFirstAndNobodyWhoIsNotPublic() throws Exception {
        String answer = mvc.perform(reader("/api/v1/identities"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items", hasSize(3)))
                .andExpect(jsonPath("$.items[*].state", contains("proposed", "proposed", "decided")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(answer).doesNotContain("Hidden Soul", "person-p");
        mvc.perform(reader("/api/v1/identities?kind=unit"))
                .andExpect(jsonPath(
                        "$.items[0].into.reported",
                        contains("“901 Light Infantry Battalion” (The s1 Paper, 2021-08-20)")));
        mvc.perform(reader("/api/v1/identities?state=decided"))
                .andExpect(jsonPath("$.items[0].folded.id").value("defection-e2"))
                .andExpect(jsonPath(
                        "$.items[0].folded.reported", contains("20 left, told as e2 (The s2 Paper, 2021-08-21)")));
        mvc.perform(reader("/api/v1/identities?rule=nothing")).andExpect(jsonPath("$.items", hasSize(0)));
        mvc.perform(reader("/api/v1/identities?knownAt=2020-01-01")).andExpect(jsonPath("$.items", hasSize(0)));
    }

    @Test
    void undoesAndAcceptsAgainAndRemembersBoth() throws Exception {
        String id = idOf("decided", "defection");

        mvc.perform(change("/api/v1/identities/" + id + "/undo", NOTE))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("undone"));
        assertThat(standing("defection-e2")).isTrue();

        mvc.perform(change("/api/v1/identities/" + id + "/accept", "{\"note\": \"one after all\"}"))
                .andExpect(jsonPath("$.state").value("decided"))
                .andExpect(jsonPath("$.history[*].to", contains("undone", "decided")))
                .andExpect(jsonPath("$.history[*].by", contains("admin", "admin")))
                .andExpect(jsonPath("$.history[*].note", contains("checked against the map", "one after all")));
        assertThat(standing("defection-e2")).isFalse();
    }

    @Test
    void foldsAUnitThatIsAccepted() throws Exception {
        mvc.perform(change("/api/v1/identities/" + idOf("proposed", "unit") + "/accept", NOTE))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.decision").value("same"));
        assertThat(standing(unitId("Battalion 901"))).isFalse();
    }

    @Test
    void refusesToFoldNamesakesWithoutASharedPosting() throws Exception {
        mvc.perform(change("/api/v1/identities/" + idOf("proposed", "person") + "/accept", NOTE))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.type").value("/problems/identity-refused"))
                .andExpect(jsonPath("$.detail", containsString("a name is not enough")));
        assertThat(standing("person-a")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"proposed, unit, undo", "decided, defection, accept", "decided, defection, reject"})
    void refusesWhatIsNotPossibleFromThere(String state, String kind, String verb) throws Exception {
        mvc.perform(change("/api/v1/identities/" + idOf(state, kind) + "/" + verb, NOTE))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.state").value(state))
                .andExpect(jsonPath("$.remedy").isNotEmpty());
    }

    @Test
    void rejectsOnce() throws Exception {
        String id = idOf("proposed", "unit");

        mvc.perform(change("/api/v1/identities/" + id + "/reject", NOTE))
                .andExpect(jsonPath("$.state").value("rejected"));
        mvc.perform(change("/api/v1/identities/" + id + "/reject", NOTE)).andExpect(status().isConflict());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"note\": \"\"}", "{\"note\": \" \\n \"}"})
    void refusesAChangeWithoutAReason(String body) throws Exception {
        String id = idOf("proposed", "unit");

        mvc.perform(change("/api/v1/identities/" + id + "/accept", body))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.errors[0].field").value("note"));
        mvc.perform(reader("/api/v1/identities/" + id))
                .andExpect(jsonPath("$.state").value("proposed"));
    }

    @Test
    void knowsNoOtherIdsAndVerbs() throws Exception {
        mvc.perform(change("/api/v1/identities/idd-0/accept", NOTE)).andExpect(status().isNotFound());
        mvc.perform(reader("/api/v1/identities/%27--")).andExpect(status().isNotFound());
        mvc.perform(change("/api/v1/identities/" + idOf("proposed", "unit") + "/destroy", NOTE))
                .andExpect(status().isNotFound());
        mvc.perform(reader("/api/v1/identities?state=perhaps"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail", containsString("proposed, decided, rejected, undone")));
    }

    @Test
    void proposesByRuleOnceAndNotAgainWhatWasRejected() throws Exception {
        mvc.perform(change("/api/v1/identities/proposals", ""))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.compared").value(2))
                .andExpect(jsonPath("$.proposed").value(1));
        mvc.perform(change("/api/v1/identities/proposals", ""))
                .andExpect(jsonPath("$.proposed").value(0))
                .andExpect(jsonPath("$.known").value(1));

        mvc.perform(reader("/api/v1/identities?rule=same-event"))
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].folded.id").value("defection-e3"))
                .andExpect(jsonPath("$.items[0].into.id").value("defection-e1"))
                .andExpect(jsonPath("$.items[0].by").value("admin"))
                .andExpect(jsonPath("$.items[0].reason", containsString("Lower Township")));

        String id = JsonPath.read(body("/api/v1/identities?rule=same-event"), "$.items[0].id");
        mvc.perform(change("/api/v1/identities/" + id + "/reject", NOTE)).andExpect(status().isOk());
        mvc.perform(change("/api/v1/identities/proposals", ""))
                .andExpect(jsonPath("$.proposed").value(0));
    }

    @Test
    void remembersADecisionOnARecordThatWasFoldedSince() throws Exception {
        // e3 was rejected against e2; e2 is e1 now, so e3 is not proposed against e1 either.
        String id = idOf("decided", "defection");
        mvc.perform(change("/api/v1/identities/" + id + "/undo", NOTE)).andExpect(status().isOk());
        ledger.write(
                new InventedEvidence()
                        .identity(RecordKind.DEFECTION, "defection-e3", "defection-e2", "different")
                        .batch(),
                "tests",
                Progress.SILENT);
        mvc.perform(change("/api/v1/identities/" + id + "/accept", NOTE)).andExpect(status().isOk());

        mvc.perform(change("/api/v1/identities/proposals", ""))
                .andExpect(jsonPath("$.proposed").value(0))
                .andExpect(jsonPath("$.known").value(1));
    }

    @Test
    void showsAPageWithButtonsForTheAdministratorOnly() throws Exception {
        String id = idOf("decided", "defection");

        mvc.perform(reader("/identities"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("20 left, told as e2")));
        mvc.perform(reader("/identities/" + id))
                .andExpect(content().string(containsString("These two are taken for one")))
                .andExpect(content().string(org.hamcrest.Matchers.not(containsString("<textarea"))));
        mvc.perform(Asking.admin("/identities/" + id)).andExpect(content().string(containsString("Undo the decision")));
    }

    @Test
    void undoesByFormAndEscapesTheReason() throws Exception {
        String id = idOf("decided", "defection");

        mvc.perform(form("/identities/" + id + "/undo").param("note", "<script>alert(1)</script>"))
                .andExpect(status().is3xxRedirection())
                .andExpect(redirectedUrl("/identities/" + id + "#history"));
        mvc.perform(reader("/identities/" + id))
                .andExpect(content().string(containsString("&lt;script&gt;alert(1)&lt;/script&gt;")))
                .andExpect(content().string(org.hamcrest.Matchers.not(containsString("<script>alert(1)"))));
        mvc.perform(form("/identities/" + id + "/undo").param("note", "again"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("cannot become undone")));
        mvc.perform(form("/identities/" + id + "/accept").param("note", " "))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("The note is missing")));
    }

    @Test
    void proposesByForm() throws Exception {
        mvc.perform(form("/identities/proposals"))
                .andExpect(status().is3xxRedirection())
                .andExpect(header().string("Location", "/identities?proposed=1"));
        mvc.perform(reader("/identities?proposed=1"))
                .andExpect(content().string(containsString("The rule proposes one more pair.")));
    }

    private String idOf(String state, String kind) throws Exception {
        List<String> ids = JsonPath.read(body("/api/v1/identities?state=" + state + "&kind=" + kind), "$.items[*].id");
        assertThat(ids).hasSize(1);
        return ids.getFirst();
    }

    private String body(String address) throws Exception {
        return mvc.perform(reader(address)).andReturn().getResponse().getContentAsString();
    }

    private boolean standing(String recordId) {
        try (var session = driver.session()) {
            return session.run(
                            "MATCH (r:Record {id: $id}) RETURN r.mergedInto IS NULL AS standing",
                            java.util.Map.of("id", recordId))
                    .single()
                    .get("standing")
                    .asBoolean();
        }
    }
}
