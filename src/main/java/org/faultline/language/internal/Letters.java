package org.faultline.language.internal;

/** What a character of Burmese script is. */
public final class Letters {

    public static final char VIRAMA = '\u1039';
    public static final char ASAT = '\u103A';
    public static final char DOT_BELOW = '\u1037';
    public static final char E_VOWEL = '\u1031';
    public static final char WA = '\u101D';
    public static final char ZERO = '\u1040';

    private Letters() {}

    /** {@return whether it is in a block of the Myanmar script, digits and signs included} */
    public static boolean isMyanmar(char c) {
        return (c >= '\u1000' && c <= '\u109F') || (c >= '\uAA60' && c <= '\uAA7F') || (c >= '\uA9E0' && c <= '\uA9FF');
    }

    /** {@return whether it is a consonant of Burmese} */
    public static boolean isConsonant(char c) {
        return (c >= '\u1000' && c <= '\u1021') || c == '\u103F';
    }

    /** {@return whether it is a vowel letter that needs no consonant} */
    public static boolean isIndependentVowel(char c) {
        return c >= '\u1023' && c <= '\u102A';
    }

    /** {@return whether it is a digit of Burmese or Shan} */
    public static boolean isDigit(char c) {
        return (c >= '\u1040' && c <= '\u1049') || (c >= '\u1090' && c <= '\u1099');
    }

    /** {@return whether it is a medial consonant sign} */
    public static boolean isMedial(char c) {
        return c >= '\u103B' && c <= '\u103E';
    }

    /** {@return whether it is a sign that hangs on a consonant: vowel, tone, asat or medial} */
    public static boolean isSign(char c) {
        return (c >= '\u102B' && c <= '\u103E')
                || (c >= '\u1056' && c <= '\u1059')
                || (c >= '\u105E' && c <= '\u1060')
                || (c >= '\u1062' && c <= '\u1064')
                || (c >= '\u1067' && c <= '\u106D')
                || (c >= '\u1071' && c <= '\u1074')
                || (c >= '\u1082' && c <= '\u108D')
                || c == '\u108F'
                || (c >= '\u109A' && c <= '\u109D');
    }

    /**
     * {@return where a sign stands among the signs of one syllable, or 0 when the sign has no fixed place}
     *
     * <p>One order for asat and dot-below, and for the vowels that are typed either way round.
     */
    static int rank(char c) {
        return switch (c) {
            case '\u103B' -> 1;
            case '\u103C' -> 2;
            case '\u103D' -> 3;
            case '\u103E' -> 4;
            case E_VOWEL -> 5;
            case '\u102D', '\u102E', '\u1032' -> 6;
            case '\u102F', '\u1030' -> 7;
            case '\u102B', '\u102C' -> 8;
            case ASAT -> 9;
            case '\u1036' -> 10;
            case DOT_BELOW -> 11;
            case '\u1038' -> 12;
            default -> 0;
        };
    }
}
