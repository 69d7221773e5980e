package org.faultline.language;

import java.util.Arrays;
import org.faultline.language.internal.NormalText;
import org.faultline.language.internal.Paragraphs;
import org.faultline.language.internal.Tokens;
import org.faultline.language.internal.Tokens.Kind;

/**
 * A text cut into words of Latin letters, numbers, Burmese syllables and single marks, each in normal form and with its place in the
 * original; blanks and footnote marks are none. Zawgyi paragraphs are read as Unicode. Positions before the first and after the last
 * word are allowed everywhere, and are no word.
 */
public final class Words {

    private final String text;
    private String[] forms = new String[256];
    private Kind[] kinds = new Kind[256];
    private int[] begins = new int[256];
    private int[] ends = new int[256];
    private int count;

    private Words(String text) {
        this.text = text;
    }

    /** {@return the words of a text of any length} */
    public static Words of(String text) {
        Words words = new Words(text);
        Paragraphs.of(text).forEach(words::add);
        return words;
    }

    private void add(int offset, NormalText paragraph) {
        Tokens tokens = Tokens.of(paragraph);
        for (int i = 0; i < tokens.count(); i++) {
            if (count == forms.length) {
                forms = Arrays.copyOf(forms, count * 2);
                kinds = Arrays.copyOf(kinds, count * 2);
                begins = Arrays.copyOf(begins, count * 2);
                ends = Arrays.copyOf(ends, count * 2);
            }
            forms[count] = tokens.form(i);
            kinds[count] = kind(tokens, i);
            begins[count] = offset + paragraph.originalBegin(tokens.begin(i));
            ends[count] = offset + paragraph.originalEnd(tokens.end(i));
            count++;
        }
    }

    private static Kind kind(Tokens tokens, int i) {
        for (Kind kind : Kind.values()) {
            if (tokens.is(i, kind)) {
                return kind;
            }
        }
        throw new IllegalStateException("a token without a kind: " + tokens.form(i));
    }

    /** {@return the text that was cut} */
    public String text() {
        return text;
    }

    /** {@return how many words there are} */
    public int count() {
        return count;
    }

    /** {@return the word in normal form, Latin letters in small; empty where there is none} */
    public String form(int i) {
        return i >= 0 && i < count ? forms[i] : "";
    }

    /** {@return whether the word's normal form is this one} */
    public boolean is(int i, String form) {
        return i >= 0 && i < count && forms[i].equals(form);
    }

    /** {@return where the word begins in the text, in UTF-16 units} */
    public int begin(int i) {
        return i < count ? begins[i] : text.length();
    }

    /** {@return where the word ends in the text, exclusive} */
    public int end(int i) {
        return i < 0 ? 0 : ends[Math.min(i, count - 1)];
    }

    /** {@return whether it is a word of Latin (or other alphabetic) letters} */
    public boolean isWord(int i) {
        return isKind(i, Kind.WORD);
    }

    /** {@return whether it is a number in digits} */
    public boolean isNumber(int i) {
        return isKind(i, Kind.NUMBER);
    }

    /** {@return whether it is a Burmese syllable} */
    public boolean isSyllable(int i) {
        return isKind(i, Kind.SYLLABLE);
    }

    private boolean isKind(int i, Kind kind) {
        return i >= 0 && i < count && kinds[i] == kind;
    }

    /** {@return whether it is a word that begins with a capital} */
    public boolean isCapitalised(int i) {
        return isWord(i) && Character.isUpperCase(text.charAt(begins[i]));
    }

    /** {@return whether nothing stands between this word and the one before} */
    public boolean isAttached(int i) {
        return i > 0 && i < count && begins[i] == ends[i - 1];
    }

    /** {@return the text as written from one word to before another; empty when there is nothing between them} */
    public String written(int from, int past) {
        return from < past && from >= 0 && from < count ? text.substring(begin(from), end(past - 1)) : "";
    }

    /** {@return the first word that ends after a place in the text} */
    public int at(int offset) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
