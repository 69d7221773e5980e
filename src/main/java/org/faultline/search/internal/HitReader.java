package org.faultline.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.faultline.search.Hit;
import org.faultline.search.Hit.Claimed;
import org.faultline.search.Hit.Fragment;
import org.faultline.search.Hit.Named;
import org.faultline.search.HitKind;
import org.faultline.search.internal.index.Fields;
import org.jspecify.annotations.Nullable;

/** Makes hits of documents. */
final class HitReader {

    /** A claim about more records names the first ones. */
    private static final int MOST_ABOUT = 6;

    private static final double ROUNDING = 1_000;

    private static final BitSet NOTHING = new BitSet(0);

    private final StoredFields stored;
    private final PageFields fields;
    private final Marker marker;
    private final PassageMarks marks;

    /**
     * Prepares a reader.
     *
     * @param marker marks claims and records
     * @param marks those of passages and titles
     */
    HitReader(IndexSearcher searcher, Marker marker, PassageMarks marks) throws IOException {
        this.stored = searcher.storedFields();
        this.fields = new PageFields(searcher.getIndexReader());
        this.marker = marker;
        this.marks = marks;
    }

    /** {@return the hits of documents, each source with its best passage} */
    List<Hit> read(List<Ranked> ranked, Map<Integer, PassageFinder.Best> passages) throws IOException {
        List<HitKind> kinds = new ArrayList<>();
        TreeSet<Integer> marked = new TreeSet<>();
        for (Ranked item : ranked) {
            HitKind kind = HitKind.of(String.valueOf(fields.word(item.document(), Fields.KIND)));
            kinds.add(kind);
            if (kind == HitKind.SOURCE) {
                marked.add(title(item.document()));
                Integer best = passage(passages.get(item.document()));
                if (best != null) {
                    marked.add(best);
                }
            }
        }
        Map<Integer, BitSet> places = marks.in(marked);
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            Ranked item = ranked.get(i);
            double score = Math.round(item.score() * ROUNDING) / ROUNDING;
            hits.add(
                    switch (kinds.get(i)) {
                        case SOURCE -> source(item.document(), passage(passages.get(item.document())), places, score);
                        case CLAIM -> claim(stored.document(item.document()), score);
                        case UNIT, PERSON, PLACE, BASE -> named(kinds.get(i), stored.document(item.document()), score);
                    });
        }
        return hits;
    }

    private static @Nullable Integer passage(PassageFinder.@Nullable Best best) {
        return best == null ? null : best.document();
    }

    /** The title of a source stands before its passages. */
    private int title(int source) throws IOException {
        Integer passages = fields.number(source, Fields.PASSAGES);
        return passages == null ? source : source - passages;
    }

    private Hit source(int document, @Nullable Integer passage, Map<Integer, BitSet> places, double score)
            throws IOException {
        String id = String.valueOf(fields.word(document, Fields.ID));
        String title = String.valueOf(fields.text(document, Fields.PAGE_TITLE));
        String text = passage == null ? null : fields.text(passage, Fields.PAGE_TEXT);
        Integer paragraph = passage == null ? null : fields.number(passage, Fields.PARAGRAPH);
        return new Hit(
                HitKind.SOURCE,
                id,
                title,
                Marker.whole(title, places.getOrDefault(title(document), NOTHING)),
                "/sources/" + id + (paragraph == null ? "" : "#p" + paragraph),
                fields.word(document, Fields.PUBLISHER),
                fields.text(document, Fields.PAGE_PUBLISHED),
                fields.word(document, Fields.LANGUAGE),
                text == null ? List.of() : Marker.shown(text, places.getOrDefault(passage, NOTHING)),
                paragraph,
                null,
                passage == null ? null : fields.number(passage, Fields.PASSAGE_BEGIN),
                passage == null ? null : fields.number(passage, Fields.PASSAGE_END),
                List.of(),
                List.of(),
                score);
    }

    private Hit claim(Document document, double score) throws IOException {
        String citation = document.get(Fields.ID);
        List<Claimed> claims = claims(document);
        return new Hit(
                HitKind.CLAIM,
                claims.getFirst().id(),
                document.get(Fields.SHOWN_TITLE),
                marker.whole(document.get(Fields.SHOWN_TITLE)),
                "/sources/" + document.get(Fields.SOURCE) + "?citation=" + citation,
                document.get(Fields.PUBLISHER),
                document.get(Fields.SHOWN_PUBLISHED),
                document.get(Fields.LANGUAGE),
                bestOf(document.getValues(Fields.SHOWN_TEXT)),
                null,
                citation,
                number(document, Fields.BEGIN),
                number(document, Fields.END),
                claims,
                about(document),
                score);
    }

    private static List<Claimed> claims(Document document) {
        String[] ids = document.getValues(Fields.CLAIM);
        String[] kinds = document.getValues(Fields.CLAIM_KIND);
        List<Claimed> claims = new ArrayList<>();
        for (int i = 0; i < ids.length; i++) {
            claims.add(new Claimed(ids[i], kinds[i]));
        }
        return claims;
    }

    /** The text with most marks; our own words if none has more. */
    private List<Fragment> bestOf(String[] texts) throws IOException {
        String best = texts[0];
        int most = marker.marks(best);
        for (String text : Arrays.asList(texts).subList(1, texts.length)) {
            int marks = marker.marks(text);
            if (marks > most) {
                best = text;
                most = marks;
            }
        }
        return marker.shown(best);
    }

    private Hit named(HitKind kind, Document document, double score) throws IOException {
        String id = document.get(Fields.ID);
        String name = document.get(Fields.SHOWN_TITLE);
        String others = String.join(" · ", document.getValues(Fields.SHOWN_TEXT));
        return new Hit(
                kind,
                id,
                name,
                marker.whole(name),
                url(id),
                null,
                null,
                null,
                others.isEmpty() ? List.of() : marker.shown(others),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                score);
    }

    private static List<Named> about(Document document) {
        String[] ids = document.getValues(Fields.ABOUT_ID);
        String[] names = document.getValues(Fields.ABOUT_NAME);
        List<Named> about = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_ABOUT, ids.length); i++) {
            about.add(new Named(ids[i], names[i], url(ids[i])));
        }
        return about;
    }

    /** A record's page is found by its id alone, which begins with the word for its kind. */
    static String url(String id) {
        String word = id.substring(0, id.indexOf('-'));
        return "/" + (word.equals("person") ? "people" : word + "s") + "/" + id;
    }

    private static @Nullable Integer number(Document document, String field) {
        IndexableField value = document.getField(field);
        return value == null || value.numericValue() == null
                ? null
                : value.numericValue().intValue();
    }
}
