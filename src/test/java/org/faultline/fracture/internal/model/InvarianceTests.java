package org.faultline.fracture.internal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faultline.fracture.internal.model.ModelAnswer.UnitAnswer;
import org.faultline.fracture.internal.model.Tables.Details;
import org.faultline.fracture.internal.model.Tables.EventRecord;
import org.faultline.fracture.internal.model.Tables.Report;
import org.faultline.fracture.internal.model.Tables.Source;
import org.faultline.fracture.internal.model.Tables.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must change nothing, or hardly anything, on several armies of different sizes. */
class InvarianceTests {

    /** An army that can be made anew. */
    record Army(int units, long seed) {

        SmallWorld world() {
            return SmallWorld.busy(units, seed);
        }
    }

    static Stream<Army> armies() {
        return Stream.of(new Army(40, 42), new Army(40, 7), new Army(70, 2024), new Army(25, 99));
    }

    private static FractureModel run(Tables tables) {
        return FractureModel.run(tables, SmallWorld.START, SmallWorld.AS_OF, Switches.ALL);
    }

    private static List<UnitAnswer> units(SmallWorld world) {
        return run(world.tables()).answer().units();
    }

    private static double largestChange(List<UnitAnswer> before, List<UnitAnswer> after) {
        double largest = 0;
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).unitId()).isEqualTo(before.get(i).unitId());
            largest = Math.max(
                    largest, Math.abs(before.get(i).pFracturing() - after.get(i).pFracturing()));
        }
        return largest;
    }

    @ParameterizedTest
    @MethodSource("armies")
    void theOrderOfRowsChangesNothing(Army army) {
        Tables tables = army.world().tables();
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

    @ParameterizedTest
    @MethodSource("armies")
    void otherNamesOfSourcesChangeNothing(Army army) {
        Tables tables = army.world().tables();
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

    @ParameterizedTest
    @MethodSource("armies")
    void aNationalTotalChangesNoUnit(Army army) {
        List<UnitAnswer> before = units(army.world());
        assertThat(units(army.world().total(LocalDate.of(2022, 6, 1)))).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("armies")
    void whatIsPublishedTomorrowChangesNothingToday(Army army) {
        LocalDate tomorrow = SmallWorld.AS_OF.plusDays(1);
        SmallWorld later = army.world();
        Details details = later.events().getFirst().details();
        later.event(5, LocalDate.of(2023, 12, 1), LocalDate.of(2023, 12, 1), details.count(), 1, 1, tomorrow);
        later.report(later.events().getFirst().id(), 4, tomorrow, null, details);
        assertThat(units(later)).isEqualTo(units(army.world()));
    }

    @ParameterizedTest
    @MethodSource("armies")
    void aDuplicatedRecordMovesNobody(Army army) {
        List<UnitAnswer> before = units(army.world());
        SmallWorld doubled = army.world();
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

    @ParameterizedTest
    @MethodSource("armies")
    void anOutletThatCopiesAddsNoVoice(Army army) {
        List<UnitAnswer> before = units(army.world());
        SmallWorld copied = army.world().source("C");
        int copier = copied.outlets() - 1;
        for (Report report : List.copyOf(copied.reports())) {
            copied.report(report.eventId(), copier, report.published().plusDays(3), null, report.details());
        }
        assertThat(largestChange(before, units(copied))).isLessThan(0.02);
    }

    @ParameterizedTest
    @MethodSource("armies")
    void moreReportersOfTheSameEventsRaiseNobodyBeyondTheInterval(Army army) {
        List<UnitAnswer> before = units(army.world());
        SmallWorld doubled = army.world();
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
        for (int i = 0; i < army.units(); i += 2) { // the even ones stand in that region
            assertThat(after.get(i).rateMedian()).isLessThan(before.get(i).rateHigh());
        }
    }

    @ParameterizedTest
    @MethodSource("armies")
    void theOrderOfUnitsChangesNothing(Army army) {
        Tables tables = army.world().tables();
        Map<String, UnitAnswer> before = run(tables).answer().units().stream()
                .collect(Collectors.toMap(unit -> mirrored(unit.unitId()), Function.identity()));
        List<UnitAnswer> after = run(withMirroredUnits(tables)).answer().units();

        assertThat(after).hasSize(army.units());
        assertThat(before.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        after.stream().map(UnitAnswer::unitId).toList());
        for (UnitAnswer unit : after) {
            UnitAnswer same = Objects.requireNonNull(before.get(unit.unitId()));
            assertThat(unit.pFracturing()).isCloseTo(same.pFracturing(), within(1e-9));
            assertThat(unit.pExceed()).isCloseTo(same.pExceed(), within(1e-9));
            assertThat(unit.rateLow()).isCloseTo(same.rateLow(), within(1e-9));
            assertThat(unit.rateHigh()).isCloseTo(same.rateHigh(), within(1e-9));
        }
    }

    /** Other ids put battalions and formations into another order everywhere. */
    private static Tables withMirroredUnits(Tables tables) {
        return new Tables(
                tables.regions(),
                tables.sites(),
                tables.units().stream()
                        .map(unit -> new Unit(
                                mirrored(unit.id()),
                                unit.kind(),
                                unit.type(),
                                mirroredOrNone(unit.parentId()),
                                unit.homeRegionId(),
                                unit.establishment(),
                                unit.estimate(),
                                unit.estimateAsOf()))
                        .toList(),
                tables.postings(),
                tables.commanders(),
                tables.sources(),
                tables.events().stream()
                        .map(event -> new EventRecord(
                                event.id(),
                                event.scope(),
                                mirroredOrNone(event.unitId()),
                                event.details(),
                                event.firstPublished(),
                                event.sourceIds()))
                        .toList(),
                tables.reports());
    }

    private static @Nullable String mirroredOrNone(@Nullable String id) {
        return id == null ? null : mirrored(id);
    }
}
