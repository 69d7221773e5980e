package org.faultline.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import org.faultline.evidence.Assertion.Departure;
import org.faultline.evidence.Assertion.Marks;
import org.faultline.evidence.Assertion.Naming;
import org.faultline.evidence.Assertion.Occurrence;
import org.faultline.evidence.Assertion.Participation;
import org.faultline.evidence.Assertion.Posting;
import org.faultline.evidence.ClaimStatus;
import org.faultline.evidence.EvidenceBatch;
import org.faultline.evidence.EvidenceBatch.CitationDraft;
import org.faultline.evidence.EvidenceBatch.ClaimDraft;
import org.faultline.evidence.EvidenceBatch.IdentityDraft;
import org.faultline.evidence.EvidenceBatch.PublicationDraft;
import org.faultline.evidence.EvidenceBatch.RecordDraft;
import org.faultline.evidence.EvidenceBatch.SourceDraft;
import org.faultline.evidence.IdentityState;
import org.faultline.evidence.Ledger;
import org.faultline.evidence.Progress;
import org.faultline.evidence.SourceTexts;
import org.faultline.evidence.SourceTexts.TextDraft;
import org.faultline.graph.GraphTest;
import org.faultline.graph.SharedGraph;
import org.faultline.kernel.CountRange;
import org.faultline.kernel.PartialDate;
import org.faultline.kernel.RecordKind;
import org.faultline.kernel.Span;
import org.faultline.search.SearchStatus.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** On one invented report of a desertion, a restricted one, and people who are and are not public. */
@GraphTest
class SearchIntegrationTests {

    private static final Span DAY =
            Span.attested(PartialDate.parse("2021-08-19"), PartialDate.parse("2021-08-19"), null);
    private static final String TYPED = "unit-lib-901";
    private static final String UNTYPED = new RecordDraft(RecordKind.UNIT, "Battalion 901", Map.of(), null).id();
    private static final String TEXT =
            "Invented garrison town\n\nThe market was open.\n\nTwenty men of Battalion 901 deserted with their weapons at night.";

    @Autowired
    private Ledger ledger;

    @Autowired
    private SourceTexts texts;

    @Autowired
    private Search search;

    @Autowired
    private MockMvc web;

    @Autowired
    private Driver driver;

    @BeforeEach
    void fill() {
        SharedGraph.wipe(driver);
        search.catchUp();
        ledger.write(batch(), "tests", Progress.SILENT);
        search.catchUp();
    }

    @Test
    void findsTheSummariesOfClaimsBeforeThereIsAText() {
        List<Hit> hits = hits("deserted with weapons");

        assertThat(hits).extracting(Hit::kind).containsOnly(HitKind.CLAIM).hasSize(2);
        assertThat(hits.getFirst().about()).extracting(Hit.Named::id).contains("defection-e1");
    }

    @Test
    void findsTheReportFirstOnceItsTextIsThere() throws Exception {
        keepText("s1");

        web.perform(get("/api/v1/search").param("q", "deserted with weapons"))
                .andExpect(status().isOk())
                .andExpect(header().string("Faultline-Index", "current"))
                .andExpect(jsonPath("$.items[0].kind").value("source"))
                .andExpect(jsonPath("$.items[0].id").value("src-s1"))
                .andExpect(jsonPath("$.items[0].url").value("/sources/src-s1#p3"))
                .andExpect(jsonPath("$.items[0].publisher").value("Invented Times"))
                .andExpect(jsonPath("$.items[0].published").value("2021-08-20"))
                .andExpect(jsonPath("$.items[0].begin").value(TEXT.indexOf("Twenty")))
                .andExpect(jsonPath("$.items[0].passage[1].text").value("deserted"))
                .andExpect(jsonPath("$.items[0].passage[1].hit").value(true))
                .andExpect(jsonPath("$.items[0].passage[2].text").value(" with their "))
                .andExpect(jsonPath("$.items[0].passage[2].hit").value(false))
                .andExpect(jsonPath("$.facets.kind[0].value").value("claim"))
                .andExpect(jsonPath("$.facets.kind[0].count").value(2))
                .andExpect(jsonPath("$.total").value(3));
    }

    @Test
    void marksThePassageOnThePage() throws Exception {
        keepText("s1");

        web.perform(get("/search").param("q", "deserted with weapons"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<mark>deserted</mark>")))
                .andExpect(content().string(containsString("href=\"/sources/src-s1#p3\"")))
                .andExpect(content().string(containsString("3 results")));
        web.perform(get("/search").param("q", "deserted with weapons").param("limit", "2"))
                .andExpect(content().string(containsString("Items 1 to 2")))
                .andExpect(content()
                        .string(containsString("href=\"/search?q=deserted%20with%20weapons&amp;kind=claim\"")));
        web.perform(get("/search").param("q", "zeppelin"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Nothing found")));
        web.perform(get("/search"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("What can be searched")));
    }

    @Test
    void saysWhereAQueryIsWrong() throws Exception {
        web.perform(get("/api/v1/search").param("q", "men \"deserted"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.type").value(containsString("bad-query")))
                .andExpect(jsonPath("$.position").value(5))
                .andExpect(jsonPath("$.detail").value("A double quote is not closed (character 5)."));
        web.perform(get("/search").param("q", "men \"deserted"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("A double quote is not closed (character 5).")));
        web.perform(get("/api/v1/search")).andExpect(status().isBadRequest());
        web.perform(get("/api/v1/search").param("q", "men").param("kind", "tank"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.parameter").value("kind"))
                .andExpect(jsonPath("$.remedy").value(containsString("source, claim, unit")));
        web.perform(get("/api/v1/search").param("q", "men").param("from", "last week"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.parameter").value("from"));
        web.perform(get("/api/v1/search")
                        .param("q", "men")
                        .param("from", "2022")
                        .param("until", "2021"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.parameter").value("until"));
    }

    @Test
    void filtersAndPages() throws Exception {
        web.perform(get("/api/v1/search")
                        .param("q", "deserted OR left")
                        .param("kind", "claim,unit")
                        .param("limit", "1"))
                .andExpect(jsonPath("$.items").value(hasSize(1)))
                .andExpect(jsonPath("$.total").value(2))
                .andExpect(jsonPath("$.next").isNotEmpty())
                .andExpect(header().string("Link", containsString("rel=\"next\"")));
        web.perform(get("/api/v1/search").param("q", "deserted").param("from", "2022"))
                .andExpect(jsonPath("$.total").value(0));
        web.perform(get("/api/v1/search")
                        .param("q", "deserted")
                        .param("publisher", "Invented Times")
                        .param("unit", "LIB 901"))
                .andExpect(jsonPath("$.total").value(1));
    }

    @Test
    void keepsRestrictedTextsAndPeopleWhoAreNotPublicOut() throws Exception {
        keepText("s2");

        assertThat(hits("market")).isEmpty();
        assertThat(hits("printed")).isEmpty();
        assertThat(hits("\"Public Officer\"")).extracting(Hit::id).contains("person-public");
        assertThat(hits("Hidden")).isEmpty();
        assertThat(hits("informant")).isEmpty();
        assertThat(hits("kind:claim claim:participation")).isEmpty();
        web.perform(get("/api/v1/search").param("q", "person:person-hidden OR Battalion"))
                .andExpect(content().string(not(containsString("idden"))));
    }

    @Test
    void forgetsWithdrawnClaims() {
        Hit claim = hits("deserted kind:claim").getFirst();
        ledger.changeStatus(claim.id(), ClaimStatus.WITHDRAWN, "the outlet corrected itself", "tests");
        search.catchUp();

        assertThat(hits("deserted kind:claim"))
                .extracting(Hit::id)
                .doesNotContain(claim.id())
                .hasSize(1);
    }

    @Test
    void givesTheNamesOfAFoldedRecordToTheSurvivorAndBack() {
        assertThat(hits("\"Battalion 901\" kind:unit")).extracting(Hit::id).containsExactly(UNTYPED);
        IdentityDraft fold = new IdentityDraft(RecordKind.UNIT, UNTYPED, TYPED, "same", 0.9, "tests", "invented");
        ledger.write(
                new EvidenceBatch(List.of(), List.of(), List.of(), List.of(), List.of(fold)), "tests", Progress.SILENT);
        search.catchUp();

        assertThat(hits("\"Battalion 901\" kind:unit")).extracting(Hit::id).containsExactly(TYPED);
        assertThat(hits("unit:unit-lib-901 kind:claim")).hasSize(2);

        ledger.decide(fold.id(), IdentityState.UNDONE, "to see it undone", "tests");
        search.catchUp();

        assertThat(hits("\"Battalion 901\" kind:unit")).extracting(Hit::id).containsExactly(UNTYPED);
    }

    @Test
    void followsTheGraphByItself() throws InterruptedException {
        keepTextWithoutWaiting();
        for (int i = 0; i < 100 && hits("market").isEmpty(); i++) {
            Thread.sleep(100);
        }

        assertThat(hits("market")).extracting(Hit::id).containsExactly("src-s1");
    }

    @Test
    void rebuildsWithEqualAnswers() throws Exception {
        keepText("s1");
        String before = json("deserted OR 901");
        long documents = search.status().documents();
        search.rebuild();

        assertThat(search.status().documents()).isEqualTo(documents);

        assertThat(json("deserted OR 901")).isEqualTo(before);
        assertThat(search.status().state()).isEqualTo(State.CURRENT);
    }

    private String json(String query) throws Exception {
        return web.perform(get("/api/v1/search").param("q", query))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private List<Hit> hits(String query) {
        return search.search(SearchRequest.of(query, 50)).hits();
    }

    private void keepText(String key) {
        texts.keep(
                new TextDraft(key, "Invented Times", key, null, PartialDate.parse("2021-08-20"), "en", TEXT, "UTF-8"),
                "tests");
        search.catchUp();
    }

    private void keepTextWithoutWaiting() {
        texts.keep(
                new TextDraft("s1", "Invented Times", "s1", null, PartialDate.parse("2021-08-20"), "en", TEXT, "UTF-8"),
                "tests");
    }

    private static EvidenceBatch batch() {
        return new EvidenceBatch(
                List.of(new PublicationDraft("invented", "Invented Times", null, "news")),
                List.of(source("s1", false), source("s2", true)),
                List.of(
                        new RecordDraft(RecordKind.UNIT, "LIB 901", Map.of(), null),
                        new RecordDraft(RecordKind.UNIT, "Battalion 901", Map.of(), null),
                        new RecordDraft(
                                RecordKind.PERSON,
                                "public",
                                Map.of("name", "Public Officer", "standing", "public-official"),
                                null),
                        new RecordDraft(RecordKind.PERSON, "hidden", Map.of("name", "Hidden Private"), null),
                        new RecordDraft(RecordKind.DEFECTION, "e1", Map.of(), null)),
                List.of(
                        claim(
                                "s1",
                                new Naming("LIB 901", "official", "en", "Latn", "LIB", "901"),
                                TYPED,
                                null,
                                null,
                                null),
                        claim(
                                "s1",
                                new Naming("Battalion 901", "official", "en", "Latn", "BN?", "901"),
                                UNTYPED,
                                null,
                                null,
                                null),
                        claim("s1", occurrence(), "defection-e1", null, "Twenty men deserted with weapons.", null),
                        claim(
                                "s1",
                                new Departure(new CountRange(20, 20), false, "LIB 901"),
                                "defection-e1",
                                TYPED,
                                "Twenty of LIB 901 deserted with weapons.",
                                null),
                        claim(
                                "s2",
                                new Naming("Public Officer", "official", "en", "Latn", null, null),
                                "person-public",
                                null,
                                null,
                                null),
                        claim(
                                "s2",
                                new Naming("Hidden Private", "official", "en", "Latn", null, null),
                                "person-hidden",
                                null,
                                null,
                                null),
                        claim(
                                "s1",
                                new Posting("Private", "Member", null, "the informant"),
                                "person-hidden",
                                TYPED,
                                "The informant served in LIB 901.",
                                null),
                        claim(
                                "s1",
                                new Participation(),
                                "person-hidden",
                                "defection-e1",
                                "An informant was among them.",
                                null),
                        claim(
                                "s2",
                                new Posting("Colonel", "Commander", null, null),
                                "person-public",
                                UNTYPED,
                                "The public officer commands Battalion 901.",
                                "The words as printed")),
                List.of());
    }

    private static SourceDraft source(String key, boolean restricted) {
        return new SourceDraft(
                key,
                "invented",
                "Report " + key,
                null,
                null,
                PartialDate.parse("2021-08-20"),
                "en",
                "article",
                null,
                null,
                null,
                restricted);
    }

    private static Occurrence occurrence() {
        return new Occurrence(
                "asserts",
                null,
                "desertion",
                "Twenty men deserted with weapons",
                null,
                new CountRange(20, 20),
                CountRange.UNKNOWN,
                CountRange.UNKNOWN,
                new Marks(null, null, "yes", null, null, null));
    }

    private static ClaimDraft claim(
            String source,
            org.faultline.evidence.Assertion assertion,
            String subject,
            @Nullable String object,
            @Nullable String passage,
            @Nullable String quote) {
        return new ClaimDraft(
                assertion,
                subject,
                object,
                DAY,
                ClaimStatus.ACCEPTED,
                null,
                null,
                new CitationDraft(source, "para " + assertion.kind(), passage, quote),
                "tests");
    }
}
