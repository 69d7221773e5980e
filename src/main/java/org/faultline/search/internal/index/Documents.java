package org.faultline.search.internal.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.faultline.language.Designation;
import org.faultline.language.Designations;
import org.faultline.search.HitKind;
import org.faultline.search.internal.analysis.Analysis;
import org.faultline.search.internal.analysis.Burmese;
import org.faultline.search.internal.index.Entry.CitationEntry;
import org.faultline.search.internal.index.Entry.ClaimRef;
import org.faultline.search.internal.index.Entry.Mention;
import org.faultline.search.internal.index.Entry.Origin;
import org.faultline.search.internal.index.Entry.RecordEntry;
import org.faultline.search.internal.index.Entry.SourceEntry;
import org.faultline.search.internal.index.Passages.Passage;
import org.jspecify.annotations.Nullable;

/** Makes documents of entries. */
public final class Documents {

    /** Raised with every change to what this class writes or to how text is analysed; it has all indexes built anew. */
    static final int INDEX_VERSION = 3;

    private final Analysis analysis;

    Documents(Analysis analysis) {
        this.analysis = analysis;
    }

    /** {@return the documents of an entry; the last one stands for the item} */
    List<Document> of(Entry entry) {
        return switch (entry) {
            case SourceEntry source -> source(source);
            case CitationEntry citation -> List.of(citation(citation));
            case RecordEntry named -> List.of(named(named));
        };
    }

    private static List<Document> source(SourceEntry source) {
        List<Document> block = new ArrayList<>();
        String text = source.text();
        Document whole = item(HitKind.SOURCE, source.id());
        block.add(passage(source.id(), new Passage(0, 0, 0), source.origin().title()));
        Set<String> units = new TreeSet<>(units(source.origin().title()));
        if (text != null) {
            List<Designation> named = Designations.parse(text);
            for (Passage passage : Passages.of(text)) {
                Document document = passage(source.id(), passage, text.substring(passage.begin(), passage.end()));
                units(document, within(named, passage));
                block.add(document);
            }
            units.addAll(within(named, new Passage(0, 0, text.length())));
            text(whole, Fields.BODY, text);
        }
        origin(whole, source.origin());
        text(whole, Fields.TITLE, source.origin().title());
        context(whole, source.origin(), source.about(), units);
        whole.add(new NumericDocValuesField(Fields.PASSAGES, block.size()));
        block.add(whole);
        return block;
    }

    /** Units are read from the whole text, because what a paragraph leaves open another may tell. */
    private static Set<String> within(List<Designation> named, Passage passage) {
        return named.stream()
                .filter(Designation::isMyanmar)
                .filter(unit -> unit.begin() >= passage.begin() && unit.end() <= passage.end())
                .map(Designation::canonical)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> units(String text) {
        return within(Designations.parse(text), new Passage(0, 0, text.length()));
    }

    private static void units(Document document, Set<String> units) {
        units.forEach(unit -> document.add(new StringField(Fields.DESIGNATION, unit, Store.NO)));
    }

    private static Document passage(String sourceId, Passage place, String text) {
        Document document = new Document();
        document.add(new StringField(Fields.BLOCK, sourceId, Store.NO));
        kind(document, Fields.PASSAGE_KIND);
        document.add(new StoredField(Fields.PARAGRAPH, place.paragraph()));
        document.add(new StoredField(Fields.BEGIN, place.begin()));
        document.add(new StoredField(Fields.END, place.end()));
        document.add(new StoredField(Fields.SHOWN_TEXT, text));
        text(document, Fields.PASSAGE, text);
        return document;
    }

    private static Document citation(CitationEntry citation) {
        Document document = item(HitKind.CLAIM, citation.id());
        origin(document, citation.origin());
        for (ClaimRef claim : citation.claims()) {
            document.add(new StringField(Fields.CLAIM_KIND, claim.kind().toLowerCase(Locale.ROOT), Store.NO));
            document.add(new StoredField(Fields.CLAIM_KIND, claim.kind()));
            document.add(new StoredField(Fields.CLAIM, claim.id()));
        }
        document.add(new StoredField(Fields.SOURCE, citation.origin().id()));
        stored(document, Fields.BEGIN, citation.begin());
        stored(document, Fields.END, citation.end());
        Set<String> units = new TreeSet<>();
        for (String text : citation.texts()) {
            document.add(new StoredField(Fields.SHOWN_TEXT, text));
            text(document, Fields.PASSAGE, text);
            units.addAll(units(text));
        }
        citation.context().forEach(words -> text(document, Fields.CONTEXT, words));
        days(document, Fields.DATES, citation.from(), citation.until());
        context(document, citation.origin(), citation.about(), units);
        return document;
    }

    private Document named(RecordEntry named) {
        Document document = item(named.kind(), named.id());
        document.add(new StringField(Fields.ABOUT, named.id(), Store.NO));
        document.add(new StoredField(Fields.SHOWN_TITLE, named.name()));
        Set<String> names = new LinkedHashSet<>();
        names.add(named.name());
        names.addAll(named.names());
        Set<String> keys = new LinkedHashSet<>();
        units(document, unitsNamed(names));
        for (String name : names) {
            text(document, Fields.NAMES, name);
            keys.add(analysis.key(name));
            if (!name.equals(named.name())) {
                document.add(new StoredField(Fields.SHOWN_TEXT, name));
            }
        }
        keys.forEach(key -> document.add(new StringField(Fields.NAME_KEY, key, Store.NO)));
        return document;
    }

    private static Document item(HitKind kind, String id) {
        Document document = new Document();
        document.add(new StringField(Fields.BLOCK, id, Store.NO));
        document.add(new StringField(Fields.ID, id, Store.YES));
        document.add(new SortedDocValuesField(Fields.ID, new BytesRef(id)));
        kind(document, kind.word());
        return document;
    }

    private static void kind(Document document, String word) {
        document.add(new StringField(Fields.KIND, word, Store.YES));
        document.add(new SortedDocValuesField(Fields.KIND, new BytesRef(word)));
    }

    private static void origin(Document document, Origin origin) {
        document.add(new StoredField(Fields.SHOWN_TITLE, origin.title()));
        document.add(new StoredField(Fields.PUBLISHER, origin.publisher()));
        document.add(new SortedDocValuesField(Fields.PUBLISHER, new BytesRef(origin.publisher())));
        document.add(new StringField(Fields.PUBLISHER_KEY, origin.publisherId(), Store.NO));
        document.add(new StringField(Fields.PUBLISHER_KEY, publisherKey(origin.publisher()), Store.NO));
        text(document, Fields.PUBLISHER_WORDS, origin.publisher());
        if (origin.author() != null) {
            text(document, Fields.AUTHOR, origin.author());
        }
        if (origin.language() != null) {
            document.add(new StringField(Fields.LANGUAGE, origin.language(), Store.YES));
            document.add(new SortedDocValuesField(Fields.LANGUAGE, new BytesRef(origin.language())));
        }
        if (origin.published() != null) {
            document.add(new StoredField(Fields.SHOWN_PUBLISHED, origin.published()));
        }
        days(document, Fields.PUBLISHED, origin.from(), origin.until());
        if (origin.until() != null) {
            document.add(new NumericDocValuesField(
                    Fields.PUBLISHED_DAY, origin.until().toEpochDay()));
        }
    }

    /** {@return a publisher's name or id as filters compare it} */
    public static String publisherKey(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static Set<String> unitsNamed(Collection<String> names) {
        return names.stream()
                .flatMap(name -> Designations.parseName(name).stream())
                .map(Designation::canonical)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * What is known of an item beside its own words.
     *
     * @param units those that its words name, to which those are added that its claims are about
     */
    private static void context(Document document, Origin origin, List<Mention> about, Set<String> units) {
        text(document, Fields.CONTEXT, origin.publisher());
        if (origin.author() != null) {
            text(document, Fields.CONTEXT, origin.author());
        }
        for (Mention mention : about) {
            document.add(new StringField(Fields.ABOUT, mention.id(), Store.NO));
            document.add(new StoredField(Fields.ABOUT_ID, mention.id()));
            document.add(new StoredField(Fields.ABOUT_NAME, mention.name()));
            mention.names().forEach(name -> text(document, Fields.CONTEXT, name));
            if (mention.id().startsWith("unit-")) {
                units.addAll(unitsNamed(mention.names()));
            }
        }
        units(document, units);
    }

    private static void text(Document document, String field, String text) {
        document.add(new TextField(field, text, Store.NO));
        if (Burmese.isIn(text)) {
            document.add(new TextField(Fields.burmese(field), text, Store.NO));
        }
    }

    private static void days(Document document, String field, @Nullable LocalDate from, @Nullable LocalDate until) {
        if (from != null && until != null) {
            document.add(new LongRange(field, new long[] {from.toEpochDay()}, new long[] {until.toEpochDay()}));
        }
    }

    private static void stored(Document document, String field, @Nullable Integer value) {
        if (value != null) {
            document.add(new StoredField(field, value));
        }
    }
}
