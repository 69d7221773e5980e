package org.faultline.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.faultline.search.Hit;
import org.faultline.search.Hit.Claimed;
import org.faultline.search.Hit.Fragment;
import org.faultline.search.Hit.Named;
import org.faultline.search.HitKind;
import org.faultline.search.internal.Ranking.Ranked;
import org.faultline.search.internal.index.Fields;
import org.jspecify.annotations.Nullable;

/** Makes hits of documents. */
final class HitReader {

    /** A claim about more records names the first ones. */
    private static final int MOST_ABOUT = 6;

    private static final double ROUNDING = 1_000;

    private final StoredFields stored;
    private final Marker marker;

    HitReader(IndexSearcher searcher, Marker marker) throws IOException {
        this.stored = searcher.storedFields();
        this.marker = marker;
    }

    /** {@return the hits of documents, each source with its best passage} */
    List<Hit> read(List<Ranked> ranked, Map<Integer, PassageFinder.Best> passages) throws IOException {
        List<Hit> hits = new ArrayList<>();
        for (Ranked item : ranked) {
            Document document = stored.document(item.document());
            HitKind kind = HitKind.of(document.get(Fields.KIND));
            double score = Math.round(item.score() * ROUNDING) / ROUNDING;
            hits.add(
                    switch (kind) {
                        case SOURCE -> source(document, passages.get(item.document()), score);
                        case CLAIM -> claim(document, score);
                        case UNIT, PERSON, PLACE, BASE -> named(kind, document, score);
                    });
        }
        return hits;
    }

    private Hit source(Document document, PassageFinder.@Nullable Best best, double score) throws IOException {
        if (best == null || best.document() == null) {
            return source(document, List.of(), null, null, null, score);
        }
        Document passage = stored.document(best.document());
        return source(
                document,
                marker.shown(passage.get(Fields.SHOWN_TEXT)),
                number(passage, Fields.PARAGRAPH),
                number(passage, Fields.BEGIN),
                number(passage, Fields.END),
                score);
    }

    private Hit source(
            Document document,
            List<Fragment> passage,
            @Nullable Integer paragraph,
            @Nullable Integer begin,
            @Nullable Integer end,
            double score)
            throws IOException {
        String id = document.get(Fields.ID);
        return new Hit(
                HitKind.SOURCE,
                id,
                document.get(Fields.SHOWN_TITLE),
                marker.whole(document.get(Fields.SHOWN_TITLE)),
                "/sources/" + id + (paragraph == null ? "" : "#p" + paragraph),
                document.get(Fields.PUBLISHER),
                document.get(Fields.SHOWN_PUBLISHED),
                document.get(Fields.LANGUAGE),
                passage,
                paragraph,
                null,
                begin,
                end,
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
