package org.faultline.evidence.internal.copies;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A sentence as its overlapping runs of letters, so that it is recognised when a word or two of it are changed. White space, case, digits' script
 * and punctuation make no difference.
 */
final class Sentence {

    /** Long enough that two reports do not have one in common by chance, short enough to survive a changed word. */
    private static final int RUN = 10;

    private static final String QUOTES = "\"“”„«»‘’";
    private static final int BURMESE_ZERO = 0x1040;
    private static final int DIGITS = 10;
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private final int paragraph;
    private final boolean quoted;
    private final int length;
    private final long[] runs;

    private Sentence(int paragraph, boolean quoted, int length, long[] runs) {
        this.paragraph = paragraph;
        this.quoted = quoted;
        this.length = length;
        this.runs = runs;
    }

    static Sentence of(int paragraph, String text) {
        int[] letters = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Sentence::counts)
                .map(Sentence::plainDigit)
                .toArray();
        long[] hashes = new long[Math.max(0, letters.length - RUN + 1)];
        for (int at = 0; at < hashes.length; at++) {
            long hash = 0;
            for (int i = at; i < at + RUN; i++) {
                hash = mix(hash * MULTIPLIER + letters[i]);
            }
            hashes[at] = hash;
        }
        return new Sentence(
                paragraph,
                text.codePoints().anyMatch(letter -> QUOTES.indexOf(letter) >= 0),
                letters.length,
                Arrays.stream(hashes).sorted().distinct().toArray());
    }

    private static boolean counts(int letter) {
        int type = Character.getType(letter);
        return Character.isLetterOrDigit(letter)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static int plainDigit(int letter) {
        return letter >= BURMESE_ZERO && letter < BURMESE_ZERO + DIGITS ? '0' + letter - BURMESE_ZERO : letter;
    }

    /** {@return the Jaccard similarity of the runs of two sentences, 0 to 1} */
    double similarity(Sentence other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < runs.length && j < other.runs.length) {
            int order = Long.compare(runs[i], other.runs[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        int all = runs.length + other.runs.length - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    /** The finalizer of MurmurHash3 (public domain, Appleby): every bit of the input moves every bit of the output. */
    static long mix(long value) {
        long hash = value;
        hash = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
        hash = (hash ^ (hash >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return hash ^ (hash >>> 33);
    }

    /** {@return the number of its paragraph, from 1} */
    int paragraph() {
        return paragraph;
    }

    /** {@return whether somebody's words stand in it} */
    boolean quoted() {
        return quoted;
    }

    /** {@return how many letters and digits it has} */
    int length() {
        return length;
    }

    /** {@return the smallest of its runs' hashes after they are shuffled by a seed; 0 when it has none} */
    long smallest(long seed) {
        return Arrays.stream(runs).map(run -> mix(run ^ seed)).min().orElse(0);
    }
}
