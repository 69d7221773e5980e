package org.faultline.language.internal.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.faultline.language.internal.Letters;
import org.faultline.language.internal.Tokens;
import org.faultline.language.internal.Tokens.Kind;

/** The words of a name in plain small letters, and their syllables. */
final class NameWords {

    private static final String VOWELS = "aeiouy";
    private static final String OPENING = VOWELS + "w";
    private static final int LONGEST_WORD = 40;

    private NameWords() {}

    /** {@return the words from a token on: Latin ones as plain letters, Burmese ones as they are} */
    static List<String> from(Tokens tokens, int begin) {
        List<String> words = new ArrayList<>();
        boolean joined = false;
        int depth = 0;
        for (int i = begin; i < tokens.count(); i++) {
            if (tokens.is(i, "(")) {
                depth++;
            } else if (tokens.is(i, ")")) {
                depth = Math.max(0, depth - 1);
            }
            boolean word = tokens.is(i, Kind.WORD) || tokens.is(i, Kind.SYLLABLE);
            if (depth > 0 || !word) {
                joined = tokens.is(i, "'") && tokens.isAttached(i);
                continue;
            }
            String form = tokens.is(i, Kind.WORD) ? plain(tokens.form(i)) : tokens.form(i);
            boolean burmeseRun = tokens.is(i, Kind.SYLLABLE) && tokens.isAttached(i) && tokens.is(i - 1, Kind.SYLLABLE);
            if (!words.isEmpty() && ((joined && tokens.isAttached(i)) || burmeseRun) && i > begin) {
                words.set(words.size() - 1, words.getLast() + form);
            } else if (!form.isEmpty()) {
                words.add(form);
            }
            joined = false;
        }
        return words;
    }

    /** {@return a Latin word without marks; "mg" is written out, a doubled consonant before a consonant or at the end is one} */
    static String plain(String word) {
        StringBuilder letters = new StringBuilder();
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (c >= 'a' && c <= 'z') {
                letters.append(c);
            }
        }
        if (letters.toString().equals("mg")) {
            return "maung";
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            boolean doubled = i > 0 && letters.charAt(i - 1) == c && VOWELS.indexOf(c) < 0;
            // Before w as before a vowel the second may begin a syllable: Khinnwe is Khin Nwe.
            boolean beforeVowel = i + 1 < letters.length() && OPENING.indexOf(letters.charAt(i + 1)) >= 0;
            if (!doubled || beforeVowel) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** {@return the best ways to read the words together; none when a word cannot be read} */
    static List<Segmentation> read(List<String> words) {
        List<Segmentation> all = List.of(Segmentation.EMPTY);
        for (String word : words) {
            List<Segmentation> ways = readWord(word);
            List<Segmentation> longer = new ArrayList<>();
            for (Segmentation before : all) {
                ways.forEach(way -> longer.add(before.plus(way)));
            }
            all = Segmentation.best(longer);
        }
        return words.isEmpty() ? List.of() : all;
    }

    private static List<Segmentation> readWord(String word) {
        if (word.length() > LONGEST_WORD) {
            return List.of();
        }
        if (!Letters.isMyanmar(word.charAt(0))) {
            return LatinReader.read(word);
        }
        List<Syllable> syllables = BurmeseReader.read(word);
        return syllables.isEmpty() ? List.of() : List.of(new Segmentation(syllables, 0));
    }
}
