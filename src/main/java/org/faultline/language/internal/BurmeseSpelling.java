package org.faultline.language.internal;

/**
 * What Burmese spellings have in common that are said alike: writers confuse medial ya and ra, leave the medial ha or a tone mark out,
 * write a long vowel for a short one, and one final stop or nasal for another.
 */
final class BurmeseSpelling {

    private BurmeseSpelling() {}

    /** {@return a form that is the same for syllables that are confused; a letter is never lost but at the end} */
    static String soundOf(String syllable) {
        StringBuilder sound = new StringBuilder();
        for (int i = 0; i < syllable.length(); i++) {
            char c = syllable.charAt(i);
            switch (c) {
                case '\u103B' -> sound.append('\u103C');
                case '\u102E' -> sound.append('\u102D');
                case '\u1030' -> sound.append('\u102F');
                case '\u102B' -> sound.append('\u102C');
                // Medial ha, visarga, dot below.
                case '\u103E', '\u1038', '\u1037' -> {}
                case '\u1036' -> sound.append("\u1014\u103A");
                default -> sound.append(i > 0 && isClosing(syllable, i) ? closing(c) : initial(c));
            }
        }
        return sound.toString();
    }

    private static boolean isClosing(String syllable, int i) {
        int next = i + 1;
        while (next < syllable.length() && syllable.charAt(next) == '\u1037') {
            next++;
        }
        return next < syllable.length() && syllable.charAt(next) == Letters.ASAT;
    }

    private static char closing(char c) {
        return switch (c) {
            case 'ပ', 'တ', 'ဒ', 'ဗ', 'ဋ' -> 'တ';
            case 'မ', 'န', 'ဏ' -> 'န';
            case 'ဉ', 'ည' -> 'င';
            default -> c;
        };
    }

    private static char initial(char c) {
        return switch (c) {
            case 'ဋ', 'ဌ' -> 'ဌ';
            case 'ယ', 'ရ' -> 'ရ';
            default -> c;
        };
    }
}
