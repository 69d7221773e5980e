package org.faultline.search.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.faultline.search.internal.index.Passages.Passage;
import org.junit.jupiter.api.Test;

class PassagesTests {

    @Test
    void countsParagraphsBetweenBlankLines() {
        String text = "\n\nHead\n\nFirst line\nsecond line\n \t\nThird\r\n\r\nFourth\n";

        assertThat(cut(text)).containsExactly("1 Head", "2 First line\nsecond line", "3 Third", "4 Fourth");
    }

    @Test
    void hasNoPassagesInNothing() {
        assertThat(Passages.of("")).isEmpty();
        assertThat(Passages.of(" \n\n \uFEFF\n")).isEmpty();
    }

    @Test
    void cutsLongParagraphsAtTheEndsOfSentencesAndLosesNothing() {
        String sentence = "The garrison left its fort in the hills and took its rifles along. ";
        String text = sentence.repeat(200);
        List<Passage> passages = Passages.of(text);

        assertThat(passages).hasSizeGreaterThan(5).allMatch(passage -> passage.paragraph() == 1);
        assertThat(passages)
                .allMatch(passage -> passage.end() - passage.begin() <= Passages.LONGEST)
                .allMatch(passage ->
                        text.substring(passage.begin(), passage.end()).endsWith("along."));
        assertThat(String.join("", cut(text)).replaceAll("[\\s1]", "")).isEqualTo(text.replaceAll("\\s", ""));
    }

    @Test
    void cutsTextWithoutBlanksWithinItsLengthAndNoPairOfSurrogates() {
        String text = "\uD83D\uDE00".repeat(10_001);

        assertThat(Passages.of(text))
                .allMatch(passage -> passage.end() - passage.begin() <= Passages.LONGEST)
                .allMatch(passage -> passage.begin() % 2 == 0);
    }

    private static List<String> cut(String text) {
        return Passages.of(text).stream()
                .map(passage -> passage.paragraph() + " " + text.substring(passage.begin(), passage.end()))
                .toList();
    }
}
