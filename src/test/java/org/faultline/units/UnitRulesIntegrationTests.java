package org.faultline.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.faultline.evidence.InventedEvidence.unitId;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.faultline.evidence.ClaimStatus;
import org.faultline.evidence.FactView;
import org.faultline.evidence.IdentityState;
import org.faultline.evidence.InventedEvidence;
import org.faultline.evidence.Ledger;
import org.faultline.evidence.NameUse;
import org.faultline.evidence.Progress;
import org.faultline.evidence.RecordRef;
import org.faultline.graph.GraphTest;
import org.faultline.graph.SharedGraph;
import org.faultline.kernel.RecordKind;
import org.faultline.kernel.Truth;
import org.faultline.web.AsOf;
import org.faultline.web.ListingRequest;
import org.faultline.web.RecordMoved;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/** The rules of the field on invented units: LIB 901 under TOC 91, TOC 91 under RMC Invented, and others. */
@GraphTest
class UnitRulesIntegrationTests {

    private static final String LIB = unitId("LIB 901");
    private static final String RMC = unitId("RMC Invented");
    private static final String OTHER = unitId("LID 91");

    @Autowired
    private Ledger ledger;

    @Autowired
    private Units units;

    @Autowired
    private Driver driver;

    @BeforeEach
    void wipe() {
        SharedGraph.wipe(driver);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LIB 901",
                "lib901",
                "Battalion 901",
                "901st Light Infantry Battalion",
                "(၉၀၁) ခမရ",
                "ခမရ (၉၀၁)",
                "901",
                "IB 901",
                "invented nickname"
            })
    void findsOneUnitHoweverItIsCalled(String q) {
        write(invented()
                .name("LIB 901", "The Invented Nickname Battalion", "Latn")
                .source("s2", "2021-09")
                .unit("Battalion 901", "BN?", "901", "Battalion 901")
                .unit("IB 901", "IB", "901", "901 Infantry Battalion")
                .identity(RecordKind.UNIT, unitId("Battalion 901"), LIB, "same")
                .identity(RecordKind.UNIT, unitId("IB 901"), LIB, "same"));

        assertThat(ids(new UnitFilters(q, null, null, null, null))).containsExactly(LIB);
        assertThat(list(new UnitFilters(q, null, null, null, null)).getFirst().alsoRecordedAs())
                .containsExactly("Battalion 901", "IB 901");
    }

    @Test
    void takesANumberWithoutItsTypeForEveryBattalionOfThatNumberAndNoDivision() {
        write(invented()
                .unit("IB 901", "IB", "901", "901 Infantry Battalion")
                .unit("LID 901", "LID", "901", "901 Light Infantry Division"));

        assertThat(ids(new UnitFilters("Battalion 901", null, null, null, null)))
                .containsExactlyInAnyOrder(LIB, unitId("IB 901"));
        assertThat(ids(new UnitFilters("LIB 901", null, null, null, null))).containsExactly(LIB);
        assertThat(ids(new UnitFilters("901", null, null, null, null))).hasSize(3);
    }

    @Test
    void keepsARenamedUnitApartUntilASourceSaysThatItIsTheSame() {
        write(invented().unit("LIB 902", "LIB", "902", "902 Light Infantry Battalion"));
        assertThat(list(UnitFilters.NONE)).extracting(UnitRow::id).contains(LIB, unitId("LIB 902"));

        write(new InventedEvidence().identity(RecordKind.UNIT, unitId("LIB 902"), LIB, "same"));

        assertThatThrownBy(() -> units.find(unitId("LIB 902"), AsOf.NOW)).isInstanceOf(RecordMoved.class);
        assertThat(unit(LIB, AsOf.NOW).names())
                .extracting(use -> use.name() + " / " + use.recordedUnder().name())
                .containsExactly("901 Light Infantry Battalion / LIB 901", "902 Light Infantry Battalion / LIB 902");
    }

    @Test
    void givesTheRecordBackWhenADecisionIsUndone() {
        InventedEvidence evidence = invented()
                .unit("LIB 902", "LIB", "902", "902 Light Infantry Battalion")
                .identity(RecordKind.UNIT, unitId("LIB 902"), LIB, "same");
        write(evidence);
        String decision = unit(LIB, AsOf.NOW).decisions().getFirst().id();

        ledger.decide(decision, IdentityState.UNDONE, "they are two", "tests");

        assertThat(unit(unitId("LIB 902"), AsOf.NOW).names()).hasSize(1);
        assertThat(unit(LIB, AsOf.NOW).folded()).isEmpty();
        assertThat(unit(LIB, AsOf.NOW).decisions().getFirst().state()).isEqualTo("undone");
    }

    @Test
    void saysWhereASourceThatUsesANamePlacesTheUnit() {
        write(invented()
                .source("s2", "2021-09-01")
                .unit("Battalion 901", "BN?", "901", "Battalion 901")
                .defection("d1", "Battalion 901", null, "eastern hills", 3, "2021-08-19")
                .identity(RecordKind.UNIT, unitId("Battalion 901"), LIB, "same"));

        NameUse use = unit(LIB, AsOf.NOW).names().stream()
                .filter(name -> name.name().equals("Battalion 901"))
                .findFirst()
                .orElseThrow();

        assertThat(use.uses()).singleElement().satisfies(one -> {
            assertThat(one.citation().source().publisher()).isEqualTo("The s2 Paper");
            assertThat(one.places()).containsExactly("eastern hills");
        });
    }

    @Test
    void takesOnIncidentsOfSubordinatesOnlyWhileTheSubordinationHolds() {
        write(chain().incident("during", "t1", "2021-05-01")
                .incident("after", "t1", "2022-05-01")
                .incident("before", "t1", "2019-05-01")
                .alleged("LIB 901", "during", "2021-05-01")
                .alleged("LIB 901", "after", "2022-05-01")
                .alleged("LIB 901", "before", "2019-05-01"));

        assertThat(inherited(RMC, AsOf.NOW)).singleElement().satisfies(item -> {
            assertThat(item.fact().other().id()).isEqualTo("incident-during");
            assertThat(item.truth()).isEqualTo(Truth.CERTAIN);
            assertThat(item.via()).extracting(RecordRef::name).containsExactly("TOC 91");
            assertThat(item.rivals()).isEmpty();
            assertThat(item.subordination()).hasSize(2);
        });
    }

    @Test
    void takesOnAreasOfSubordinatesOnlyWhileTheSubordinationHolds() {
        write(chain().operatesIn("LIB 901", "t1", "//2021-05-01").operatesIn("LIB 901", "t2", "//2023-05-01"));

        assertThat(inherited(RMC, AsOf.NOW))
                .extracting(item -> item.kind() + " " + item.fact().other().name() + " " + item.truth())
                .containsExactly("area Upper Township CERTAIN");
        assertThat(inherited(RMC, on("2021-05-01"))).hasSize(1);
        assertThat(inherited(RMC, on("2022-05-01"))).isEmpty();
        assertThat(inherited(RMC, on("2021-04-30"))).isEmpty();
    }

    @Test
    void letsEachOfSeveralSuperiorsTakeOnAsPossible() {
        write(chain().under("LIB 901", "LID 91", "2021-04/2021-06/")
                .incident("during", "t1", "2021-05-01")
                .incident("later", "t1", "2021-09-01")
                .alleged("LIB 901", "during", "2021-05-01")
                .alleged("LIB 901", "later", "2021-09-01"));

        assertThat(inherited(OTHER, AsOf.NOW)).singleElement().satisfies(item -> {
            assertThat(item.truth()).isEqualTo(Truth.POSSIBLE);
            assertThat(item.rivals()).extracting(RecordRef::name).containsExactly("TOC 91");
        });
        assertThat(inherited(RMC, AsOf.NOW))
                .extracting(item -> item.fact().other().id() + " " + item.truth())
                .containsExactlyInAnyOrder("incident-during POSSIBLE", "incident-later CERTAIN");
    }

    @Test
    void takesTwoSuperiorsOfOneLineForNoRivals() {
        write(chain().under("LIB 901", "RMC Invented", "2020/2021-12-31/")
                .incident("during", "t1", "2021-05-01")
                .alleged("LIB 901", "during", "2021-05-01"));

        assertThat(inherited(RMC, AsOf.NOW)).extracting(Inherited::truth).containsExactly(Truth.CERTAIN);
        assertThat(inherited(unitId("TOC 91"), AsOf.NOW))
                .extracting(Inherited::truth)
                .containsExactly(Truth.CERTAIN);
    }

    @Test
    void followsAMobileDivisionToWhateverCommandItIsUnderAtTheTime() {
        write(chain().unit("RMC Elsewhere", "RMC", null, "Elsewhere Command")
                .unit("LIB 905", "LIB", "905", "905 Light Infantry Battalion")
                .under("LIB 905", "LID 91", "2020/2022-12-31/")
                .under("LID 91", "RMC Invented", "2021-01-01/2021-06-30/")
                .under("LID 91", "RMC Elsewhere", "2021-07-01/2021-12-31/")
                .incident("spring", "t1", "2021-05-01")
                .incident("autumn", "t2", "2021-09-01")
                .alleged("LIB 905", "spring", "2021-05-01")
                .alleged("LIB 905", "autumn", "2021-09-01"));

        assertThat(inherited(RMC, AsOf.NOW))
                .extracting(item -> item.fact().other().id())
                .containsExactly("incident-spring");
        assertThat(inherited(unitId("RMC Elsewhere"), AsOf.NOW))
                .extracting(item -> item.fact().other().id())
                .containsExactly("incident-autumn");
    }

    @Test
    void endsItsWalkInACircleOfCommand() {
        write(chain().under("RMC Invented", "LIB 901", "2020/2021-12-31/")
                .incident("during", "t1", "2021-05-01")
                .alleged("TOC 91", "during", "2021-05-01"));

        assertThat(inherited(RMC, AsOf.NOW)).hasSize(1);
        assertThat(inherited(LIB, AsOf.NOW)).hasSize(1);
        assertThat(ids(new UnitFilters(null, null, "RMC Invented", null, null)))
                .containsExactlyInAnyOrder(LIB, unitId("TOC 91"));
    }

    @Test
    void listsWhatIsUnderAUnitOnTheDayAskedAbout() {
        write(chain());
        UnitFilters under = new UnitFilters(null, null, "RMC Invented", null, null);

        assertThat(ids(under)).containsExactlyInAnyOrder(LIB, unitId("TOC 91"));
        assertThat(idsOn(under, "2021-01-01")).containsExactlyInAnyOrder(LIB, unitId("TOC 91"));
        assertThat(idsOn(under, "2022-01-01")).containsExactly(unitId("TOC 91"));
    }

    @Test
    void listsWhatIsWithinAPlaceByContainment() {
        write(chain().place("s1", "Invented State", "state", null)
                .place("t9", "Ninth Township", "township", "s1")
                .place("v9", "Ninth Village", "village", "t9")
                .base("b9", "Ninth Fort", "t9")
                .operatesIn("LIB 901", "v9", "2021-05-01/2021-06-01/")
                .basedAt("LID 91", "base-b9", "//2020"));

        assertThat(ids(new UnitFilters(null, null, null, "Invented State", null)))
                .containsExactlyInAnyOrder(LIB, OTHER);
        assertThat(ids(new UnitFilters(null, null, null, "place-t9", null))).containsExactlyInAnyOrder(LIB, OTHER);
        assertThat(ids(new UnitFilters(null, null, null, "place-v9", null))).isEmpty();
        assertThat(idsOn(new UnitFilters(null, null, null, "place-t9", null), "2021-07-01"))
                .containsExactly(OTHER);
    }

    @Test
    void showsContradictedAndWithdrawnClaimsBesideTheOthers() {
        write(invented()
                .unit("RMC Invented", "RMC", null, "Invented Command")
                .status(ClaimStatus.CONFLICT)
                .under("LIB 901", "RMC Invented", "//2021")
                .status(ClaimStatus.ACCEPTED)
                .strength("LIB 901", 120, "//2021"));
        UnitRecord before = unit(LIB, AsOf.NOW);
        ledger.changeStatus(
                before.strengths().getFirst().claim(), ClaimStatus.WITHDRAWN, "the source corrected itself", "tests");

        UnitRecord after = unit(LIB, AsOf.NOW);

        assertThat(after.superiors()).isEmpty();
        assertThat(after.claims())
                .extracting(claim -> claim.kind() + " " + claim.status())
                .contains("Subordination conflict", "Strength withdrawn", "Naming accepted");
    }

    @Test
    void answersFromWhatWasKnownThen() {
        write(chain());

        assertThat(units.find(LIB, new AsOf(null, LocalDate.EPOCH))).isEmpty();
        assertThat(units.list(ListingRequest.first("designation"), new AsOf(null, LocalDate.EPOCH), UnitFilters.NONE)
                        .items())
                .isEmpty();
    }

    @Test
    void listsWhatWasNotKnownThenNeitherAsSuperiorNorAsPresence() {
        write(chain().operatesIn("LIB 901", "t1", "//2021"));
        AsOf then = new AsOf(null, LocalDate.now(ZoneOffset.UTC).plusDays(1));
        try (var session = driver.session()) {
            session.run("MATCH (c:Claim) WHERE c.kind IN ['Subordination', 'Stationing']"
                            + " SET c.recordedAt = datetime() + duration('P30D')")
                    .consume();
        }

        assertThat(units.list(ListingRequest.first("designation"), then, UnitFilters.NONE)
                        .items())
                .hasSize(4)
                .allSatisfy(row -> assertThat(row.superiors()).isEmpty());
        assertThat(units.list(
                                ListingRequest.first("designation"),
                                then,
                                new UnitFilters(null, null, null, "place-t1", null))
                        .items())
                .isEmpty();
        assertThat(units.find(LIB, then).orElseThrow().superiors()).isEmpty();
        assertThat(units.inherited(RMC, then, new InheritedFilters(null)).orElseThrow())
                .isEmpty();
    }

    @Test
    void answersForTodayFromTheProjectionAsFromTheClaims() {
        write(chain().under("LIB 901", "LID 91", "//2021-05"));

        List<UnitRow.Superior> projected = list(new UnitFilters("LIB 901", null, null, null, null))
                .getFirst()
                .superiors();
        List<FactView> claimed = unit(LIB, AsOf.NOW).superiors();

        assertThat(projected)
                .extracting(superior -> superior.unit().name() + " " + superior.truth())
                .containsExactlyElementsOf(claimed.stream()
                        .map(fact -> fact.other().name() + " " + fact.truth())
                        .toList())
                .hasSize(2);
    }

    private UnitRecord unit(String id, AsOf asOf) {
        return units.find(id, asOf).orElseThrow();
    }

    private List<Inherited> inherited(String id, AsOf asOf) {
        return units.inherited(id, asOf, new InheritedFilters(null)).orElseThrow();
    }

    private List<UnitRow> list(UnitFilters filters) {
        return units.list(ListingRequest.first("designation"), AsOf.NOW, filters)
                .items();
    }

    private List<String> ids(UnitFilters filters) {
        return list(filters).stream().map(UnitRow::id).toList();
    }

    private List<String> idsOn(UnitFilters filters, String day) {
        return units.list(ListingRequest.first("designation"), on(day), filters).items().stream()
                .map(UnitRow::id)
                .toList();
    }

    private static AsOf on(String day) {
        return new AsOf(LocalDate.parse(day), null);
    }

    private void write(InventedEvidence evidence) {
        ledger.write(evidence.batch(), "tests", Progress.SILENT);
    }

    private static InventedEvidence invented() {
        return new InventedEvidence()
                .source("s1", "2021-08-20")
                .unit("LIB 901", "LIB", "901", "901 Light Infantry Battalion");
    }

    /** LIB 901 under TOC 91 through 2020 and 2021, TOC 91 under RMC Invented from 2020 on; LID 91 apart. */
    private static InventedEvidence chain() {
        return invented()
                .unit("TOC 91", "TOC", "91", "91 Tactical Operations Command")
                .unit("RMC Invented", "RMC", null, "Invented Command")
                .unit("LID 91", "LID", "91", "91 Light Infantry Division")
                .place("t1", "Upper Township", "township", null)
                .place("t2", "Lower Township", "township", null)
                .under("LIB 901", "TOC 91", "2020-01-01/2021-12-31/")
                .under("TOC 91", "RMC Invented", "2020-01-01//2022-12-31");
    }
}
