package org.faultline.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.faultline.language.NameComparison.AlignedSyllable;
import org.faultline.language.NameComparison.Decision;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTests {

    private static final List<String> NAMES = List.of(
            "Nyi Thuta",
            "Kaung Htet Aung",
            "မင်းအောင်လှိုင်",
            "U Nu",
            "Daw Aung San Suu Kyi",
            "Hlaing, Min Aung",
            "Thura U Shwe Mann",
            "Maj-Gen Zaw Min Tun",
            "ဗိုလ်မှူးချုပ်ဇင်မျိုးဆွေ",
            "Sai Kham Hlaing",
            "Ko Ko Gyi",
            "N'Ban La",
            "Tatamdo",
            "",
            " ",
            "-",
            "(",
            "X",
            "ခင္ၫြန႔္",
            "Bo",
            "Maung",
            "Mg Mg",
            "Dr. Dr.",
            "U U",
            ",",
            "a,b,c",
            "Hkun Htun Oo");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kaung Htet Aung | Koung Hat Aung | 0.934",
                "Kaung Htet Aung | Kwang Hat Aung | 0.914",
                "Nyi Thuta | Nyit Thuta | 0.954",
                "Min Aung Hlaing | Man Aung Hlaing | 0.902",
                "Min Aung Hlaing | မင်းအောင်လှိုင် | 0.997",
                "Than Shwe | Than Swe | 0.838",
                "Zaw Min Tun | Zaw Min Htet | 0.708",
                "Kaung Htet Aung | Kaung Thet Aung | 0.917"
            })
    void scoresTheGuidesExamples(String a, String b, double score) {
        assertThat(Names.compare(a, b).score()).isCloseTo(score, within(0.005));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Yey Int Thwe | Ye Int Thwe",
                "Captian Nyit Thuta | Capt. Nyi Thuta",
                "Sergeant Yin Lei Lei Tun | Yin Lay Lay Htun",
                "ဒုတိယဗိုလ်ချုပ်ကြီး မိုးမြင့်ထွန်း | Lt-Gen Moe Myint Tun",
                "ဗိုလ်မှူးချုပ်ဇင်မျိုးဆွေ | Brigadier-General Zin Myo Swe",
                "Hein Thaw Oo | Hein Thor Oo",
                "Thurein Tun | သူရိန်ထွန်း",
                "Yar Pyae | ရာပြည့်",
                "Wutyee Aung | ဝတ်ရည်အောင်",
                "Sithu Maung | စည်သူမောင်",
                "Ko Naing Win | Naing Win",
                "Thazin Oo | သဇင်ဦး",
                "Kyaw Swa Oo | ကျော်စွာဦး"
            })
    void matchesSpellingsOfOneName(String a, String b) {
        assertThat(Names.compare(a, b).decision()).isEqualTo(Decision.MATCH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Win Myint | Myint Win",
                "Kyaw Win | Kyaw Lwin",
                "Zaw Win | Saw Win",
                "Lin Htet Aung | Min Htet Aung",
                "Htet Aung Lin | Lin Htet Aung",
                "Aung Aung | Aung",
                "Thiha Zaw | Thida Zaw",
                "Soe Soe Win | Saw Saw Win",
                "Ma Khin Win | Ko Khin Win"
            })
    void keepsDifferentNamesApart(String a, String b) {
        assertThat(Names.compare(a, b).decision()).isNotEqualTo(Decision.MATCH);
    }

    @Test
    void explainsByAlignedSyllables() {
        NameComparison comparison = Names.compare("Kaung Htet Aung", "Koung Hat Aung");

        assertThat(comparison.alignment()).extracting(AlignedSyllable::left).containsExactly("kaung", "htet", "aung");
        assertThat(comparison.alignment()).extracting(AlignedSyllable::right).containsExactly("koung", "hat", "aung");
        assertThat(comparison.alignment().get(1).cost())
                .isGreaterThan(comparison.alignment().get(0).cost());
    }

    @Test
    void neverMatchesOneSyllableAlone() {
        assertThat(Names.compare("Soe", "Soe").decision()).isEqualTo(Decision.POSSIBLE);
        assertThat(Names.compare("U Nu", "Thakin Nu").decision()).isEqualTo(Decision.MATCH);
    }

    @Test
    void vetoesAManAndAWoman() {
        NameComparison comparison = Names.compare("U Tin Tin", "Daw Tin Tin");

        assertThat(comparison.decision()).isEqualTo(Decision.NONE);
        assertThat(comparison.reason()).contains("honorifics");
    }

    @Test
    void takesAliasesOnlyFromTheTableItIsGiven() {
        NameAliases aliases = NameAliases.of(List.of(List.of("Nyi Thuta", "Comrade Star")));

        assertThat(Names.compare("Nyi Thuta", "Comrade Star").decision()).isEqualTo(Decision.NONE);
        assertThat(Names.compare("Captain Nyi Thuta", "Comrade Star", aliases).decision())
                .isEqualTo(Decision.MATCH);
    }

    @Test
    void proposesASlipOfThePenInAWordThatCannotBeRead() {
        assertThat(Names.compare("Grzsk Aung", "Grzk Aung").decision()).isEqualTo(Decision.POSSIBLE);
        assertThat(Names.compare("Grzsk Aung", "Vlmpf Oo").decision()).isEqualTo(Decision.NONE);
    }

    @Test
    void isSymmetric() {
        for (String a : NAMES) {
            for (String b : NAMES) {
                NameComparison one = Names.compare(a, b);
                NameComparison other = Names.compare(b, a);
                assertThat(one.score()).as(a + " / " + b).isCloseTo(other.score(), within(1e-9));
                assertThat(one.decision()).as(a + " / " + b).isEqualTo(other.decision());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Nyi Thuta", "မင်းအောင်လှိုင်", "Daw Aung San Suu Kyi", "Khun Sa", "ခင္ၫြန႔္", "Maung Maung Aye"
            })
    void matchesEveryNameWithItself(String name) {
        NameComparison comparison = Names.compare(name, name);

        assertThat(comparison.score()).isEqualTo(1);
        assertThat(comparison.decision()).isEqualTo(Decision.MATCH);
    }

    @Test
    void survivesAnyInputInBoundedTime() {
        Random random = new Random(7);
        String noise = random.ints(50_000, 0, 0x10000)
                .mapToObj(c -> String.valueOf((char) c))
                .collect(Collectors.joining());
        List<String> inputs = List.of(
                noise,
                "a" + "\u0301\u0323".repeat(50_000),
                "\u1000" + "\u103A".repeat(100_000),
                "\uD800",
                "\uDC00x\uD800",
                "a".repeat(100_000),
                "ng".repeat(140),
                "aung ".repeat(60),
                "အောင်".repeat(5_000),
                "\u1039\u1039\u1039",
                "\u1031");
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            for (String input : inputs) {
                assertThat(Names.compare(input, "Nyi Thuta").score()).isBetween(0.0, 1.0);
                assertThat(NameKeys.of(input)).isNotNull();
            }
        });
        for (int i = 0; i < 2_000; i++) {
            String a = noise.substring(i * 20, i * 20 + 10);
            assertThat(Names.compare(a, noise.substring(i * 20 + 10, i * 20 + 20))
                            .score())
                    .isBetween(0.0, 1.0);
        }
    }
}
