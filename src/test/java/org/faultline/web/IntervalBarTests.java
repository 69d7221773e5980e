package org.faultline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class IntervalBarTests {

    @Test
    void placesTheIntervalOnItsScale() {
        IntervalBar bar = new IntervalBar(10, 20, 40, 0, 80);
        assertThat(bar.from()).isEqualTo("12.50%");
        assertThat(bar.width()).isEqualTo("37.50%");
        assertThat(bar.middle()).isEqualTo("25.00%");
    }

    @Test
    void rejectsWhatCannotBeDrawn() {
        assertThatIllegalArgumentException().isThrownBy(() -> new IntervalBar(3, 2, 4, 0, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new IntervalBar(1, 2, 6, 0, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new IntervalBar(1, 1, 1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new IntervalBar(Double.NaN, 2, 3, 0, 5));
    }
}
