package org.faultline.search.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faultline.search.internal.InventedFeed.article;
import static org.faultline.search.internal.InventedFeed.named;
import static org.faultline.search.internal.InventedFeed.unit;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.faultline.search.HitKind;
import org.faultline.search.SearchRequest;
import org.faultline.search.Suggestion;
import org.faultline.search.internal.analysis.Analysis;
import org.faultline.search.internal.index.IndexKeeper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** While typing, and after a misspelling. */
class SuggestionTests {

    @TempDir
    private Path folder;

    private final InventedFeed feed = new InventedFeed();
    private IndexKeeper keeper;
    private LuceneSearch search;

    @BeforeEach
    void fill() {
        feed.write(
                unit("unit-lib-901", "LIB 901", "901st Light Infantry Battalion", "ခမရ (၉၀၁)"),
                unit("unit-lib-902", "LIB 902"),
                unit("unit-ib-90", "IB 90"),
                named(HitKind.PERSON, "person-official", "Nyan Htut Lin", "ဉာဏ်ထွဋ်လင်း"),
                named(HitKind.PLACE, "place-kyaukpadaung", "Kyaukpadaung"),
                article(
                        "src-garrison",
                        "Garrison in turmoil",
                        "Secretman Hiddenname of the army deserted with weapons."));
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
    @ValueSource(strings = {"LIB 90", "lib90", "ခမရ (၉၀", "90"})
    void proposesUnitsFromTheBeginningOfADesignationInEitherScript(String typed) {
        assertThat(search.suggest(typed, 8)).extracting(Suggestion::id).contains("unit-lib-901", "unit-lib-902");
    }

    @Test
    void putsTheWholeNameFirst() {
        assertThat(search.suggest("LIB 902", 8).getFirst().id()).isEqualTo("unit-lib-902");
        assertThat(search.suggest("ခမရ ၉၀၁", 8).getFirst().id()).isEqualTo("unit-lib-901");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nyan", "htut", "ဉာဏ်ထွ", "Nyan Htut Lin", "Nyan Htoot Lin"})
    void proposesPeopleByAnyNameAndByItsSound(String typed) {
        assertThat(search.suggest(typed, 8)).extracting(Suggestion::id).contains("person-official");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kyaukpa", "ကျောက်ပန်း"})
    void proposesPlacesAlsoByTheNameThatOnlyTheTableHas(String typed) {
        Suggestion place = search.suggest(typed, 8).getFirst();

        assertThat(place.name()).isEqualTo("Kyaukpadaung");
        assertThat(place.url()).isEqualTo("/places/place-kyaukpadaung");
    }

    @Test
    void proposesSourcesByTheirTitle() {
        assertThat(search.suggest("turm", 8))
                .containsExactly(new Suggestion(
                        HitKind.SOURCE, "src-garrison", "Garrison in turmoil", null, "/sources/src-garrison"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Secretman", "hidden", "*", "\"", "-", " ", "\uD800", "((((((((("})
    void proposesNothingOutOfTextsAndNothingForSigns(String typed) {
        assertThat(search.suggest(typed, 8)).isEmpty();
    }

    @Test
    void asksWhetherAnotherWordWasMeant() {
        assertThat(meant("desertd with weapns")).isEqualTo("deserted with weapons");
        assertThat(meant("kind:source weapns")).isEqualTo("kind:source weapons");
        assertThat(meant("Kyaukxadaung")).isEqualTo("Kyaukpadaung");
        assertThat(meant("deserted")).isNull();
    }

    @Test
    void neverProposesANameThatStandsInATextAlone() {
        assertThat(meant("Secretmann")).isNull();
        assertThat(meant("Hidenname")).isNull();
    }

    private @org.jspecify.annotations.Nullable String meant(String query) {
        return search.search(SearchRequest.of(query, 10)).didYouMean();
    }

    @Test
    void proposesNoMoreThanAsked() {
        assertThat(search.suggest("lib", 1)).hasSize(1);
        assertThat(List.copyOf(search.suggest("", 5))).isEmpty();
    }
}
