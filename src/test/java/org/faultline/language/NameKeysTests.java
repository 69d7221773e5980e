package org.faultline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NameKeysTests {

    @Test
    void sharesOneKeySpaceBetweenScripts() {
        assertThat(NameKeys.of("Nyi Thuta")).hasSize(3);
        assertThat(NameKeys.areCandidates(NameKeys.of("Captain Nyi Thuta"), NameKeys.of("ညီသူတ")))
                .isTrue();
    }

    @Test
    void allowsOneSyllableToDiffer() {
        List<Set<String>> name = NameKeys.of("Zaw Min Tun");

        assertThat(NameKeys.areCandidates(name, NameKeys.of("Zaw Min Htet"))).isTrue();
        assertThat(NameKeys.areCandidates(name, NameKeys.of("Aung Kyaw Moe"))).isFalse();
    }

    @Test
    void hasNoKeysForWhatIsNoName() {
        assertThat(NameKeys.of("")).isEmpty();
        assertThat(NameKeys.of("12345")).isEmpty();
        assertThat(NameKeys.areCandidates(List.of(), List.of())).isFalse();
    }
}
