package org.faultline.language.internal;

import java.util.Arrays;
import java.util.Locale;

/**
 * A normalised text cut into words of Latin letters, numbers, Burmese syllables and single marks; blanks and footnote marks such as
 * {@code [3]} are not tokens.
 */
public final class Tokens {

    /** What a token is. */
    public enum Kind {
        WORD,
        NUMBER,
        SYLLABLE,
        MARK
    }

    private final NormalText source;
    private int[] begins = new int[64];
    private int[] ends = new int[64];
    private Kind[] kinds = new Kind[64];
    private String[] forms = new String[64];
    private int count;

    private Tokens(NormalText source) {
        this.source = source;
    }

    /** {@return the tokens of a text} */
    public static Tokens of(NormalText source) {
        Tokens tokens = new Tokens(source);
        String text = source.text();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end = i + 1;
            if (Character.isWhitespace(c)) {
                i++;
                continue;
            }
            if (c == '[') {
                int past = footnoteEnd(text, i);
                if (past > 0) {
                    i = past;
                    continue;
                }
            }
            if (isAsciiDigit(c)) {
                while (end < text.length() && isAsciiDigit(text.charAt(end))) {
                    end++;
                }
                tokens.add(Kind.NUMBER, i, end);
            } else if (isSyllableLetter(c)) {
                end = syllableEnd(text, i);
                tokens.add(Kind.SYLLABLE, i, end);
            } else if (Character.isLetter(c)) {
                while (end < text.length() && isWordPart(text.charAt(end))) {
                    end++;
                }
                tokens.add(Kind.WORD, i, end);
            } else {
                tokens.add(Kind.MARK, i, end);
            }
            i = end;
        }
        return tokens;
    }

    private static int footnoteEnd(String text, int open) {
        int i = open + 1;
        while (i < text.length() && i - open <= 3 && isAsciiDigit(text.charAt(i))) {
            i++;
        }
        return i > open + 1 && i < text.length() && text.charAt(i) == ']' ? i + 1 : -1;
    }

    private static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSyllableLetter(char c) {
        return Letters.isMyanmar(c) && !(c >= '\u104A' && c <= '\u104F');
    }

    private static boolean isWordPart(char c) {
        boolean letter = Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
        return letter && !Letters.isMyanmar(c);
    }

    /** A syllable ends before each consonant or vowel letter that neither is closed by asat nor stands under a virama. */
    private static int syllableEnd(String text, int begin) {
        int i = begin + 1;
        while (i < text.length() && isSyllableLetter(text.charAt(i))) {
            char c = text.charAt(i);
            boolean base = !Letters.isSign(c) && c != Letters.VIRAMA;
            boolean stacked = text.charAt(i - 1) == Letters.VIRAMA;
            char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
            boolean closing = next == Letters.ASAT || next == Letters.VIRAMA;
            if (base && !stacked && !closing) {
                break;
            }
            i++;
        }
        return i;
    }

    private void add(Kind kind, int begin, int end) {
        if (count == begins.length) {
            int size = count * 2;
            begins = Arrays.copyOf(begins, size);
            ends = Arrays.copyOf(ends, size);
            kinds = Arrays.copyOf(kinds, size);
            forms = Arrays.copyOf(forms, size);
        }
        begins[count] = begin;
        ends[count] = end;
        kinds[count] = kind;
        String form = source.text().substring(begin, end);
        forms[count] = kind == Kind.WORD ? form.toLowerCase(Locale.ROOT) : form;
        count++;
    }

    /** {@return the text that was cut} */
    public NormalText source() {
        return source;
    }

    /** {@return how many tokens there are} */
    public int count() {
        return count;
    }

    /** {@return whether there is such a token, of that kind} */
    public boolean is(int token, Kind kind) {
        return token >= 0 && token < count && kinds[token] == kind;
    }

    /** {@return whether there is such a token and its lower-case form is this one} */
    public boolean is(int token, String form) {
        return token >= 0 && token < count && forms[token].equals(form);
    }

    /** {@return the token's lower-case form; empty outside the text} */
    public String form(int token) {
        return token >= 0 && token < count ? forms[token] : "";
    }

    /** {@return the token as written in the normalised text; empty outside the text} */
    public String written(int token) {
        return token >= 0 && token < count ? source.text().substring(begins[token], ends[token]) : "";
    }

    /** {@return where the token begins in the normalised text} */
    public int begin(int token) {
        return begins[token];
    }

    /** {@return where the token ends in the normalised text} */
    public int end(int token) {
        return ends[token];
    }

    /** {@return whether nothing stands between this token and the one before it} */
    public boolean isAttached(int token) {
        return token > 0 && token < count && begins[token] == ends[token - 1];
    }

    /** {@return whether it is a word that begins with a capital} */
    public boolean isCapitalised(int token) {
        return is(token, Kind.WORD) && Character.isUpperCase(source.text().charAt(begins[token]));
    }

    /** {@return whether it is a word of capitals only, a plural s aside} */
    public boolean isAllCapitals(int token) {
        if (!is(token, Kind.WORD)) {
            return false;
        }
        String word = written(token);
        int letters = word.length() > 2 && word.endsWith("s") ? word.length() - 1 : word.length();
        for (int i = 0; i < letters; i++) {
            if (!Character.isUpperCase(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
