package org.faultline.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PasswordTests {

    @Test
    void rejectsWhatCanBeGuessed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Password("elevenchars"))
                .withMessageContaining("12");
    }

    @Test
    void rejectsWhatWouldBeCut() {
        assertThat(new Password("x".repeat(72)).text()).hasSize(72);
        assertThatIllegalArgumentException().isThrownBy(() -> new Password("x".repeat(73)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Password("က".repeat(25)));
    }

    @Test
    void generatesAnotherEachTime() {
        assertThat(IntStream.range(0, 100).mapToObj(i -> Password.generated().text()))
                .doesNotHaveDuplicates()
                .allMatch(text -> text.matches("([a-hjkmnp-z2-9]{5}-){4}[a-hjkmnp-z2-9]{5}"));
    }

    @Test
    void isNotPrinted() {
        assertThat(new Password("a long passphrase").toString()).doesNotContain("passphrase");
    }
}
