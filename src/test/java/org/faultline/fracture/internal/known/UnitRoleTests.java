package org.faultline.fracture.internal.known;

import static org.assertj.core.api.Assertions.assertThat;

import org.faultline.language.UnitType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitRoleTests {

    @Test
    void ranksEveryTypeThatTheTableCallsABattalion() {
        assertThat(UnitType.all())
                .filteredOn(type -> type.level().equals("battalion"))
                .isNotEmpty()
                .allSatisfy(type ->
                        assertThat(UnitRole.of(type.code())).as(type.code()).isEqualTo(UnitRole.BATTALION));
    }

    @Test
    void putsEveryDivisionAndCommandAboveThem() {
        assertThat(UnitType.all())
                .filteredOn(type ->
                        !type.level().contains("battalion") && !type.level().equals("depot"))
                .isNotEmpty()
                .allSatisfy(type -> assertThat(UnitRole.of(type.code()).isFormation())
                        .as(type.code())
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"navy", "armed_group", "POL", "depot", "", "LIBRARY"})
    void ranksNothingElse(String type) {
        assertThat(UnitRole.of(type)).isEqualTo(UnitRole.OTHER);
    }
}
