package org.faultline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.faultline.kernel.PartialDate;
import org.faultline.kernel.Span;
import org.faultline.kernel.Timeline;
import org.faultline.kernel.Truth;
import org.faultline.web.TimelineStrip.Bar;
import org.faultline.web.TimelineStrip.Fact;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelineStripTests {

    private static final LocalDate TODAY = LocalDate.of(2022, 12, 31);

    @Test
    void drawsCertainDaysAbovePossibleOnesAndAssumesTheRest() {
        List<Bar> bars = bars(span("2021", "2021-12-31", null));
        assertThat(bars).extracting(Bar::truth).containsExactly(Truth.POSSIBLE, Truth.CERTAIN);
        assertThat(bars)
                .extracting(Bar::title)
                .containsExactly("possible: 2021-01-01 to 2021-12-31", "certain: 2021-12-31");
        assertThat(bars.getFirst().x()).isEqualTo("0.00%");
        assertThat(bars.getFirst().width()).isEqualTo("50.00%");
    }

    @Test
    void assumesUntilTodayWhatNobodySaysEnded() {
        assertThat(bars(span(null, null, "2021-12-31")))
                .extracting(Bar::title)
                .containsExactly("assumed: 2022-01-01 to 2022-12-31", "possible: 2021-12-31", "certain: 2021-12-31");
    }

    @Test
    void assumesNothingInAGapThatASourceBounds() {
        List<Bar> bars = bars(span("2021-01-01", "2021-03-01", null), span("2022-01-01", "2022-02-01", null));
        assertThat(bars).extracting(Bar::truth).doesNotContain(Truth.ASSUMED);
    }

    @Test
    void drawsNothingForAFactWithoutDates() {
        TimelineStrip strip = TimelineStrip.of(List.of(fact(Span.UNDATED)), TODAY, null);
        assertThat(strip.rows().getFirst().bars()).isEmpty();
        assertThat(strip.from()).isEqualTo(LocalDate.of(2022, 1, 1));
    }

    @Test
    void marksTheDayAskedAboutWhereItLiesOnTheScale() {
        Fact fact = fact(span("2021-01-01", "2021-12-31", null));
        assertThat(TimelineStrip.of(List.of(fact), TODAY, LocalDate.of(2022, 1, 1))
                        .mark())
                .isEqualTo(new TimelineStrip.Tick("50.00%", "2022-01-01"));
        assertThat(TimelineStrip.of(List.of(fact), TODAY, LocalDate.of(1999, 1, 1))
                        .mark())
                .isNull();
    }

    @Test
    void labelsYearsThatHaveRoom() {
        TimelineStrip strip =
                TimelineStrip.of(List.of(fact(span("1990", "2022-12-31", null))), LocalDate.of(2023, 1, 5), null);
        assertThat(strip.ticks()).hasSizeLessThanOrEqualTo(8);
        assertThat(strip.ticks())
                .extracting(TimelineStrip.Tick::label)
                .startsWith("1990")
                .doesNotContain("2023");
    }

    @Test
    void keepsEveryBarOnTheScale() {
        for (Bar bar : bars(span("2019", "2020-05", null), span(null, null, "2022-06"))) {
            double x = number(bar.x());
            assertThat(x).isBetween(0.0, 100.0);
            assertThat(x + number(bar.width())).isBetween(0.0, 100.01);
        }
    }

    private static double number(String percent) {
        return Double.parseDouble(percent.substring(0, percent.length() - 1));
    }

    private static List<Bar> bars(Span... spans) {
        return TimelineStrip.of(List.of(fact(spans)), TODAY, null)
                .rows()
                .getFirst()
                .bars();
    }

    private static Fact fact(Span... spans) {
        return new Fact("a fact", null, null, Timeline.of(List.of(spans)));
    }

    private static Span span(@Nullable String from, @Nullable String until, @Nullable String asOf) {
        return Span.attested(date(from), date(until), date(asOf));
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text);
    }
}
