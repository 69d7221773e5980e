package org.faultline.search.internal.query;

import org.apache.lucene.search.Query;

/** Finds what is about a record that a query names. */
public interface Lookup {

    /**
     * {@return the index query for what is about the records of a kind that have a name, and for what names them in its text}
     *
     * @param field {@code UNIT}, {@code PERSON}, {@code PLACE} or {@code BASE}
     * @param name an id, or a name in any spelling
     */
    Query about(QueryField field, String name);
}
