package org.faultline.fracture.internal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.faultline.fracture.internal.model.ModelAnswer.UnitAnswer;
import org.faultline.fracture.internal.model.Tables.Details;
import org.faultline.fracture.internal.model.Tables.EventRecord;
import org.faultline.fracture.internal.model.Tables.Report;
import org.faultline.fracture.internal.model.Tables.Source;
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
    void theOrderOfRowsChangesNothing() {
        Tables tables = SmallWorld.busy(UNITS).tables();
        assertThat(run(shuffled(tables, 1)).answer()).isEqualTo(run(tables).answer());
    }

    private static Tables shuffled(Tables tables, int seed) {
        Random random = new Random(seed);
        return new Tables(
                shuffled(tables.regions(), random),
                shuffled(tables.sites(), random),
                shuffled(tables.units(), random),
                shuffled(tables.postings(), random),
                shuffled(tables.commanders(), random),
                shuffled(tables.sources(), random),
                shuffled(tables.events(), random),
                shuffled(tables.reports(), random));
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    @Test
    void otherNamesOfSourcesChangeNothing() {
        Tables tables = SmallWorld.busy(UNITS).tables();
        Tables renamed = new Tables(
                tables.regions(),
                tables.sites(),
                tables.units(),
                tables.postings(),
                tables.commanders(),
                tables.sources().stream()
                        .map(source -> new Source(mirrored(source.id()), source.reliability()))
                        .toList(),
                tables.events(),
                tables.reports().stream()
                        .map(report -> new Report(
                                report.id(),
                                report.eventId(),
                                mirrored(report.sourceId()),
                                report.published(),
                                null,
                                report.details()))
                        .toList());
        assertThat(largestChange(
                        run(tables).answer().units(), run(renamed).answer().units()))
                .isLessThan(1e-9);
    }

    private static String mirrored(String id) {
        return new StringBuilder(id).reverse().toString();
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
    void aNationalTotalChangesNoUnit() {
        List<UnitAnswer> before = units(SmallWorld.busy(UNITS));
        assertThat(units(SmallWorld.busy(UNITS).total(LocalDate.of(2022, 6, 1))))
                .isEqualTo(before);
    }

    @Test
    void whatIsPublishedTomorrowChangesNothingToday() {
        LocalDate tomorrow = SmallWorld.AS_OF.plusDays(1);
        SmallWorld later = SmallWorld.busy(UNITS);
        Details details = later.events().getFirst().details();
        later.event(5, LocalDate.of(2023, 12, 1), LocalDate.of(2023, 12, 1), details.count(), 1, 1, tomorrow);
        later.report(later.events().getFirst().id(), 4, tomorrow, null, details);
        assertThat(units(later)).isEqualTo(units(SmallWorld.busy(UNITS)));
    }

    @Test
    void aDuplicatedRecordMovesNobody() {
        List<UnitAnswer> before = units(SmallWorld.busy(UNITS));
        SmallWorld doubled = SmallWorld.busy(UNITS);
        for (int n = 0; n < 12; n++) {
            EventRecord record = doubled.events().get(n * 6);
            String copy = record.id() + "X";
            doubled.events()
                    .add(new EventRecord(
                            copy,
                            record.scope(),
                            record.unitId(),
                            record.details(),
                            record.firstPublished(),
                            record.sourceIds()));
            for (Report report : List.copyOf(doubled.reports())) {
                if (report.eventId().equals(record.id())) {
                    int outlet = Integer.parseInt(report.sourceId().substring(3));
                    doubled.report(copy, outlet, report.published(), null, report.details());
                }
            }
        }
        assertThat(largestChange(before, units(doubled))).isLessThan(0.02);
    }

    @Test
    void anOutletThatCopiesAddsNoVoice() {
        List<UnitAnswer> before = units(SmallWorld.busy(UNITS));
        SmallWorld copied = SmallWorld.busy(UNITS).source("C");
        int copier = copied.outlets() - 1;
        for (Report report : List.copyOf(copied.reports())) {
            copied.report(report.eventId(), copier, report.published().plusDays(3), null, report.details());
        }
        assertThat(largestChange(before, units(copied))).isLessThan(0.02);
    }

    @Test
    void moreReportersOfTheSameEventsRaiseNobodyBeyondTheInterval() {
        List<UnitAnswer> before = units(SmallWorld.busy(UNITS));
        SmallWorld doubled = SmallWorld.busy(UNITS);
        int outlets = doubled.outlets();
        for (int s = 0; s < outlets; s++) {
            doubled.source("B");
        }
        for (Report report : List.copyOf(doubled.reports())) {
            if ("S1".equals(report.details().siteId())) {
                int outlet = outlets + Integer.parseInt(report.sourceId().substring(3));
                doubled.report(report.eventId(), outlet, report.published(), null, report.details());
            }
        }
        List<UnitAnswer> after = units(doubled);
        for (int i = 0; i < UNITS; i += 2) {
            assertThat(after.get(i).rateMedian()).isLessThan(before.get(i).rateHigh());
        }
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
