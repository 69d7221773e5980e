package org.faultline.inquiry.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.faultline.inquiry.Alternative;
import org.faultline.inquiry.Conflict;
import org.faultline.inquiry.ConflictRule;
import org.junit.jupiter.api.Test;

class ConflictSearchTests {

    @Test
    void findsTwoCommandersOnOneDayButNotOneAfterTheOther() {
        assertThat(rules(new InventedChronicle()
                        .posted("A", "LIB 901", "Commander", "2021-01-01/2021-06-30/")
                        .posted("B", "LIB 901", "Commander", "2021-06-01/2021-12-31/")))
                .containsExactly(ConflictRule.TWO_COMMANDERS);
        assertThat(rules(new InventedChronicle()
                        .posted("A", "LIB 901", "Commander", "2021-01-01/2021-05-31/")
                        .posted("B", "LIB 901", "Commander", "2021-06-01/2021-12-31/")))
                .isEmpty();
    }

    @Test
    void takesNoDeputyForARival() {
        assertThat(rules(new InventedChronicle()
                        .posted("A", "LIB 901", "Commander", "2021-01-01/2021-06-30/")
                        .posted("B", "LIB 901", "Deputy Commander", "2021-01-01/2021-06-30/")
                        .posted("C", "LIB 901", "Acting Commander", "2021-01-01/2021-06-30/")))
                .isEmpty();
    }

    @Test
    void callsNothingAConflictThatIsOnlyPossible() {
        assertThat(rules(new InventedChronicle()
                        .posted("A", "LIB 901", "Commander", "//2021")
                        .posted("B", "LIB 901", "Commander", "//2021")))
                .isEmpty();
    }

    @Test
    void findsTwoSuperiorsOfOneTypeOnly() {
        assertThat(rules(new InventedChronicle()
                        .typed("LID 90", "LID")
                        .typed("LID 91", "LID")
                        .typed("RMC North", "RMC")
                        .under("LIB 901", "LID 90", "2021-01-01/2021-06-30/")
                        .under("LIB 901", "LID 91", "2021-03-01/2021-06-30/")
                        .under("LIB 901", "RMC North", "2021-01-01/2021-06-30/")))
                .containsExactly(ConflictRule.TWO_SUPERIORS);
    }

    @Test
    void findsTwoBasesOfABattalionUnlessOneLiesInTheOther() {
        assertThat(rules(new InventedChronicle()
                        .typed("LIB 901", "LIB")
                        .basedAt("LIB 901", "Camp", "2021-01-01/2021-06-30/")
                        .basedAt("LIB 901", "Fort", "2021-01-01/2021-06-30/")))
                .containsExactly(ConflictRule.TWO_BASES);
        assertThat(rules(new InventedChronicle()
                        .typed("LIB 901", "LIB")
                        .basedAt("LIB 901", "Camp", "2021-01-01/2021-06-30/")
                        .basedAt("LIB 901", "Fort", "2021-01-01/2021-06-30/")
                        .within("Camp", "Fort")))
                .isEmpty();
    }

    @Test
    void findsTwoDatesOfOneEvent() {
        assertThat(rules(new InventedChronicle()
                        .incident("shelling", "2021-06-08/2021-06-08/")
                        .incident("shelling", "2021-06-09/2021-06-09/")))
                .containsExactly(ConflictRule.TWO_DATES);
        assertThat(rules(new InventedChronicle()
                        .incident("shelling", "2021-06-08/2021-06-08/")
                        .incident("shelling", "2021-06/2021-06/")))
                .isEmpty();
    }

    @Test
    void putsTheWorkingAnswerFirstAndSaysWhatFollowsFromTheOther() {
        Chronicle chronicle = new InventedChronicle()
                .posted("A", "LIB 901", "Commander", "2021-01-01/2021-06-30/")
                .posted("B", "LIB 901", "Commander", "2021-01-01/2021-12-31/")
                .chronicle();

        Conflict conflict = ConflictSearch.in(chronicle, List.of()).getFirst();
        Alternative other = Alternatives.of(chronicle, conflict, 1);

        assertThat(conflict.sides().getFirst().says()).isEqualTo("A");
        assertThat(conflict.sides().getFirst().working()).isTrue();
        assertThat(conflict.because()).isEqualTo("its date is more precise");
        assertThat(other.changes()).singleElement().satisfies(change -> {
            assertThat(change.from().name()).isEqualTo("A");
            assertThat(change.then()).isEmpty();
        });
    }

    @Test
    void keepsTheWinnerWhenALosingClaimGoes() {
        InventedChronicle three = new InventedChronicle()
                .incident("shelling", "2021-06-08/2021-06-08/")
                .incident("shelling", "2021-06-10/2021-06-12/")
                .incident("shelling", "2021-07-01/2021-07-20/");

        List<Conflict> conflicts = ConflictSearch.in(three.chronicle(), List.of());

        assertThat(conflicts).hasSize(3);
        assertThat(conflicts.stream()
                        .filter(conflict -> conflict.sides().getFirst().claims().contains("claim-00000")))
                .hasSize(2);
    }

    private static List<ConflictRule> rules(InventedChronicle invented) {
        return ConflictSearch.in(invented.chronicle(), List.of()).stream()
                .map(Conflict::rule)
                .toList();
    }
}
