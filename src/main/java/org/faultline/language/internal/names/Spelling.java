package org.faultline.language.internal.names;

import org.faultline.language.internal.EditDistance;

/** Names compared as letters, for what the tables of sounds cannot read. */
final class Spelling {

    private static final int LETTERS_PER_SLIP = 6;
    private static final int LONGEST = 60;

    private Spelling() {}

    /** {@return whether two words have the same consonants, or differ by a slip of the pen for every six letters} */
    static boolean isNear(String a, String b) {
        if (a.isEmpty() || b.isEmpty() || a.length() > LONGEST || b.length() > LONGEST) {
            return false;
        }
        int slips = Math.max(1, Math.max(a.length(), b.length()) / LETTERS_PER_SLIP);
        String skeleton = skeleton(a);
        boolean same = skeleton.length() > 1 && skeleton.equals(skeleton(b));
        return same || EditDistance.isWithin(a, b, slips);
    }

    private static String skeleton(String word) {
        return word.replaceAll("[aeiouy ]", "");
    }
}
