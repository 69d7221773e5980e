package org.faultline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.faultline.language.DateMention.Basis;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTests {

    private static final LocalDate PUBLISHED = LocalDate.of(2021, 8, 28);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "early April 2021 | 2021-04-01/2021-04-10",
                "on August 19 | 2021-08-19",
                "19 August 2021 | 2021-08-19",
                "August 19th, 2021 | 2021-08-19",
                "the Feb. 1 coup | 2021-02-01",
                "2021-08-19 | 2021-08-19",
                "19/08/2021 | 2021-08-19",
                "05/06/2021 | 2021-05-06/2021-06-05",
                "mid-April | 2021-04-11/2021-04-20",
                "late 2021 | 2021-09-01/2021-12-31",
                "in December | 2020-12",
                "August 19-21, 2021 | 2021-08-19/2021-08-21",
                "in 2015 | 2015",
                "on Thursday | 2021-08-26",
                "last month | 2021-07",
                "yesterday | 2021-08-27",
                "၂၀၂၁ ခုနှစ် ဩဂုတ်လ ၁၉ ရက် | 2021-08-19",
                "ဩဂုတ် ၁၉ ရက်နေ့က | 2021-08-19",
                "ဧပြီလဆန်းပိုင်း | 2021-04-01/2021-04-10",
                "၂၀၂၃ ခုနှစ် အောက်တိုဘာ ၂၇ ရက် | 2023-10-27",
                "၂၀၂၁ ခုနှစ်တွင် | 2021",
                "၁၉-၈-၂၀၂၁ | 2021-08-19"
            })
    void readsADate(String text, String date) {
        assertThat(Dates.in(text, PUBLISHED))
                .extracting(mention -> mention.date().toString())
                .containsExactly(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"April 31", "31 April 2021", "they may march", "2,021 people", "two days later", "LIB 528"})
    void findsNoDateWhereThereIsNone(String text) {
        assertThat(Dates.in(text, PUBLISHED)).isEmpty();
    }

    @Test
    void countsFromTheDateBeforeAcrossParagraphs() {
        List<DateMention> dates =
                Dates.in("They left on August 19.\n\nThe following day they crossed; two weeks later ...", PUBLISHED);

        assertThat(dates)
                .extracting(mention -> mention.date().toString())
                .containsExactly("2021-08-19", "2021-08-20", "2021-08-31/2021-09-06");
        assertThat(dates).extracting(DateMention::basis).containsExactly(Basis.COMPLETED, Basis.COUNTED, Basis.COUNTED);
        assertThat(dates.get(1).text()).isEqualTo("The following day");
    }

    @Test
    void leavesOutWhatCannotBeDatedWithoutTheDayOfPublication() {
        assertThat(Dates.in("on August 19", null)).isEmpty();
        assertThat(Dates.in("in June 2022, and on August 19", null))
                .extracting(mention -> mention.date().toString())
                .containsExactly("2022-06", "2022-08-19");
    }

    @Test
    void readsLongRepetitionsInBoundedTime() {
        for (String piece : List.of("August ", "1/", "one hundred ", "၂၀၂၁ ", "early ", "11-11-", "မတ်လ", "and two ")) {
            String text = piece.repeat(300_000 / piece.length());
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
                Dates.in(text, PUBLISHED);
                Counts.in(text);
                Ranks.in(text);
                AdminAreas.in(text);
            });
        }
    }
}
