package org.faultline.search.internal.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.ArrayUtil;

/**
 * A text cut into terms once, to be indexed more than once: a passage is part of the whole text as well.
 *
 * <p>Cutting costs most of the time that indexing takes, so nothing is cut twice.
 */
public final class CutText {

    /** Per token: where its term ends among the characters, its position increment, where it begins and ends in the text. */
    private static final int NUMBERS = 4;

    private char[] characters = new char[512];
    private int[] numbers = new int[NUMBERS * 64];
    private int count;
    private int length;

    private CutText() {}

    /** {@return a text cut as a field is} */
    public static CutText of(Analyzer analyzer, String field, String text) {
        CutText cut = new CutText();
        try (TokenStream tokens = analyzer.tokenStream(field, text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute increment = tokens.addAttribute(PositionIncrementAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                cut.add(term, increment.getPositionIncrement(), offset.startOffset(), offset.endOffset());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
        cut.length = text.length();
        cut.trim();
        return cut;
    }

    private void add(CharTermAttribute term, int increment, int begin, int end) {
        int from = count == 0 ? 0 : numbers[NUMBERS * (count - 1)];
        int until = from + term.length();
        characters = ArrayUtil.grow(characters, until);
        System.arraycopy(term.buffer(), 0, characters, from, term.length());
        int at = NUMBERS * count++;
        numbers = ArrayUtil.grow(numbers, at + NUMBERS);
        numbers[at] = until;
        numbers[at + 1] = increment;
        numbers[at + 2] = begin;
        numbers[at + 3] = end;
    }

    /** A text of many passages keeps all of them until it is indexed as a whole. */
    private void trim() {
        characters = Arrays.copyOf(characters, count == 0 ? 0 : numbers[NUMBERS * (count - 1)]);
        numbers = Arrays.copyOf(numbers, NUMBERS * count);
    }

    /** {@return whether it has no terms} */
    public boolean isEmpty() {
        return count == 0;
    }

    /** {@return the terms again} */
    public TokenStream tokens() {
        return new Again(List.of(this), 0);
    }

    /**
     * {@return the terms of all parts of a text, in a row}
     *
     * @param gap positions between two parts, more than 0 if nothing is to be found across them
     */
    public static TokenStream tokens(List<CutText> parts, int gap) {
        return new Again(parts, gap);
    }

    private static final class Again extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
        private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
        private final List<CutText> parts;
        private final int gap;
        private int part;
        private int token;
        private int shift;

        Again(List<CutText> parts, int gap) {
            this.parts = List.copyOf(parts);
            this.gap = gap;
        }

        @Override
        public boolean incrementToken() {
            while (part < parts.size() && token == parts.get(part).count) {
                shift += parts.get(part++).length;
                token = 0;
            }
            if (part == parts.size()) {
                return false;
            }
            CutText text = parts.get(part);
            int at = NUMBERS * token++;
            int from = at == 0 ? 0 : text.numbers[at - NUMBERS];
            // Every attribute is set anew: there is nothing to clear.
            term.copyBuffer(text.characters, from, text.numbers[at] - from);
            increment.setPositionIncrement(text.numbers[at + 1] + (at == 0 && part > 0 ? gap : 0));
            offset.setOffset(shift + text.numbers[at + 2], shift + text.numbers[at + 3]);
            return true;
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            part = 0;
            token = 0;
            shift = 0;
        }

        @Override
        public void end() throws IOException {
            super.end();
            int whole = parts.stream().mapToInt(one -> one.length).sum();
            offset.setOffset(whole, whole);
        }
    }
}
