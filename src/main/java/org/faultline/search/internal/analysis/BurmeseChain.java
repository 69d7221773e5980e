package org.faultline.search.internal.analysis;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.icu.ICUNormalizer2Filter;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;

/** Burmese as syllables, and whatever stands between it as words. */
final class BurmeseChain extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer syllables = new ICUTokenizer(new DefaultICUTokenizerConfig(false, false));
        TokenStream chain = new WordsOnlyFilter(syllables, true);
        return new TokenStreamComponents(syllables, new DecimalDigitFilter(new ICUNormalizer2Filter(chain)));
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return new NormalisingCharFilter(reader);
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return new DecimalDigitFilter(new ICUNormalizer2Filter(in));
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return Analysis.GAP;
    }
}
