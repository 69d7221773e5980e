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

    /** Readings that are rarer than the commonest by no more than this are usual too. */
    private static final double USUAL = 0.1;

    /** {@return the onset that the spelling usually stands for} */
    String usualOnset() {
        return readings.stream()
                .min(Comparator.comparingDouble(Reading::prior))
                .map(Reading::onset)
                .orElse("");
    }

    /** {@return the readings that the spelling usually stands for, one or a few} */
    List<Reading> usualReadings() {
        double highest = lowestPrior() + USUAL;
        return readings.stream().filter(reading -> reading.prior() <= highest).toList();
    }

    double lowestPrior() {
        return readings.stream().mapToDouble(Reading::prior).min().orElse(1);
    }
}
