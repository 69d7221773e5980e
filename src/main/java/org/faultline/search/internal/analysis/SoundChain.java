package org.faultline.search.internal.analysis;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;

/** Names of both scripts as syllables, which are compared by sound. */
final class SoundChain extends Analyzer {

    private final Sounds sounds;

    SoundChain(Sounds sounds) {
        this.sounds = sounds;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new ICUTokenizer(new DefaultICUTokenizerConfig(false, false));
        return new TokenStreamComponents(words, new SoundFilter(new WordsOnlyFilter(words, true), sounds));
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return new NormalisingCharFilter(reader);
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return Analysis.GAP;
    }
}
