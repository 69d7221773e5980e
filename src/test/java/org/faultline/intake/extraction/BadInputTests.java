package org.faultline.intake.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.faultline.kernel.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Texts that are none: an answer in bounded time, with no more suggestions than an article may have. */
@Timeout(240)
class BadInputTests {

    private static final PartialDate DAY = PartialDate.parse("2022-03-05");
    private static final String SAID = "Two privates of LIB 25 deserted on January 4 in Kale Township. ";

    private static List<Suggestion> read(String text) {
        List<Suggestion> read = Extraction.of(new Article(text, DAY, "Invented"));
        assertThat(read)
                .hasSizeLessThanOrEqualTo(Extraction.MOST)
                .allSatisfy(one -> assertThat(one.quote()).isEqualTo(text.substring(one.begin(), one.end())));
        return read;
    }

    @Test
    void readsTenMegabytesOfRandomBytes() {
        byte[] bytes = new byte[10_000_000];
        new Random(20261120).nextBytes(bytes);

        assertThat(read(new String(bytes, StandardCharsets.UTF_8))).isEmpty();
        assertThat(read(SAID + new String(bytes, StandardCharsets.ISO_8859_1))).isNotNull();
    }

    @Test
    void readsHalfCharactersAroundAFact() {
        assertThat(read("\uD83D " + SAID + "\uDE00\uD800")).hasSize(1);
        assertThat(read("\uDC00".repeat(100_000))).isEmpty();
    }

    @Test
    void readsAHundredThousandCombiningMarks() {
        assertThat(read(SAID + "e" + "\u0301".repeat(100_000))).isNotEmpty();
        assertThat(read("က" + "\u1037".repeat(100_000) + " " + SAID)).isNotNull();
    }

    @Test
    void readsZawgyiAndUnicodeInOneText() {
        String zawgyi = "ခမရ (၃၁၄) တပ္ရင္းမွ စစ္သား ၃ ဦး ဇန္နဝါရီလ ၂ ရက္က ထြက္ေျပးခဲ့သည္။";
        String unicode = "ခမရ (၅၂၈) မှ စစ်သား ၂ ဦး ဇန်နဝါရီလ ၃ ရက်က ထွက်ပြေးခဲ့သည်။";

        assertThat(read(zawgyi + "\n\n" + unicode + "\n\n" + SAID))
                .extracting(one -> one.fields().get("unit"))
                .contains("LIB 314", "LIB 528", "LIB 25");
        assertThat(read((zawgyi + " " + unicode + "\n").repeat(500))).isNotEmpty();
    }

    @Test
    void readsEndlessSentencesListsAndQuotations() {
        for (String part : List.of(
                "LIB 25 ", "\"", "(", "Captain Zaw Min Tun, ", "said ", "၂ ", "they deserted ", "1,000 soldiers ")) {
            assertThat(read(part.repeat(40_000))).isNotNull();
        }
    }
}
