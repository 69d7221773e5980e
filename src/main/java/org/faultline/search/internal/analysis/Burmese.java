package org.faultline.search.internal.analysis;

/** What of Burmese script the analysis needs to know. */
public final class Burmese {

    static final char ASAT = '\u103A';
    static final char DOT_BELOW = '\u1037';
    static final char WA = '\u101D';
    static final char ZERO = '\u1040';

    private Burmese() {}

    /** {@return whether the character is a letter or sign of the Myanmar script, digits not among them} */
    public static boolean isLetter(char c) {
        boolean inBlocks = (c >= '\u1000' && c <= '\u109F')
                || (c >= '\uAA60' && c <= '\uAA7F')
                || (c >= '\uA9E0' && c <= '\uA9FF');
        return inBlocks && !isDigit(c) && !(c >= '\u104A' && c <= '\u104F');
    }

    /** {@return whether the text has a letter of the Myanmar script} */
    public static boolean isIn(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean isDigit(char c) {
        return c >= '\u1040' && c <= '\u1049';
    }

    /** A vowel, tone or medial sign: what can hang on the letter wa and never on a zero. */
    static boolean isSign(char c) {
        return c >= '\u102B' && c <= '\u103E';
    }
}
