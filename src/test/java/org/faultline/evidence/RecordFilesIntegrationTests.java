package org.faultline.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faultline.evidence.InventedEvidence.unitId;

import java.time.LocalDate;
import java.util.List;
import org.faultline.evidence.Assertion.Posting;
import org.faultline.graph.GraphTest;
import org.faultline.graph.SharedGraph;
import org.faultline.kernel.RecordKind;
import org.faultline.kernel.Truth;
import org.faultline.web.AsOf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

@GraphTest
class RecordFilesIntegrationTests {

    private static final String UNIT = unitId("LIB 901");

    @Autowired
    private Ledger ledger;

    @Autowired
    private RecordFiles files;

    @Autowired
    private Driver driver;

    @BeforeEach
    void wipe() {
        SharedGraph.wipe(driver);
    }

    @Test
    void leavesNoTraceOfAPersonWithoutAPublicStanding() {
        write(invented()
                .person("official", "Aye Invented", "public-official")
                .person("private", "Hidden Soul", "private")
                .person("nobody", "Hidden Mind", null)
                .posting("official", "LIB 901", "Major", "Commander", "//2021")
                .posting("private", "LIB 901", "Captain", "Officer", "//2021")
                .posting("nobody", "LIB 901", "Captain", "Officer", "//2021"));

        RecordFile file = files.of(UNIT, AsOf.NOW);

        assertThat(file.incoming("POSTED_TO"))
                .extracting(fact -> fact.other().name())
                .containsExactly("Aye Invented");
        assertThat(file.toString()).contains("Aye Invented").doesNotContain("Hidden", "person-private");
    }

    @Test
    void showsNoPostingsAndNoIncidentsOfAPlaceholder() {
        write(invented()
                .unit("Unknown TOC", "TOC", null, "Unknown TOC (LIB 901)", "placeholder")
                .person("official", "Aye Invented", "public-official")
                .place("t1", "Lower Township", "township", null)
                .posting("official", "Unknown TOC", "Colonel", "Commander", "//2021")
                .incident("i1", "t1", "2021-05-01")
                .alleged("Unknown TOC", "i1", "2021-05-01"));

        RecordFile unit = files.of(unitId("Unknown TOC"), AsOf.NOW);

        assertThat(unit.facts()).isEmpty();
        assertThat(unit.claims(Posting.class)).hasSize(1);
        assertThat(files.of("person-official", AsOf.NOW).facts()).isEmpty();
    }

    @Test
    void showsWhereAUnitIsDownToTheTownshipOnly() {
        write(invented()
                .place("s1", "Upper State", "state", null)
                .place("t1", "Lower Township", "township", "s1")
                .place("v1", "Hidden Village", "village", "t1")
                .basedAt("LIB 901", "place-v1", "//2021")
                .operatesIn("LIB 901", "t1", "//2021"));

        RecordFile file = files.of(UNIT, AsOf.NOW);

        assertThat(file.facts())
                .extracting(fact -> fact.relationship() + " " + fact.other().name())
                .containsExactlyInAnyOrder("STATIONED_AT Lower Township", "OPERATES_IN Lower Township");
        assertThat(file.toString()).doesNotContain("Hidden Village");
    }

    @Test
    void judgesFactsOnTheDayAskedAbout() {
        write(invented()
                .unit("RMC Invented", "RMC", null, "Invented Command")
                .under("LIB 901", "RMC Invented", "2020//2021-03-01"));

        assertThat(truthOn("2020-12-31")).isEqualTo(Truth.CERTAIN);
        assertThat(truthOn("2020-06-01")).isEqualTo(Truth.POSSIBLE);
        assertThat(truthOn("2021-03-02")).isEqualTo(Truth.ASSUMED);
        assertThat(truthOn("2019-12-31")).isEqualTo(Truth.NO);
    }

    @Test
    void knowsNothingBeforeItWasRecorded() {
        write(invented());

        assertThat(files.of(UNIT, new AsOf(null, LocalDate.EPOCH)).claims()).isEmpty();
        assertThat(files.of(UNIT, AsOf.NOW).claims()).hasSize(1);
    }

    @Test
    void keepsWhatIsNotCountedApart() {
        write(invented()
                .unit("RMC Invented", "RMC", null, "Invented Command")
                .status(ClaimStatus.CONFLICT)
                .under("LIB 901", "RMC Invented", "//2021"));

        RecordFile file = files.of(UNIT, AsOf.NOW);

        assertThat(file.facts()).isEmpty();
        assertThat(file.contested()).extracting(ClaimView::status).containsExactly("conflict");
    }

    @Test
    void tellsWhichRecordsWereFoldedIntoIt() {
        write(invented()
                .unit("Battalion 901", "BN?", "901", "Battalion 901")
                .identity(RecordKind.UNIT, unitId("Battalion 901"), UNIT, "same"));

        List<DecisionView> decisions = files.of(UNIT, AsOf.NOW).decisions();

        assertThat(decisions).hasSize(1);
        assertThat(decisions.getFirst().folds()).isTrue();
        assertThat(decisions.getFirst().folded().name()).isEqualTo("Battalion 901");
    }

    private Truth truthOn(String day) {
        return files.of(UNIT, new AsOf(LocalDate.parse(day), null))
                .outgoing("SUBORDINATE_TO")
                .getFirst()
                .truth();
    }

    private void write(InventedEvidence evidence) {
        ledger.write(evidence.batch(), "tests", Progress.SILENT);
    }

    private static InventedEvidence invented() {
        return new InventedEvidence()
                .source("s1", "2021-08-20")
                .unit("LIB 901", "LIB", "901", "901 Light Infantry Battalion");
    }
}
