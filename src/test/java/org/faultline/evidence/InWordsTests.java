package org.faultline.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.faultline.kernel.PartialDate;
import org.faultline.kernel.Span;
import org.faultline.kernel.Timeline;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InWordsTests {

    @Test
    void neverTurnsAMonthIntoItsFirstDay() {
        assertThat(attested("2021-08", null, null)).isEqualTo("began in August 2021");
        assertThat(attested(null, "2021-08", null)).isEqualTo("ended in August 2021");
        assertThat(attested(null, null, "2021-08")).isEqualTo("attested in August 2021");
        assertThat(attested(null, null, "2021")).isEqualTo("attested in 2021");
    }

    @Test
    void tellsWhatIsAttestedFromWhatIsStatedToHaveEnded() {
        assertThat(attested("2020-08-04", null, "2021-05-03"))
                .isEqualTo("from 4 August 2020, last attested 3 May 2021");
        assertThat(attested("2020-08-04", "2021", null)).isEqualTo("from 4 August 2020 until 2021");
        assertThat(attested(null, "2021-05-03", null)).isEqualTo("until 3 May 2021");
        assertThat(attested(null, null, "2021-05-03")).isEqualTo("attested 3 May 2021");
        assertThat(attested(null, "2023", "2021-05-03")).isEqualTo("attested 3 May 2021, until 2023");
    }

    @Test
    void saysThatAnEventHappenedOnSomeDayOfItsWindow() {
        assertThat(InWords.when(Span.within(PartialDate.parse("2021-08-19"), PartialDate.parse("2021-08-19"))))
                .isEqualTo("on 19 August 2021");
        assertThat(InWords.when(Span.within(PartialDate.parse("2021-04"), PartialDate.parse("2021-04"))))
                .isEqualTo("on a day in April 2021");
        assertThat(InWords.when(Span.within(PartialDate.parse("2021-04-01"), PartialDate.parse("2021-04-10"))))
                .isEqualTo("on a day between 1 April 2021 and 10 April 2021");
    }

    @Test
    void putsWhatIsSureBeforeWhatIsLeftOpenWhereReportsJoin() {
        assertThat(joined("//2024-05", "//2024-05-18"))
                .isEqualTo("attested 18 May 2024, possibly from 1 May 2024 until 31 May 2024");
        assertThat(InWords.when(new Span(
                        day("2020-07-01"), day("2020-08-31"), day("2020-11-01"), day("2020-11-01"), true, false)))
                .isEqualTo("began between 1 July 2020 and 31 August 2020, last attested 1 November 2020");
        assertThat(joined("2020-07-03/2021-07/", "2020-07-03/2021-08/"))
                .isEqualTo("from 3 July 2020 until August 2021");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static String joined(String... dates) {
        return InWords.when(Timeline.of(Arrays.stream(dates)
                        .map(text -> (text + "//").split("/", -1))
                        .map(part -> Span.attested(dateOrNull(part[0]), dateOrNull(part[1]), dateOrNull(part[2])))
                        .toList())
                .spans());
    }

    private static @Nullable PartialDate dateOrNull(String text) {
        return text.isEmpty() ? null : PartialDate.parse(text);
    }

    @Test
    void saysThatNoSourceGivesATime() {
        assertThat(InWords.when(List.of())).isEqualTo("at a time that no source states");
        assertThat(attested(null, null, null)).isEqualTo("at a time that no source states");
    }

    private static String attested(@Nullable String from, @Nullable String until, @Nullable String asOf) {
        return InWords.when(List.of(Span.attested(date(from), date(until), date(asOf))));
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text);
    }
}
