package org.faultline.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.faultline.evidence.InventedEvidence.unitId;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.List;
import org.faultline.evidence.InventedEvidence;
import org.faultline.evidence.Ledger;
import org.faultline.evidence.Progress;
import org.faultline.graph.GraphTest;
import org.faultline.graph.SharedGraph;
import org.faultline.kernel.RecordKind;
import org.faultline.kernel.Truth;
import org.faultline.web.AsOf;
import org.faultline.web.ListingRequest;
import org.faultline.web.RecordMoved;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** On two invented officers, one invented spokesperson, and a soldier whom nobody may know of. */
@GraphTest
class PeopleRulesIntegrationTests {

    private static final String SEALED_NAME = "Hidden Soul";
    private static final String SEALED_ID = "person-sealed-one";

    @Autowired
    private Ledger ledger;

    @Autowired
    private People people;

    @Autowired
    private MockMvc http;

    @Autowired
    private Driver driver;

    @BeforeEach
    void wipe() {
        SharedGraph.wipe(driver);
        write(new InventedEvidence()
                .source("s1", "2021-08-20")
                .place("t1", "Hill Township", "township", null)
                .unit("LIB 901", "LIB", "901", "901 Light Infantry Battalion")
                .unit("LIB 902", "LIB", "902", "902 Light Infantry Battalion")
                .person("first", "Aye Invented", "public-official")
                .person("second", "Bo Invented", "public-official")
                .person("voice", "Cho Invented", "public-spokesperson")
                .person("sealed-one", SEALED_NAME, "private")
                .posting("first", "LIB 901", "Major", "Commander", "2019/2021-03-31/")
                .posting("second", "LIB 901", "Colonel", "Commander", "2021-04-01//")
                .posting("second", "LIB 902", "Major", "Officer", "//2018")
                .posting("sealed-one", "LIB 901", "Captain", "Officer", "//2021")
                .defection("d1", "LIB 901", "t1", "the hills", 1, "2021-08-19"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/people",
                "/api/v1/people?q=Hidden",
                "/api/v1/people?q=Hidden%20Soul&unit=LIB%20901",
                "/api/v1/people?unit=LIB%20901",
                "/api/v1/people.csv",
                "/api/v1/people.ndjson",
                "/api/v1/people/person-sealed-one",
                "/api/v1/people/person-sealed-one?knownAt=2030-01-01&validAt=2021-06-01",
                "/people",
                "/people?q=Hidden",
                "/people/person-sealed-one",
                "/api/v1/units/unit-lib-901",
                "/units/unit-lib-901",
                "/api/v1/places/place-t1",
                "/places/place-t1"
            })
    void neverNamesAnybodyWithoutAPublicStanding(String address) throws Exception {
        String answer = answer(address).getContentAsString();

        assertThat(answer).doesNotContain(SEALED_NAME, "sealed-one\"", "Captain");
    }

    @Test
    void answersForASealedPersonExactlyAsForNobody() throws Exception {
        String sealed = withoutIds(answer("/api/v1/people/" + SEALED_ID).getContentAsString());
        String absent = withoutIds(answer("/api/v1/people/person-nobody-at-all").getContentAsString());

        assertThat(sealed).isEqualTo(absent).contains("no-such-record");
        assertThat(answer("/api/v1/people/" + SEALED_ID).getStatus()).isEqualTo(404);
        assertThat(answer("/people/" + SEALED_ID).getStatus()).isEqualTo(404);
    }

    @Test
    void doesNotRedirectToASealedPerson() throws Exception {
        write(new InventedEvidence()
                .source("s2", "2021-09")
                .person("alias", "Hidden Alias", "private")
                .posting("alias", "LIB 901", "Captain", "Officer", "//2021")
                .identity(RecordKind.PERSON, "person-alias", SEALED_ID, "same"));

        assertThat(answer("/api/v1/people/person-alias").getStatus()).isEqualTo(404);
    }

    @Test
    void keepsASealedRecordSealedWhenItIsFoldedIntoAPublicOne() throws Exception {
        write(new InventedEvidence()
                .source("s2", "2021-09")
                .person("alias", "Hidden Alias", "private")
                .posting("alias", "LIB 901", "Captain", "Officer", "//2021")
                .identity(RecordKind.PERSON, "person-alias", "person-first", "same"));

        assertThat(answer("/api/v1/people/person-alias").getStatus()).isEqualTo(404);
        assertThat(answer("/people/person-alias").getStatus()).isEqualTo(404);
        for (String address : List.of(
                "/api/v1/people",
                "/people",
                "/api/v1/people/person-first",
                "/people/person-first",
                "/api/v1/units/unit-lib-901",
                "/units/unit-lib-901")) {
            assertThat(answer(address).getContentAsString())
                    .doesNotContain("Hidden Alias", "person-alias", "Captain")
                    .contains("Aye Invented");
        }
        assertThat(rows(new PersonFilters("hidden alias", null, null, null), AsOf.NOW))
                .isEmpty();
        assertThat(rows(new PersonFilters(null, "LIB 901", "officer", null), AsOf.NOW))
                .isEmpty();
    }

    @Test
    void redirectsAFoldedSpellingToTheSurvivingRecord() {
        write(new InventedEvidence()
                .source("s2", "2021-09")
                .person("spelling", "Aye Inventid", "public-official")
                .posting("spelling", "LIB 901", "Major", "Commander", "//2020")
                .identity(RecordKind.PERSON, "person-spelling", "person-first", "same"));

        assertThatThrownBy(() -> people.find("person-spelling", AsOf.NOW)).isInstanceOf(RecordMoved.class);
        assertThat(person("person-first").names())
                .extracting(name -> name.name())
                .contains("Aye Invented", "Aye Inventid");
        assertThat(rows(new PersonFilters("inventid", null, null, null), AsOf.NOW))
                .hasSize(1);
    }

    @Test
    void listsNobodyByABareName() {
        List<PersonRow> rows = rows(PersonFilters.NONE, AsOf.NOW);

        assertThat(rows).hasSize(3).allSatisfy(row -> assertThat(row.standing()).startsWith("public-"));
        assertThat(rows.getFirst().posts()).singleElement().satisfies(post -> {
            assertThat(post.rank()).isEqualTo("Major");
            assertThat(post.role()).isEqualTo("Commander");
            assertThat(post.unit().id()).isEqualTo(unitId("LIB 901"));
            assertThat(post.truth()).isEqualTo(Truth.NO);
        });
    }

    @Test
    void tellsWhoCommandedOnADay() {
        PersonFilters commanders = new PersonFilters(null, "Battalion 901", "commander", null);

        assertThat(names(rows(commanders, on("2020-06-01")))).containsExactly("Aye Invented");
        assertThat(names(rows(commanders, on("2021-04-02")))).containsExactly("Bo Invented");
        assertThat(names(rows(commanders, AsOf.NOW))).containsExactly("Aye Invented", "Bo Invented");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zayar aung", "Zeya", "Zeyar Aung", "Colonel Zaya Aung", "ဇေယျာအောင်"})
    void findsANameByItsSound(String q) {
        write(new InventedEvidence()
                .source("s2", "2021-09")
                .person("sound", "Zeya Aung", "public-official")
                .person("sealed-sound", "Zeyar Aung", "private"));

        assertThat(names(rows(new PersonFilters(q, null, null, null), AsOf.NOW)))
                .containsExactly("Zeya Aung");
    }

    @Test
    void warnsOfNamesakesAndNeverJoinsThem() {
        write(new InventedEvidence()
                .source("s2", "2021-09")
                .person("namesake", "Aye Invented", "public-official")
                .posting("namesake", "LIB 902", "Major", "Commander", "//2021"));

        assertThat(rows(new PersonFilters("aye", null, null, null), AsOf.NOW))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.namesakes()).isEqualTo(1));
        assertThat(person("person-first").namesakes()).hasSize(1);
        assertThat(person("person-first").postings()).hasSize(1);
    }

    @Test
    void showsASpokespersonWithoutAPost() throws Exception {
        assertThat(answer("/people").getContentAsString()).contains("Cho Invented, public spokesperson");
        assertThat(answer("/people/person-voice").getContentAsString())
                .contains("No post is recorded; named because of being a public spokesperson.");
    }

    @Test
    void knowsNobodyBeforeTheyWereRecorded() {
        assertThat(people.find("person-first", new AsOf(null, LocalDate.EPOCH))).isEmpty();
        assertThat(rows(PersonFilters.NONE, new AsOf(null, LocalDate.EPOCH))).isEmpty();
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        MockHttpServletResponse response =
                http.perform(get(java.net.URI.create(address))).andReturn().getResponse();
        response.setCharacterEncoding("UTF-8");
        return response;
    }

    private static String withoutIds(String problem) {
        return problem.replaceAll("person-[a-z-]+", "person").replaceAll("\"requestId\":\"[^\"]+\"", "");
    }

    private PersonRecord person(String id) {
        return people.find(id, AsOf.NOW).orElseThrow();
    }

    private List<PersonRow> rows(PersonFilters filters, AsOf asOf) {
        return people.list(ListingRequest.first("name"), asOf, filters).items();
    }

    private static List<String> names(List<PersonRow> rows) {
        return rows.stream().map(PersonRow::name).toList();
    }

    private static AsOf on(String day) {
        return new AsOf(LocalDate.parse(day), null);
    }

    private void write(InventedEvidence evidence) {
        ledger.write(evidence.batch(), "tests", Progress.SILENT);
    }
}
