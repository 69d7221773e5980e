package org.faultline.intake.extraction;

/**
 * Something that the text names, by its words.
 *
 * @param what what is named
 * @param from its first word
 * @param past the word after its last
 * @param <T> what kind of thing
 */
record Mention<T>(T what, int from, int past) {

    boolean has(int word) {
        return word >= from && word < past;
    }
}
