package org.faultline.intake.extraction;

/**
 * Who says something in a text.
 *
 * @param name as the text calls it, or the publisher where the text says it of itself
 * @param basis how that is known
 * @param from the first word that tells it
 * @param past the word after the last
 */
record Claimant(String name, Basis basis, int from, int past) {

    /** How a claimant is known. */
    enum Basis {
        /** The sentence names it. */
        NAMED,
        /** The sentence refers back to somebody, or lies within what somebody is quoted with. */
        REFERRED,
        /** The text names nobody: it says so itself. */
        TEXT
    }
}
