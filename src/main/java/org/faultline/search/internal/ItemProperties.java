package org.faultline.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.faultline.search.internal.index.Fields;

/**
 * The properties by which items are counted, in memory: a few numbers an item, so that counting a match costs less than scoring it.
 *
 * <p>A segment is read once for its life, which takes milliseconds; which values its segments share is found once for each commit.
 */
final class ItemProperties {

    /** The fields of the properties. */
    static final List<String> FIELDS =
            List.of(Fields.KIND, Fields.PUBLISHER, Fields.LANGUAGE, Fields.YEAR, Fields.UNIT, Fields.REGION);

    /** Before all days. */
    static final int NO_DAY = Integer.MIN_VALUE;

    private final Map<Object, Segment> segments = new ConcurrentHashMap<>();
    private final Map<Object, Whole> wholes = new ConcurrentHashMap<>();

    /** The properties of a segment's items. Values of all properties are numbered together. */
    static final class Segment {

        /** Where the values of each document begin, and where those of the last one end. */
        final int[] starts;

        /** The values, document after document. */
        final int[] numbers;

        /** The number of each property's first value, and of all values. */
        final int[] firsts;

        /** What the numbers stand for. */
        final List<BytesRef> words;

        /** The day on which each document was published, at the latest; {@link #NO_DAY} where that is not known. */
        final int[] days;

        private Segment(int[] starts, int[] numbers, int[] firsts, List<BytesRef> words, int[] days) {
            this.days = days;
            this.starts = starts;
            this.numbers = numbers;
            this.firsts = firsts;
            this.words = words;
        }
    }

    /** The values of all segments. */
    static final class Whole {

        /** The values of each property, in order. */
        final List<List<String>> words;

        /** For each segment the place of each of its values among those of the property. */
        final List<int[]> places;

        final List<Segment> segments;

        private Whole(List<List<String>> words, List<int[]> places, List<Segment> segments) {
            this.words = words;
            this.places = places;
            this.segments = segments;
        }
    }

    /** {@return the properties of all items of an index as it stands} */
    Whole of(IndexReader reader) throws IOException {
        IndexReader.CacheHelper key = reader.getReaderCacheHelper();
        Whole known = key == null ? null : wholes.get(key.getKey());
        if (known != null) {
            return known;
        }
        List<Segment> all = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            all.add(of(leaf));
        }
        Whole whole = whole(all);
        if (key != null && wholes.putIfAbsent(key.getKey(), whole) == null) {
            key.addClosedListener(wholes::remove);
        }
        return whole;
    }

    private Segment of(LeafReaderContext leaf) throws IOException {
        IndexReader.CacheHelper key = leaf.reader().getCoreCacheHelper();
        Segment known = key == null ? null : segments.get(key.getKey());
        if (known != null) {
            return known;
        }
        Segment read = read(leaf);
        if (key != null && segments.putIfAbsent(key.getKey(), read) == null) {
            key.addClosedListener(segments::remove);
        }
        return read;
    }

    private static Segment read(LeafReaderContext leaf) throws IOException {
        int documents = leaf.reader().maxDoc();
        int[] starts = new int[documents + 1];
        int[] firsts = new int[FIELDS.size() + 1];
        List<BytesRef> words = new ArrayList<>();
        for (int property = 0; property < FIELDS.size(); property++) {
            SortedSetDocValues sorted = DocValues.getSortedSet(leaf.reader(), FIELDS.get(property));
            for (long ordinal = 0; ordinal < sorted.getValueCount(); ordinal++) {
                words.add(BytesRef.deepCopyOf(sorted.lookupOrd(ordinal)));
            }
            firsts[property + 1] = words.size();
            while (sorted.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                starts[sorted.docID() + 1] += sorted.docValueCount();
            }
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] numbers = new int[starts[documents]];
        int[] next = Arrays.copyOf(starts, documents);
        for (int property = 0; property < FIELDS.size(); property++) {
            SortedSetDocValues sorted = DocValues.getSortedSet(leaf.reader(), FIELDS.get(property));
            for (int at = sorted.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = sorted.nextDoc()) {
                for (int left = sorted.docValueCount(); left > 0; left--) {
                    numbers[next[at]++] = firsts[property] + (int) sorted.nextOrd();
                }
            }
        }
        return new Segment(starts, numbers, firsts, words, days(leaf));
    }

    private static int[] days(LeafReaderContext leaf) throws IOException {
        int[] days = new int[leaf.reader().maxDoc()];
        Arrays.fill(days, NO_DAY);
        NumericDocValues known = DocValues.getNumeric(leaf.reader(), Fields.PUBLISHED_DAY);
        for (int at = known.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = known.nextDoc()) {
            days[at] = Math.clamp(known.longValue(), NO_DAY + 1, Integer.MAX_VALUE);
        }
        return days;
    }

    private static Whole whole(List<Segment> segments) {
        List<List<String>> words = new ArrayList<>();
        List<int[]> places =
                segments.stream().map(segment -> new int[segment.words.size()]).toList();
        for (int property = 0; property < FIELDS.size(); property++) {
            TreeSet<BytesRef> all = new TreeSet<>();
            for (Segment segment : segments) {
                all.addAll(segment.words.subList(segment.firsts[property], segment.firsts[property + 1]));
            }
            BytesRef[] sorted = all.toArray(BytesRef[]::new);
            words.add(Arrays.stream(sorted).map(BytesRef::utf8ToString).toList());
            for (int i = 0; i < segments.size(); i++) {
                Segment segment = segments.get(i);
                for (int number = segment.firsts[property]; number < segment.firsts[property + 1]; number++) {
                    places.get(i)[number] = Arrays.binarySearch(sorted, segment.words.get(number));
                }
            }
        }
        return new Whole(words, places, segments);
    }
}
