package org.faultline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdminAreasTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in Mansi Township, Kachin State | Mansi;Kachin",
                "Chin and Kachin states | Chin;Kachin",
                "Sagaing Region's Yinmarbin Township | Sagaing;Yinmarbin",
                "Karen State-based | Kayin",
                "Buthidaung-based troops | Buthidaung",
                "in Ann | Ann",
                "Mrauk-U and Kyauktaw | Mrauk-U;Kyauktaw",
                "Hpa-an | Hpa-An",
                "ရှမ်းပြည်နယ် မြောက်ပိုင်း | Shan",
                "မြစ်ကြီးနားမြို့ | Myitkyina",
                "ပြည်မြို့ | Pyay",
                "စစ်ကိုင်းတိုင်းဒေသကြီး | Sagaing",
                "ဘူးသီးတောင် | Buthidaung"
            })
    void findsAreasInBothScripts(String text, String names) {
        assertThat(AdminAreas.in(text))
                .extracting(mention -> mention.areas().getFirst().name())
                .containsExactly(names.split(";", -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Min Aung Hlaing", "Mon people", "ပြည်သူ", "Chin fighters"})
    void leavesPeopleAndPersonsAlone(String text) {
        assertThat(AdminAreas.in(text)).isEmpty();
    }

    @Test
    void findsANameInAnySpelling() {
        assertThat(AdminAreas.named("Myit Kyi Na")).extracting(AdminArea::name).contains("Myitkyina");
        assertThat(AdminAreas.named("Laukkai")).extracting(AdminArea::name).contains("Laukkaing");
        assertThat(AdminAreas.named("Arakan State")).extracting(AdminArea::code).contains("MM-16");
        assertThat(AdminAreas.named("ဗန်းမော်မြို့နယ်"))
                .extracting(AdminArea::state)
                .contains("Kachin");
        assertThat(AdminAreas.named("Nowhere")).isEmpty();
    }
}
