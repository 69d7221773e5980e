package org.faultline.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DesignationsTests {

    @Test
    void readsTheProjectsOwnExamples() {
        SoftAssertions softly = new SoftAssertions();
        for (GoldTable.Row row : GoldTable.rows("unit_designations_own.tsv")) {
            List<String> expected = Stream.of(row.get("expected").split("\\|"))
                    .filter(unit -> !unit.isEmpty())
                    .toList();
            List<String> found = Designations.parse(row.get("text")).stream()
                    .map(Designation::canonical)
                    .distinct()
                    .toList();
            softly.assertThat(found).as(row.get("text")).containsExactlyInAnyOrderElementsOf(expected);
        }
        softly.assertAll();
    }

    @Test
    void keepsOffsetsOfTheOriginal() {
        String text = "Troops of LIBs\u00A0377 and\u200B 778, and of အမှတ် (၅၂၈) ခြေမြန်တပ်ရင်း.";

        List<Designation> units = Designations.parse(text);

        assertThat(units).extracting(Designation::canonical).containsExactly("LIB 377", "LIB 778", "LIB 528");
        assertThat(units)
                .extracting(Designation::text)
                .containsExactly("LIBs\u00A0377", "778", "အမှတ် (၅၂၈) ခြေမြန်တပ်ရင်း");
        assertThat(units)
                .allSatisfy(unit ->
                        assertThat(text.substring(unit.begin(), unit.end())).isEqualTo(unit.text()));
    }

    @Test
    void keepsOffsetsOfZawgyiInALaterParagraph() {
        String text = "အောက်ပါ သတင်းသည် ယူနီကုဒ် ဖြစ်သည်။\n\nတပ္မ ၉၉ တပ္မွဴး ေျပာၾကားသည္ဟု သိရသည္။";

        List<Designation> units = Designations.parse(text);

        assertThat(units).extracting(Designation::canonical).containsExactly("LID 99");
        assertThat(units.getFirst().text()).isEqualTo("တပ္မ ၉၉");
        assertThat(units.getFirst().begin()).isEqualTo(text.indexOf("တပ္မ ၉၉"));
    }

    @Test
    void leavesShortUnicodeWordsWithStacksAlone() {
        assertThat(Designations.parse("မိတ္ထီလာ တပ်မ ၉၉"))
                .extracting(Designation::canonical)
                .containsExactly("LID 99");
    }

    @Test
    void listsAUnitAsOftenAsItIsNamed() {
        assertThat(Designations.parse("LIB 528 left. Light Infantry Battalion 528 returned."))
                .hasSize(2);
    }

    @Test
    void expandsNarrowRangesOnly() {
        assertThat(canonical("LIB 381-385")).containsExactly("LIB 381", "LIB 382", "LIB 383", "LIB 384", "LIB 385");
        assertThat(canonical("LIB 300-390")).containsExactly("LIB 300", "LIB 390");
    }

    @Test
    void takesAShortWordForAUnitUnlessTheTextIsAboutSomethingElse() {
        assertThat(canonical("LID 99 and MOC 15")).containsExactly("LID 99", "MOC 15");
        assertThat(canonical("The orchestra's concert: BSO 5, and the IB 45 exam"))
                .isEmpty();
        assertThat(canonical("At the concert for Myanmar, troops of IB 45 attended"))
                .containsExactly("IB 45");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LIB 528 | LIB 528",
                "lib528 | LIB 528",
                "528th Light Infantry Battalion | LIB 528",
                "Battalion 528 | BN? 528",
                "(၅၂၈) ခမရ | LIB 528",
                "RMC Western | RMC Western",
                "Western Regional Command | RMC Western",
                "western command | RMC Western",
                "RMC North Eastern | RMC Northeastern",
                "LID 99 | LID 99",
                "No. 99 Light Infantry Division | LID 99",
                "BGF 1013 | BGF 1013",
                "Border Guard Police Battalion 9 | BGP 9",
                "BN? 528 | BN? 528",
                "POL 31 | POL 31",
                "TOC 2 (MOC 4) | TOC 2",
                "roc laukkai | ROC Laukkai",
                "တပ္မ ၉၉ | LID 99"
            })
    void readsANameAsPeopleTypeIt(String name, String canonical) {
        assertThat(Designations.parseName(name)).map(Designation::canonical).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "528", "Northern", "light infantry battalion", "Nyi Thuta", "KIA Battalion 5", "LIB"})
    void findsNoUnitInANameThatNamesNone(String name) {
        assertThat(Designations.parseName(name)).isEmpty();
    }

    @Test
    void readsAMegabyteOfAnythingInBoundedTime() {
        Random random = new Random(20260101);
        int length = 1_000_000;
        List<String> pieces = List.of(
                "LIB",
                "IB",
                "and",
                ",",
                "(",
                ")",
                "528",
                "12",
                "3rd",
                "Light",
                "Infantry",
                "Battalions",
                "of",
                "the",
                "KIA",
                "'s",
                "Brigade",
                "-",
                "to",
                "No.",
                "#",
                "three",
                ":",
                "Northern",
                "Command",
                "တပ်မ",
                "ခမရ",
                "နှင့်",
                "၅၂၈",
                "ROC",
                ".",
                "Batalion");
        String words =
                random.ints(length / 5, 0, pieces.size()).mapToObj(pieces::get).collect(Collectors.joining(" "));
        String characters = random.ints(length, 0, 0x10000)
                .mapToObj(c -> String.valueOf((char) c))
                .collect(Collectors.joining());
        String burmese = random.ints(length, 0x1000, 0x10A0)
                .mapToObj(c -> String.valueOf((char) c))
                .collect(Collectors.joining());
        for (String text : List.of(
                words,
                characters,
                burmese,
                "1,".repeat(length / 2),
                "(".repeat(length),
                "\u1031\u1000".repeat(length / 2),
                "Northern and ".repeat(length / 13),
                "two light infantry battalions ".repeat(length / 30))) {
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Designations.parse(text));
        }
    }

    @Test
    void rejectsADesignationWithoutNumberAndName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Designation("LIB", "", "", "LIB", 0, 3, Designation.MYANMAR))
                .withMessageContaining("number or a name");
    }

    private static List<String> canonical(String text) {
        return Designations.parse(text).stream().map(Designation::canonical).toList();
    }
}
