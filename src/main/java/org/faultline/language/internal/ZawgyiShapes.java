package org.faultline.language.internal;

/** Sequences of signs that show Zawgyi, because no Unicode text has them. */
final class ZawgyiShapes {

    private ZawgyiShapes() {}

    /**
     * Whether a text has a virama without a consonant under it, a vowel after asat, or a sign that Zawgyi writes before its
     * consonant at the head of a word.
     */
    static boolean isDefinite(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
            char previous = i > 0 ? text.charAt(i - 1) : 0;
            boolean bareVirama = c == Letters.VIRAMA && !Letters.isConsonant(next);
            boolean vowelAfterAsat =
                    c == Letters.ASAT && next >= '\u102B' && next <= '\u1032' && next != Letters.E_VOWEL;
            boolean head = Zawgyi.isPrefix(c)
                    && !Letters.isMyanmar(previous)
                    && (Letters.isConsonant(next) || Zawgyi.isPrefix(next));
            if (bareVirama || vowelAfterAsat || head) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a consonant stands under one that no word of Burmese or Pali puts it under} */
    static boolean hasOddStack(String text) {
        for (int i = 1; i + 1 < text.length(); i++) {
            if (text.charAt(i) == Letters.VIRAMA && !isStack(text.charAt(i - 1), text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStack(char upper, char lower) {
        String below = switch (upper) {
            case 'က' -> "ကခ";
            case 'ဂ' -> "ဂဃ";
            case 'စ' -> "စဆ";
            case 'ဇ' -> "ဇဈ";
            case 'ဉ', 'ည' -> "စဆဇဈည";
            case 'ဋ' -> "ဋဌ";
            case 'ဍ' -> "ဍဎ";
            case 'ဏ' -> "ဋဌဍဎဏ";
            case 'တ' -> "တထ";
            case 'ဒ' -> "ဒဓ";
            case 'န' -> "တထဒဓန";
            case 'ပ' -> "ပဖ";
            case 'ဗ' -> "ဗဘ";
            case 'မ' -> "ပဖဗဘမ";
            case 'လ' -> "လ";
            case 'သ' -> "သမ";
            case '\u103A' -> "ကခဂဃငစဆဇတထဒဓနပဖဗဘမယရလဝသဟအ";
            default -> "";
        };
        return below.indexOf(lower) >= 0;
    }
}
