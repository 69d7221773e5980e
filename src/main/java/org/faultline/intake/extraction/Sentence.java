package org.faultline.intake.extraction;

/**
 * A sentence, by its words.
 *
 * @param index its number in the text, from 0
 * @param paragraph the number of its paragraph, from 0
 * @param from its first word
 * @param past the word after its last
 * @param heading whether it is a line by itself without the mark that ends a sentence: a title, a caption, a by-line
 */
record Sentence(int index, int paragraph, int from, int past, boolean heading) {

    boolean has(int word) {
        return word >= from && word < past;
    }
}
