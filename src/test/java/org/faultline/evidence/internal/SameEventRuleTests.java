package org.faultline.evidence.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.faultline.evidence.internal.SameEventRule.Event;
import org.faultline.evidence.internal.SameEventRule.Proposal;
import org.faultline.evidence.internal.SameEventRule.UnitSeen;
import org.junit.jupiter.api.Test;

class SameEventRuleTests {

    private static final UnitSeen LIB_901 = new UnitSeen("unit-lib-901", "LIB 901", "LIB", "901");
    private static final UnitSeen BATTALION_901 = new UnitSeen("unit-battalion-901", "Battalion 901", "BN?", "901");
    private static final UnitSeen IB_901 = new UnitSeen("unit-ib-901", "IB 901", "IB", "901");
    private static final UnitSeen LIB_902 = new UnitSeen("unit-lib-902", "LIB 902", "LIB", "902");
    private static final UnitSeen DIVISION_901 = new UnitSeen("unit-lid-901", "LID 901", "LID", "901");
    private static final UnitSeen POLICE = new UnitSeen("unit-police", "Police", "POLICE", null);

    @Test
    void proposesTwoReportsOfOneUnitOnOneDay() {
        List<Proposal> proposals = SameEventRule.compare(
                List.of(desertion("defection-a", 19, 2, LIB_901), desertion("defection-b", 19, 1, LIB_901)));

        assertThat(proposals).singleElement().satisfies(proposal -> {
            assertThat(proposal.folded().id()).isEqualTo("defection-b");
            assertThat(proposal.into().id()).isEqualTo("defection-a");
            assertThat(proposal.confidence()).isEqualTo(0.9);
            assertThat(proposal.reason()).contains("2021-08-19", "Lower Township", "both name LIB 901");
        });
    }

    @Test
    void letsTheEventWithMoreReportsSurvive() {
        List<Proposal> proposals = SameEventRule.compare(
                List.of(desertion("defection-a", 19, 1, LIB_901), desertion("defection-b", 19, 3, LIB_901)));

        assertThat(proposals.getFirst().into().id()).isEqualTo("defection-b");
    }

    @Test
    void takesANumberWithoutItsTypeForCompatible() {
        assertThat(confidence(desertion("defection-a", 19, 1, LIB_901), desertion("defection-b", 19, 1, BATTALION_901)))
                .isEqualTo(0.7);
        assertThat(confidence(desertion("defection-a", 19, 1, LIB_901), desertion("defection-b", 19, 1, IB_901)))
                .isEqualTo(0.7);
    }

    @Test
    void isLessSureADayApartAndSilentFurther() {
        assertThat(confidence(desertion("defection-a", 19, 1, LIB_901), desertion("defection-b", 20, 1, LIB_901)))
                .isEqualTo(0.8);
        assertThat(SameEventRule.compare(
                        List.of(desertion("defection-a", 19, 1, LIB_901), desertion("defection-b", 21, 1, LIB_901))))
                .isEmpty();
    }

    @Test
    void isLessSureWhereAUnitIsNotNamed() {
        assertThat(confidence(desertion("defection-a", 19, 1, LIB_901), desertion("defection-b", 19, 1)))
                .isEqualTo(0.6);
        assertThat(confidence(desertion("defection-a", 19, 1), desertion("defection-b", 19, 1)))
                .isEqualTo(0.5);
    }

    @Test
    void keepsOtherUnitsApart() {
        Event event = desertion("defection-a", 19, 1, LIB_901);

        assertThat(SameEventRule.compare(List.of(event, desertion("defection-b", 19, 1, LIB_902))))
                .isEmpty();
        assertThat(SameEventRule.compare(List.of(event, desertion("defection-b", 19, 1, DIVISION_901))))
                .isEmpty();
        assertThat(SameEventRule.compare(List.of(event, desertion("defection-b", 19, 1, POLICE))))
                .isEmpty();
    }

    @Test
    void keepsOtherKindsAndOtherTownshipsApart() {
        Event event = desertion("defection-a", 19, 1, LIB_901);

        assertThat(SameEventRule.compare(
                        List.of(event, event("defection-b", "mutiny", 19, "place-t1", "s-b", LIB_901))))
                .isEmpty();
        assertThat(SameEventRule.compare(
                        List.of(event, event("defection-b", "desertion", 19, "place-t2", "s-b", LIB_901))))
                .isEmpty();
        assertThat(SameEventRule.compare(
                        List.of(event, event("incident-b", "desertion", 19, "place-t1", "s-b", LIB_901))))
                .isEmpty();
    }

    @Test
    void takesKindsOfOneFamilyTogether() {
        assertThat(SameEventRule.compare(List.of(
                        desertion("defection-a", 19, 1, LIB_901),
                        event("defection-b", "defection", 19, "place-t1", "s-b", LIB_901))))
                .hasSize(1);
        assertThat(SameEventRule.compare(List.of(
                        event("incident-a", "shelling", 19, "place-t1", "s-a"),
                        event("incident-b", "airstrike", 19, "place-t1", "s-b"))))
                .hasSize(1);
    }

    @Test
    void leavesAloneWhatOneSourceTellsApart() {
        assertThat(SameEventRule.compare(List.of(
                        event("defection-a", "desertion", 19, "place-t1", "s-a", LIB_901),
                        event("defection-b", "desertion", 19, "place-t1", "s-a", LIB_901))))
                .isEmpty();
    }

    private static double confidence(Event a, Event b) {
        return SameEventRule.compare(List.of(a, b)).getFirst().confidence();
    }

    private static Event desertion(String id, int day, int reports, UnitSeen... units) {
        return new Event(
                id,
                "desertion",
                LocalDate.of(2021, 8, day),
                "place-t1",
                "Lower Township",
                reports,
                List.of(units),
                Set.of("source of " + id));
    }

    private static Event event(String id, String type, int day, String township, String source, UnitSeen... units) {
        return new Event(id, type, LocalDate.of(2021, 8, day), township, township, 1, List.of(units), Set.of(source));
    }
}
