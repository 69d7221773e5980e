package org.faultline.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.faultline.evidence.Assertion.Departure;
import org.faultline.evidence.Assertion.Marks;
import org.faultline.evidence.Assertion.Naming;
import org.faultline.evidence.Assertion.Occurrence;
import org.faultline.evidence.Assertion.Posting;
import org.faultline.evidence.EvidenceBatch.CitationDraft;
import org.faultline.evidence.EvidenceBatch.ClaimDraft;
import org.faultline.evidence.EvidenceBatch.IdentityDraft;
import org.faultline.evidence.EvidenceBatch.PublicationDraft;
import org.faultline.evidence.EvidenceBatch.RecordDraft;
import org.faultline.evidence.EvidenceBatch.SourceDraft;
import org.faultline.graph.GraphTest;
import org.faultline.graph.SharedGraph;
import org.faultline.kernel.CountRange;
import org.faultline.kernel.PartialDate;
import org.faultline.kernel.RecordKind;
import org.faultline.kernel.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/** On two invented reports of one desertion, by one outlet, of a battalion that one of them does not type. */
@GraphTest
class LedgerIntegrationTests {

    private static final Span DAY =
            Span.attested(PartialDate.parse("2021-08-19"), PartialDate.parse("2021-08-19"), null);
    private static final String TYPED = "unit-lib-901";
    private static final String UNTYPED = new RecordDraft(RecordKind.UNIT, "Battalion 901", Map.of(), null).id();

    @Autowired
    private Ledger ledger;

    @Autowired
    private Claims claims;

    @Autowired
    private Driver driver;

    @BeforeEach
    void wipe() {
        SharedGraph.wipe(driver);
    }

    @Test
    void writesOnceAndKnowsItTheSecondTime() {
        WriteReport first = ledger.write(batch(List.of()), "tests", Progress.SILENT);
        List<Claim> before = claims.touching(List.of(TYPED), null);
        WriteReport second = ledger.write(batch(List.of()), "tests", Progress.SILENT);

        assertThat(first.claims()).isEqualTo(6);
        assertThat(second.nothingNew()).isTrue();
        assertThat(claims.touching(List.of(TYPED), null)).isEqualTo(before).isNotEmpty();
    }

    @Test
    void countsOneOutletAsOneLineage() {
        ledger.write(
                batch(List.of(same(RecordKind.DEFECTION, "defection-e2", "defection-e1"))), "tests", Progress.SILENT);

        assertThat(single("MATCH (d:Defection {id: 'defection-e1'}) RETURN [d.reports, d.lineages]"))
                .isEqualTo(List.of(2L, 1L));
    }

    @Test
    void foldsARecordAndUnfoldsIt() {
        IdentityDraft fold = same(RecordKind.UNIT, UNTYPED, TYPED);
        ledger.write(batch(List.of(fold)), "tests", Progress.SILENT);
        Object folded = single("MATCH (:Defection)-[r:FROM_UNIT]->(u:Unit) RETURN collect(DISTINCT u.id)");

        ledger.decide(fold.id(), IdentityState.UNDONE, "to see it undone", "tests");
        Object unfolded =
                single("MATCH (:Defection)-[r:FROM_UNIT]->(u:Unit) WITH u ORDER BY u.id RETURN collect(DISTINCT u.id)");

        assertThat(folded).isEqualTo(List.of(TYPED));
        assertThat(unfolded)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .contains(TYPED, UNTYPED);
    }

    @Test
    void rebuildsWithEqualResult() {
        ledger.write(batch(List.of(same(RecordKind.UNIT, UNTYPED, TYPED))), "tests", Progress.SILENT);
        Object before = projected();
        ledger.rebuild(Progress.SILENT);

        assertThat(projected()).isEqualTo(before);
    }

    @Test
    void withdrawnClaimsLeaveTheRecordsAndStayReadable() {
        ledger.write(batch(List.of()), "tests", Progress.SILENT);
        Claim departure = claims.touching(List.of("defection-e1"), null).stream()
                .filter(claim -> claim.assertion() instanceof Departure)
                .findFirst()
                .orElseThrow();

        ledger.changeStatus(departure.id(), ClaimStatus.WITHDRAWN, "the outlet corrected itself", "tests");

        assertThat(single("MATCH (:Defection {id: 'defection-e1'})-[r:FROM_UNIT]->() RETURN count(r)"))
                .isEqualTo(0L);
        assertThat(claims.byId(departure.id(), null).orElseThrow().status()).isEqualTo(ClaimStatus.WITHDRAWN);
    }

    @Test
    void refusesToFoldPeopleOnANameAlone() {
        EvidenceBatch people = new EvidenceBatch(
                List.of(new PublicationDraft("invented", "Invented Times", null, null)),
                List.of(source("s1")),
                List.of(
                        new RecordDraft(RecordKind.PERSON, "a", Map.of(), null),
                        new RecordDraft(RecordKind.PERSON, "b", Map.of(), null)),
                List.of(),
                List.of(same(RecordKind.PERSON, "person-a", "person-b")));

        assertThatThrownBy(() -> ledger.write(people, "tests", Progress.SILENT))
                .isInstanceOf(IdentityRefused.class)
                .hasMessageContaining("a name is not enough");
        assertThat(single("MATCH (n:Source) RETURN count(n)")).isEqualTo(0L);
    }

    @Test
    void foldsPeopleWhoShareAPosting() {
        EvidenceBatch people = new EvidenceBatch(
                List.of(new PublicationDraft("invented", "Invented Times", null, null)),
                List.of(source("s1")),
                List.of(
                        new RecordDraft(RecordKind.UNIT, "LIB 901", Map.of(), null),
                        new RecordDraft(RecordKind.PERSON, "a", Map.of(), null),
                        new RecordDraft(RecordKind.PERSON, "b", Map.of(), null)),
                List.of(
                        claim("s1", new Posting(null, "Commander", null, null), "person-a", TYPED),
                        claim("s1", new Posting(null, "Commander", "bn commander", null), "person-b", TYPED)),
                List.of(same(RecordKind.PERSON, "person-a", "person-b")));

        ledger.write(people, "tests", Progress.SILENT);

        assertThat(single("MATCH (:Person {id: 'person-b'})-[r:POSTED_TO]->(:Unit) RETURN size(r.claimIds)"))
                .isEqualTo(2L);
    }

    private Object single(String cypher) {
        try (var session = driver.session()) {
            return session.run(cypher).single().get(0).asObject();
        }
    }

    private Object projected() {
        return single("MATCH (a:Record)-[r]->(b:Record) WITH a.id AS a, type(r) AS t, b.id AS b, properties(r) AS p"
                + " ORDER BY a, t, b, p.factKey RETURN collect([a, t, b, p.claimIds, p.lineages, p.possibleFrom])");
    }

    private static EvidenceBatch batch(List<IdentityDraft> identities) {
        return new EvidenceBatch(
                List.of(new PublicationDraft("invented", "Invented Times", null, "news")),
                List.of(source("s1"), source("s2")),
                List.of(
                        new RecordDraft(RecordKind.UNIT, "LIB 901", Map.of(), null),
                        new RecordDraft(RecordKind.UNIT, "Battalion 901", Map.of(), null),
                        new RecordDraft(RecordKind.DEFECTION, "e1", Map.of(), null),
                        new RecordDraft(RecordKind.DEFECTION, "e2", Map.of(), null)),
                List.of(
                        claim("s1", new Naming("LIB 901", "official", "en", "Latn", "LIB", "901"), TYPED, null),
                        claim("s2", new Naming("Battalion 901", "official", "en", "Latn", "BN?", "901"), UNTYPED, null),
                        claim("s1", occurrence(25), "defection-e1", null),
                        claim("s2", occurrence(20), "defection-e2", null),
                        claim("s1", new Departure(new CountRange(25, 25), false, "LIB 901"), "defection-e1", TYPED),
                        claim("s2", new Departure(new CountRange(20, 20), false, "901"), "defection-e2", UNTYPED)),
                identities);
    }

    private static SourceDraft source(String key) {
        return new SourceDraft(
                key,
                "invented",
                key,
                null,
                null,
                PartialDate.parse("2021-08-20"),
                "en",
                "article",
                null,
                null,
                null,
                false);
    }

    private static Occurrence occurrence(int count) {
        return new Occurrence(
                "asserts",
                null,
                "desertion",
                count + " left",
                null,
                new CountRange(count, count),
                CountRange.UNKNOWN,
                CountRange.UNKNOWN,
                new Marks(null, null, "yes", null, null, null));
    }

    private static ClaimDraft claim(String source, Assertion assertion, String subject, @Nullable String object) {
        return new ClaimDraft(
                assertion,
                subject,
                object,
                DAY,
                ClaimStatus.ACCEPTED,
                null,
                null,
                new CitationDraft(source, null, "para " + assertion.kind(), null),
                "tests");
    }

    private static IdentityDraft same(RecordKind kind, String folded, String into) {
        return new IdentityDraft(kind, folded, into, "same", 0.9, "tests", "invented");
    }
}
