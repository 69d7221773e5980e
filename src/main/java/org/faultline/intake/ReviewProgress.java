package org.faultline.intake;

import org.faultline.intake.SuggestionRecord.ReadIn;

/**
 * How far the review of one source has come.
 *
 * @param source the source
 * @param suggestions how many suggestions it has
 * @param open how many wait for a decision
 * @param accepted how many became claims, corrected or not
 * @param rejected how many are no claims
 */
public record ReviewProgress(ReadIn source, int suggestions, int open, int accepted, int rejected) {

    /** {@return how many are decided} */
    public int reviewed() {
        return suggestions - open;
    }
}
