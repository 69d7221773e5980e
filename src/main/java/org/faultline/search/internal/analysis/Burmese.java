package org.faultline.search.internal.analysis;

/** What of Burmese script the analysis needs to know. */
public final class Burmese {

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

    private static boolean isDigit(char c) {
        return c >= '\u1040' && c <= '\u1049';
    }
}
