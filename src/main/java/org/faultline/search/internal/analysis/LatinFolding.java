package org.faultline.search.internal.analysis;

import java.lang.Character.UnicodeScript;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.ConditionalTokenFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Folds accents of Latin letters, and leaves words of other scripts alone, where it would delete signs that tell words apart. */
final class LatinFolding extends ConditionalTokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    LatinFolding(TokenStream in) {
        super(in, ICUFoldingFilter::new);
    }

    @Override
    protected boolean shouldFilter() {
        return term.codePoints().anyMatch(c -> c > 0x7F && UnicodeScript.of(c) == UnicodeScript.LATIN);
    }
}
