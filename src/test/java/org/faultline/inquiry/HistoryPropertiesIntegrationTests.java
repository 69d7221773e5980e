package org.faultline.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.faultline.evidence.Claim;
import org.faultline.evidence.ClaimStatus;
import org.faultline.evidence.Corpus;
import org.faultline.evidence.EvidenceBatch.SourceDraft;
import org.faultline.evidence.Fact;
import org.faultline.evidence.Facts;
import org.faultline.evidence.InventedEvidence;
import org.faultline.evidence.Ledger;
import org.faultline.evidence.Progress;
import org.faultline.graph.GraphTest;
import org.faultline.graph.SharedGraph;
import org.faultline.inquiry.Move.How;
import org.faultline.inquiry.Move.What;
import org.faultline.kernel.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;
import org.springframework.beans.factory.annotation.Autowired;

/** What holds of every history, on invented ones of 220 units: written down day by day, with claims and sources withdrawn in between. */
@GraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HistoryPropertiesIntegrationTests {

    private static final int DAYS = 6;
    private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);

    @Autowired
    private Ledger ledger;

    @Autowired
    private Corpus corpus;

    @Autowired
    private Driver driver;

    @Autowired
    private Knowledge knowledge;

    @Autowired
    private Ripples ripples;

    private final List<InventedEvidence> history = new InventedHistory(528).days(DAYS);

    @BeforeAll
    void writesTheHistory() {
        for (int day = 0; day < DAYS; day++) {
            write(day);
        }
    }

    private void write(int day) {
        Instant start = Instant.now().minusMillis(1);
        ledger.write(history.get(day).batch(), "tests", Progress.SILENT);
        if (day == 3) {
            ledger.withdrawSource(SourceDraft.idOf(InventedHistory.source(1, 2)), "it was invented", "tests");
            withdraw(40);
        }
        if (day == 5) {
            ledger.restoreSource(SourceDraft.idOf(InventedHistory.source(1, 2)), "it was not", "tests");
            withdraw(200);
        }
        date(start, FIRST.plusDays(day));
    }

    private void withdraw(int number) {
        List<Claim> standing = corpus.claims(null).stream()
                .filter(claim -> claim.status() == ClaimStatus.ACCEPTED)
                .toList();
        ledger.changeStatus(standing.get(number).id(), ClaimStatus.WITHDRAWN, "an error", "tests");
    }

    /** Writes are dated by the clock; the history has one a day. */
    private void date(Instant since, LocalDate day) {
        Map<String, Object> parameters = Map.of(
                "since", since.atZone(ZoneOffset.UTC), "at", day.atTime(12, 0).atZone(ZoneOffset.UTC));
        for (String statement : List.of(
                "MATCH (n) WHERE n.recordedAt >= $since SET n.recordedAt = $at + duration.between($since, n.recordedAt)",
                "MATCH (n) WHERE n.firstRecordedAt >= $since SET n.firstRecordedAt = $at + duration.between($since, n.firstRecordedAt)",
                "MATCH (n) WHERE n.withdrawnAt >= $since SET n.withdrawnAt = $at + duration.between($since, n.withdrawnAt)",
                "MATCH (n:StatusChange) WHERE n.at >= $since SET n.at = $at + duration.between($since, n.at)")) {
            driver.executableQuery(statement).withParameters(parameters).execute();
        }
    }

    @Test
    @Order(1)
    void claimsAndProjectionAnswerAlikeForToday() {
        Map<String, Span> claimed = new TreeMap<>();
        Map<String, List<String>> behind = new TreeMap<>();
        for (Fact fact : Facts.of(corpus.claims(null))) {
            claimed.put(fact.key(), span(fact.timeline().spans()));
            behind.put(fact.key(), fact.claimIds());
        }
        Map<String, List<String>> projected = new TreeMap<>();
        driver.executableQuery(
                        "MATCH ()-[r]->() WHERE r.factKey IS NOT NULL RETURN r.factKey AS key, r.claimIds AS claims")
                .execute()
                .records()
                .forEach(row -> projected
                        .computeIfAbsent(row.get("key").asString(), key -> new ArrayList<>())
                        .addAll(row.get("claims").asList(Value::asString)));
        assertThat(projected.keySet()).isEqualTo(behind.keySet()).hasSizeGreaterThan(400);
        projected.forEach((key, claims) -> assertThat(
                        claims.stream().distinct().sorted().toList())
                .as(key)
                .isEqualTo(behind.getOrDefault(key, List.of()).stream().sorted().toList()));
        driver.executableQuery("MATCH ()-[r]->() WHERE r.factKey IS NOT NULL "
                        + "RETURN r.factKey AS key, min(r.possibleFrom) AS first, max(r.possibleUntil) AS last")
                .execute()
                .records()
                .forEach(row -> {
                    Span span = claimed.getOrDefault(row.get("key").asString(), Span.UNDATED);
                    assertThat(
                                    row.get("first").isNull()
                                            ? null
                                            : row.get("first").asLocalDate())
                            .isEqualTo(span.possibleFrom());
                    assertThat(row.get("last").isNull() ? null : row.get("last").asLocalDate())
                            .isEqualTo(span.possibleUntil());
                });
    }

    private static Span span(List<Span> spans) {
        Span first = spans.getFirst();
        Span last = spans.getLast();
        return new Span(first.possibleFrom(), null, null, last.possibleUntil(), false, false);
    }

    @Test
    @Order(2)
    void leavesNoConclusionThatLeansOnAWithdrawnSourceAlone() {
        String source = SourceDraft.idOf(InventedHistory.source(4, 1));
        Ripple ripple = ripples.of(source).orElseThrow();
        assertThat(ripple.claims()).isPositive();
        Map<String, String> foretold = answers(ripple.moves(), source);

        ledger.withdrawSource(source, "it was invented", "tests");

        assertThat(Facts.of(corpus.claims(null)).stream()
                        .filter(fact -> fact.claims().stream()
                                .allMatch(claim -> claim.citations().stream()
                                        .allMatch(citation ->
                                                citation.source().id().equals(source)))))
                .isEmpty();
        assertThat(driver.executableQuery("MATCH ()-[r]->() WHERE r.factKey IN $keys RETURN count(r) AS n")
                        .withParameters(Map.of("keys", List.copyOf(foretold.keySet())))
                        .execute()
                        .records()
                        .getFirst()
                        .get("n")
                        .asInt())
                .isZero();
        assertThat(ripples.of(source).orElseThrow().claims()).isZero();
        ledger.restoreSource(source, "it was not", "tests");
        assertThat(ripples.of(source).orElseThrow().moves()).isEqualTo(ripple.moves());
    }

    /** The keys of the relations that would be gone. */
    private Map<String, String> answers(List<Move> moves, String source) {
        Map<String, String> gone = new TreeMap<>();
        List<Fact> facts = Facts.of(corpus.claims(null));
        moves.stream()
                .filter(move -> move.what() == What.RELATION && move.how() == How.GONE)
                .forEach(move -> facts.stream()
                        .filter(fact ->
                                fact.claimIds().stream().sorted().toList().equals(move.claims()))
                        .forEach(fact -> gone.put(fact.key(), source)));
        return gone;
    }

    @Test
    @Order(3)
    void aLosingClaimTakenAwayMovesNoWinner() {
        List<Fact> contested = Facts.of(corpus.claims(null)).stream()
                .filter(fact -> fact.claims().size() > 1)
                .limit(12)
                .toList();
        assertThat(contested).isNotEmpty();
        for (Fact fact : contested) {
            Claim loser = fact.claims().stream()
                    .filter(claim -> !claim.id().equals(fact.working().id()))
                    .findFirst()
                    .orElseThrow();
            ledger.changeStatus(loser.id(), ClaimStatus.WITHDRAWN, "to see", "tests");
            assertThat(Facts.of(corpus.claims(null)).stream()
                            .filter(other -> other.key().equals(fact.key()))
                            .map(other -> other.working().id()))
                    .containsExactly(fact.working().id());
            ledger.changeStatus(loser.id(), ClaimStatus.ACCEPTED, "seen", "tests");
        }
    }

    @Test
    @Order(4)
    void replayingTheRecordUpToADayIsWhatWasKnownThatDay() {
        date(Instant.now().minusSeconds(3600), FIRST.plusDays(DAYS + 5L));
        Map<LocalDate, List<String>> known = new TreeMap<>();
        for (int day = 0; day < DAYS; day++) {
            known.put(FIRST.plusDays(day), said(corpus.claims(FIRST.plusDays(day))));
        }
        List<Move> moved = knowledge.between(FIRST.plusDays(2), FIRST.plusDays(3), Knowledge.Basis.RECORDED);

        SharedGraph.wipe(driver);
        for (int day = 0; day < DAYS; day++) {
            write(day);
            assertThat(said(corpus.claims(null))).as("day %s", day).isEqualTo(known.get(FIRST.plusDays(day)));
        }
        assertThat(known.get(FIRST)).isNotEmpty().isNotEqualTo(known.get(FIRST.plusDays(1)));
        assertThat(moved).anyMatch(move -> move.what() == What.CLAIM && move.how() == How.GONE);
        assertThat(moved).anyMatch(move -> move.what() == What.RELATION && move.how() == How.ADDED);
        assertThat(knowledge.between(FIRST.plusDays(2), FIRST.plusDays(3), Knowledge.Basis.RECORDED))
                .isEqualTo(moved);
    }

    private static List<String> said(List<Claim> claims) {
        return claims.stream()
                .map(claim -> claim.id() + " " + claim.status() + " " + claim.valid() + " " + claim.assertion())
                .toList();
    }
}
