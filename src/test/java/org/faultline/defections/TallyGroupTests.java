package org.faultline.defections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.faultline.defections.TallyRow.Contradiction;
import org.faultline.evidence.Citation;
import org.faultline.evidence.SourceRef;
import org.faultline.kernel.CountRange;
import org.faultline.kernel.PartialDate;
import org.faultline.kernel.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyGroupTests {

    @Test
    void findsTwoFiguresThatExcludeEachOtherWithinAMonth() {
        TallyGroup group = group(
                tally("a", "defected-soldiers", 1500, 1500, "2021-08-23", "one"),
                tally("b", "defected-soldiers", 666, 667, "2021-08-28", "one"));

        assertThat(group.contradictions()).isEqualTo(1);
        assertThat(group.lineages()).isEqualTo(1);
        assertThat(group.tallies())
                .allSatisfy(tally -> assertThat(tally.contradictions())
                        .singleElement()
                        .satisfies(other -> assertThat(other.oneLineage()).isTrue()));
        assertThat(group.inWords()).singleElement().asString().contains("1,500", "666–667", "one lineage states both");
    }

    @Test
    void leavesOpenRangesAlone() {
        assertThat(group(
                                tally("a", "defected-police", 500, null, "2021-03-04", "one"),
                                tally("b", "defected-police", 100, null, "2021-03-04", "two"),
                                tally("c", "defected-police", 600, null, "2021-03-05", "one"))
                        .contradictions())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"2021-09-23, true", "2021-09-24, false", "2021-09, true", "2021, true"})
    void comparesWithinThirtyOneDaysFromEndToBeginning(String later, boolean contradict) {
        TallyGroup group = group(
                tally("a", "expected-defections", 10, 10, "2021-08-23", "one"),
                tally("b", "expected-defections", 20, 20, later, "two"));

        assertThat(group.contradictions()).isEqualTo(contradict ? 1 : 0);
    }

    @Test
    void comparesTheSizeOfAForceWithinAYear() {
        TallyGroup group = group(
                tally("old", "military-strength", 500_000, 500_000, "2018", "three"),
                tally("june", "military-strength", 400_000, 400_000, "2021-06", "one"),
                tally("august", "military-strength", 300_000, null, "2021-08-28", "two"),
                tally("december", "military-strength", 350_000, 350_000, "2021-12", "three"));

        assertThat(contradictionsOf(group, "june")).containsExactly("december");
        assertThat(contradictionsOf(group, "august")).isEmpty();
        assertThat(contradictionsOf(group, "old")).isEmpty();
    }

    @Test
    void seesARunningTotalFallBelowTheHighestEarlierOne() {
        TallyGroup group = group(
                tally("first", "defected-total", 2000, null, "2021-08", "one"),
                tally("highest", "defected-total", 20_000, 20_000, "2022-05", "two"),
                tally("later", "defected-total", 13_000, 13_000, "2023-06", "three"),
                tally("grown", "defected-total", 21_000, null, "2023-10", "three"));

        assertThat(group.tallies().get(2).contradictions()).singleElement().satisfies(other -> {
            assertThat(other.tally()).isEqualTo("highest");
            assertThat(other.rule()).isEqualTo("falls");
            assertThat(other.oneLineage()).isFalse();
            assertThat(other.words()).contains("a running total cannot fall");
        });
        assertThat(contradictionsOf(group, "first")).isEmpty();
        assertThat(contradictionsOf(group, "grown")).isEmpty();
    }

    @Test
    void doesNotTakeALevelOrACountOfAPeriodForARunningTotal() {
        assertThat(group(
                                tally("a", "military-strength", 400_000, 400_000, "2018", "one"),
                                tally("b", "military-strength", 120_000, 120_000, "2023", "two"))
                        .contradictions())
                .isZero();
        assertThat(group(
                                tally("a", "defections-per-day", 50, 50, "2021", "one"),
                                tally("b", "defections-per-day", 5, 10, "2023", "two"))
                        .contradictions())
                .isZero();
    }

    @Test
    void comparesNoFigureWithoutADate() {
        assertThat(group(
                                tally("a", "defected-total", 2000, 2000, null, "one"),
                                tally("b", "defected-total", 10, 10, "2021", "two"))
                        .contradictions())
                .isZero();
    }

    @Test
    void keepsOtherMetricsScopesAndSubjectsApart() {
        List<TallyGroup> groups = TallyGroup.of(List.of(
                tally("a", "defected-total", 2000, 2000, "2021", "one"),
                tally("b", "defected-police", 10, 10, "2021", "one"),
                regional(tally("c", "defected-total", 10, 10, "2021", "one"))));

        assertThat(groups)
                .hasSize(3)
                .allSatisfy(group -> assertThat(group.contradictions()).isZero());
    }

    @Test
    void givesTheSameAnswerInAnyOrder() {
        List<TallyRow> tallies = new ArrayList<>(List.of(
                tally("a", "defected-total", 2000, 2000, "2021-08", "one"),
                tally("b", "defected-total", 8000, null, "2021-12", "two"),
                tally("c", "defected-total", 3000, 4000, "2022", "two"),
                tally("d", "defected-total", 45, 45, "2024-05", "three")));
        List<TallyGroup> expected = TallyGroup.of(tallies);
        Collections.reverse(tallies);

        assertThat(TallyGroup.of(tallies)).isEqualTo(expected);
    }

    private static TallyGroup group(TallyRow... tallies) {
        return TallyGroup.of(List.of(tallies)).getFirst();
    }

    private static TallyRow regional(TallyRow tally) {
        return new TallyRow(
                tally.id(),
                tally.metric(),
                "region",
                null,
                tally.count(),
                tally.asOf(),
                tally.valid(),
                tally.claimedBy(),
                tally.status(),
                null,
                tally.citation(),
                tally.lineages(),
                List.of());
    }

    private static List<String> contradictionsOf(TallyGroup group, String id) {
        return group.tallies().stream()
                .filter(tally -> tally.id().equals(id))
                .flatMap(tally -> tally.contradictions().stream())
                .map(Contradiction::tally)
                .toList();
    }

    private static TallyRow tally(
            String id,
            String metric,
            @Nullable Integer min,
            @Nullable Integer max,
            @Nullable String asOf,
            String lineage) {
        PartialDate date = asOf == null ? null : PartialDate.parse(asOf);
        SourceRef source = new SourceRef("src-" + id, id, "Invented Times", null, null, null, null, lineage, false);
        return new TallyRow(
                id,
                metric,
                "national",
                null,
                new CountRange(min, max),
                asOf,
                Span.attested(null, null, date),
                "somebody",
                "accepted",
                null,
                new Citation("cit-" + id, null, null, null, null, null, source),
                List.of(lineage),
                List.of());
    }
}
