package org.faultline.fracture.internal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.faultline.fracture.internal.model.ModelAnswer.UnitAnswer;
import org.junit.jupiter.api.Test;

class FractureModelTests {

    private static final int UNITS = 40;

    private static FractureModel run(Tables tables) {
        return FractureModel.run(tables, SmallWorld.START, SmallWorld.AS_OF, Switches.ALL);
    }

    private static List<UnitAnswer> units(SmallWorld world) {
        return run(world.tables()).answer().units();
    }

    private static double largestChange(List<UnitAnswer> before, List<UnitAnswer> after) {
        double largest = 0;
        for (int i = 0; i < before.size(); i++) {
            largest = Math.max(
                    largest, Math.abs(before.get(i).pFracturing() - after.get(i).pFracturing()));
        }
        return largest;
    }

    @Test
    void findsTheUnitInTrouble() {
        UnitAnswer first = units(SmallWorld.busy(UNITS)).stream()
                .max(Comparator.comparingDouble(UnitAnswer::pFracturing))
                .orElseThrow();
        assertThat(first.unitId()).isEqualTo(SmallWorld.id(3));
        assertThat(first.pFracturing()).isGreaterThan(0.8);
        assertThat(first.rateLow()).isLessThan(first.rateMedian());
        assertThat(first.rateHigh()).isGreaterThan(first.rateMedian());
        assertThat(first.rankLow()).isLessThanOrEqualTo(first.rankHigh()).isLessThan(4);
    }

    @Test
    void theLedgerAddsUpToTheLogOdds() {
        FractureModel model = run(SmallWorld.busy(UNITS).tables());
        for (UnitAnswer unit : model.answer().units()) {
            double p = unit.pFracturing();
            Ledger ledger = model.explanation(unit.unitId()).orElseThrow().ledger();
            assertThat(ledger.total()).isCloseTo(Math.log(p / (1 - p)), within(1e-9));
            assertThat(ledger.lines()).extracting(Ledger.Line::what).startsWith("start", "silence", "drift");
            assertThat(ledger.lines()).hasSize(3 + unit.incidents());
        }
        assertThat(model.explanation("nobody")).isEmpty();
    }

    @Test
    void aWorldWithoutRecordsTreatsAllAlike() {
        List<UnitAnswer> units = units(SmallWorld.silent(UNITS));
        double first = units.getFirst().pFracturing();
        assertThat(units).allSatisfy(unit -> {
            assertThat(unit.pFracturing()).isCloseTo(first, within(0.005));
            assertThat(unit.pFracturing()).isLessThan(0.05);
        });
    }

    @Test
    void oneEventNeverComesNearAnAlarm() {
        SmallWorld world = SmallWorld.busy(UNITS)
                .event(39, SmallWorld.AS_OF.minusDays(30), 80, 0, 1)
                .event(38, SmallWorld.AS_OF.minusDays(30), 1, 4, 4);
        for (UnitAnswer unit : units(world)) {
            if (unit.incidents() == 1) {
                assertThat(unit.pFracturing()).isLessThan(0.3);
            }
        }
    }

    @Test
    void poolsOverAnyDepthOfCommand() {
        Tables flat = SmallWorld.busy(UNITS).tables();
        List<Tables.Unit> deeper = new ArrayList<>();
        for (Tables.Unit unit : flat.units()) {
            boolean division = unit.kind() == Tables.UnitKind.DIVISION;
            deeper.add(
                    division
                            ? new Tables.Unit(
                                    unit.id(), unit.kind(), null, "CMD", unit.homeRegionId(), null, null, null)
                            : unit);
        }
        deeper.add(new Tables.Unit("CMD", Tables.UnitKind.REGIONAL_COMMAND, null, "ARMY", "R1", null, null, null));
        Tables deep = new Tables(
                flat.regions(),
                flat.sites(),
                deeper,
                flat.postings(),
                flat.commanders(),
                flat.sources(),
                flat.events(),
                flat.reports());
        ModelAnswer answer = run(deep).answer();
        assertThat(answer.formations())
                .extracting(ModelAnswer.FormationAnswer::unitId)
                .contains("CMD", "D0", "D3");
        assertThat(largestChange(run(flat).answer().units(), answer.units())).isLessThan(0.05);
    }

    @Test
    void refusesAWindowWithoutDays() {
        Tables tables = SmallWorld.silent(3).tables();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FractureModel.run(tables, SmallWorld.START, SmallWorld.START, Switches.ALL))
                .withMessageContaining("choose a later date");
    }
}
