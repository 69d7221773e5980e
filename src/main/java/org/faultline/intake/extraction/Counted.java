package org.faultline.intake.extraction;

import org.faultline.language.CountMention;

/**
 * A count with the noun that it counts.
 *
 * @param count the count
 * @param people what the noun says they are
 * @param noun the first word of the noun
 * @param past the word after the noun
 */
record Counted(Mention<CountMention> count, String people, int noun, int past) {

    /** {@return the ending of a metric's name: {@code soldiers}, {@code total}} */
    String metricEnding() {
        return switch (people) {
            case "soldiers", "police", "officers", "conscripts" -> people;
            default -> "total";
        };
    }
}
