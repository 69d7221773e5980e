package org.faultline.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTests {

    @ParameterizedTest
    @CsvSource({"2021, 2021-01-01, 2021-12-31", "2024-02, 2024-02-01, 2024-02-29", "2021-08-19, 2021-08-19, 2021-08-19"
    })
    void isASpan(String text, String first, String last) {
        PartialDate date = PartialDate.parse(text);

        assertThat(date.first()).isEqualTo(first);
        assertThat(date.last()).isEqualTo(last);
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "21", "2021-8", "2021-02-30", "2021-13", "19 August 2021", "2021-08-19T00:00", "၂၀၂၁"})
    void refusesWhatIsNoDate(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
