package org.faultline.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.faultline.evidence.InventedEvidence.unitId;

import java.time.LocalDate;
import java.util.List;
import org.faultline.evidence.InventedEvidence;
import org.faultline.evidence.Ledger;
import org.faultline.evidence.Progress;
import org.faultline.graph.GraphTest;
import org.faultline.graph.SharedGraph;
import org.faultline.kernel.Truth;
import org.faultline.web.AsOf;
import org.faultline.web.BadParameter;
import org.faultline.web.ListingRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/** On an invented state with one district, one township, one village and one fort. */
@GraphTest
class PlaceRulesIntegrationTests {

    @Autowired
    private Ledger ledger;

    @Autowired
    private Places places;

    @Autowired
    private Bases bases;

    @Autowired
    private Driver driver;

    @BeforeEach
    void wipe() {
        SharedGraph.wipe(driver);
    }

    @Test
    void containsWhatLiesWithinAtAnyDepth() {
        write(country());

        PlaceRecord state = place("place-s1", AsOf.NOW);

        assertThat(state.presences())
                .extracting(presence ->
                        presence.fact().other().name() + " " + presence.fact().relationship() + " "
                                + presence.where().name())
                .containsExactlyInAnyOrder("LIB 901 STATIONED_AT Hill Fort", "LIB 902 OPERATES_IN Hill Township");
        assertThat(state.bases()).extracting(BaseRef::name).containsExactly("Hidden Fort", "Hill Fort");
        assertThat(state.incidents().total()).isEqualTo(1);
        assertThat(state.incidents().newest())
                .extracting(event -> event.place().name())
                .containsExactly("Hill Village");
        assertThat(state.defections().newest())
                .extracting(PlaceEvents.Event::id)
                .containsExactly("defection-d1");
        assertThat(state.within()).extracting(PlaceRef::name).containsExactly("Hill District");
        assertThat(place("place-t1", AsOf.NOW).around())
                .extracting(PlaceRef::name)
                .containsExactly("Hill District", "Hill State");
    }

    @Test
    void showsUnitsAndBasesDownToTheTownshipOnly() {
        write(country());

        PlaceRecord village = place("place-v1", AsOf.NOW);

        assertThat(village.presences()).isEmpty();
        assertThat(village.bases()).isEmpty();
        assertThat(village.incidents().total()).isEqualTo(1);
        assertThat(base("base-f2", AsOf.NOW).around())
                .extracting(PlaceRef::name)
                .containsExactly("Hill Township", "Hill District", "Hill State");
        assertThat(place("place-t1", AsOf.NOW).presences().toString()).doesNotContain("Hill Village");
    }

    @Test
    void holdsNoCoordinatesOfBases() {
        assertThat(BaseRecord.class.getRecordComponents())
                .extracting(component -> component.getName())
                .doesNotContain("lat", "lon");
        assertThat(BaseRow.class.getRecordComponents())
                .extracting(component -> component.getName())
                .doesNotContain("lat", "lon");
    }

    @Test
    void judgesPresencesOnTheDayAskedAbout() {
        write(country());

        assertThat(truthOf("LIB 902", "2021-06-01")).isEqualTo(Truth.CERTAIN);
        assertThat(truthOf("LIB 902", "2021-07-01")).isEqualTo(Truth.NO);
        assertThat(truthOf("LIB 901", "2021-07-01")).isEqualTo(Truth.ASSUMED);
    }

    @Test
    void namesTheLargestOfSeveralPlacesWithOneName() {
        write(country().place("t2", "Hill State", "township", "x1"));

        assertThat(places.resolve("place", "hill state").id()).isEqualTo("place-s1");
        assertThat(places.resolve("place", "place-t2").id()).isEqualTo("place-t2");
        assertThatThrownBy(() -> places.resolve("place", "nowhere"))
                .isInstanceOf(BadParameter.class)
                .hasMessageContaining("place");
    }

    @Test
    void listsPlacesWithWhatIsWithinThem() {
        write(country());

        List<PlaceRow> rows = places.list(ListingRequest.first("level"), AsOf.NOW, new PlaceFilters("HILL", null, null))
                .items();

        assertThat(rows)
                .extracting(row -> row.name() + " " + row.units() + " " + row.bases() + " " + row.incidents() + " "
                        + row.defections())
                .containsExactly(
                        "Hill State 2 2 1 1", "Hill District 2 2 1 1", "Hill Township 2 2 1 1", "Hill Village 0 0 1 0");
        assertThat(places.list(ListingRequest.first("name"), AsOf.NOW, new PlaceFilters(null, null, "Hill District"))
                        .items())
                .extracting(PlaceRow::name)
                .containsExactly("Hill Township", "Hill Village");
    }

    @Test
    void listsBasesInAPlace() {
        write(country());

        List<BaseRow> rows = bases.list(ListingRequest.first("name"), AsOf.NOW, new BaseFilters("fort", "Hill State"))
                .items();

        assertThat(rows).extracting(row -> row.name() + " " + row.units()).contains("Hill Fort 1");
        assertThat(bases.list(ListingRequest.first("name"), AsOf.NOW, new BaseFilters(null, "place-v1"))
                        .items())
                .isEmpty();
    }

    @Test
    void knowsNothingBeforeItWasRecorded() {
        write(country());
        AsOf then = new AsOf(null, LocalDate.EPOCH);

        assertThat(places.find("place-s1", then)).isEmpty();
        assertThat(bases.find("base-f1", then)).isEmpty();
        assertThat(places.list(ListingRequest.first("name"), then, PlaceFilters.NONE)
                        .items())
                .isEmpty();
    }

    private Truth truthOf(String unit, String day) {
        return place("place-s1", new AsOf(LocalDate.parse(day), null)).presences().stream()
                .filter(presence -> presence.fact().other().id().equals(unitId(unit)))
                .findFirst()
                .orElseThrow()
                .fact()
                .truth();
    }

    private PlaceRecord place(String id, AsOf asOf) {
        return places.find(id, asOf).orElseThrow();
    }

    private BaseRecord base(String id, AsOf asOf) {
        return bases.find(id, asOf).orElseThrow();
    }

    private void write(InventedEvidence evidence) {
        ledger.write(evidence.batch(), "tests", Progress.SILENT);
    }

    private static InventedEvidence country() {
        return new InventedEvidence()
                .source("s1", "2021-08-20")
                .place("s1", "Hill State", "state", null)
                .place("d1", "Hill District", "district", "s1")
                .place("t1", "Hill Township", "township", "d1")
                .place("v1", "Hill Village", "village", "t1")
                .place("x1", "Far State", "state", null)
                .unit("LIB 901", "LIB", "901", "901 Light Infantry Battalion")
                .unit("LIB 902", "LIB", "902", "902 Light Infantry Battalion")
                .base("f1", "Hill Fort", "t1")
                .base("f2", "Hidden Fort", "v1")
                .basedAt("LIB 901", "base-f1", "//2021-05-01")
                .operatesIn("LIB 902", "v1", "2021-05-01/2021-06-30/")
                .incident("i1", "v1", "2021-05-01")
                .defection("d1", "LIB 901", "t1", "the hills", 3, "2021-08-19");
    }
}
