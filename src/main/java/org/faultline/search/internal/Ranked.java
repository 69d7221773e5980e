package org.faultline.search.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.BytesRef;
import org.faultline.search.internal.index.Fields;
import org.jspecify.annotations.Nullable;

/**
 * An item in its place.
 *
 * @param document its document
 * @param score by which it is ranked
 * @param day what comes first among equal scores: the day on which it was published, at the latest, counted so that more is better
 * @param segment of the index, by number
 * @param id the place of its id among the ids of the segment
 * @param passages how its passages match, where that was looked at
 */
record Ranked(int document, float score, long day, int segment, int id, PassageFinder.@Nullable Best passages) {

    Ranked scaled(float factor) {
        return new Ranked(document, score * factor, day, segment, id, passages);
    }

    /** {@return the order by score, then day, then id; ids are looked up only where the others are equal, which is rare} */
    static Comparator<Ranked> bestFirst(IndexReader reader) {
        List<LeafReaderContext> leaves = reader.leaves();
        // Written out: it is asked some thousand times a search.
        return (one, other) -> {
            if (one.score != other.score) {
                return one.score > other.score ? -1 : 1;
            }
            if (one.day != other.day) {
                return one.day > other.day ? -1 : 1;
            }
            return one.segment == other.segment
                    ? Integer.compare(one.id, other.id)
                    : idOf(one, leaves).compareTo(idOf(other, leaves));
        };
    }

    private static BytesRef idOf(Ranked item, List<LeafReaderContext> leaves) {
        try {
            return BytesRef.deepCopyOf(
                    DocValues.getSorted(leaves.get(item.segment).reader(), Fields.ID)
                            .lookupOrd(item.id));
        } catch (IOException e) {
            throw new UncheckedIOException("an id cannot be read", e);
        }
    }
}
