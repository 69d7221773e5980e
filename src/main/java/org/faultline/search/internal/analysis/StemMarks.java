package org.faultline.search.internal.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * Puts a mark before stems, so that what a reader puts in quotes finds the printed form alone, and a word in its base form does not take
 * every other form for itself. What has no letter gets no stem.
 */
final class StemMarks extends TokenFilter {

    /** Never part of a word. */
    static final char MARK = '~';

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

    StemMarks(TokenStream in) {
        super(in);
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (input.incrementToken()) {
            if (keyword.isKeyword()) {
                return true;
            }
            if (!startsWithDigit()) {
                mark();
                return true;
            }
        }
        return false;
    }

    private boolean startsWithDigit() {
        return term.length() > 0 && Character.isDigit(term.charAt(0));
    }

    private void mark() {
        int length = term.length();
        char[] buffer = term.resizeBuffer(length + 1);
        System.arraycopy(buffer, 0, buffer, 1, length);
        buffer[0] = MARK;
        term.setLength(length + 1);
    }
}
