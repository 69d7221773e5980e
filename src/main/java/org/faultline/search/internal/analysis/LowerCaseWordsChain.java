package org.faultline.search.internal.analysis;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.icu.ICUNormalizer2Filter;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The words of a text that may be proposed to a reader who misspelled one: those printed in lower case. Names are capitalised, and a
 * name that stands in an article may be that of somebody whom no answer of ours may name.
 */
final class LowerCaseWordsChain extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new ICUTokenizer(new DefaultICUTokenizerConfig(true, false));
        TokenStream chain = new LowerCaseWords(new EnglishPossessiveFilter(words));
        return new TokenStreamComponents(words, new LatinFolding(new ICUNormalizer2Filter(chain)));
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return new NormalisingCharFilter(reader);
    }

    private static final class LowerCaseWords extends FilteringTokenFilter {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        LowerCaseWords(TokenStream in) {
            super(in);
        }

        @Override
        protected boolean accept() throws IOException {
            return Character.isLowerCase(term.charAt(0)) && term.codePoints().allMatch(Character::isLetter);
        }
    }
}
