package org.faultline.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdsTests {

    @Test
    void keepsReadableKeysReadable() {
        assertThat(Ids.record(RecordKind.UNIT, "LIB 528")).isEqualTo("unit-lib-528");
        assertThat(Ids.record(RecordKind.DEFECTION, "ev-0054")).isEqualTo("defection-ev-0054");
    }

    @Test
    void tellsKeysApartThatLookAlikeOnceMadeReadable() {
        assertThat(Ids.record(RecordKind.UNIT, "TOC 1 (LID 99)"))
                .isNotEqualTo(Ids.record(RecordKind.UNIT, "TOC 1 LID 99"));
        assertThat(Ids.record(RecordKind.UNIT, "လက်")).isNotEqualTo(Ids.record(RecordKind.UNIT, "မြို့"));
        assertThat(Ids.record(RecordKind.UNIT, "Lib 528")).isNotEqualTo(Ids.record(RecordKind.UNIT, "LIB 528"));
    }
}
