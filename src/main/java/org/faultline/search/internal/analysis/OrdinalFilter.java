package org.faultline.search.internal.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/** Puts the number beside its ordinal, so that {@code 528} finds {@code 528th}. */
final class OrdinalFilter extends TokenFilter {

    private static final int SUFFIX = 2;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private @Nullable State ordinal;

    OrdinalFilter(TokenStream in) {
        super(in);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (ordinal != null) {
            restoreState(ordinal);
            ordinal = null;
            term.setLength(term.length() - SUFFIX);
            position.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        if (isOrdinal()) {
            ordinal = captureState();
        }
        return true;
    }

    private boolean isOrdinal() {
        int digits = term.length() - SUFFIX;
        for (int i = 0; i < digits; i++) {
            if (!Character.isDigit(term.charAt(i))) {
                return false;
            }
        }
        return digits > 0
                && switch (term.subSequence(digits, term.length()).toString()) {
                    case "st", "nd", "rd", "th" -> true;
                    default -> false;
                };
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        ordinal = null;
    }
}
