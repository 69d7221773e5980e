package org.faultline.intake.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.faultline.kernel.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractionTests {

    private static final PartialDate DAY = PartialDate.parse("2022-03-05");

    @Test
    void quotesExactlyWhatStandsInTheText() {
        for (String folder : List.of("developed", "later", "third", "fourth", "fifth")) {
            for (Sample sample : Sample.all(folder)) {
                String text = sample.article().text();
                assertThat(Extraction.of(sample.article()))
                        .as(sample.name())
                        .allSatisfy(one -> assertThat(one.quote()).isEqualTo(text.substring(one.begin(), one.end())));
            }
        }
    }

    @Test
    void readsTheSameArticleTheSameWay() {
        Article article = Sample.all("developed").getFirst().article();
        assertThat(Extraction.of(article)).isNotEmpty().isEqualTo(Extraction.of(article));
    }

    @Test
    void countsTheFollowingDayFromTheSentenceBefore() {
        List<Suggestion> read = read(
                "On January 4, two privates of LIB 25 deserted. The following day, a police sergeant from Kale deserted with his gun.");
        assertThat(read).extracting(one -> one.fields().get("date")).containsExactly("2022-01-04", "2022-01-05");
    }

    @Test
    void countsTheFollowingDayFromWhatHappenedNotFromWhenItWasTold() {
        List<Suggestion> read = read("Two privates of LIB 25 deserted on January 4, the army said on Thursday."
                + " A corporal of LIB 25 deserted the following day.");
        assertThat(read).extracting(one -> one.fields().get("date")).containsExactly("2022-01-04", "2022-01-05");
    }

    @Test
    void knowsNoDayOfTheWeekWhereOnlyTheMonthOfPublicationIsKnown() {
        Article article = new Article(
                "A captain of LIB 25 deserted on Friday in Kale Township.", PartialDate.parse("2022-03"), "Invented");
        assertThat(Extraction.of(article)).singleElement().satisfies(one -> {
            assertThat(one.fields()).doesNotContainKey("date").containsEntry("unit", "LIB 25");
            assertThat(one.reason()).contains("no date");
        });
    }

    @Test
    void readsHeAndTheCaptainAsWhoWasNamedLast() {
        List<Suggestion> read =
                read("Captain Zaw Lin Htet studied in Pyin Oo Lwin.\n\nIn January, the captain left his unit."
                        + " He joined the CDM on February 2.");
        assertThat(read).hasSize(2).allSatisfy(one -> assertThat(one.fields()).containsEntry("person", "Zaw Lin Htet"));
        assertThat(read.getFirst().quote()).startsWith("Captain Zaw Lin Htet");
        assertThat(read.getFirst().reason()).contains("named last before");
    }

    @Test
    void goesOnWithASentenceThatAParagraphBreakTears() {
        List<Suggestion> read = read(
                "It rained. On January 4, a sergeant from Kale\n\nTownship in Sagaing Region deserted with his rifle.");
        assertThat(read)
                .singleElement()
                .satisfies(one ->
                        assertThat(one.fields()).containsEntry("place", "Kale").containsEntry("weapons", "yes"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Soldiers of LIB 25 would desert if they could.",
                "A captain of LIB 25 did not desert on January 4.",
                "Soldiers of LIB 25 were urged to defect on January 4.",
                "If soldiers of LIB 25 deserted, others would follow.",
                "He studied at the 52th Intake of the academy with 40 others.",
                "The 2,000 people fill four standard battalions.",
                "The villagers fled the army base at Kale on January 4.",
                "The goalkeeper left the team camp in Kale on January 4.",
                "The owner deserted the shop. It has 25 light rooms.",
                "Resolution 2669 was adopted; Operation 1027 began."
            })
    void suggestsNothingFromWishesConditionsAndOtherMatters(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void tellsWhoGivesAFigureWithinAQuotationThatGoesOn() {
        List<Suggestion> read = read(
                "\"About 1,200 soldiers have joined the CDM. They come every week,\" Major Tun Lin of the Invented Bridge told us.");
        assertThat(read)
                .singleElement()
                .satisfies(one -> assertThat(one.fields())
                        .containsEntry("metric", "defected-soldiers")
                        .containsEntry("claimedBy", "Major Tun Lin of the Invented Bridge"));
    }

    @Test
    void proposesTwoSpellingsAsOneNameAndTakesThemForTwo() {
        List<Suggestion> read = read("Sergeant Kaung Htet Naing deserted from LIB 25 on January 4."
                + " Sergeant Koung Hat Naing surrendered on January 9. Win Myint and Myint Win were there.");
        assertThat(read)
                .filteredOn(one -> one.kind().equals("Naming"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.fields())
                            .containsEntry("person", "Kaung Htet Naing")
                            .containsEntry("name", "Koung Hat Naing")
                            .containsKey("alignment");
                });
        assertThat(read)
                .filteredOn(one -> one.kind().equals("Occurrence"))
                .extracting(one -> one.fields().get("person"))
                .containsExactly("Kaung Htet Naing", "Koung Hat Naing");
    }

    @Test
    void readsBurmeseInUnicodeAndZawgyiAlike() {
        assertThat(read("ခမရ (၅၂၈) မှ ဗိုလ်ကြီး တစ်ဦး ဇန်နဝါရီလ ၂ ရက်က ဘက်ပြောင်းခဲ့သည်။"))
                .singleElement()
                .satisfies(one -> assertThat(one.fields())
                        .containsEntry("unit", "LIB 528")
                        .containsEntry("date", "2022-01-02")
                        .containsEntry("type", "defection"));
    }

    @Test
    @Timeout(60)
    void staysBoundedOnTextsThatAreNone() {
        Random random = new Random(20221120);
        StringBuilder noise = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            noise.append((char) random.nextInt(0x2000));
        }
        String marks = "က" + "\u1037".repeat(100_000) + " LIB 25 " + "\u0301".repeat(100_000);
        String surrogates = "\uD83D LIB 25 deserted \uDE00 on January 4 \uD800";
        for (String text : List.of(
                noise.toString(), marks, surrogates, "", " \n\n ", "\"".repeat(50_000), "LIB 25, ".repeat(20_000))) {
            assertThat(Extraction.of(new Article(text, DAY, null))).hasSizeLessThanOrEqualTo(Extraction.MOST);
        }
    }

    @Test
    void takesTimeInProportionToTheText() {
        String article = Sample.all("developed").stream()
                .map(sample -> sample.article().text())
                .reduce("", (a, b) -> a + "\n\n" + b);
        Extraction.of(new Article(article.repeat(4), DAY, "Invented"));
        long once = nanos(article.repeat(4));
        long eightfold = nanos(article.repeat(32));
        assertThat(Duration.ofNanos(eightfold))
                .isLessThan(Duration.ofNanos(once * 8 * 4).plusSeconds(1));
    }

    private static long nanos(String text) {
        long begin = System.nanoTime();
        assertThat(Extraction.of(new Article(text, DAY, "Invented"))).isNotEmpty();
        return System.nanoTime() - begin;
    }

    private static List<Suggestion> read(String text) {
        return Extraction.of(new Article(text, DAY, "Invented Times"));
    }
}
