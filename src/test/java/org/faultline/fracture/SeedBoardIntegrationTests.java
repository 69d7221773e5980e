package org.faultline.fracture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.faultline.evidence.Progress;
import org.faultline.graph.GraphTest;
import org.faultline.intake.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The board on the facts that come with Faultline. */
@GraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedBoardIntegrationTests {

    @Autowired
    private Tables tables;

    @Autowired
    private Fracture fracture;

    @BeforeAll
    void importSeed() {
        tables.importSeed(Progress.SILENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-09-01", "2022-12-31", "2023-11-30", "2024-06-30"})
    void theExportedTablesGiveTheSameBoardForEveryUnit(String date, @TempDir Path folder) throws IOException {
        LocalDate asOf = LocalDate.parse(date);
        fracture.exportTables(asOf, folder);
        Path file = folder.resolve("out.csv");
        new TableRun(folder, Fracture.FIRST_DATE.minusDays(1)).write(List.of(asOf), file, null);
        Map<String, String> lines = Files.readAllLines(file).stream()
                .skip(1)
                .collect(Collectors.toMap(line -> line.substring(0, line.indexOf(',')), Function.identity()));
        List<BoardRow> rows = fracture.board(asOf).items();

        assertThat(rows).hasSizeGreaterThan(100);
        assertThat(lines.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        rows.stream().map(row -> row.unit().id()).toList());
        assertThat(rows)
                .allSatisfy(row -> assertThat(lines).containsEntry(row.unit().id(), line(row, asOf)));
    }

    private static String line(BoardRow row, LocalDate asOf) {
        return String.format(
                Locale.ROOT,
                "%s,%s,%.9f,%.9f,%.9f,%.9f,%.9f,%d,%d,%s,%d",
                row.unit().id(),
                asOf,
                row.pFracturing(),
                row.pExceed(),
                row.rate().mean(),
                row.rate().low(),
                row.rate().high(),
                row.rankInterval().low(),
                row.rankInterval().high(),
                row.state(),
                row.alarm().raised() ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-09-01", "2022-12-31", "2023-11-30", "2024-06-30", "2025-06-30"})
    void oneEventIsNeitherAlarmNorWatch(String date) {
        assertThat(fracture.board(LocalDate.parse(date)).items())
                .filteredOn(row -> row.incidents() <= 1)
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.alarm().raised()).isFalse();
                    assertThat(row.state()).isIn(State.STABLE, State.INSUFFICIENT_DATA);
                    assertThat(row.pFracturing()).isLessThan(0.3);
                });
    }

    @Test
    void theSurrenderOfLib129IsShownAndMovesNothing() {
        BoardRow after =
                fracture.unit("unit-lib-129", LocalDate.of(2023, 12, 31)).orElseThrow();
        double quiet = fracture.board(LocalDate.of(2023, 12, 31)).items().stream()
                .filter(row -> row.evidence().isEmpty())
                .mapToDouble(BoardRow::pFracturing)
                .max()
                .orElseThrow();

        assertThat(after.evidence()).isNotEmpty().noneMatch(Evidence::counted);
        assertThat(after.events()).isZero();
        assertThat(after.incidents()).isZero();
        assertThat(after.alarm().raised()).isFalse();
        assertThat(after.pFracturing()).isLessThanOrEqualTo(quiet + 0.01);
        assertThat(after.reason()).containsIgnoringCase("surrender");
    }

    @Test
    void everyLedgerOfTheBoardAddsUp() {
        LocalDate asOf = LocalDate.of(2024, 6, 30);
        for (BoardRow row : fracture.board(asOf).items()) {
            Why why = fracture.why(row.unit().id(), asOf, asOf.minusDays(90)).orElseThrow();
            double sum =
                    why.ledger().lines().stream().mapToDouble(Why.Line::change).sum();
            assertThat(1 / (1 + Math.exp(-sum))).isCloseTo(row.pFracturing(), within(1e-9));
        }
    }
}
