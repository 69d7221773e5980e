package org.faultline.language.internal.names;

import java.util.Comparator;
import java.util.List;

/**
 * A syllable of a name.
 *
 * @param text its letters
 * @param readings every way to say it; never empty
 */
public record Syllable(String text, List<Reading> readings) {

    /** {@return the onset that the spelling usually stands for} */
    String usualOnset() {
        return readings.stream()
                .min(Comparator.comparingDouble(Reading::prior))
                .map(Reading::onset)
                .orElse("");
    }

    double lowestPrior() {
        return readings.stream().mapToDouble(Reading::prior).min().orElse(1);
    }
}
