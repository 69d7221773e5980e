package org.faultline.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoredTextTests {

    private static final String TEXT = "Headline\n\nFirst there was a column.\r\n\r\nThen <b>25</b> left it.\n \nEnd.";

    @Test
    void showsAShortTextWhole() {
        Excerpt excerpt = text(TEXT).excerpt(null, null);

        assertThat(excerpt.paragraphs())
                .extracting(StoredTextTests::words)
                .containsExactly("Headline", "First there was a column.", "Then <b>25</b> left it.", "End.");
        assertThat(excerpt.isPart()).isFalse();
        assertThat(excerpt.located()).isFalse();
    }

    @Test
    void marksTheRecordedCharacters() {
        int begin = TEXT.indexOf("<b>25");
        Excerpt excerpt = text(TEXT).excerpt(passage("para 1", null, begin, begin + 9), null);

        assertThat(marked(excerpt)).containsExactly("<b>25</b>");
        assertThat(excerpt.located()).isTrue();
    }

    @Test
    void findsThePrintedWordsWhereNoCharactersAreRecorded() {
        assertThat(marked(text(TEXT).excerpt(passage("page 3", " was a column ", null, null), null)))
                .containsExactly("was a column");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "para 3|Then <b>25</b> left it.",
                "paragraph 3|Then <b>25</b> left it.",
                "para 4; para 2|First there was a column.,End.",
                "paras 3-4|Then <b>25</b> left it.,End."
            })
    void marksTheParagraphsThatTheLocatorNames(String locator, String expected) {
        assertThat(marked(text(TEXT).excerpt(passage(locator, null, null, null), null)))
                .isEqualTo(List.of(expected.split(",")));
    }

    @ParameterizedTest
    @CsvSource({"page 3", "para 99", "para 0", "row LIB 25", "para", "para 999999999"})
    void saysWhenItCannotFindThePassage(String locator) {
        assertThat(text(TEXT).excerpt(passage(locator, null, null, null), null).located())
                .isFalse();
    }

    @Test
    void ignoresCharactersThatTheTextDoesNotHave() {
        assertThat(marked(text(TEXT).excerpt(passage(null, null, 5_000, 6_000), null)))
                .isEmpty();
        assertThat(marked(text(TEXT).excerpt(passage(null, null, 7, 3), null))).isEmpty();
        assertThat(marked(text("tail").excerpt(passage(null, null, 2, 400), null)))
                .containsExactly("il");
    }

    @Test
    void neverCutsACharacterInTwo() {
        String text = "တပ်ရင်း 😀 ခမရ";
        int half = text.indexOf("😀") + 1;

        assertThat(marked(text(text).excerpt(passage(null, null, half, half + 1), null)))
                .containsExactly("😀");
    }

    @Test
    void showsTheNeighbourhoodOfThePassageInALongText() {
        String text = IntStream.rangeClosed(1, 5_000)
                .mapToObj(i -> "Paragraph " + i + " of a long report on nothing in particular.")
                .collect(Collectors.joining("\n\n"));

        Excerpt excerpt = text(text).excerpt(passage("para 3000", null, null, null), null);

        assertThat(excerpt.paragraphs().getFirst().number()).isEqualTo(2995);
        assertThat(marked(excerpt).getFirst()).startsWith("Paragraph 3000 ");
        assertThat(excerpt.paragraphs().stream()
                        .mapToInt(Excerpt.Paragraph::length)
                        .sum())
                .isLessThan(StoredText.PART + 100);
        Excerpt next = text(text).excerpt(null, excerpt.next());
        assertThat(next.paragraphs().getFirst().number())
                .isEqualTo(excerpt.paragraphs().getLast().number() + 1);
        assertThat(text(text).excerpt(null, 1_000_000).paragraphs()).hasSize(1);
    }

    @Test
    void clipsAParagraphThatIsLongerThanAPage() {
        String text = "x".repeat(300_000) + "needle" + "y".repeat(300_000);

        Excerpt excerpt = text(text).excerpt(passage(null, "needle", null, null), null);

        assertThat(marked(excerpt)).containsExactly("needle");
        assertThat(excerpt.paragraphs().getFirst().length()).isEqualTo(StoredText.PART);
    }

    @Test
    void showsNothingOfAnEmptyText() {
        Excerpt excerpt = text(" \n\n").excerpt(passage("para 1", null, null, null), 3);

        assertThat(excerpt.paragraphs()).isEmpty();
        assertThat(excerpt.isPart()).isFalse();
    }

    private static StoredText text(String text) {
        return new StoredText(text, text.length(), null, null);
    }

    private static CitedPassage passage(
            @Nullable String locator, @Nullable String quote, @Nullable Integer begin, @Nullable Integer end) {
        return new CitedPassage("cit-1", locator, null, quote, begin, end, null, List.of());
    }

    private static String words(Excerpt.Paragraph paragraph) {
        return paragraph.runs().stream().map(Excerpt.Run::text).collect(Collectors.joining());
    }

    private static List<String> marked(Excerpt excerpt) {
        return excerpt.paragraphs().stream()
                .flatMap(paragraph -> paragraph.runs().stream())
                .filter(Excerpt.Run::marked)
                .map(Excerpt.Run::text)
                .toList();
    }
}
