package org.faultline.fracture.internal.pooled;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.faultline.fracture.State;
import org.faultline.fracture.internal.pooled.StateRule.Known;
import org.faultline.fracture.internal.pooled.StateRule.Verdict;
import org.junit.jupiter.api.Test;

class StateRuleTests {

    private static final LocalDate AS_OF = LocalDate.of(2023, 11, 30);
    private static final LocalDate RECENT = LocalDate.of(2023, 6, 1);

    private static Known known(int events, int lineages, double pExceed) {
        return new Known(AS_OF, true, true, events, lineages, events == 0 ? null : RECENT, 0, false, 5, 4, pExceed);
    }

    private static State state(Known known) {
        return StateRule.judge(known).state();
    }

    @Test
    void eachThresholdIsNeeded() {
        assertThat(state(known(3, 2, 0.8))).isEqualTo(State.FRACTURING);
        assertThat(state(known(2, 2, 0.8))).isEqualTo(State.WATCH);
        assertThat(state(known(3, 1, 0.8))).isEqualTo(State.WATCH);
        assertThat(state(known(3, 2, 0.79))).isEqualTo(State.WATCH);
        assertThat(state(known(2, 1, 0.2))).isEqualTo(State.WATCH);
        assertThat(state(known(2, 1, 0.19))).isEqualTo(State.INSUFFICIENT_DATA);
        assertThat(state(known(1, 1, 0.99))).isEqualTo(State.INSUFFICIENT_DATA);
        assertThat(state(known(0, 0, 0.05))).isEqualTo(State.STABLE);
        assertThat(state(known(0, 0, 0.051))).isEqualTo(State.INSUFFICIENT_DATA);
    }

    @Test
    void silenceCountsOnlyWhereSomethingWouldShow() {
        assertThat(state(silent(2, 3))).isEqualTo(State.STABLE);
        assertThat(state(silent(1, 3))).isEqualTo(State.INSUFFICIENT_DATA);
        assertThat(state(silent(2, 2.9))).isEqualTo(State.INSUFFICIENT_DATA);
        assertThat(StateRule.judge(silent(2, 0.3)).reason()).contains("only 0.3 would be expected");
    }

    @Test
    void aSurrenderIsNoSignThatAUnitHolds() {
        Verdict verdict = StateRule.judge(new Known(AS_OF, true, true, 0, 0, null, 1, true, 9, 5, 0.01));
        assertThat(verdict.state()).isEqualTo(State.INSUFFICIENT_DATA);
        assertThat(verdict.reason()).contains("A surrender in battle is not counted");
    }

    private static Known silent(int effort, double expected) {
        return new Known(AS_OF, true, true, 0, 0, null, 0, false, effort, expected, 0.01);
    }

    @Test
    void withoutAPoolNothingIsSaidOfAnyone() {
        assertThat(state(new Known(AS_OF, true, false, 6, 4, RECENT, 0, false, 9, 4, 0.95)))
                .isEqualTo(State.INSUFFICIENT_DATA);
        assertThat(state(new Known(AS_OF, true, false, 0, 0, null, 0, false, 9, 4, 0.01)))
                .isEqualTo(State.INSUFFICIENT_DATA);
    }

    @Test
    void aYearWithoutEventsEndsFracturing() {
        LocalDate yearAgo = AS_OF.minusDays(365);
        assertThat(state(new Known(AS_OF, true, true, 6, 4, yearAgo, 0, false, 9, 4, 0.95)))
                .isEqualTo(State.FRACTURING);
        assertThat(state(new Known(AS_OF, true, true, 6, 4, yearAgo.minusDays(1), 0, false, 9, 4, 0.95)))
                .isEqualTo(State.WATCH);
    }

    @Test
    void everyReasonIsWholeSentences() {
        for (int events : new int[] {0, 1, 2, 5}) {
            for (double p : new double[] {0.001, 0.05, 0.1, 0.5, 0.9, 0.999}) {
                for (int effort : new int[] {0, 1, 4}) {
                    for (int shown : new int[] {0, 1, 3}) {
                        Known known = new Known(
                                AS_OF,
                                true,
                                true,
                                events,
                                events,
                                events == 0 ? null : RECENT,
                                shown,
                                shown == 3,
                                effort,
                                effort,
                                p);
                        Verdict verdict = StateRule.judge(known);
                        assertThat(verdict.reason()).matches("[A-Z0-9].*\\.").doesNotContain("null", "%d", "%s", "  ");
                    }
                }
            }
        }
    }
}
