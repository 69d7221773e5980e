package org.faultline.search.internal.index;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a text into passages: its paragraphs, which blank lines part, and long paragraphs at the ends of sentences.
 *
 * <p>Paragraphs are counted from 1, blank ones not at all, as the locators of citations count them ({@code para 14}).
 */
public final class Passages {

    /** A longer paragraph is cut, so that the length of a passage says little about how well it matches. */
    static final int LONGEST = 2_000;

    private Passages() {}

    /**
     * A passage.
     *
     * @param paragraph of which paragraph, from 1
     * @param begin its first character in the text
     * @param end the one after its last
     */
    public record Passage(int paragraph, int begin, int end) {}

    /** {@return the passages of a text, in order} */
    public static List<Passage> of(String text) {
        List<Passage> passages = new ArrayList<>();
        int paragraph = 0;
        int at = 0;
        while (at < text.length()) {
            int end = endOfParagraph(text, at);
            int begin = skipBlanks(text, at, end);
            int last = trimBlanks(text, begin, end);
            if (begin < last) {
                cut(text, ++paragraph, begin, last, passages);
            }
            at = Math.max(end, at + 1);
        }
        return passages;
    }

    /** A paragraph ends at a line break that only blanks part from the next one. */
    private static int endOfParagraph(String text, int from) {
        for (int i = text.indexOf('\n', from); i >= 0; i = text.indexOf('\n', i + 1)) {
            int next = i + 1;
            while (next < text.length() && text.charAt(next) != '\n' && isBlank(text.charAt(next))) {
                next++;
            }
            if (next < text.length() && text.charAt(next) == '\n') {
                return i + 1;
            }
        }
        return text.length();
    }

    private static int skipBlanks(String text, int from, int until) {
        int i = from;
        while (i < until && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int trimBlanks(String text, int from, int until) {
        int i = until;
        while (i > from && isBlank(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF' || c == '\u200B';
    }

    private static void cut(String text, int paragraph, int begin, int end, List<Passage> passages) {
        int from = begin;
        while (end - from > LONGEST) {
            int until = cutBefore(text, from, from + LONGEST);
            passages.add(new Passage(paragraph, from, trimBlanks(text, from, until)));
            from = skipBlanks(text, until, end);
        }
        if (from < end) {
            passages.add(new Passage(paragraph, from, end));
        }
    }

    /** The last end of a sentence in the second half, else the last blank there, else no matter where. */
    private static int cutBefore(String text, int from, int limit) {
        String window = text.substring(from, limit);
        int half = from + LONGEST / 2;
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(window);
        int sentence = from + Math.max(0, sentences.preceding(window.length()));
        if (sentence > half) {
            return sentence;
        }
        for (int i = limit - 1; i > half; i--) {
            if (isBlank(text.charAt(i)) || text.charAt(i) == '\u104B') {
                return i + 1;
            }
        }
        return Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
    }
}
