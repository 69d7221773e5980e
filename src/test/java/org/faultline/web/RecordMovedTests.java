package org.faultline.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecordMovedTests {

    private final RecordMoved moved = new RecordMoved("unit-ib-528", "unit-lib-528");

    @Test
    void keepsTheRestOfTheAddress() {
        assertThat(moved.in("/units/unit-ib-528")).isEqualTo("/units/unit-lib-528");
        assertThat(moved.in("/api/v1/units/unit-ib-528.json")).isEqualTo("/api/v1/units/unit-lib-528.json");
        assertThat(moved.in("/api/v1/units/unit-ib-528/inherited")).isEqualTo("/api/v1/units/unit-lib-528/inherited");
    }

    @Test
    void readsAnAddressThatIsWrittenInAnotherWay() {
        assertThat(moved.in("/units/unit%2Dib-528")).isEqualTo("/units/unit-lib-528");
    }

    @Test
    void leavesLongerIdsAlone() {
        assertThat(moved.in("/units/unit-ib-5281/unit-ib-528")).isEqualTo("/units/unit-ib-5281/unit-lib-528");
    }
}
