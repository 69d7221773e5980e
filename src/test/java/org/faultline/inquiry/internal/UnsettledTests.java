package org.faultline.inquiry.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.faultline.inquiry.Echelon;
import org.faultline.inquiry.OpenQuestion;
import org.faultline.inquiry.OpenQuestion.Kind;
import org.faultline.kernel.RecordKind;
import org.faultline.kernel.Truth;
import org.junit.jupiter.api.Test;

class UnsettledTests {

    private static final LocalDate FIRST = LocalDate.of(2021, 2, 1);

    @Test
    void asksForTheCommanderWhomMostAnswersLack() {
        List<OpenQuestion> questions = new Unsettled(new InventedChronicle()
                        .typed("LIB 1", "LIB")
                        .typed("LIB 2", "LIB")
                        .under("LIB 1", "LID 7", "2021-01-01/2022-12-31/")
                        .under("LIB 2", "LID 7", "2021-01-01/2022-12-31/")
                        .posted("A", "LIB 1", "Commander", "2021-01-01/2022-12-31/")
                        .incident("one", "2021-05-01/2021-05-01/")
                        .incident("two", "2021-06-01/2021-06-01/")
                        .alleged("LIB 1", "one")
                        .alleged("LIB 2", "two")
                        .chronicle())
                .questions();

        assertThat(questions)
                .extracting(OpenQuestion::words)
                .containsExactly("Who commanded LID 7, 1 May 2021?", "Who commanded LIB 2, 1 June 2021?");
        assertThat(questions.getFirst().gain()).isEqualTo(1.5);
        assertThat(questions.getFirst().settles()).hasSize(2);
        assertThat(questions.getFirst().search()).contains("unit:\"LID 7\"").contains("published:");
    }

    @Test
    void asksForTheSuperiorOfABattalionWithoutOne() {
        List<OpenQuestion> questions = new Unsettled(new InventedChronicle()
                        .typed("LIB 1", "LIB")
                        .posted("A", "LIB 1", "Commander", "2021-01-01/2022-12-31/")
                        .incident("one", "2021-05-01/2021-05-01/")
                        .alleged("LIB 1", "one")
                        .chronicle())
                .questions();
        assertThat(questions).singleElement().satisfies(question -> {
            assertThat(question.kind()).isEqualTo(Kind.SUPERIOR);
            assertThat(question.gain()).isEqualTo(1);
        });
    }

    @Test
    void asksWhenAnUndatedIncidentHappened() {
        List<OpenQuestion> questions = new Unsettled(new InventedChronicle()
                        .incident("one", "")
                        .alleged("LIB 1", "one")
                        .chronicle())
                .questions();
        assertThat(questions)
                .singleElement()
                .satisfies(question -> assertThat(question.kind()).isEqualTo(Kind.DATE));
    }

    @Test
    void doesNotAskWhatIsCertain() {
        assertThat(new Unsettled(new InventedChronicle()
                                .typed("LID 7", "LID")
                                .posted("A", "LID 7", "Commander", "2021-01-01/2022-12-31/")
                                .incident("one", "2021-05-01/2021-05-01/")
                                .alleged("LID 7", "one")
                                .chronicle())
                        .questions())
                .isEmpty();
    }

    @Test
    void observingWhatItAsksSettlesMoreThanObservingAnythingElse() {
        double asked = 0;
        double random = 0;
        for (long seed = 1; seed <= 20; seed++) {
            List<OpenQuestion> open = commanders(history(seed));
            OpenQuestion first = open.getFirst();
            OpenQuestion any = open.get(new Random(seed).nextInt(open.size()));
            double before = known(history(seed));
            double gained = known(observed(history(seed), first)) - before;
            assertThat(gained).as("what it foretold, seed %s", seed).isEqualTo(first.gain());
            asked += gained;
            random += known(observed(history(seed), any)) - before;
        }
        assertThat(asked).isGreaterThan(2 * random);
    }

    /** How much is known of who commanded in all incidents: 1 for what is certain, a half for what is possible or assumed. */
    private static double known(InventedChronicle history) {
        Chronicle chronicle = history.chronicle();
        return chronicle.entries().stream()
                .map(Entry::ref)
                .filter(ref -> ref.kind() == RecordKind.INCIDENT)
                .mapToDouble(incident -> chronicle.to(incident.id(), "ALLEGED_IN").stream()
                        .mapToDouble(fact -> known(CommandAt.of(
                                chronicle,
                                fact.subject(),
                                chronicle.windowOf(incident.id()).orElseThrow())))
                        .sum())
                .sum();
    }

    private static double known(Echelon echelon) {
        return echelon.holders().stream()
                        .mapToDouble(holder -> holder.post().truth() == Truth.CERTAIN ? 1 : 0.5)
                        .max()
                        .orElse(0)
                + echelon.superiors().stream()
                        .mapToDouble(UnsettledTests::known)
                        .sum();
    }

    private static List<OpenQuestion> commanders(InventedChronicle history) {
        return new Unsettled(history.chronicle())
                .questions().stream()
                        .filter(question -> question.kind() == Kind.COMMANDER)
                        .toList();
    }

    private static InventedChronicle observed(InventedChronicle history, OpenQuestion question) {
        return history.posted("observed", question.about().name(), "Commander", "//" + question.from());
    }

    private static InventedChronicle history(long seed) {
        Random random = new Random(seed);
        InventedChronicle history = new InventedChronicle();
        for (int unit = 0; unit < 30; unit++) {
            history.typed("LIB " + unit, "LIB")
                    .under("LIB " + unit, "LID " + random.nextInt(4), "2021-01-01/2024-12-31/");
        }
        for (int i = 0; i < 60; i++) {
            String day = FIRST.plusDays(random.nextInt(1000)).toString();
            history.incident("i" + i, day + "/" + day + "/").alleged("LIB " + random.nextInt(30), "i" + i);
        }
        return history;
    }
}
