package org.faultline.fracture.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.faultline.fracture.internal.model.KnownRecord.KnownReport;
import org.junit.jupiter.api.Test;

class VoicesTests {

    private static final int COPIER = 2;

    /** Outlets 0 and 1 take turns in being first; outlet 2 always comes after. */
    private static List<List<KnownReport>> past() {
        List<List<KnownReport>> past = new ArrayList<>();
        for (int n = 0; n < 20; n++) {
            past.add(List.of(
                    new KnownReport(n % 2, 100, false),
                    new KnownReport((n + 1) % 2, 102, false),
                    new KnownReport(COPIER, 103, false)));
        }
        return past;
    }

    @Test
    void findsTheOneThatAlwaysComesAfter() {
        Voices voices = Voices.learn(past(), 3);
        assertThat(voices.isFollower(COPIER)).isTrue();
        assertThat(voices.isFollower(0)).isFalse();
        assertThat(voices.isFollower(1)).isFalse();
    }

    @Test
    void aFollowerAddsNoVoiceOnceThereIsOne() {
        Voices voices = Voices.learn(past(), 3);
        assertThat(voices.of(past().getFirst())).containsExactly(0, 1);
        assertThat(voices.of(List.of(new KnownReport(COPIER, 50, false)))).containsExactly(COPIER);
    }

    @Test
    void aReportThatCitesAnotherAddsNone() {
        Voices voices = Voices.learn(past(), 3);
        assertThat(voices.of(List.of(new KnownReport(0, 10, false), new KnownReport(1, 12, true))))
                .containsExactly(0);
    }

    @Test
    void aSecondReportOfOneOutletAddsNone() {
        Voices voices = Voices.learn(past(), 3);
        assertThat(voices.of(List.of(new KnownReport(0, 10, false), new KnownReport(0, 12, false))))
                .containsExactly(0);
    }
}
