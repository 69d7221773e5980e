package org.faultline.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faultline.evidence.InventedEvidence.unitId;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.faultline.evidence.EvidenceBatch.SourceDraft;
import org.faultline.evidence.InventedEvidence;
import org.faultline.evidence.Ledger;
import org.faultline.evidence.Progress;
import org.faultline.evidence.SourceTexts;
import org.faultline.evidence.SourceTexts.TextDraft;
import org.faultline.graph.GraphTest;
import org.faultline.kernel.PartialDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@GraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KnowledgeRoutesIntegrationTests {

    private static final String FIRST_SOURCE = SourceDraft.idOf("s1");

    private static final String REPORT = """
            Some forty soldiers of a light infantry battalion left their base near the invented town on the night of the tenth.

            They took rifles, a radio and two vehicles with them, and were met outside the town by members of a local force.

            A relative of one of them said that the families had been brought to a safe place some days before that.

            The army has not said anything about what became of the battalion since then, and its spokesman did not answer.
            """;

    @Autowired
    private MockMvc web;

    @Autowired
    private Ledger ledger;

    @Autowired
    private SourceTexts texts;

    @BeforeAll
    void writesReportsOfWhichTwoAreCopies() {
        ledger.write(
                new InventedEvidence()
                        .source("s1", "2021-09-12")
                        .unit("LIB 901", "LIB", "901", "901 Light Infantry Battalion")
                        .unit("LID 91", "LID", "91", "91 Light Infantry Division")
                        .person("one", "Aye Invented", "public-official")
                        .person("sealed", "Hidden Name", null)
                        .place("t1", "Invented Township", "township", null)
                        .under("LIB 901", "LID 91", "2021-01-01/2021-12-31/")
                        .posting("one", "LIB 901", "Major", "Commander", "2021-01-01//2021-06-01")
                        .posting("sealed", "LIB 901", "Captain", "Officer", "2021-01-01//2021-06-01")
                        .incident("raid", "t1", "2021-09-10")
                        .alleged("LIB 901", "raid", "2021-09-10")
                        .source("s2", "2021-09-13")
                        .under("LIB 901", "LID 91", "2021-02-01/2021-11-30/")
                        .source("s3", "2021-09-14")
                        .under("LIB 901", "LID 91", "2021-01-01/2021-12-31/")
                        .batch(),
                "tests",
                Progress.SILENT);
        keep("s1", REPORT);
        keep(
                "s2",
                REPORT.replace("rifles, a radio", "rifles, ammunition, a radio")
                        .replace("some days before that", "days before"));
        keep(
                "s3",
                "Something else altogether happened at the border, where traders waited for the gate to be opened again.");
    }

    private void keep(String key, String text) {
        texts.keep(
                new TextDraft(
                        key,
                        "The " + key + " Paper",
                        "What " + key + " reports",
                        null,
                        PartialDate.parse("2021-09-12"),
                        "en",
                        text,
                        "UTF-8"),
                "tests");
    }

    @Test
    void countsACopyAsTheSameVoice() throws Exception {
        String claim = claimOf("s1");
        ask("/api/v1/claims/" + claim + "/lineages")
                .andExpect(jsonPath("$.independent", is(2)))
                .andExpect(jsonPath("$.restsOnOne", is(false)))
                .andExpect(jsonPath("$.voices", hasSize(2)))
                .andExpect(jsonPath("$.voices[0].sources", hasSize(2)))
                .andExpect(jsonPath("$.voices[0].ties[0].kind", is("republication")))
                .andExpect(jsonPath("$.voices[0].ties[0].oneVoice", is(true)))
                .andExpect(jsonPath("$.voices[0].effect", is("none")))
                .andExpect(jsonPath("$.voices[1].effect", is("none")));
        ask("/claims/" + claim + "/lineages")
                .andExpect(content().string(containsString("2 independent voices say so")))
                .andExpect(content().string(containsString("Republication")));
        web.perform(get("/api/v1/claims/clm-none/lineages")).andExpect(status().isNotFound());
    }

    private String claimOf(String source) throws Exception {
        String claims = ask("/api/v1/claims?kind=subordination&source=" + SourceDraft.idOf(source))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return JsonPath.read(claims, "$.items[0].id");
    }

    @Test
    void showsWhatLeansOnASourceThenWithdrawsItAndTakesThatBack() throws Exception {
        String ripple = "/api/v1/sources/" + FIRST_SOURCE + "/ripple";
        ask(ripple)
                .andExpect(jsonPath("$.withdrawn", is(false)))
                .andExpect(jsonPath(
                        "$.moves.items[?(@.what=='relation' && @.how=='gone')].words",
                        hasItem("posted to (Commander) LIB 901")))
                .andExpect(jsonPath("$.moves.items[?(@.what=='record')].record.name", hasItem(containsString("raid"))));
        ask("/sources/" + FIRST_SOURCE + "/ripple").andExpect(content().string(containsString("rest on it alone")));

        change("withdraw", "{\"note\":\"it was invented\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.withdrawn", is(true)));
        change("withdraw", "{\"note\":\"again\"}").andExpect(status().isConflict());
        ask(ripple).andExpect(jsonPath("$.withdrawn", is(true))).andExpect(jsonPath("$.claims", is(0)));
        ask("/sources/" + FIRST_SOURCE).andExpect(content().string(containsString("Withdrawn on")));
        ask("/api/v1/units/" + unitId("LIB 901") + "/command?at=2021-05-01")
                .andExpect(jsonPath("$.command.holders", hasSize(0)));

        change("restore", "{\"note\":\"it was not\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.withdrawn", is(false)));
        ask("/api/v1/units/" + unitId("LIB 901") + "/command?at=2021-05-01")
                .andExpect(jsonPath("$.command.holders", hasSize(1)));
    }

    @Test
    void letsOnlyTheAdministratorWithdraw() throws Exception {
        String address = "/api/v1/sources/" + FIRST_SOURCE + "/withdraw";
        web.perform(post(address)
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"note\":\"x\"}"))
                .andExpect(status().isUnauthorized());
        change("withdraw", "{\"note\":\" \"}").andExpect(status().isUnprocessableContent());
        web.perform(post("/sources/" + FIRST_SOURCE + "/withdraw")
                        .with(user("admin").roles("ADMIN"))
                        .with(csrf())
                        .param("note", " "))
                .andExpect(redirectedUrl("/sources/" + FIRST_SOURCE + "/ripple?problem=note"));
        web.perform(post("/api/v1/sources/src-none/withdraw")
                        .with(user("admin").roles("ADMIN"))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"note\":\"x\"}"))
                .andExpect(status().isNotFound());
    }

    private ResultActions change(String verb, String body) throws Exception {
        return web.perform(post("/api/v1/sources/" + FIRST_SOURCE + "/" + verb)
                .with(user("admin").roles("ADMIN"))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    @Test
    void comparesWhatHadBeenPublished() throws Exception {
        String days = "?from=2021-09-12&to=2021-09-14&basis=published";
        ask("/api/v1/knowledge/diff" + days + "&what=relation")
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].how", is("stronger")))
                .andExpect(jsonPath("$.items[0].before", is("1 lineage")))
                .andExpect(jsonPath("$.items[0].after", is("2 lineages")));
        ask("/api/v1/knowledge/diff?from=2021-09-01&to=2021-09-12&basis=published&what=relation&how=added")
                .andExpect(jsonPath("$.items[0].before", nullValue()));
        ask("/knowledge/diff" + days).andExpect(content().string(containsString("stronger")));
        ask("/knowledge/diff").andExpect(content().string(containsString("Name two days")));
        web.perform(get("/api/v1/knowledge/diff?from=2021-09-12")).andExpect(status().isBadRequest());
        web.perform(get("/api/v1/knowledge/diff?from=2021-09-12&to=2021-09-01")).andExpect(status().isBadRequest());
        web.perform(get("/api/v1/knowledge/diff" + days + "&how=sideways")).andExpect(status().isBadRequest());
    }

    @Test
    void asksWhatNobodyHasReported() throws Exception {
        ask("/api/v1/open-questions?kind=commander")
                .andExpect(jsonPath("$.items[*].about.name", hasItem("LID 91")))
                .andExpect(jsonPath("$.items[0].settles", hasSize(1)));
        ask("/open-questions").andExpect(content().string(containsString("Who commanded LID 91")));
        web.perform(get("/api/v1/open-questions?kind=why")).andExpect(status().isBadRequest());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/knowledge/diff?from=2021-09-01&to=2021-09-14&basis=published",
                "/knowledge/diff?from=2021-09-01&to=2021-09-14&basis=published",
                "/api/v1/knowledge/diff?from=2020-01-01&to=2099-01-01",
                "/api/v1/sources/%s/ripple",
                "/sources/%s/ripple",
                "/api/v1/open-questions",
                "/open-questions"
            })
    void showsNobodyWithoutAPublicStanding(String address) throws Exception {
        ask(address.formatted(FIRST_SOURCE))
                .andExpect(content().string(not(containsString("Hidden Name"))))
                .andExpect(content().string(not(containsString("person-sealed"))));
    }

    @Test
    void keepsTheClaimsOfAHiddenPersonHidden() throws Exception {
        String all = ask("/api/v1/claims?limit=100").andReturn().getResponse().getContentAsString();
        List<String> ids = JsonPath.read(all, "$.items[*].id");
        assertThat(ids).isNotEmpty();
        for (String id : ids) {
            ask("/api/v1/claims/" + id + "/lineages").andExpect(content().string(not(containsString("Hidden"))));
        }
    }

    private ResultActions ask(String address) throws Exception {
        return web.perform(get(address)).andExpect(status().isOk());
    }
}
