package org.faultline.fracture.internal.pooled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.faultline.fracture.Board;
import org.faultline.fracture.BoardRow;
import org.faultline.fracture.Headcount;
import org.faultline.fracture.Rate;
import org.faultline.fracture.State;
import org.faultline.fracture.internal.pooled.ObservedUnit.Mention;
import org.faultline.fracture.internal.pooled.ObservedUnit.StatedStrength;
import org.faultline.kernel.CountRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PooledModelTests {

    private static final LocalDate AS_OF = LocalDate.of(2023, 2, 1);

    /** An army of 120 battalions; twelve have one event, LIB 7 has six. */
    private static List<Report> reports() {
        List<Report> reports = new ArrayList<>();
        for (int unit = 20; unit < 32; unit++) {
            reports.add(ReportBuilder.of("single-" + unit, "LIB " + unit, "2022-03-10")
                    .count(2, 2)
                    .build());
        }
        for (int month = 6; month < 12; month++) {
            reports.add(ReportBuilder.of("six-" + month, "LIB 7", "2022-%02d-10".formatted(month))
                    .count(3, 4)
                    .build());
        }
        return reports;
    }

    private static List<ObservedUnit> units() {
        List<ObservedUnit> units = new ArrayList<>();
        IntStream.rangeClosed(1, 120).forEach(number -> units.add(unit("LIB " + number, "LIB")));
        return units;
    }

    private static ObservedUnit unit(String name, String type, StatedStrength... strengths) {
        LocalDate published = LocalDate.of(2021, 6, 1);
        return new ObservedUnit(
                name,
                name,
                type,
                null,
                List.of(strengths),
                List.of(new Mention("a", published), new Mention("b", published)));
    }

    private static Board board(List<ObservedUnit> units, List<Report> reports) {
        return PooledModel.board(new Observations(units, reports), AS_OF);
    }

    private static BoardRow row(Board board, String unit) {
        return board.row(unit).orElseThrow();
    }

    private static Rate rate(BoardRow row) {
        return present(row.rate());
    }

    private static <T> T present(@Nullable T value) {
        if (value == null) {
            throw new AssertionError("expected a value");
        }
        return value;
    }

    private static List<Report> with(List<Report> reports, ReportBuilder... more) {
        List<Report> all = new ArrayList<>(reports);
        for (ReportBuilder report : more) {
            all.add(report.build());
        }
        return all;
    }

    @Test
    void callsManyRecentEventsFromSeveralLineagesFracturing() {
        BoardRow row = board(units(), reports()).items().getFirst();
        assertThat(row.unit().designation()).isEqualTo("LIB 7");
        assertThat(row.state()).isEqualTo(State.FRACTURING);
        assertThat(row.events()).isEqualTo(6);
        assertThat(row.lineages()).isEqualTo(6);
        assertThat(row.defectors()).isEqualTo(new CountRange(18, 24));
        assertThat(row.lastEvent()).isEqualTo(LocalDate.of(2022, 11, 10));
        assertThat(row.evidence()).hasSize(6).allMatch(evidence -> evidence.counted());
        assertThat(row.reason()).startsWith("6 events from 6 independent lines of reporting, the last by 2022-11-10");
    }

    @Test
    void neverCallsOneEventAnAlarm() {
        for (BoardRow row : board(units(), reports()).items()) {
            if (row.events() == 1) {
                assertThat(row.state()).isIn(State.STABLE, State.INSUFFICIENT_DATA);
            }
        }
        // Not even where the group is large.
        List<Report> loud =
                with(reports(), ReportBuilder.of("loud", "LIB 1", "2023-01-20").count(80, 80));
        assertThat(row(board(units(), loud), "LIB 1").state()).isIn(State.STABLE, State.INSUFFICIENT_DATA);
    }

    @Test
    void asksMoreThanOneLineageBeforeItSaysFracturing() {
        List<Report> oneLine = reports().stream()
                .map(report -> new Report(
                        report.defectionId(),
                        report.unitId(),
                        report.kind(),
                        report.window(),
                        report.count(),
                        report.countShared(),
                        report.denies(),
                        "one agency",
                        report.knownFrom(),
                        report.passage()))
                .toList();
        assertThat(row(board(units(), oneLine), "LIB 7").state()).isEqualTo(State.WATCH);
    }

    @Test
    void forgetsNoPastButCallsAQuietUnitOnlyWatched() {
        Board later = PooledModel.board(new Observations(units(), reports()), LocalDate.of(2024, 6, 1));
        assertThat(row(later, "LIB 7").state()).isEqualTo(State.WATCH);
        assertThat(row(later, "LIB 7").reason()).endsWith("None is from the last year.");
    }

    @Test
    void isTheSameForAnyOrderOfUnitsAndReports() {
        List<ObservedUnit> units = units();
        List<Report> reports =
                with(reports(), ReportBuilder.of("six-6", "LIB 7", "2022-06-10").lineage("other"));
        Board board = board(units, reports);
        Collections.shuffle(units, new Random(1));
        Collections.shuffle(reports, new Random(2));
        assertThat(board(units, reports)).isEqualTo(board);
    }

    @Test
    void aCopyOfAReportChangesNoFigure() {
        Board before = board(units(), reports());
        Board after = board(
                units(),
                with(
                        reports(),
                        ReportBuilder.of("six-6", "LIB 7", "2022-06-10")
                                .count(3, 4)
                                .known("2022-07-01")));
        assertThat(after.hyperparameters()).isEqualTo(before.hyperparameters());
        for (BoardRow row : before.items()) {
            BoardRow copy = row(after, row.unit().id());
            assertThat(copy.rate()).isEqualTo(row.rate());
            assertThat(copy.state()).isEqualTo(row.state());
            assertThat(copy.lineages()).isEqualTo(row.lineages());
            assertThat(copy.defectors()).isEqualTo(row.defectors());
        }
    }

    @Test
    void whatIsPublishedTomorrowChangesNothingToday() {
        List<ObservedUnit> more = units();
        more.add(new ObservedUnit("LIB 999", "LIB 999", "LIB", AS_OF.plusDays(1), List.of(), List.of()));
        List<Report> reports = with(
                reports(),
                ReportBuilder.of("late", "LIB 999", "2022-05-10").known("2023-02-02"),
                ReportBuilder.of("six-6", "LIB 7", "2022-06-10").count(500, 500).known("2023-02-02"));
        assertThat(board(more, reports)).isEqualTo(board(units(), reports()));
    }

    @Test
    void showsASurrenderWithoutCountingIt() {
        Board before = board(units(), reports());
        Board after = board(
                units(),
                with(
                        reports(),
                        ReportBuilder.of("base falls", "LIB 3", "2022-11-30")
                                .kind(EventKind.SURRENDER)
                                .count(100, 100)));
        BoardRow row = row(after, "LIB 3");
        assertThat(row.rate()).isEqualTo(row(before, "LIB 3").rate());
        assertThat(row.events()).isZero();
        assertThat(row.evidence())
                .singleElement()
                .satisfies(evidence -> assertThat(evidence.counted()).isFalse());
        assertThat(row.reason()).contains("surrender in battle");
        assertThat(after.notes()).anyMatch(note -> note.startsWith("Shown, not counted: surrenders in battle"));
    }

    @Test
    void givesNoUnitAShareOfACommonCount() {
        Board board = board(
                units(),
                with(
                        reports(),
                        ReportBuilder.of("both", "LIB 4", "2022-03-21")
                                .count(26, 26)
                                .together(),
                        ReportBuilder.of("both", "LIB 5", "2022-03-21")
                                .count(26, 26)
                                .together()));
        assertThat(row(board, "LIB 4").events()).isEqualTo(1);
        assertThat(row(board, "LIB 4").defectors()).isEqualTo(CountRange.UNKNOWN);
        assertThat(board.hyperparameters().groupSize())
                .isEqualTo(board(units(), reports()).hyperparameters().groupSize());
        assertThat(board.notes()).anyMatch(note -> note.startsWith("A figure that a source gives for several units"));
    }

    @Test
    void leavesTheTopOfASumOpenWhereOneEventHasNoFigure() {
        Board board = board(units(), with(reports(), ReportBuilder.of("more", "LIB 20", "2022-09-01")));
        assertThat(row(board, "LIB 20").defectors()).isEqualTo(new CountRange(2, null));
        assertThat(row(board, "LIB 40").defectors()).isEqualTo(new CountRange(0, 0));
    }

    @Test
    void givesADivisionNoRateAndItsEventsToNoBattalion() {
        List<ObservedUnit> units = units();
        units.add(unit("LID 88", "LID"));
        Board board = board(
                units,
                with(
                        reports(),
                        ReportBuilder.of("division", "LID 88", "2022-03-21").count(30, 30)));
        BoardRow row = row(board, "LID 88");
        assertThat(row.rate()).isNull();
        assertThat(row.headcount()).isNull();
        assertThat(row.events()).isEqualTo(1);
        assertThat(row.state()).isEqualTo(State.INSUFFICIENT_DATA);
        assertThat(board.hyperparameters()).isEqualTo(board(units(), reports()).hyperparameters());
        units.add(unit("LID 11", "LID"));
        assertThat(board(units, reports()).row("LID 11")).isEmpty();
    }

    @Test
    void namesTheAssumedStrengthAndUsesAStatedOne() {
        List<ObservedUnit> units = units();
        units.set(6, unit("LIB 7", "LIB", new StatedStrength(new CountRange(600, 600), LocalDate.of(2022, 1, 1))));
        Board board = board(units, reports());
        Headcount stated = present(row(board, "LIB 7").headcount());
        Headcount assumed = present(row(board, "LIB 8").headcount());
        assertThat(stated.assumed()).isFalse();
        assertThat(stated.soldiers()).isEqualTo(600, within(1e-9));
        assertThat(assumed.assumed()).isTrue();
        assertThat(assumed.basis()).startsWith("assumed: about 200 soldiers (80 to 500)");
        assertThat(board.notes()).anyMatch(note -> note.contains("about 200 soldiers (80 to 500)"));
        assertThat(rate(row(board, "LIB 7")).median())
                .isLessThan(rate(row(board(units(), reports()), "LIB 7")).median());
    }

    @Test
    void shrinksEveryRateTowardsThePool() {
        Board board = board(units(), reports());
        double pooled =
                board.hyperparameters().meanEvents() * board.hyperparameters().groupSize();
        double raw = 6 * board.hyperparameters().groupSize() / (200 * 2 / 100.0);
        assertThat(rate(row(board, "LIB 7")).median()).isBetween(pooled, raw);
        assertThat(rate(row(board, "LIB 40")).median()).isBetween(0.0, pooled);
        assertThat(rate(row(board, "LIB 40")).high()).isGreaterThan(pooled / 2);
    }

    @Test
    void aWorldWithoutReportsTreatsAllAlikeAndSaysNothingOfAnyone() {
        Board board = board(units(), List.of());
        assertThat(board.items()).hasSize(120).allSatisfy(row -> {
            assertThat(row.rate()).isEqualTo(board.items().getFirst().rate());
            assertThat(row.state()).isEqualTo(State.INSUFFICIENT_DATA);
        });
        assertThat(board.hyperparameters().estimated()).isFalse();
        assertThat(board.notes()).anyMatch(note -> note.startsWith("Fewer than 10 events"));
        assertThat(board.items()).extracting(row -> row.unit().designation()).startsWith("LIB 1", "LIB 2", "LIB 3");
    }

    @Test
    void saysNothingOfAUnitThatNobodyNames() {
        List<ObservedUnit> units = units();
        units.add(new ObservedUnit("LIB 998", "LIB 998", "LIB", null, List.of(), List.of()));
        BoardRow silent = row(board(units, reports()), "LIB 998");
        assertThat(silent.state()).isEqualTo(State.INSUFFICIENT_DATA);
        assertThat(silent.reason()).contains("No report since the coup names the unit");
    }

    @Test
    void worksWithoutAnyUnit() {
        assertThat(board(List.of(), reports()).items()).isEmpty();
    }

    @Test
    void refusesADateBeforeTheCoup() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PooledModel.board(new Observations(List.of(), List.of()), PooledModel.FIRST_DAY))
                .withMessageContaining("choose a later date");
    }
}
