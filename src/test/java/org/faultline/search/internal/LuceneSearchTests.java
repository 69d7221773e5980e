package org.faultline.search.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.faultline.search.internal.InventedFeed.article;
import static org.faultline.search.internal.InventedFeed.citation;
import static org.faultline.search.internal.InventedFeed.mention;
import static org.faultline.search.internal.InventedFeed.named;
import static org.faultline.search.internal.InventedFeed.origin;
import static org.faultline.search.internal.InventedFeed.unit;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.faultline.kernel.PartialDate;
import org.faultline.search.BadQuery;
import org.faultline.search.Hit;
import org.faultline.search.HitKind;
import org.faultline.search.SearchAnswer;
import org.faultline.search.SearchAnswer.Count;
import org.faultline.search.SearchRequest;
import org.faultline.search.SearchRequest.Filters;
import org.faultline.search.SearchRequest.Order;
import org.faultline.search.internal.analysis.Analysis;
import org.faultline.search.internal.index.Entry;
import org.faultline.search.internal.index.Entry.RecordEntry;
import org.faultline.search.internal.index.IndexKeeper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On invented sources, claims and records. */
class LuceneSearchTests {

    private static final RecordEntry GARRISON =
            unit("unit-lib-901", "LIB 901", "901st Light Infantry Battalion", "ခမရ (၉၀၁)");

    private static final String REPORT = """
            Garrison in turmoil

            The town was quiet in the morning. People went to the market.

            On Thursday a number of soldiers of the 901st Light Infantry Battalion deserted with their weapons and walked into the hills.

            The governor denied everything.
            """;

    private static final String SCATTERED = """
            Weapons were shown at a parade. The band played and the children waved.

            A witness said that nobody had deserted that year, whatever the rumours were.
            """;

    @TempDir
    private Path folder;

    private final InventedFeed feed = new InventedFeed();
    private IndexKeeper keeper;
    private LuceneSearch search;

    @BeforeEach
    void fill() {
        feed.write(
                GARRISON,
                unit("unit-lib-902", "LIB 902"),
                named(HitKind.PERSON, "person-a-public-man", "Nyan Htut Invented"),
                named(HitKind.PLACE, "place-mmr900", "Kyaukpadaung-Invented", "ကျောက်ပန်းတောင်း"),
                article("src-report", "Soldiers leave", REPORT, mention(GARRISON)),
                article("src-scattered", "Parade", SCATTERED),
                new Entry.SourceEntry(
                        origin("src-my", "Report in Burmese", "Other Voice", "2022-05-01", "my"),
                        "ခမရ(၉၀၁) မှ တပ်သားများ ထွက်ပြေးသည်။\n\nဗိုလ်ချုပ်မှူးကြီးမင်းအောင်လှိုင်ကပြောသည်။",
                        List.of(mention(GARRISON)),
                        1),
                citation(
                        "cit-1",
                        origin("src-report", "Soldiers leave", "Invented Times", "2021-08-23", "en"),
                        "Soldiers of LIB 901 deserted with weapons.",
                        mention(GARRISON)));
        keeper = new IndexKeeper(feed, folder, new Analysis(), Clock.systemUTC());
        keeper.open();
        keeper.catchUp();
        search = new LuceneSearch(keeper);
    }

    @AfterEach
    void close() {
        keeper.close();
    }

    @Test
    void ranksTheReportWithTheWordsInOnePassageFirst() {
        List<Hit> hits = hits("deserted with weapons");

        assertThat(hits).extracting(Hit::id).containsExactly("src-report", "clm-of-cit-1", "src-scattered");
        assertThat(hits.getFirst().paragraph()).isEqualTo(3);
        assertThat(hits.getFirst().url()).isEqualTo("/sources/src-report#p3");
        assertThat(marked(hits.getFirst())).containsExactly("deserted", "weapons");
    }

    @Test
    void givesThePassageWithItsPlaceInTheText() {
        Hit hit = hits("deserted weapons").getFirst();

        assertThat(REPORT.substring(Objects.requireNonNull(hit.begin()), Objects.requireNonNull(hit.end())))
                .startsWith("On Thursday")
                .endsWith("into the hills.")
                .isEqualTo(text(hit));
    }

    @Test
    void givesClaimsWithCitationAndWhatTheyAreAbout() {
        Hit hit = hits("kind:claim deserted").getFirst();

        assertThat(hit.url()).isEqualTo("/sources/src-report?citation=cit-1");
        assertThat(hit.citation()).isEqualTo("cit-1");
        assertThat(hit.claims()).containsExactly(new Hit.Claimed("clm-of-cit-1", "Occurrence"));
        assertThat(hit.about()).containsExactly(new Hit.Named("unit-lib-901", "LIB 901", "/units/unit-lib-901"));
        assertThat(marked(hit)).containsExactly("deserted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LIB 901",
                "lib-901",
                "LIB(901)",
                "LIB/901",
                "ခမရ ၉၀၁",
                "ခမရ(901)",
                "901st Light Infantry Battalion"
            })
    void findsAUnitFirstUnderEachOfItsNames(String spelling) {
        assertThat(hits(spelling).getFirst().id()).isEqualTo("unit-lib-901");
    }

    @Test
    void findsTextsThatNameAUnitInTheOtherScript() {
        assertThat(hits("LIB 901")).extracting(Hit::id).contains("src-report", "src-my", "clm-of-cit-1");
        assertThat(hits("ခမရ(၉၀၁)")).extracting(Hit::id).contains("src-report", "src-my", "clm-of-cit-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "901 LIB",
                "LIB901",
                "Light Infantry Battalion 901",
                "No. 901 Light Infantry Battalion",
                "၉၀၁ ခမရ",
                "901 ခမရ"
            })
    void findsAUnitFirstHoweverItIsDesignated(String designation) {
        assertThat(hits(designation).getFirst().id()).isEqualTo("unit-lib-901");
    }

    @Test
    void findsAndMarksAUnitInTextsThatNoClaimTiesToIt() {
        feed.write(
                article(
                        "src-untied",
                        "Barracks",
                        "Nobody slept.\n\nMen of the 901st Light Infantry Battalion of the Myanmar army sang."),
                article("src-burmese", "Barracks", "တပ်မတော်မှ ခမရ (၉၀၁) တပ်သားများ ထွက်ပြေးသည်။"),
                article("src-count", "Barracks", "In barracks LIB held 901 people were counted by the Myanmar army."));
        keeper.catchUp();

        Hit hit = hits("LIB 901 kind:source").stream()
                .filter(found -> found.id().equals("src-untied"))
                .findFirst()
                .orElseThrow();
        assertThat(hit.paragraph()).isEqualTo(2);
        assertThat(marked(hit)).containsExactly("901st Light Infantry Battalion");
        assertThat(hits("901 LIB kind:source")).extracting(Hit::id).contains("src-untied", "src-burmese");
        assertThat(hits("ခမရ (၉၀၁) kind:source")).extracting(Hit::id).contains("src-untied", "src-burmese");
        assertThat(ids("sang OR slept", new Filters(Set.of(), null, null, null, null, "901 LIB", null, null, null)))
                .containsExactly("src-untied");
    }

    @Test
    void findsBurmeseNamesWithinRunningText() {
        Hit hit = hits("မင်းအောင်လှိုင်").getFirst();

        assertThat(hit.id()).isEqualTo("src-my");
        assertThat(String.join("", marked(hit))).isEqualTo("မင်းအောင်လှိုင်");
        assertThat(hits("လှိုင်အောင်မင်း")).isEmpty();
    }

    @Test
    void keepsQuotedWordsAsPrintedAndInARow() {
        assertThat(hits("\"deserted with their weapons\"")).extracting(Hit::id).containsExactly("src-report");
        assertThat(hits("\"desert with weapon\"")).isEmpty();
        assertThat(hits("\"soldiers weapons\"~9")).extracting(Hit::id).contains("clm-of-cit-1");
    }

    @Test
    void findsOtherFormsOfAWord() {
        assertThat(hits("desert weapon")).extracting(Hit::id).contains("src-report", "clm-of-cit-1", "src-scattered");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "deserted -parade | src-report clm-of-cit-1",
                "deserted NOT (governor OR parade) | clm-of-cit-1",
                "turmoil OR parade | src-report src-scattered",
                "wepons~ children | src-scattered",
                "turm* | src-report",
                "title:parade | src-scattered",
                "text:market | src-report",
                "publisher:voice kind:source | src-my",
                "unit:unit-lib-901 kind:source | src-my src-report",
                "unit:\"ခမရ ၉၀၁\" kind:claim | clm-of-cit-1",
                "language:my | src-my",
                "published:2022..2023 | src-my",
                "published:..2021-08 kind:source | src-report src-scattered",
                "date:2021-08 | clm-of-cit-1",
                "claim:occurrence | clm-of-cit-1",
                "Nyan Htut | person-a-public-man",
                "kind:place Kyauk* | place-mmr900",
                "ကျောက်ပန်းတောင်း | place-mmr900"
            })
    void answersTheSyntax(String query, String ids) {
        assertThat(hits(query)).extracting(Hit::id).containsExactlyInAnyOrder(ids.split(" "));
    }

    @Test
    void fallsBackToSomeOfTheWordsAndSaysSo() {
        SearchAnswer answer = search.search(SearchRequest.of("governor submarine", 10));

        assertThat(answer.relaxed()).isTrue();
        assertThat(answer.hits()).extracting(Hit::id).containsExactly("src-report");
        assertThat(search.search(SearchRequest.of("governor", 10)).relaxed()).isFalse();
        assertThat(search.search(SearchRequest.of("submarine", 10)).hits()).isEmpty();
    }

    @Test
    void filtersAndCountsWithoutTheFilterOnTheSameProperty() {
        Filters filters =
                new Filters(Set.of(HitKind.SOURCE), "invented times", "EN", null, null, null, null, null, null);
        SearchAnswer answer = search.search(new SearchRequest("deserted", filters, Order.RELEVANCE, 0, 10));

        assertThat(answer.hits()).extracting(Hit::id).containsExactlyInAnyOrder("src-report", "src-scattered");
        assertThat(answer.total()).isEqualTo(2);
        assertThat(answer.facets().kind()).containsExactly(new Count("source", 2), new Count("claim", 1));
        assertThat(answer.facets().publisher()).containsExactly(new Count("Invented Times", 2));
    }

    @Test
    void filtersByDateAndUnit() {
        Filters later = new Filters(Set.of(), null, null, PartialDate.parse("2022"), null, null, null, null, null);
        Filters ofUnit = new Filters(Set.of(HitKind.SOURCE), null, null, null, null, "LIB 901", null, null, null);
        Filters ofNobody = new Filters(Set.of(), null, null, null, null, "LIB 999", null, null, null);

        assertThat(ids("901", later)).containsExactly("src-my");
        assertThat(ids("morning OR ထွက်ပြေး", ofUnit)).containsExactlyInAnyOrder("src-my", "src-report");
        assertThat(ids("deserted", ofNobody)).isEmpty();
    }

    @Test
    void ordersByDate() {
        assertThat(ids("unit:unit-lib-901 kind:source", Order.NEWEST)).containsExactly("src-my", "src-report");
        assertThat(ids("unit:unit-lib-901 kind:source", Order.OLDEST)).containsExactly("src-report", "src-my");
    }

    @Test
    void pagesWithoutGapsAndRepetitions() {
        feed.write(IntStream.range(0, 450)
                .mapToObj(i -> article(
                        "src-n" + i, "Note " + i % 7, "The ferry sank " + "again ".repeat(i % 5) + "near pier " + i))
                .toArray(Entry[]::new));
        keeper.catchUp();
        List<String> paged = new ArrayList<>();
        for (int offset = 0; offset < 450; offset += 45) {
            search.search(new SearchRequest("ferry sank", Filters.NONE, Order.RELEVANCE, offset, 45))
                    .hits()
                    .forEach(hit -> paged.add(hit.id()));
        }

        assertThat(paged).hasSize(450).doesNotHaveDuplicates();
        assertThat(search.search(SearchRequest.of("ferry sank", 1)).total()).isEqualTo(450);
    }

    @ParameterizedTest
    @ValueSource(strings = {"???", "-deserted", "NOT deserted", "\"...\"", "-(a b)"})
    void refusesWhatCannotBeLookedFor(String query) {
        assertThatThrownBy(() -> hits(query)).isInstanceOf(BadQuery.class);
    }

    @Test
    void answersHostileQueriesInTime() {
        List<String> hostile = List.of(
                "a* b* c*".replace("a*", "aa*").replace("b*", "bb*").replace("c*", "cc*"),
                IntStream.range(0, 8).mapToObj(i -> "word" + i + "~2").collect(Collectors.joining(" ")),
                IntStream.range(0, 8).mapToObj(i -> "de*").collect(Collectors.joining(" OR ")),
                "\u1000\u103A".repeat(500),
                "\u0301".repeat(999) + "a",
                "\uD800 \uDC00 a",
                "\u0000 a \uFFFF",
                "a".repeat(1000),
                "\"" + "a ".repeat(400) + "\"~100",
                "unit:\"" + "x".repeat(900) + "\"",
                "published:0001..9999 a",
                "a OR (b AND (c OR (d AND (e OR f))))",
                "\uD83D\uDE00 deserted");
        for (String query : hostile) {
            long begin = System.nanoTime();
            SearchAnswer answer = search.search(SearchRequest.of(query, 50));
            assertThat(answer).as(query).isNotNull();
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).as(query).isLessThan(Duration.ofSeconds(10));
        }
    }

    @Test
    void holdsNoMarkupInItsFragments() {
        feed.write(article("src-html", "<b>Title</b>", "The <script>alert('zebra')</script> zebra & co."));
        keeper.catchUp();
        Hit hit = hits("zebra").getFirst();

        assertThat(text(hit)).isEqualTo("The <script>alert('zebra')</script> zebra & co.");
        assertThat(marked(hit)).containsExactly("zebra", "zebra");
    }

    @Test
    void cutsLongPassagesAroundWhatMatched() {
        feed.write(article(
                "src-long",
                "Long",
                "filler words here and there. ".repeat(40) + "The walrus deserted. "
                        + "more filler follows on. ".repeat(20)));
        keeper.catchUp();
        Hit hit = hits("walrus").getFirst();

        assertThat(text(hit))
                .hasSizeLessThan(450)
                .startsWith("… ")
                .endsWith(" …")
                .contains("The walrus deserted.");
    }

    private List<Hit> hits(String query) {
        return search.search(SearchRequest.of(query, 50)).hits();
    }

    private List<String> ids(String query, Filters filters) {
        return search.search(new SearchRequest(query, filters, Order.RELEVANCE, 0, 50)).hits().stream()
                .map(Hit::id)
                .toList();
    }

    private List<String> ids(String query, Order order) {
        return search.search(new SearchRequest(query, Filters.NONE, order, 0, 50)).hits().stream()
                .map(Hit::id)
                .toList();
    }

    private static List<String> marked(Hit hit) {
        return hit.passage().stream()
                .filter(Hit.Fragment::hit)
                .map(Hit.Fragment::text)
                .toList();
    }

    private static String text(Hit hit) {
        return hit.passage().stream().map(Hit.Fragment::text).collect(Collectors.joining());
    }
}
