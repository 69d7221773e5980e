package org.faultline.search.internal.index;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.SmallFloat;

/**
 * BM25 with a weight of length that fits the field.
 *
 * <p>In passages and names length says little: a paragraph is longer than a one-sentence claim because it is printed, not because it is
 * about more. Where a passage names a unit, length does say how much of the passage is about it.
 */
public final class Relevance extends PerFieldSimilarityWrapper {

    private static final float SATURATION = 1.2f;

    private final Similarity wholeText = new BM25Similarity(SATURATION, 0.75f);
    private final Similarity passage = new BM25Similarity(SATURATION, 0.1f);
    private final Similarity unitInPassage = new PassageLength();

    @Override
    public Similarity get(String field) {
        if (field.equals(Fields.PASSAGE_UNIT)) {
            return unitInPassage;
        }
        return field.startsWith(Fields.BODY) || field.startsWith(Fields.CONTEXT) ? wholeText : passage;
    }

    /** Measures a field of terms read out of a passage by the length of the passage, not by how many were read. */
    private static final class PassageLength extends BM25Similarity {

        private static final int CHARACTERS_PER_WORD = 6;
        private static final float USUAL_WORDS = 50;

        PassageLength() {
            super(SATURATION, 0.3f);
        }

        @Override
        public long computeNorm(FieldInvertState state) {
            return SmallFloat.intToByte4(Math.max(1, state.getOffset() / CHARACTERS_PER_WORD));
        }

        @Override
        protected float avgFieldLength(CollectionStatistics statistics) {
            return USUAL_WORDS;
        }
    }
}
