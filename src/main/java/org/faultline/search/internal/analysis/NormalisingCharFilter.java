package org.faultline.search.internal.analysis;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;

/**
 * Brings text to one form before it is cut into words, with offsets kept: no invisible characters, asat before dot-below (the
 * order that the syllable rules want), the letter wa beside digits read as the zero that was meant, one letter for its two spellings.
 */
final class NormalisingCharFilter extends BaseCharFilter {

    private char[] normal = new char[0];
    private int length;
    private int next;
    private boolean isRead;

    NormalisingCharFilter(Reader in) {
        super(in);
    }

    @Override
    public int read(char[] target, int offset, int count) throws IOException {
        if (!isRead) {
            normalise(readAll());
            isRead = true;
        }
        if (next >= length) {
            return -1;
        }
        int copied = Math.min(count, length - next);
        System.arraycopy(normal, next, target, offset, copied);
        next += copied;
        return copied;
    }

    private String readAll() throws IOException {
        StringWriter text = new StringWriter();
        input.transferTo(text);
        return text.toString();
    }

    private void normalise(String text) {
        normal = new char[text.length()];
        int removed = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isInvisible(c)) {
                removed++;
                addOffCorrectMap(length, removed);
            } else if (c == Burmese.DOT_BELOW && at(text, i + 1) == Burmese.ASAT) {
                normal[length++] = Burmese.ASAT;
                normal[length++] = Burmese.DOT_BELOW;
                i++;
            } else if (c == '\u1025' && at(text, i + 1) == '\u102E') {
                normal[length++] = '\u1026';
                removed++;
                addOffCorrectMap(length, removed);
                i++;
            } else {
                normal[length++] = digit(text, i, c);
            }
        }
    }

    private static boolean isInvisible(char c) {
        return (c >= '\u200B' && c <= '\u200D') || c == '\u2060' || c == '\uFEFF' || c == '\u00AD';
    }

    private static char digit(String text, int i, char c) {
        if (c == Burmese.WA && !isWritten(text, i) && isBesideDigit(text, i)) {
            return Burmese.ZERO;
        }
        return c == Burmese.ZERO && isWritten(text, i) && !Burmese.isDigit(at(text, i - 1)) ? Burmese.WA : c;
    }

    /** Whether it carries a sign, or begins a syllable that the next letter closes: a zero does neither. */
    private static boolean isWritten(String text, int i) {
        boolean closed = Burmese.isLetter(at(text, i + 1))
                && (at(text, i + 2) == Burmese.ASAT
                        || (at(text, i + 2) == Burmese.DOT_BELOW && at(text, i + 3) == Burmese.ASAT));
        return Burmese.isSign(at(text, i + 1)) || closed;
    }

    private static boolean isBesideDigit(String text, int i) {
        int before = i - 1;
        while (at(text, before) == Burmese.WA) {
            before--;
        }
        boolean afterLetter = Burmese.isLetter(at(text, i - 1)) && at(text, i - 1) != Burmese.WA;
        return Burmese.isDigit(at(text, before)) || (!afterLetter && Burmese.isDigit(at(text, i + 1)));
    }

    private static char at(String text, int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : 0;
    }
}
