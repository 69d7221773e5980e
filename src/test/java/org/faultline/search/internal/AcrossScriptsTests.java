package org.faultline.search.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faultline.search.internal.InventedFeed.article;
import static org.faultline.search.internal.InventedFeed.mention;
import static org.faultline.search.internal.InventedFeed.origin;
import static org.faultline.search.internal.InventedFeed.unit;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.faultline.search.Hit;
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
import org.junit.jupiter.params.provider.ValueSource;

/** Names, designations and encodings, on texts in both scripts. */
class AcrossScriptsTests {

    private static final RecordEntry GARRISON =
            unit("unit-lib-901", "LIB 901", "901st Light Infantry Battalion", "ခမရ (၉၀၁)");

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
                article("src-scattered", "Parade", "Weapons were shown at a parade.\n\nA witness waved."),
                new Entry.SourceEntry(
                        origin("src-my", "Report in Burmese", "Other Voice", "2022-05-01", "my"),
                        "ခမရ(၉၀၁) မှ တပ်သားများ ထွက်ပြေးသည်။\n\nဗိုလ်ချုပ်မှူးကြီးမင်းအောင်လှိုင်ကပြောသည်။",
                        List.of(mention(GARRISON)),
                        1));
        keeper = new IndexKeeper(feed, folder, new Analysis(), Clock.systemUTC());
        keeper.open();
        keeper.catchUp();
        search = new LuceneSearch(keeper);
    }

    @AfterEach
    void close() {
        keeper.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Min Aung Hlaing", "min aung hlaing", "Minn Aung Hlaing", "Min Aung Hlain"})
    void findsANameInTheOtherScriptAndInAnotherSpelling(String name) {
        feed.write(article("src-latin", "Speech", "A statement was read.\n\nSenior General Min Aung Hlaing spoke."));
        keeper.catchUp();

        assertThat(hits(name))
                .extracting(Hit::id)
                .contains("src-my", "src-latin")
                .doesNotContain("src-scattered");
        assertThat(hits("မင်းအောင်လှိုင်"))
                .extracting(Hit::id)
                .startsWith("src-my")
                .contains("src-latin");
        assertThat(marked(hits(name).stream()
                        .filter(hit -> hit.id().equals("src-my"))
                        .findFirst()
                        .orElseThrow()))
                .hasSize(1);
    }

    @Test
    void showsThePassageWithTheNameThoughThePlaceBesideItStandsInAnother() {
        feed.write(article("src-parts", "Officers", "Captain Lin Htet Aung spoke.\n\nA man of Yinmarbin left."));
        keeper.catchUp();

        Hit hit = hits("Lin Htet Aung Yinmarbin").getFirst();
        assertThat(hit.id()).isEqualTo("src-parts");
        assertThat(marked(hit)).isNotEmpty();
    }

    @Test
    void readsZawgyiInTextsAndInQueries() {
        String zawgyi = "ဗိုလ္ခ်ဳပ္မွဴးႀကီးမင္းေအာင္လႈိင္ကေျပာသည္။ သူက ေနျပည္ေတာ္တြင္ ရွိသည္။";
        feed.write(article("src-zawgyi", "Report", "In English.\n\n" + zawgyi));
        keeper.catchUp();

        assertThat(hits("နေပြည်တော်")).extracting(Hit::id).contains("src-zawgyi");
        Hit hit = hits("\"ေနျပည္ေတာ္\"").getFirst();
        assertThat(hit.id()).isEqualTo("src-zawgyi");
        assertThat(marked(hit)).containsExactly("နေပြည်တော်");
        assertThat(hits("မင္းေအာင္လႈိင္")).extracting(Hit::id).contains("src-zawgyi", "src-my");
    }

    @Test
    void countsByYearUnitAndRegionAndNarrowsByThem() {
        feed.write(article("src-dawei", "Leaving", "Men of LIB 901 of the Myanmar army deserted in Dawei."));
        keeper.catchUp();
        SearchAnswer all = search.search(SearchRequest.of("LIB 901", 10));

        assertThat(all.facets().unit()).extracting(Count::value).startsWith("LIB 901");
        assertThat(all.facets().region()).contains(new Count("Tanintharyi", 1));
        assertThat(all.facets().year()).extracting(Count::value).startsWith("2022", "2021");
        Filters there = new Filters(Set.of(), null, null, null, null, null, 2021, "တနင်္သာရီ", null);
        assertThat(ids("LIB 901", there)).containsExactly("src-dawei");
        assertThat(ids("LIB 901", new Filters(Set.of(), null, null, null, null, null, 2019, null, null)))
                .isEmpty();
    }

    private List<Hit> hits(String query) {
        return search.search(SearchRequest.of(query, 50)).hits();
    }

    private List<String> ids(String query, Filters filters) {
        return search.search(new SearchRequest(query, filters, Order.RELEVANCE, 0, 50)).hits().stream()
                .map(Hit::id)
                .toList();
    }

    private static List<String> marked(Hit hit) {
        return hit.passage().stream()
                .filter(Hit.Fragment::hit)
                .map(Hit.Fragment::text)
                .toList();
    }
}
