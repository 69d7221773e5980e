package org.faultline.language.internal;

import com.google.myanmartools.TransliterateZ2U;
import com.google.myanmartools.ZawgyiDetector;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Text in the Zawgyi encoding: told apart from Unicode by its statistics, and converted with its offsets kept. */
public final class Zawgyi {

    /** Above it the detector's readme puts wrongly flagged Unicode below one in a hundred. */
    static final double CERTAIN = 0.95;

    /** Fewer letters are too few to tell by statistics alone. */
    static final int FEWEST_LETTERS = 12;

    private static final double LIKELY = 0.5;

    /** Enough for a short text that also has a stack which Unicode never has. */
    private static final double POSSIBLE = 0.1;

    /** No language writes more than a third of its letters outside the common part of the block. */
    private static final int RARE_SHARE = 3;

    /** A longer syllable is not writing, and is left as it is. */
    private static final int LONGEST_SYLLABLE = 24;

    /** A language has a few thousand syllables; the converter is slow, so each is converted once. */
    private static final int MOST_KNOWN_SYLLABLES = 20_000;

    private static final Map<String, String> KNOWN_SYLLABLES = new ConcurrentHashMap<>();

    private static final ZawgyiDetector DETECTOR = new ZawgyiDetector();
    private static final TransliterateZ2U CONVERTER = new TransliterateZ2U("zawgyi");

    private Zawgyi() {}

    /**
     * Whether a text looks like Zawgyi, and converting it changes it and does not destroy it.
     *
     * <p>A text of consonants only gives no signal, and a short Unicode word with a stack is often taken for Zawgyi: a short text
     * must show what Unicode never has. Converting Unicode by mistake turns asat into medial ya, so that the conversion of a
     * longer text that loses asats is refused.
     */
    public static boolean isZawgyi(String text) {
        int letters = letters(text, 0, text.length());
        if (letters == 0 || rareLetters(text) * RARE_SHARE > allLetters(text)) {
            return false;
        }
        boolean isShort = letters < FEWEST_LETTERS;
        double probability = DETECTOR.getZawgyiProbability(isShort ? lettersAndSigns(text) : text);
        boolean shaped = (probability > LIKELY && ZawgyiShapes.isDefinite(text))
                || (probability > POSSIBLE && isShort && ZawgyiShapes.hasOddStack(text));
        boolean plain = probability > CERTAIN && (!isShort || rareLetters(text) > 0 || ZawgyiShapes.hasOddStack(text));
        if (!shaped && !plain) {
            return false;
        }
        String converted = convert(text);
        return !converted.equals(text) && (isShort || asats(converted) >= asats(text));
    }

    /** Digits and punctuation are alike in both encodings; in a short text they drown what the letters say. */
    private static String lettersAndSigns(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            kept.append(Letters.isMyanmar(c) && !(c >= '\u1040' && c <= '\u104B') ? c : ' ');
        }
        return kept.toString();
    }

    /** {@return the text with every run of Myanmar letters read as Zawgyi} */
    public static String convert(String text) {
        MappedText out = new MappedText(text.length());
        convertInto(out, text, 0, text.length());
        return out.toNormalText(text).text();
    }

    /** {@return how many consonants and vowel letters of Burmese a part of the text has} */
    public static int letters(CharSequence text, int from, int until) {
        int count = 0;
        for (int i = from; i < until; i++) {
            if (Letters.isConsonant(text.charAt(i)) || Letters.isIndependentVowel(text.charAt(i))) {
                count++;
            }
        }
        return count;
    }

    static void convertInto(MappedText out, String text, int from, int until) {
        int i = from;
        while (i < until) {
            char c = text.charAt(i);
            int end = i + 1;
            if (Letters.isMyanmar(c)) {
                end = syllableEnd(text, i, until);
            }
            if (!Letters.isMyanmar(c) || end - i > LONGEST_SYLLABLE) {
                for (int j = i; j < end; j++) {
                    out.append(text.charAt(j), j, j + 1);
                }
            } else {
                convertSyllable(out, text, i, end);
            }
            i = end;
        }
    }

    /** A cluster, and the clusters behind it whose consonant is closed by the sign that Zawgyi writes for asat. */
    private static int syllableEnd(String text, int begin, int until) {
        int end = clusterEnd(text, begin, until);
        while (end < until && end - begin <= LONGEST_SYLLABLE && Letters.isConsonant(text.charAt(end))) {
            int next = clusterEnd(text, end, until);
            int closing = text.indexOf(Letters.VIRAMA, end, Math.min(next, end + LONGEST_SYLLABLE));
            if (closing < 0) {
                break;
            }
            end = next;
        }
        return end;
    }

    private static String convertSyllable(String syllable) {
        String known = KNOWN_SYLLABLES.get(syllable);
        if (known != null) {
            return known;
        }
        String converted = CONVERTER.convert(syllable);
        if (KNOWN_SYLLABLES.size() < MOST_KNOWN_SYLLABLES) {
            KNOWN_SYLLABLES.put(syllable, converted);
        }
        return converted;
    }

    /** Aligns a syllable cluster by cluster where both encodings have equally many, else as one whole. */
    private static void convertSyllable(MappedText out, String text, int from, int until) {
        String converted = convertSyllable(text.substring(from, until));
        int sources = 0;
        for (int i = from; i < until; i++) {
            sources += i == from || beginsCluster(text, i) ? 1 : 0;
        }
        int targets = 0;
        for (int i = 0; i < converted.length(); i++) {
            targets += i == 0 || beginsUnicodeCluster(converted, i) ? 1 : 0;
        }
        if (sources != targets) {
            for (int i = 0; i < converted.length(); i++) {
                out.append(converted.charAt(i), from, until);
            }
            return;
        }
        int begin = from;
        int end = clusterEnd(text, begin, until);
        for (int i = 0; i < converted.length(); i++) {
            if (i > 0 && beginsUnicodeCluster(converted, i)) {
                begin = end;
                end = clusterEnd(text, begin, until);
            }
            out.append(converted.charAt(i), begin, end);
        }
    }

    private static int clusterEnd(String text, int begin, int until) {
        int end = begin + 1;
        while (end < until && Letters.isMyanmar(text.charAt(end)) && !beginsCluster(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean beginsCluster(String text, int index) {
        char c = text.charAt(index);
        if (isPrefix(c)) {
            return !(index > 0 && isPrefix(text.charAt(index - 1)));
        }
        boolean base = isBase(c);
        return base && !(index > 0 && isPrefix(text.charAt(index - 1)));
    }

    /** Signs that Zawgyi writes before their consonant: the vowel e and the forms of medial ra. */
    static boolean isPrefix(char c) {
        return c == Letters.E_VOWEL || c == '\u103B' || (c >= '\u107E' && c <= '\u1084');
    }

    private static boolean isBase(char c) {
        return Letters.isConsonant(c)
                || Letters.isIndependentVowel(c)
                || Letters.isDigit(c)
                || (c >= '\u104A' && c <= '\u104F')
                || c == '\u106A'
                || c == '\u106B'
                || c == '\u106E'
                || c == '\u106F'
                || c == '\u1086'
                || c == '\u108F'
                || c == '\u1090'
                || c == '\u1091'
                || c == '\u1092'
                || c == '\u1097';
    }

    private static boolean beginsUnicodeCluster(String text, int index) {
        char c = text.charAt(index);
        boolean base = !Letters.isSign(c) && c != Letters.VIRAMA;
        return base && !(index > 0 && text.charAt(index - 1) == Letters.VIRAMA);
    }

    private static int allLetters(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += Letters.isMyanmar(text.charAt(i)) ? 1 : 0;
        }
        return count;
    }

    private static int rareLetters(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            count += c >= '\u1050' && c <= '\u109F' ? 1 : 0;
        }
        return count;
    }

    private static int asats(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += text.charAt(i) == Letters.ASAT ? 1 : 0;
        }
        return count;
    }
}
