package org.faultline.language;

import java.util.List;

/**
 * How near two names of people are, and why. Names are reused heavily: a match proposes that two people may be one, and never
 * decides it.
 *
 * @param score from 0 to 1; 1 for the same name
 * @param decision what the score allows to propose
 * @param alignment the syllables side by side; empty when the names were compared otherwise
 * @param reason what decided, in a few words
 */
public record NameComparison(double score, Decision decision, List<AlignedSyllable> alignment, String reason) {

    /** What a comparison allows to propose. */
    public enum Decision {
        /** The two can be spellings of one name. */
        MATCH,
        /** They may be; a reader should look. */
        POSSIBLE,
        /** They are different names. */
        NONE
    }

    /**
     * Two syllables side by side.
     *
     * @param left the first name's; empty where it has none
     * @param right the second name's; empty where it has none
     * @param cost from 0 for the same sound to 1
     */
    public record AlignedSyllable(String left, String right, double cost) {}

    /** Keeps the alignment unchangeable. */
    public NameComparison {
        alignment = List.copyOf(alignment);
    }
}
