package org.faultline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnitTypeTests {

    @Test
    void knowsTheTypesOfTheTable() {
        assertThat(UnitType.all())
                .hasSize(24)
                .extracting(UnitType::code)
                .contains("LIB", "IB", "LID", "MOC", "BN?", "DIV?");
        assertThat(UnitType.of("LIB")).hasValueSatisfying(type -> {
            assertThat(type.name()).isEqualTo("Light Infantry Battalion");
            assertThat(type.nameMy()).isEqualTo("ခြေမြန်တပ်ရင်း");
            assertThat(type.level()).isEqualTo("battalion");
        });
    }

    @Test
    void knowsNoOtherCode() {
        assertThat(UnitType.of("BDE")).isEmpty();
    }
}
