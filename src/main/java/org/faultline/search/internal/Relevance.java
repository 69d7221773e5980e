package org.faultline.search.internal;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.faultline.search.internal.index.Fields;

/**
 * BM25 with a weight of length that fits the field.
 *
 * <p>In passages and names length says little: a paragraph is longer than a one-sentence claim because it is printed, not because it is
 * about more.
 */
final class Relevance extends PerFieldSimilarityWrapper {

    private static final float SATURATION = 1.2f;

    private final Similarity wholeText = new BM25Similarity(SATURATION, 0.75f);
    private final Similarity passage = new BM25Similarity(SATURATION, 0.1f);

    @Override
    public Similarity get(String field) {
        return field.startsWith(Fields.BODY) || field.startsWith(Fields.CONTEXT) ? wholeText : passage;
    }
}
