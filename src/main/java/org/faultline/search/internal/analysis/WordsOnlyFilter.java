package org.faultline.search.internal.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Drops tokens without a letter or digit, and, where another chain reads it, Burmese.
 *
 * <p>Punctuation leaves no gap, so that {@code ခမရ(၅၂၈)} is the phrase {@code ခမရ ၅၂၈}; dropped words do.
 */
final class WordsOnlyFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final boolean keepsBurmese;

    WordsOnlyFilter(TokenStream in, boolean keepsBurmese) {
        super(in);
        this.keepsBurmese = keepsBurmese;
    }

    @Override
    public boolean incrementToken() throws IOException {
        int gap = 0;
        while (input.incrementToken()) {
            if (term.codePoints().anyMatch(Character::isLetterOrDigit)) {
                if (keepsBurmese || !Burmese.isIn(term)) {
                    position.setPositionIncrement(position.getPositionIncrement() + gap);
                    return true;
                }
                gap += position.getPositionIncrement();
            }
        }
        return false;
    }
}
