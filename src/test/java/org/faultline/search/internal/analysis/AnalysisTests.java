package org.faultline.search.internal.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.faultline.search.internal.analysis.Analysis.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Constructs both chains as the index uses them: another ICU on the class path fails here and not at run time. */
class AnalysisTests {

    private static final String ENGLISH = "text";
    private static final String BURMESE = "text" + Analysis.BURMESE_SUFFIX;

    private final Analysis analysis = new Analysis();

    @ParameterizedTest
    @ValueSource(strings = {"ခမရ ၅၂၈", "ခမရ 528", "ခမရ(၅၂၈)", "ခမရ-၅၂၈", "ခမရ(528)", "\u200Bခမရ\u200B၅၂၈"})
    void readsEverySpellingOfADesignationAlike(String spelling) {
        assertThat(analysis.terms(BURMESE, spelling)).isEqualTo(analysis.terms(BURMESE, "ခမရ ၅၂၈"));
        assertThat(printed(BURMESE, spelling)).containsExactly("ခ", "မ", "ရ", "528");
    }

    @Test
    void keepsAsatAndDotBelowWhichTellWordsApart() {
        assertThat(printed(BURMESE, "မင်း")).isNotEqualTo(printed(BURMESE, "မငး"));
        assertThat(printed(BURMESE, "သူ့")).isNotEqualTo(printed(BURMESE, "သူ"));
    }

    @Test
    void readsBothOrdersOfAsatAndDotBelowAlike() {
        assertThat(printed(BURMESE, "နှင\u1037\u103A")).hasSize(1).isEqualTo(printed(BURMESE, "နှင\u103A\u1037"));
    }

    @Test
    void cutsNamesIntoTheSyllablesThatStandAlsoWithinLongerText() {
        List<String> name = printed(BURMESE, "မင်းအောင်လှိုင်");
        List<String> sentence = printed(BURMESE, "ဗိုလ်ချုပ်မှူးကြီးမင်းအောင်လှိုင်ကပြောသည်။");

        assertThat(name).hasSize(3);
        assertThat(String.join(" ", sentence)).contains(String.join(" ", name));
    }

    @Test
    void readsTheLetterWaBesideDigitsAsZeroAndOnlyThere() {
        assertThat(printed(BURMESE, "၂\u101D၁၈")).containsExactly("2018");
        assertThat(printed(BURMESE, "၁\u101D၁")).containsExactly("101");
        assertThat(printed(BURMESE, "\u1040\u1014\u103A\u1038"))
                .isEqualTo(printed(BURMESE, "\u101D\u1014\u103A\u1038"));
        assertThat(printed(BURMESE, "ဝင်း")).containsExactly("ဝင်း");
    }

    @Test
    void readsTheLetterUWithItsSignAsOneLetter() {
        assertThat(printed(BURMESE, "\u1025\u102E\u1038")).isEqualTo(printed(BURMESE, "\u1026\u1038"));
    }

    @Test
    void dropsPunctuationOfBothScripts() {
        assertThat(printed(BURMESE, "ပြောသည်။ - ၊ (ခမရ)")).noneMatch(term -> term.contains("။") || term.contains("-"));
        assertThat(analysis.terms(ENGLISH, "... -- () «»")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LIB-528", "LIB(528)", "LIB#528", "lib 528", "LIB ၅၂၈"})
    void cutsDesignationsIntoTypeAndNumber(String spelling) {
        assertThat(printed(ENGLISH, spelling)).containsExactly("lib", "528");
    }

    @Test
    void keepsThePrintedFormBesideItsStem() {
        assertThat(analysis.terms(ENGLISH, "deserted").getFirst().forms()).containsExactly("deserted", "~desert");
        assertThat(analysis.terms(ENGLISH, "weapons").getFirst().forms()).containsExactly("weapons", "~weapon");
        assertThat(analysis.terms(ENGLISH, "weapon").getFirst().forms()).containsExactly("weapon", "~weapon");
    }

    @Test
    void putsTheNumberBesideItsOrdinal() {
        assertThat(analysis.terms(ENGLISH, "528th").getFirst().forms()).containsExactly("528th", "528");
        assertThat(analysis.terms(ENGLISH, "th").getFirst().forms()).containsExactly("th", "~th");
    }

    @Test
    void dropsPossessivesAndFoldsAccentsOfLatinLetters() {
        assertThat(printed(ENGLISH, "People\u2019s Défense")).containsExactly("people", "defense");
    }

    @Test
    void leavesBurmeseToTheOtherChain() {
        assertThat(printed(ENGLISH, "Soldiers of ခမရ left")).containsExactly("soldiers", "of", "left");
    }

    @Test
    void leavesOtherScriptsUnfolded() {
        assertThat(printed(ENGLISH, "ทหาร"))
                .isNotEmpty()
                .allMatch(term -> term.codePoints().allMatch(c -> c > 0xE00));
    }

    @Test
    void keepsOffsetsThroughNormalisation() throws IOException {
        String text = "\u200Bနှင\u1037\u103A \u1025\u102E\u1038 Dawei";
        List<String> words = new ArrayList<>();
        try (TokenStream tokens = analysis.tokenStream(BURMESE, text)) {
            OffsetAttribute offset = tokens.getAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(text.substring(offset.startOffset(), offset.endOffset()));
            }
            tokens.end();
        }
        assertThat(words).hasSize(3);
        assertThat(words.get(0)).endsWith("နှင\u1037\u103A");
        assertThat(words.get(1)).isEqualTo("\u1025\u102E\u1038");
        assertThat(words.get(2)).isEqualTo("Dawei");
    }

    @Test
    void givesSpellingsOfOneNameOneKey() {
        assertThat(analysis.key("LIB-528")).isEqualTo(analysis.key("lib (528)")).isEqualTo("lib 528");
        assertThat(analysis.key("ခမရ (၅၂၈)")).isEqualTo(analysis.key("ခမရ ၅၂၈"));
    }

    private List<String> printed(String field, String text) {
        return analysis.terms(field, text).stream().map(Terms::printed).toList();
    }
}
