package org.faultline.language.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Cuts a document into paragraphs and tells the encoding of each, so that a long document is never held in memory twice.
 *
 * <p>A paragraph with too few Myanmar letters to tell follows the majority of the document's letters.
 */
public final class Paragraphs {

    /** A paragraph longer than this is cut at a blank. */
    static final int LONGEST = 20_000;

    private final String text;
    private final List<int[]> spans = new ArrayList<>();
    private final BitSet zawgyi = new BitSet();

    private Paragraphs(String text) {
        this.text = text;
    }

    /** {@return the paragraphs of a document} */
    public static Paragraphs of(String text) {
        Paragraphs paragraphs = new Paragraphs(text);
        paragraphs.cut();
        paragraphs.tellEncodings();
        return paragraphs;
    }

    /**
     * Hands on each paragraph in normal form.
     *
     * @param each takes the offset of the paragraph in the document, and the paragraph
     */
    public void forEach(BiConsumer<Integer, NormalText> each) {
        for (int i = 0; i < spans.size(); i++) {
            int[] span = spans.get(i);
            each.accept(span[0], Normaliser.normalise(text.substring(span[0], span[1]), zawgyi.get(i)));
        }
    }

    /** {@return whether some paragraph with Burmese letters was read as Zawgyi, or, asked for the other, as Unicode} */
    public boolean hasBurmese(boolean inZawgyi) {
        for (int i = 0; i < spans.size(); i++) {
            int[] span = spans.get(i);
            if (zawgyi.get(i) == inZawgyi && Zawgyi.letters(text, span[0], span[1]) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Takes a span of a document, from its beginning. */
    public interface SpanUse {

        /** Takes a span with its encoding. */
        void take(int begin, int end, boolean isZawgyi);
    }

    /** Hands on where each paragraph stands, and whether it is in Zawgyi. */
    public void forEachSpan(SpanUse use) {
        for (int i = 0; i < spans.size(); i++) {
            int[] span = spans.get(i);
            use.take(span[0], span[1], zawgyi.get(i));
        }
    }

    private void cut() {
        int begin = 0;
        while (begin < text.length()) {
            int end = paragraphEnd(begin);
            spans.add(new int[] {begin, end});
            begin = end;
        }
    }

    private int paragraphEnd(int begin) {
        int limit = Math.min(text.length(), begin + LONGEST);
        boolean blankLine = false;
        for (int i = begin; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                if (blankLine) {
                    return i + 1;
                }
                blankLine = true;
            } else if (!Character.isWhitespace(c)) {
                blankLine = false;
            }
        }
        return limit == text.length() ? limit : blankBefore(begin, limit);
    }

    /** The last end of a sentence, else the last blank, in the second half of an overlong paragraph; else its very end. */
    private int blankBefore(int begin, int limit) {
        int blank = -1;
        for (int i = limit - 1; i > begin + LONGEST / 2; i--) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) && blank < 0) {
                blank = i + 1;
            }
            if (c == '\n' || c == '\u104B' || (c == '.' && Character.isWhitespace(text.charAt(i + 1)))) {
                return i + 1;
            }
        }
        if (blank > 0) {
            return blank;
        }
        return Character.isLowSurrogate(text.charAt(limit)) ? limit + 1 : limit;
    }

    private void tellEncodings() {
        int inZawgyi = 0;
        int inUnicode = 0;
        List<Integer> unclear = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            int[] span = spans.get(i);
            int letters = Zawgyi.letters(text, span[0], span[1]);
            if (letters == 0) {
                continue;
            }
            if (letters < Zawgyi.FEWEST_LETTERS) {
                unclear.add(i);
            } else if (Zawgyi.isZawgyi(text.substring(span[0], span[1]))) {
                zawgyi.set(i);
                inZawgyi += letters;
            } else {
                inUnicode += letters;
            }
        }
        boolean known = inZawgyi + inUnicode > 0;
        for (int i : unclear) {
            int[] span = spans.get(i);
            zawgyi.set(i, known ? inZawgyi > inUnicode : Zawgyi.isZawgyi(text.substring(span[0], span[1])));
        }
    }
}
