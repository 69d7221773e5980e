package org.faultline.fracture.internal.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.faultline.fracture.internal.known.KnownEvent.Standing;
import org.faultline.kernel.CountRange;
import org.junit.jupiter.api.Test;

class KnownEventTests {

    private static final ReportBuilder REPORT = ReportBuilder.of("e1", "u1", "2022-05-10");

    @Test
    void countsSourcesOfOneLineageOnce() {
        KnownEvent event = known(REPORT.lineage("a"), REPORT.lineage("a").known("2022-05-20"), REPORT.lineage("b"));
        assertThat(event.lineages()).containsExactly("a", "b");
        assertThat(event.reports()).hasSize(3);
    }

    @Test
    void spansFromTheSmallestToTheLargestStatedCount() {
        assertThat(known(REPORT.count(25, 25).lineage("a"), REPORT.lineage("b")).count())
                .isEqualTo(new CountRange(25, 25));
        assertThat(known(REPORT.count(25, 25).lineage("a"), REPORT.count(10, 12).lineage("b"))
                        .count())
                .isEqualTo(new CountRange(10, 25));
        assertThat(known(
                                REPORT.count(25, 25).lineage("a"),
                                REPORT.count(30, null).lineage("b"))
                        .count())
                .isEqualTo(new CountRange(25, null));
    }

    @Test
    void leavesACountForSeveralUnitsOut() {
        assertThat(known(REPORT.count(26, 26).together()).count()).isEqualTo(CountRange.UNKNOWN);
        assertThat(known(REPORT.count(26, 26).together()).standing()).isEqualTo(Standing.COUNTED);
    }

    @Test
    void doesNotCountASurrender() {
        assertThat(known(REPORT.kind(ReportedKind.SURRENDER)).standing()).isEqualTo(Standing.SURRENDER);
        assertThat(known(REPORT.kind(ReportedKind.ATTEMPT)).standing()).isEqualTo(Standing.OTHER_KIND);
        assertThat(known(REPORT.kind(null)).standing()).isEqualTo(Standing.OTHER_KIND);
    }

    @Test
    void followsTheMajorityOfLineagesAboutTheKind() {
        ReportBuilder surrender = REPORT.kind(ReportedKind.SURRENDER);
        assertThat(known(REPORT.lineage("a"), surrender.lineage("b")).standing())
                .isEqualTo(Standing.DISPUTED_KIND);
        assertThat(known(REPORT.lineage("a"), REPORT.lineage("c"), surrender.lineage("b"))
                        .standing())
                .isEqualTo(Standing.COUNTED);
        assertThat(known(REPORT.lineage("a"), REPORT.lineage("a").known("2022-07-01"), surrender.lineage("b"))
                        .standing())
                .as("a second report of one lineage outvotes nobody")
                .isEqualTo(Standing.DISPUTED_KIND);
    }

    @Test
    void aDenialAssertsNothing() {
        assertThat(known(REPORT.denying()).standing()).isEqualTo(Standing.ONLY_DENIED);
        KnownEvent event = known(REPORT.lineage("a"), REPORT.lineage("b").denying());
        assertThat(event.standing()).isEqualTo(Standing.COUNTED);
        assertThat(event.lineages()).containsExactly("a");
    }

    @Test
    void needsADateSinceTheCoup() {
        assertThat(known(REPORT.undated()).standing()).isEqualTo(Standing.UNDATED);
        assertThat(known(ReportBuilder.of("e1", "u1", "2020-12")).standing()).isEqualTo(Standing.BEFORE_COUP);
        assertThat(known(ReportBuilder.of("e1", "u1", "2021")).standing()).isEqualTo(Standing.COUNTED);
    }

    @Test
    void endsItsWindowOnTheDateOfTheAnswer() {
        KnownEvent event = known(ReportBuilder.of("e1", "u1", "2022").known("2022-06-15"));
        assertThat(event.first()).isEqualTo(LocalDate.of(2022, 1, 1));
        assertThat(event.last()).isEqualTo(LocalDate.of(2022, 8, 1));
    }

    private static KnownEvent known(ReportBuilder... reports) {
        List<Report> built = Stream.of(reports).map(ReportBuilder::build).toList();
        return KnownEvent.of(built, KnownUnit.FIRST_DAY, LocalDate.of(2022, 8, 1));
    }
}
