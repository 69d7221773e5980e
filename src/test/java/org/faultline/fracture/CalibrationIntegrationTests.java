package org.faultline.fracture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import org.faultline.evidence.Ledger;
import org.faultline.evidence.Progress;
import org.faultline.fracture.CalibrationRecord.Edition;
import org.faultline.graph.GraphTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The record of published boards, on an invented army of forty battalions. */
@GraphTest
class CalibrationIntegrationTests {

    private static final LocalDate TODAY = LocalDate.of(2022, 12, 15);

    @Autowired
    private Ledger ledger;

    @Autowired
    private Calibration calibration;

    @Autowired
    private Fracture fracture;

    @Autowired
    private MockMvc http;

    @Test
    void keepsEveryBoardOnceAndScoresItWhenItsWindowHasPassed() throws Exception {
        ledger.write(InventedArmy.ofFortyBattalions().batch(), "tests", Progress.SILENT);

        assertThat(calibration.publish(TODAY)).isPositive();
        CalibrationRecord record = calibration.record();

        Edition today = record.editions().getFirst();
        assertThat(today.asOf()).isEqualTo(TODAY);
        assertThat(today.replayed()).isFalse();
        assertThat(today.scoredOn()).isNull();
        assertThat(today.battalions()).isEqualTo(40);
        assertThat(today.expectedFracturing())
                .isCloseTo(
                        fracture.board(TODAY).items().stream()
                                .mapToDouble(BoardRow::pFracturing)
                                .sum(),
                        within(1e-9));
        assertThat(record.editions())
                .filteredOn(edition -> edition.asOf().equals(LocalDate.of(2021, 12, 31)))
                .singleElement()
                .satisfies(edition -> {
                    assertThat(edition.replayed()).isTrue();
                    assertThat(edition.scoredOn()).isEqualTo(TODAY);
                    // of January to June 2022 the three events of LIB 901 are reported
                    assertThat(edition.observedIncidents()).isEqualTo(1);
                    assertThat(edition.brier()).isBetween(0.0, 1.0);
                });
        assertThat(record.reliability()).isNotEmpty().allMatch(bin -> bin.forecasts() > 0);

        assertThat(calibration.publish(TODAY)).as("a second time").isZero();
        assertThat(calibration.record()).isEqualTo(record);

        http.perform(get("/api/v1/fracture/calibration").with(user("reader")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.editions[0].asOf", is("2022-12-15")));
        http.perform(get("/fracture/calibration").with(user("reader")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Forecasts against what happened")));
    }
}
