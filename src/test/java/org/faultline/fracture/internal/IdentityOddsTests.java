package org.faultline.fracture.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.faultline.fracture.internal.IdentityOdds.Candidate;
import org.faultline.graph.Row;
import org.junit.jupiter.api.Test;

class IdentityOddsTests {

    private static Row decision(String named, String unit, String decision, double confidence) {
        return new Row(Map.of("named", named, "unit", unit, "decision", decision, "confidence", confidence));
    }

    @Test
    void aUnitUnderItsOwnNameIsCertain() {
        assertThat(new IdentityOdds(List.of()).candidates("lib-25", "lib-25"))
                .containsExactly(new Candidate("lib-25", 1));
    }

    @Test
    void aFoldedDesignationCarriesTheConfidenceOfTheDecision() {
        IdentityOdds odds = new IdentityOdds(List.of(decision("battalion-25", "lib-25", "same", 0.9)));
        assertThat(odds.candidates("battalion-25", "lib-25")).containsExactly(new Candidate("lib-25", 0.9));
    }

    @Test
    void aPossibleIdentityIsSharedOut() {
        IdentityOdds odds = new IdentityOdds(List.of(decision("ib-228", "lib-228", "possible", 0.3)));
        assertThat(odds.candidates("ib-228", "ib-228"))
                .containsExactly(new Candidate("ib-228", 0.7), new Candidate("lib-228", 0.3));
    }

    @Test
    void noMoreThanOneReportIsSharedOut() {
        IdentityOdds odds = new IdentityOdds(
                List.of(decision("bn-9", "lib-9", "possible", 0.8), decision("bn-9", "ib-9", "possible", 0.6)));
        assertThat(odds.candidates("bn-9", "bn-9").stream()
                        .mapToDouble(Candidate::probability)
                        .sum())
                .isEqualTo(1);
    }

    @Test
    void differentUnitsBearOnNothing() {
        IdentityOdds odds = new IdentityOdds(List.of(decision("ib-9", "lib-9", "different", 0.9)));
        assertThat(odds.candidates("ib-9", "ib-9")).containsExactly(new Candidate("ib-9", 1));
    }
}
