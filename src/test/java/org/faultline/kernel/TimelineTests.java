package org.faultline.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineTests {

    @ParameterizedTest
    @CsvSource({
        // from, until, as_of, day, answer
        "2021-03, 2021-08, , 2021-02-28, NO",
        "2021-03, 2021-08, , 2021-03-15, POSSIBLE",
        "2021-03, 2021-08, , 2021-03-31, CERTAIN",
        "2021-03, 2021-08, , 2021-08-01, CERTAIN",
        "2021-03, 2021-08, , 2021-08-02, POSSIBLE",
        "2021-03, 2021-08, , 2021-09-01, NO",
        ", , 2021-08-19, 2021-08-19, CERTAIN",
        ", , 2021-08-19, 2021-08-20, ASSUMED",
        ", , 2021-08-19, 2021-08-18, UNKNOWN",
        ", , 2021-08, 2021-08-19, POSSIBLE",
        "2020, , 2021-08-19, 2021-01-01, CERTAIN",
        "2020, , 2021-08-19, 2020-06-01, POSSIBLE",
        "2020, , , 2026-01-01, ASSUMED",
        ", 2021-08-19, , 2021-08-20, NO",
        ", , , 2021-08-19, UNKNOWN"
    })
    void answersByWhatIsAttested(
            @Nullable String from, @Nullable String until, @Nullable String asOf, LocalDate day, Truth answer) {
        Span span = Span.attested(date(from), date(until), date(asOf));

        assertThat(Timeline.of(List.of(span)).answerOn(day)).isEqualTo(answer);
    }

    @Test
    void infersAGapBetweenTwoAttestations() {
        Timeline timeline = Timeline.of(List.of(on("2016-05-01"), on("2019-05-01")));

        assertThat(timeline.spans()).hasSize(2);
        assertThat(timeline.answerOn(LocalDate.parse("2017-01-01"))).isEqualTo(Truth.ASSUMED);
    }

    @Test
    void judgesWhatComesAfterByTheSpanThatReachesFurthest() {
        Timeline timeline = Timeline.of(List.of(
                Span.attested(PartialDate.parse("2017-11"), PartialDate.parse("2019-06"), null),
                Span.attested(PartialDate.parse("2017-11-10"), null, null)));

        assertThat(timeline.answerOn(LocalDate.parse("2020-01-01"))).isEqualTo(Truth.NO);
    }

    @Test
    void doesNotBridgeAnEndAndANewBeginning() {
        Timeline timeline = Timeline.of(List.of(
                Span.attested(PartialDate.parse("2015"), PartialDate.parse("2016"), null),
                Span.attested(PartialDate.parse("2019"), null, null)));

        assertThat(timeline.answerOn(LocalDate.parse("2017-06-01"))).isEqualTo(Truth.NO);
    }

    @Test
    void joinsClaimsThatTouch() {
        Timeline timeline = Timeline.of(List.of(
                Span.attested(day("2021-01-01"), null, day("2021-01-31")),
                Span.attested(null, day("2021-03-01"), day("2021-02-01"))));

        assertThat(timeline.spans()).containsExactly(Span.attested(day("2021-01-01"), day("2021-03-01"), null));
    }

    @Test
    void isCertainWithinAWindowOnlyIfCertainThroughout() {
        Timeline timeline = Timeline.of(List.of(Span.attested(day("2021-01-01"), day("2021-03-01"), null)));

        assertThat(timeline.answerWithin(LocalDate.parse("2021-01-05"), LocalDate.parse("2021-02-05")))
                .isEqualTo(Truth.CERTAIN);
        assertThat(timeline.answerWithin(LocalDate.parse("2021-02-05"), LocalDate.parse("2021-04-05")))
                .isEqualTo(Truth.POSSIBLE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void joiningLosesNothing(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<Span> spans = someSpans(random);
            Timeline timeline = Timeline.of(spans);
            Collections.shuffle(spans, random);

            assertThat(Timeline.of(spans)).as("order of claims").isEqualTo(timeline);
            assertThat(Timeline.of(timeline.spans())).as("joining again").isEqualTo(timeline);
            for (int day = -5; day < 130; day++) {
                LocalDate date = LocalDate.EPOCH.plusDays(day);
                assertThat(timeline.answerOn(date) == Truth.CERTAIN)
                        .isEqualTo(spans.stream().anyMatch(span -> span.isCertainOn(date)));
                assertThat(timeline.answerOn(date).compareTo(Truth.POSSIBLE) <= 0)
                        .isEqualTo(spans.stream().anyMatch(span -> span.isPossibleOn(date)));
            }
        }
    }

    private static List<Span> someSpans(Random random) {
        List<Span> spans = new ArrayList<>();
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            LocalDate first = LocalDate.EPOCH.plusDays(random.nextInt(100));
            PartialDate from = new PartialDate(first, first.plusDays(random.nextInt(8)));
            LocalDate last = first.plusDays(random.nextInt(20));
            PartialDate until = new PartialDate(last, last.plusDays(random.nextInt(8)));
            spans.add(
                    switch (random.nextInt(4)) {
                        case 0 -> Span.attested(from, until, null);
                        case 1 -> Span.attested(from, null, until);
                        case 2 -> Span.attested(null, null, from);
                        default -> Span.attested(null, until, from);
                    });
        }
        return spans;
    }

    private static Span on(String day) {
        return Span.attested(null, null, day(day));
    }

    private static PartialDate day(String day) {
        return PartialDate.parse(day);
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text);
    }
}
