package org.faultline.fracture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.faultline.evidence.ClaimStatus;
import org.faultline.evidence.Ledger;
import org.faultline.evidence.Progress;
import org.faultline.graph.GraphTest;
import org.faultline.graph.SharedGraph;
import org.faultline.kernel.CountRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/** The board from the graph, on an invented army of forty battalions and one division. */
@GraphTest
class FractureIntegrationTests {

    private static final LocalDate AS_OF = LocalDate.of(2022, 6, 1);

    @Autowired
    private Ledger ledger;

    @Autowired
    private Fracture fracture;

    @Autowired
    private Driver driver;

    @BeforeEach
    void write() {
        SharedGraph.wipe(driver);
        countOn();
        InventedArmy army = InventedArmy.ofFortyBattalions();
        ledger.write(army.batch(), "tests", Progress.SILENT);
    }

    /** Wiping sets the count of writes back, which no running application ever does; boards are kept by that count. */
    private void countOn() {
        try (var session = driver.session()) {
            session.run("MATCH (v:DataVersion {id: 'graph'}) SET v.seq = $seq", Map.of("seq", System.nanoTime()))
                    .consume();
        }
    }

    private BoardRow row(String key) {
        return fracture.unit(InventedArmy.unitId(key), AS_OF).orElseThrow();
    }

    @Test
    void readsEventsAfterDecisionsOnIdentity() {
        BoardRow row = row("LIB 901");

        assertThat(row.events()).isEqualTo(3);
        assertThat(row.defectors()).isEqualTo(new CountRange(28, null));
        assertThat(row.lineages()).isEqualTo(4);
        assertThat(row.unit().designation()).isEqualTo("LIB 901");
        assertThat(row.lastEvent()).isEqualTo(LocalDate.of(2022, 5, 1));
        assertThat(row("Battalion 901")).isEqualTo(row);
        assertThat(fracture.board(AS_OF).row(InventedArmy.unitId("Battalion 901")))
                .isEmpty();
    }

    @Test
    void showsEveryPassageAndTheDenial() {
        assertThat(row("LIB 901").evidence()).hasSize(5).allSatisfy(evidence -> {
            assertThat(evidence.claimId()).startsWith("clm-");
            assertThat(evidence.sourceId()).startsWith("src-");
            assertThat(evidence.publisher()).startsWith("Paper ");
            assertThat(evidence.quoteKind()).isEqualTo("quote");
        });
        assertThat(row("LIB 901").evidence())
                .filteredOn(Evidence::denies)
                .extracting(Evidence::quote)
                .containsExactly("a denial");
    }

    @Test
    void knowsOnlyWhatWasPublishedByThen() {
        Board early = fracture.board(LocalDate.of(2022, 2, 15));
        BoardRow row = early.row(InventedArmy.unitId("LIB 901")).orElseThrow();

        assertThat(row.events()).isEqualTo(1);
        assertThat(row.evidence()).extracting(Evidence::published).containsExactly("2022-01");
    }

    @Test
    void countsNeitherSurrendersNorEventsOfDivisions() {
        assertThat(row("LIB 902").events()).isZero();
        assertThat(row("LIB 902").evidence()).singleElement().matches(evidence -> !evidence.counted());
        assertThat(row("LID 90").rate()).isNull();
        assertThat(row("LID 90").events()).isEqualTo(1);
        assertThat(fracture.board(AS_OF).hyperparameters().events()).isEqualTo(11);
        assertThat(fracture.board(AS_OF).hyperparameters().units()).isEqualTo(40);
    }

    @Test
    void takesStatedStrengthsAndLeavesPaperOnesAlone() {
        assertThat(row("LIB 903").headcount()).isNotNull().matches(count -> !count.assumed());
        assertThat(row("LIB 904").headcount()).isNotNull().matches(Headcount::assumed);
    }

    @Test
    void forgetsAWithdrawnClaim() {
        Evidence departure = row("LIB 920").evidence().getFirst();

        ledger.changeStatus(departure.claimId(), ClaimStatus.WITHDRAWN, "the outlet corrected itself", "tests");

        assertThat(row("LIB 920").events()).isZero();
    }

    @Test
    void aRebuiltProjectionGivesAnEqualBoard() {
        Board before = fracture.board(AS_OF);
        ledger.rebuild(Progress.SILENT);

        assertThat(fracture.board(AS_OF)).isEqualTo(before);
    }

    @Test
    void knowsNoUnitThatIsNotThere() {
        assertThat(fracture.unit("unit-lib-999", AS_OF)).isEmpty();
    }
}
