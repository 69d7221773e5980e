package org.faultline.search.internal.index;

import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;

/**
 * What is done with a searcher while it is held.
 *
 * @param <T> what comes of it
 */
public interface SearchWork<T> {

    /** {@return what comes of it} */
    T on(IndexSearcher searcher) throws IOException;
}
