package org.faultline.fracture.internal.pooled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.faultline.kernel.CountRange;
import org.junit.jupiter.api.Test;

class GroupSizesTests {

    @Test
    void withoutDataThePriorSpeaks() {
        GroupSizes sizes = GroupSizes.fit(List.of());
        // Exponent 1.8 on 1 to 80 has mean 1.85; the posterior of the exponent is wide around it.
        assertThat(sizes.median()).isCloseTo(1.85, within(0.2));
        assertThat(sizes.logSd()).isBetween(0.1, 0.4);
    }

    @Test
    void anEventOfUnknownSizeSaysNothing() {
        List<CountRange> sizes = List.of(new CountRange(3, 3), new CountRange(26, 26));
        List<CountRange> withUnknown = new ArrayList<>(sizes);
        withUnknown.addAll(Collections.nCopies(20, CountRange.UNKNOWN));
        assertThat(GroupSizes.fit(withUnknown)).isEqualTo(GroupSizes.fit(sizes));
    }

    @Test
    void largerGroupsRaiseTheAverageAndMoreOfThemNarrowIt() {
        GroupSizes small = GroupSizes.fit(Collections.nCopies(30, new CountRange(1, 2)));
        GroupSizes large = GroupSizes.fit(Collections.nCopies(30, new CountRange(20, 40)));
        assertThat(small.median()).isLessThan(GroupSizes.fit(List.of()).median());
        assertThat(large.median()).isGreaterThan(GroupSizes.fit(List.of()).median());
        assertThat(GroupSizes.fit(Collections.nCopies(300, new CountRange(1, 2)))
                        .logSd())
                .isLessThan(small.logSd());
    }

    @Test
    void aRangeIsNotItsMidpoint() {
        assertThat(GroupSizes.fit(Collections.nCopies(10, new CountRange(1, 79)))
                        .median())
                .isLessThan(GroupSizes.fit(Collections.nCopies(10, new CountRange(40, 40)))
                        .median());
    }

    @Test
    void boundsBeyondTheScaleAreCut() {
        assertThat(GroupSizes.fit(List.of(new CountRange(500, 600))))
                .isEqualTo(GroupSizes.fit(List.of(new CountRange(80, null))));
        assertThat(GroupSizes.fit(List.of(new CountRange(0, 3))))
                .isEqualTo(GroupSizes.fit(List.of(new CountRange(null, 3))));
    }
}
