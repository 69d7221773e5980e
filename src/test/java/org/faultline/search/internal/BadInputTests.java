package org.faultline.search.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.faultline.search.internal.InventedFeed.article;
import static org.faultline.search.internal.InventedFeed.citation;
import static org.faultline.search.internal.InventedFeed.named;
import static org.faultline.search.internal.InventedFeed.origin;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.faultline.search.BadQuery;
import org.faultline.search.Hit;
import org.faultline.search.HitKind;
import org.faultline.search.SearchAnswer;
import org.faultline.search.SearchRequest;
import org.faultline.search.internal.analysis.Analysis;
import org.faultline.search.internal.index.IndexKeeper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that are none, and queries that nobody would write: an answer or a clear error, in bounded time. */
class BadInputTests {

    private static final int MEGABYTES = 10;
    private static final String ZAWGYI = "မင္းေအာင္လႈိင္ကေျပာသည္။";

    @TempDir
    private Path folder;

    private final InventedFeed feed = new InventedFeed();
    private IndexKeeper keeper;
    private LuceneSearch search;

    @BeforeEach
    void fill() {
        feed.write(article("src-good", "Report", "Soldiers deserted with weapons."));
        keeper = new IndexKeeper(feed, folder, new Analysis(), Clock.systemUTC());
        keeper.open();
        keeper.catchUp();
        search = new LuceneSearch(keeper);
    }

    @AfterEach
    void close() {
        keeper.close();
    }

    private void indexes(String text, Duration within) {
        feed.write(
                article("src-bad", text.substring(0, Math.min(text.length(), 200_000)), text),
                citation("cit-bad", origin("src-bad", "Bad", "Invented Times", "2021-08-23", "en"), text),
                named(HitKind.UNIT, "unit-bad", text.substring(0, Math.min(text.length(), 200_000))));
        Assertions.assertTimeout(within, keeper::catchUp);

        assertThat(search.search(SearchRequest.of("deserted weapons", 10)).hits())
                .extracting(Hit::id)
                .contains("src-good");
    }

    @Test
    void takesTenMegabytesOfRandomBytesReadAsText() {
        byte[] bytes = new byte[MEGABYTES * 1_000_000];
        new Random(1).nextBytes(bytes);

        indexes(new String(bytes, StandardCharsets.UTF_8), Duration.ofMinutes(2));
    }

    @Test
    void takesRandomCharactersOfTheMyanmarBlockAndLoneSurrogates() {
        StringBuilder text = new StringBuilder();
        Random random = new Random(2);
        for (int i = 0; i < 500_000; i++) {
            text.append(
                    (char) (random.nextInt(20) == 0 ? 0xD800 + random.nextInt(0x800) : 0x1000 + random.nextInt(0xA0)));
        }
        indexes(text.toString(), Duration.ofSeconds(60));
    }

    @Test
    void takesAHundredThousandCombiningMarksAndEndlessWords() {
        indexes("a" + "\u0301".repeat(100_000), Duration.ofSeconds(60));
        indexes("က" + "\u1037\u103A".repeat(100_000), Duration.ofSeconds(60));
        indexes("word".repeat(100_000), Duration.ofSeconds(60));
        indexes("က".repeat(100_000), Duration.ofSeconds(60));
    }

    @Test
    void readsAMixOfEncodings() {
        indexes(("မင်းအောင်လှိုင်ကပြောသည်။\n\n" + ZAWGYI + "\n\n").repeat(500), Duration.ofSeconds(60));

        assertThat(search.search(SearchRequest.of("မင်းအောင်လှိုင် kind:source", 10))
                        .hits())
                .extracting(Hit::id)
                .containsExactly("src-bad");
    }

    static List<String> absurd() {
        return List.of(
                "\uD800",
                "a\uDC00b",
                "\u0000\u0001",
                "a" + "\u0301".repeat(998),
                "က" + "\u103A".repeat(998),
                "(".repeat(1_000),
                ")".repeat(1_000),
                "\"".repeat(1_000),
                "-".repeat(1_000),
                "~".repeat(1_000),
                "*".repeat(1_000),
                ":".repeat(1_000),
                "a ".repeat(500),
                "a* ".repeat(300),
                "aaa~ ".repeat(200),
                "OR ".repeat(300),
                "NOT ".repeat(250),
                "date:..",
                "date:9999999999",
                "published:-1..",
                "unit:\"\"",
                "person:x person:y place:z base:q",
                "\"a b\"~100",
                "\"" + "a ".repeat(490) + "\"",
                "aung ".repeat(200),
                "အောင်".repeat(190),
                "[ ] { } ^ / \\ ' ` | & !",
                "x".repeat(1_001),
                " ",
                "");
    }

    static List<Arguments> refused() {
        return List.of(
                Arguments.of("(".repeat(400) + "a" + ")".repeat(400), "Parentheses"),
                Arguments.of("a" + " OR a".repeat(1_000), "1000 characters"),
                Arguments.of("a" + " OR b".repeat(150), "words"),
                Arguments.of("*", "*"),
                Arguments.of("?*?*", "*"),
                Arguments.of("*desert", "*"),
                Arguments.of("x".repeat(10_000) + "~", "1000 characters"),
                Arguments.of("\uD800", "letter or digit"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void saysWhatIsWrongWithAQueryThatCostsTooMuch(String query, String why) {
        Assertions.assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThatThrownBy(() -> search.search(SearchRequest.of(query, 10)))
                        .isInstanceOfSatisfying(BadQuery.class, e -> {
                            assertThat(e.detail() + " " + e.remedy()).contains(why);
                            assertThat(e.detail().length()).isLessThan(300);
                        }));
    }

    @ParameterizedTest
    @MethodSource("absurd")
    void answersOrRefusesAnyQueryInBoundedTime(String query) {
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            try {
                SearchAnswer answer = search.search(SearchRequest.of(query, 10));
                assertThat(answer.hits().size()).isLessThanOrEqualTo(10);
            } catch (BadQuery e) {
                assertThat(e.detail()).isNotBlank();
                assertThat(e.remedy()).isNotBlank();
                assertThat(e.position()).isBetween(0, query.length() + 1);
            }
        });
        assertThatCode(() -> search.suggest(query, 10)).doesNotThrowAnyException();
    }

    @Test
    void answersOrRefusesRandomQueries() {
        Random random = new Random(3);
        String signs = "ab \"()-+~*:ORNOT..unit:date:2021ခမရ့်၅\uD83D\uDE00\u0301";
        for (int i = 0; i < 3_000; i++) {
            StringBuilder query = new StringBuilder();
            int length = random.nextInt(60);
            for (int c = 0; c < length; c++) {
                query.append(signs.charAt(random.nextInt(signs.length())));
            }
            try {
                search.search(SearchRequest.of(query.toString(), 3));
            } catch (BadQuery e) {
                assertThat(e.remedy()).isNotBlank();
            }
        }
    }
}
