package org.faultline.search.internal.index;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.faultline.language.UnicodeText;
import org.faultline.search.HitKind;
import org.faultline.search.internal.analysis.Burmese;
import org.faultline.search.internal.analysis.CutText;
import org.faultline.search.internal.index.Entry.Origin;
import org.jspecify.annotations.Nullable;

/** Adds fields to documents. */
final class ItemFields {

    private static final int LONGEST_VALUE = 400;

    private static final FieldType WITH_PLACES = new FieldType(TextField.TYPE_NOT_STORED);

    static {
        WITH_PLACES.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        WITH_PLACES.freeze();
    }

    private ItemFields() {}

    static Document item(HitKind kind, String id, long changed) {
        Document document = new Document();
        document.add(new StringField(Fields.BLOCK, id, Store.NO));
        document.add(new StringField(Fields.ID, id, Store.YES));
        document.add(new SortedDocValuesField(Fields.ID, new BytesRef(id)));
        document.add(new LongPoint(Fields.CHANGED, changed));
        kind(document, kind.word());
        return document;
    }

    static void kind(Document document, String word) {
        document.add(new StringField(Fields.KIND, word, Store.YES));
        document.add(new SortedDocValuesField(Fields.KIND, new BytesRef(word)));
    }

    static void origin(Document document, Origin origin) {
        document.add(new StoredField(Fields.SHOWN_TITLE, unicode(origin.title())));
        document.add(new StoredField(Fields.PUBLISHER, origin.publisher()));
        document.add(new SortedDocValuesField(Fields.PUBLISHER, new BytesRef(bounded(origin.publisher()))));
        document.add(new StringField(Fields.PUBLISHER_KEY, origin.publisherId(), Store.NO));
        document.add(new StringField(Fields.PUBLISHER_KEY, Documents.publisherKey(origin.publisher()), Store.NO));
        text(document, Fields.PUBLISHER_WORDS, origin.publisher());
        if (origin.author() != null) {
            text(document, Fields.AUTHOR, unicode(origin.author()));
        }
        if (origin.language() != null) {
            String language = bounded(origin.language());
            document.add(new StringField(Fields.LANGUAGE, language, Store.YES));
            document.add(new SortedDocValuesField(Fields.LANGUAGE, new BytesRef(language)));
        }
        if (origin.published() != null) {
            document.add(new StoredField(Fields.SHOWN_PUBLISHED, origin.published()));
        }
        days(document, Fields.PUBLISHED, origin.from(), origin.until());
        LocalDate from = origin.from();
        LocalDate until = origin.until();
        if (until != null) {
            document.add(new NumericDocValuesField(Fields.PUBLISHED_DAY, until.toEpochDay()));
        }
        if (from != null && until != null && from.getYear() == until.getYear()) {
            value(document, Fields.YEAR, Integer.toString(from.getYear()));
        }
    }

    /** Adds a value that can be filtered by and counted; of such fields a document may have many. */
    static void value(Document document, String field, String value) {
        String shown = bounded(value);
        document.add(new StringField(field, shown.toLowerCase(Locale.ROOT), Store.NO));
        document.add(new SortedSetDocValuesField(field, new BytesRef(shown)));
    }

    /** The index takes no value of more than 32,766 bytes; no honest one has a hundredth of it. */
    static String bounded(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE);
    }

    static void values(Document document, String field, Collection<String> values) {
        values.forEach(value -> value(document, field, value));
    }

    static void designations(Document document, Collection<String> units) {
        units.forEach(unit -> document.add(new StringField(Fields.DESIGNATION, unit, Store.NO)));
    }

    static void text(Document document, String field, String text) {
        document.add(new TextField(field, text, Store.NO));
        if (Burmese.isIn(text)) {
            document.add(new TextField(Fields.burmese(field), text, Store.NO));
        }
    }

    /** Adds terms whose places in the text are kept, so that what matched can be marked without cutting the text again. */
    static void placed(Document document, String field, TokenStream terms) {
        document.add(new Field(field, terms, WITH_PLACES));
    }

    /**
     * Adds the terms of a text in parts, without their places.
     *
     * @param gap positions between two parts
     */
    static void terms(Document document, String field, List<CutText> parts, int gap) {
        if (parts.stream().anyMatch(part -> !part.isEmpty())) {
            document.add(new TextField(field, CutText.tokens(parts, gap)));
        }
    }

    static void sound(Document document, String text) {
        document.add(new TextField(Fields.SOUND, text, Store.NO));
    }

    static void spelling(Document document, String text) {
        document.add(new TextField(Fields.SPELLING, text, Store.NO));
    }

    static void days(Document document, String field, @Nullable LocalDate from, @Nullable LocalDate until) {
        if (from != null && until != null) {
            document.add(new LongRange(field, new long[] {from.toEpochDay()}, new long[] {until.toEpochDay()}));
        }
    }

    static void stored(Document document, String field, @Nullable Integer value) {
        if (value != null) {
            document.add(new StoredField(field, value));
        }
    }

    /** {@return the text in Unicode} */
    static String unicode(String text) {
        return Burmese.isIn(text) ? UnicodeText.of(text).text() : text;
    }
}
