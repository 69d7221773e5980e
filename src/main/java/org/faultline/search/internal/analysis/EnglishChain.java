package org.faultline.search.internal.analysis;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.icu.ICUNormalizer2Filter;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;

/** English and every other language but Burmese; the first term at a position is the printed form, the others are its stem and number. */
final class EnglishChain extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new ICUTokenizer(new DefaultICUTokenizerConfig(true, false));
        TokenStream chain = new WordsOnlyFilter(words, false);
        chain = new EnglishPossessiveFilter(chain);
        chain = new ICUNormalizer2Filter(chain);
        chain = new LatinFolding(chain);
        chain = new DecimalDigitFilter(chain);
        chain = new OrdinalFilter(chain);
        chain = new KStemFilter(new KeywordRepeatFilter(chain));
        return new TokenStreamComponents(words, new StemMarks(chain));
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return new NormalisingCharFilter(reader);
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return new DecimalDigitFilter(new LatinFolding(new ICUNormalizer2Filter(in)));
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return Analysis.GAP;
    }
}
