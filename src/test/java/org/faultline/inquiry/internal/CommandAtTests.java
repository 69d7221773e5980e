package org.faultline.inquiry.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.faultline.inquiry.internal.InventedChronicle.unit;

import java.time.LocalDate;
import java.util.List;
import org.faultline.inquiry.Echelon;
import org.faultline.inquiry.Holder;
import org.faultline.kernel.Truth;
import org.junit.jupiter.api.Test;

/** Each documented fault of chain-of-command charts elsewhere is one of these tests. */
class CommandAtTests {

    @Test
    void doesNotTakeAPostingOfOneDayForOneWithoutEnd() {
        InventedChronicle invented = new InventedChronicle().posted("A", "LIB 901", "Commander", "//2016-05-01");

        assertThat(holders(invented, "2016-05-01"))
                .extracting(
                        holder -> holder.post().truth(), holder -> holder.post().daysSince())
                .containsExactly(tuple(Truth.CERTAIN, 0L));
        assertThat(holders(invented, "2017-05-01"))
                .extracting(
                        holder -> holder.post().truth(), holder -> holder.post().daysSince())
                .containsExactly(tuple(Truth.ASSUMED, 365L));
        assertThat(holders(invented, "2015-05-01")).isEmpty();
        assertThat(holders(invented, "2026-05-01")).isEmpty();
    }

    @Test
    void doesNotTakeAMonthForItsFirstDay() {
        InventedChronicle invented = new InventedChronicle().posted("A", "LIB 901", "Commander", "2021-03/2021-08/");

        assertThat(truths(invented, "2021-03-01")).containsExactly(Truth.POSSIBLE);
        assertThat(truths(invented, "2021-03-31")).containsExactly(Truth.CERTAIN);
        assertThat(truths(invented, "2021-08-01")).containsExactly(Truth.CERTAIN);
        assertThat(truths(invented, "2021-08-31")).containsExactly(Truth.POSSIBLE);
        assertThat(truths(invented, "2021-09-01")).isEmpty();
        assertThat(truths(invented, "2021-02-28")).isEmpty();
    }

    @Test
    void neverPicksSomebodyWhoDoesNotCommand() {
        InventedChronicle invented = new InventedChronicle()
                .posted("A", "LIB 901", "Chief of Staff", "2020/2022/")
                .posted("B", "LIB 901", "Officer", "2020/2022/")
                .posted("C", "LIB 901", "Other", "2020/2022/");

        assertThat(at(invented, "2021-06-01").holders()).isEmpty();
        assertThat(at(invented, "2021-06-01").undated()).isEmpty();
    }

    @Test
    void tellsWhoIsAttestedOnlyLater() {
        InventedChronicle invented = new InventedChronicle().posted("A", "LIB 901", "Commander", "/2022-01-06/");
        assertThat(at(invented, "2021-12-07").holders()).isEmpty();
        assertThat(at(invented, "2021-12-07").displaced())
                .singleElement()
                .satisfies(holder -> assertThat(holder.remark()).contains("no source says since when"));
        InventedChronicle begun = new InventedChronicle().posted("A", "LIB 901", "Commander", "2022-01-06//");
        assertThat(at(begun, "2021-12-07").displaced()).isEmpty();
    }

    @Test
    void doesNotShowSomebodyDeadOrGoneForDecades() {
        InventedChronicle invented = new InventedChronicle().posted("A", "Army", "Commander", "1962//1988-07-23");

        Echelon army = CommandAt.of(invented.chronicle(), unit("Army"), Window.day(LocalDate.parse("2016-03-30")));

        assertThat(army.holders()).isEmpty();
        assertThat(army.displaced())
                .singleElement()
                .satisfies(gone -> assertThat(gone.remark()).contains("1988-07-23"));
    }

    @Test
    void assumesNobodyPastHisSuccessor() {
        InventedChronicle invented = new InventedChronicle()
                .posted("A", "LIB 901", "Commander", "//2020-05-01")
                .posted("B", "LIB 901", "Commander", "//2021-03-01");

        assertThat(names(invented, "2021-01-01")).containsExactly("A");
        assertThat(names(invented, "2021-06-01")).containsExactly("B");
        assertThat(at(invented, "2021-06-01").displaced())
                .singleElement()
                .satisfies(gone -> assertThat(gone.remark()).contains("B is attested in the post from 2021-03-01"));
    }

    @Test
    void assumesNobodyInAPostWhoIsAttestedElsewhere() {
        InventedChronicle invented = new InventedChronicle()
                .posted("A", "LIB 901", "Commander", "//2020-05-01")
                .posted("A", "LIB 902", "Commander", "//2021-03-01");

        assertThat(names(invented, "2021-01-01")).containsExactly("A");
        assertThat(names(invented, "2021-06-01")).isEmpty();
    }

    @Test
    void namesActingAndDeputyAsSuchBehindWhoeverIsInCommand() {
        InventedChronicle invented = new InventedChronicle()
                .posted("D", "LIB 901", "Deputy Commander", "2020/2022/")
                .posted("A", "LIB 901", "Acting Commander", "2020/2022/")
                .posted("C", "LIB 901", "Commander", "//2020-12-31");

        assertThat(holders(invented, "2021-06-01"))
                .extracting(
                        holder -> holder.post().other().name(),
                        Holder::manner,
                        holder -> holder.post().truth())
                .containsExactly(
                        tuple("C", "in command", Truth.ASSUMED),
                        tuple("A", "acting", Truth.CERTAIN),
                        tuple("D", "deputy", Truth.CERTAIN));
    }

    @Test
    void setsApartWhoeverCommandedAtATimeThatNoSourceStates() {
        InventedChronicle invented = new InventedChronicle().posted("A", "LIB 901", "Commander", "");

        assertThat(at(invented, "2021-06-01").holders()).isEmpty();
        assertThat(at(invented, "2021-06-01").undated()).hasSize(1);
    }

    @Test
    void showsOnlySuperiorsThatHeldThen() {
        InventedChronicle invented = new InventedChronicle()
                .under("Army", "War Office", "1948/1962/")
                .under("Army", "Ministry", "1963/2009/")
                .under("Army", "Joint Staff", "2010//2022");

        assertThat(superiors(invented, "Army", "1955-01-01")).containsExactly("War Office");
        assertThat(superiors(invented, "Army", "2000-01-01")).containsExactly("Ministry");
        assertThat(superiors(invented, "Army", "2021-01-01")).containsExactly("Joint Staff");
    }

    @Test
    void keepsAGapBetweenTwoMembershipsAGap() {
        InventedChronicle invented = new InventedChronicle()
                .under("LIB 901", "LID 90", "2015-01-01/2015-12-31/")
                .under("LIB 901", "LID 90", "2018-01-01/2018-12-31/");

        assertThat(superiors(invented, "LIB 901", "2015-06-01")).containsExactly("LID 90");
        assertThat(superiors(invented, "LIB 901", "2016-06-01")).isEmpty();
        assertThat(superiors(invented, "LIB 901", "2018-06-01")).containsExactly("LID 90");
    }

    @Test
    void goesByTheDatesOfTheRelationAndNotOfTheUnits() {
        InventedChronicle invented = new InventedChronicle()
                .posted("A", "LIB 901", "Commander", "2010/2024/")
                .posted("B", "LID 90", "Commander", "2010/2024/")
                .under("LIB 901", "LID 90", "2020-01-01/2020-12-31/");

        assertThat(superiors(invented, "LIB 901", "2019-06-01")).isEmpty();
        assertThat(superiors(invented, "LIB 901", "2020-06-01")).containsExactly("LID 90");
    }

    @Test
    void setsRivalChainsSideBySide() {
        InventedChronicle invented = new InventedChronicle()
                .under("LIB 901", "LID 90", "2020/2022/")
                .under("LIB 901", "RMC North", "2020/2022/")
                .under("LID 90", "Army", "2020/2022/")
                .under("RMC North", "Army", "2020/2022/");

        Echelon battalion = at(invented, "2021-06-01");

        assertThat(battalion.superiors())
                .extracting(above -> above.unit().name())
                .containsExactly("LID 90", "RMC North");
        assertThat(battalion.superiors().getFirst().superiors()).hasSize(1);
        assertThat(battalion.superiors().getLast().superiors().getFirst().unit().name())
                .isEqualTo("Army");
    }

    @Test
    void endsOnChainsThatRunInACircle() {
        InventedChronicle invented = new InventedChronicle()
                .under("LIB 901", "LID 90", "2020/2022/")
                .under("LID 90", "LIB 901", "2020/2022/");

        Echelon battalion = at(invented, "2021-06-01");

        assertThat(battalion.superiors().getFirst().superiors()).singleElement().satisfies(again -> {
            assertThat(again.unit().name()).isEqualTo("LIB 901");
            assertThat(again.shownBefore()).isTrue();
            assertThat(again.superiors()).isEmpty();
        });
    }

    @Test
    void letsNobodyCommandAPlaceholder() {
        InventedChronicle invented = new InventedChronicle()
                .posted("A", "Unknown TOC", "Commander", "2020/2022/")
                .placeholder("Unknown TOC");

        Echelon unknown =
                CommandAt.of(invented.chronicle(), unit("Unknown TOC"), Window.day(LocalDate.parse("2021-06-01")));

        assertThat(unknown.placeholder()).isTrue();
        assertThat(unknown.holders()).isEmpty();
    }

    @Test
    void datesAnIncidentByItsWorkingAnswer() {
        InventedChronicle invented = new InventedChronicle()
                .posted("A", "LIB 901", "Commander", "2021-06-01/2021-06-10/")
                .incident("shelling", "2021-06-08/2021-06-08/")
                .alleged("LIB 901", "shelling");
        Chronicle chronicle = invented.chronicle();

        Window window = chronicle.windowOf("incident-shelling").orElseThrow();

        assertThat(window).isEqualTo(Window.day(LocalDate.parse("2021-06-08")));
        assertThat(chronicle.windowOf("incident-none")).isEmpty();
        assertThat(CommandAt.of(chronicle, unit("LIB 901"), window).holders())
                .extracting(holder -> holder.post().truth())
                .containsExactly(Truth.CERTAIN);
    }

    private static Echelon at(InventedChronicle invented, String day) {
        return CommandAt.of(invented.chronicle(), unit("LIB 901"), Window.day(LocalDate.parse(day)));
    }

    private static List<Holder> holders(InventedChronicle invented, String day) {
        return at(invented, day).holders();
    }

    private static List<Truth> truths(InventedChronicle invented, String day) {
        return holders(invented, day).stream()
                .map(holder -> holder.post().truth())
                .toList();
    }

    private static List<String> names(InventedChronicle invented, String day) {
        return holders(invented, day).stream()
                .map(holder -> holder.post().other().name())
                .toList();
    }

    private static List<String> superiors(InventedChronicle invented, String unit, String day) {
        return CommandAt.superiors(invented.chronicle(), unit(unit).id(), Window.day(LocalDate.parse(day))).stream()
                .map(link -> link.other().name())
                .toList();
    }
}
