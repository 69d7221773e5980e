package org.faultline.search.internal.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Random;
import org.faultline.search.BadQuery;
import org.faultline.search.internal.query.Node.All;
import org.faultline.search.internal.query.Node.Any;
import org.faultline.search.internal.query.Node.Fuzzy;
import org.faultline.search.internal.query.Node.InField;
import org.faultline.search.internal.query.Node.Not;
import org.faultline.search.internal.query.Node.Phrase;
import org.faultline.search.internal.query.Node.Prefix;
import org.faultline.search.internal.query.Node.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTests {

    @Test
    void readsWordsAsAllRequired() {
        assertThat(QueryParser.parse(" deserted  with weapons "))
                .isEqualTo(new All(List.of(new Word("deserted"), new Word("with"), new Word("weapons"))));
        assertThat(QueryParser.parse("a AND b")).isEqualTo(new All(List.of(new Word("a"), new Word("b"))));
    }

    @Test
    void bindsOrLooserThanWords() {
        assertThat(QueryParser.parse("a b OR c"))
                .isEqualTo(new Any(List.of(new All(List.of(new Word("a"), new Word("b"))), new Word("c"))));
        assertThat(QueryParser.parse("a (b OR c)"))
                .isEqualTo(new All(List.of(new Word("a"), new Any(List.of(new Word("b"), new Word("c"))))));
    }

    @Test
    void readsPhrasesWithAndWithoutSlop() {
        assertThat(QueryParser.parse("\"with weapons\"")).isEqualTo(new Phrase("with weapons", 0));
        assertThat(QueryParser.parse("\u201Cwith weapons\u201D~5")).isEqualTo(new Phrase("with weapons", 5));
    }

    @Test
    void readsExclusions() {
        assertThat(QueryParser.parse("a -b")).isEqualTo(new All(List.of(new Word("a"), new Not(new Word("b")))));
        assertThat(QueryParser.parse("a NOT \"b c\""))
                .isEqualTo(new All(List.of(new Word("a"), new Not(new Phrase("b c", 0)))));
        assertThat(QueryParser.parse("People-s +a")).isEqualTo(new All(List.of(new Word("People-s"), new Word("a"))));
    }

    @Test
    void readsFuzzyWordsAndPrefixes() {
        assertThat(QueryParser.parse("Taninthayi~")).isEqualTo(new Fuzzy("Taninthayi", 2));
        assertThat(QueryParser.parse("Dawei~")).isEqualTo(new Fuzzy("Dawei", 1));
        assertThat(QueryParser.parse("Dawei~2")).isEqualTo(new Fuzzy("Dawei", 2));
        assertThat(QueryParser.parse("desert*")).isEqualTo(new Prefix("desert"));
    }

    @Test
    void readsFields() {
        assertThat(QueryParser.parse("unit:\"LIB 25\""))
                .isEqualTo(new InField(QueryField.UNIT, new Phrase("LIB 25", 0), 1));
        assertThat(QueryParser.parse("TITLE:(a b)"))
                .isEqualTo(new InField(QueryField.TITLE, new All(List.of(new Word("a"), new Word("b"))), 1));
        assertThat(QueryParser.parse("published:2021-08..")).isInstanceOf(InField.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LIB/528",
                "LIB#528",
                "LIB[3] #599",
                "https://www.example.org/a?b=c:d",
                "at 10:30",
                "Update: soldiers",
                "ခမရ(၅၂၈)",
                "(၅၂၈) ခမရ",
                "what happened?",
                "a & b",
                "C++ --",
                "and or not",
                "user@host^2",
                "{x} [y TO z]",
                "~",
                "a ~ b",
                "-",
                "- a"
            })
    void takesSignsOfTextAsText(String text) {
        assertThatCode(() -> QueryParser.parse(text)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\u00A6',
            value = {
                "\"deserted, 1",
                "a \"b, 3",
                "(a b, 1",
                "a b), 4",
                "a () b, 4",
                "*abc, 1",
                "ab*c, 3",
                "x a*, 4",
                "an~, 3",
                "colour:red, 1",
                "a colour:red, 3",
                "kind:tank, 6",
                "published:yesterday, 11",
                "published:2021-02-30, 11",
                "date:2022..2021, 6",
                "a AND, 3",
                "AND a, 1",
                "a OR, 4",
                "OR a, 1",
                "a NOT, 3",
                "unit:(a b), 6",
                "\"a b\"~, 6",
                "\"a b\"~999, 6",
                "title:), 1",
                "ခမရ~, 4"
            })
    void saysWhereAQueryIsWrong(String query, int position) {
        BadQuery fault = catchThrowableOfType(BadQuery.class, () -> QueryParser.parse(query));
        assertThat(fault).as(query).isNotNull();
        assertThat(fault.position()).as(fault.detail()).isEqualTo(position);
        assertThat(fault.remedy()).isNotBlank();
    }

    @Test
    void limitsLengthClausesAndDepth() {
        assertThat(catchThrowableOfType(BadQuery.class, () -> QueryParser.parse("a".repeat(1001))))
                .hasMessageContaining("1001 characters");
        assertThat(catchThrowableOfType(BadQuery.class, () -> QueryParser.parse("a ".repeat(65))))
                .hasMessageContaining("more than 64");
        assertThat(catchThrowableOfType(BadQuery.class, () -> QueryParser.parse("abc~ def* ".repeat(5))))
                .hasMessageContaining("more than 8 words with ~ or *");
        assertThat(catchThrowableOfType(BadQuery.class, () -> QueryParser.parse("(".repeat(40) + "a" + ")".repeat(40))))
                .hasMessageContaining("nested");
        assertThat(catchThrowableOfType(BadQuery.class, () -> QueryParser.parse("(".repeat(1000))))
                .isNotNull();
    }

    @Test
    void neverFailsInAnotherWayThanBySayingSo() {
        Random random = new Random(20210201);
        String signs = "ab \"()*~-+:AND OR NOT 19.\u1000\u103A\u1037\u1040\uD800\uDC00\u0000\t\n'/\\[]{}^?&|!<>=@#";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = 1 + random.nextInt(40);
            for (int j = 0; j < length; j++) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            try {
                assertThat(QueryParser.parse(text.toString())).isNotNull();
            } catch (BadQuery e) {
                assertThat(e.position()).isBetween(0, text.length() + 1);
            }
        }
    }
}
