package org.faultline.fracture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.faultline.evidence.ClaimStatus;
import org.faultline.evidence.Ledger;
import org.faultline.evidence.Progress;
import org.faultline.graph.GraphTest;
import org.faultline.graph.SharedGraph;
import org.faultline.kernel.CountRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
        InventedArmy army = InventedArmy.ofFortyBattalions();
        ledger.write(army.batch(), "tests", Progress.SILENT);
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
        assertThat(fracture.board(AS_OF).row(InventedArmy.unitId("LID 90"))).isEmpty();
        assertThat(fracture.divisions(AS_OF))
                .filteredOn(division -> division.unit().designation().equals("LID 90"))
                .singleElement()
                .matches(division -> division.events().size() == 1);
        assertThat(fracture.board(AS_OF).hyperparameters().incidents()).isEqualTo(11);
        assertThat(fracture.board(AS_OF).hyperparameters().units()).isEqualTo(40);
    }

    @Test
    void takesStatedStrengthsAndLeavesPaperOnesAlone() {
        assertThat(row("LIB 903").headcount()).isNotNull().matches(count -> !count.assumed());
        assertThat(row("LIB 904").headcount()).isNotNull().matches(Headcount::assumed);
    }

    @Test
    void theLedgerAddsUpAndNamesEventsClaimsAndLines() {
        Why why = fracture.why(InventedArmy.unitId("LIB 901"), AS_OF, AS_OF.minusDays(90))
                .orElseThrow();
        double sum = why.ledger().lines().stream().mapToDouble(Why.Line::change).sum();

        assertThat(sum).isCloseTo(why.ledger().logOdds(), within(1e-9));
        assertThat(why.ledger().pFracturing()).isCloseTo(why.row().pFracturing(), within(1e-9));
        assertThat(why.ledger().lines())
                .filteredOn(line -> line.part().equals("incident"))
                .hasSize(3)
                .allSatisfy(line -> {
                    assertThat(line.defections()).isNotEmpty().allMatch(id -> id.startsWith("defection-"));
                    assertThat(line.claims()).isNotEmpty().allMatch(id -> id.startsWith("clm-"));
                });
        assertThat(why.ledger().lineages())
                .hasSize(4)
                .allSatisfy(one -> assertThat(one.pFracturing()).isBetween(0.0, 1.0));
        assertThat(why.ledger().whatIf()).hasSize(5);
    }

    @Test
    void tellsTheHistoryWithoutAndWithHindsight() {
        String unit = InventedArmy.unitId("LIB 901");
        History history = fracture.history(unit, AS_OF).orElseThrow();

        assertThat(history.published().getFirst().date()).isEqualTo(LocalDate.of(2021, 2, 28));
        assertThat(history.published().getLast().date()).isEqualTo(AS_OF);
        assertThat(history.published())
                .filteredOn(point -> point.date().equals(LocalDate.of(2022, 2, 28)))
                .singleElement()
                .matches(point -> point.pFracturing()
                        == fracture.unit(unit, LocalDate.of(2022, 2, 28))
                                .orElseThrow()
                                .pFracturing());
        assertThat(history.hindsight().getLast().pFracturing())
                .isCloseTo(history.published().getLast().pFracturing(), within(1e-9));
    }

    @Test
    void theExportedTablesGiveTheSameBoard(@TempDir Path folder) throws IOException {
        fracture.exportTables(AS_OF, folder);
        Path file = folder.resolve("out.csv");
        new TableRun(folder, Fracture.FIRST_DATE.minusDays(1)).write(List.of(AS_OF), file, null);

        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(41);
        for (BoardRow row : fracture.board(AS_OF).items()) {
            assertThat(lines)
                    .anyMatch(line -> line.startsWith(row.unit().id() + "," + AS_OF + ","
                            + String.format(Locale.ROOT, "%.9f,%.9f,", row.pFracturing(), row.pExceed())));
        }
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
