package org.faultline.search.internal.index;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.faultline.language.Designation;
import org.faultline.language.Designations;
import org.faultline.search.HitKind;
import org.faultline.search.internal.analysis.Analysis;
import org.faultline.search.internal.analysis.Burmese;
import org.faultline.search.internal.analysis.CutText;
import org.faultline.search.internal.index.Entry.CitationEntry;
import org.faultline.search.internal.index.Entry.ClaimRef;
import org.faultline.search.internal.index.Entry.Mention;
import org.faultline.search.internal.index.Entry.Origin;
import org.faultline.search.internal.index.Entry.RecordEntry;
import org.faultline.search.internal.index.Entry.SourceEntry;

/** Makes documents of entries. All text in them is Unicode. */
public final class Documents {

    /** Raised with every change to what this class writes or to how text is analysed; it has all indexes built anew. */
    static final int INDEX_VERSION = 6;

    /** Later words of a title are found by search, not while typing. */
    private static final int MOST_STARTS = 24;

    private static final int LONGEST_START = 60;

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

    private List<Document> source(SourceEntry source) {
        return new SourceBlock(analysis, source).documents();
    }

    private Document citation(CitationEntry citation) {
        Document document = ItemFields.item(HitKind.CLAIM, citation.id(), citation.changed());
        ItemFields.origin(document, citation.origin());
        for (ClaimRef claim : citation.claims()) {
            document.add(new StringField(Fields.CLAIM_KIND, claim.kind().toLowerCase(Locale.ROOT), Store.NO));
            document.add(new StoredField(Fields.CLAIM_KIND, claim.kind()));
            document.add(new StoredField(Fields.CLAIM, claim.id()));
        }
        document.add(new StoredField(Fields.SOURCE, citation.origin().id()));
        ItemFields.stored(document, Fields.BEGIN, citation.begin());
        ItemFields.stored(document, Fields.END, citation.end());
        Set<String> units = new TreeSet<>();
        Set<String> regions = new TreeSet<>();
        for (String printed : citation.texts()) {
            String text = ItemFields.unicode(printed);
            document.add(new StoredField(Fields.SHOWN_TEXT, text));
            passage(analysis, document, text);
            ItemFields.sound(document, text);
            units.addAll(SourceBlock.units(text));
            regions.addAll(Regions.in(text));
        }
        citation.context().forEach(words -> ItemFields.text(document, Fields.CONTEXT, words));
        ItemFields.days(document, Fields.DATES, citation.from(), citation.until());
        context(document, Fields.CONTEXT, citation.origin(), citation.about(), units, regions);
        return document;
    }

    private Document named(RecordEntry named) {
        Document document = ItemFields.item(named.kind(), named.id(), named.changed());
        String shown = ItemFields.unicode(named.name());
        document.add(new StringField(Fields.ABOUT, named.id(), Store.NO));
        document.add(new StoredField(Fields.SHOWN_TITLE, shown));
        Set<String> names = new LinkedHashSet<>();
        names.add(shown);
        named.names().forEach(name -> names.add(ItemFields.unicode(name)));
        if (named.kind() == HitKind.PLACE) {
            names.addAll(Regions.otherNames(names));
        }
        Set<String> keys = new LinkedHashSet<>();
        Set<String> starts = new LinkedHashSet<>();
        Set<String> units = named.kind() == HitKind.UNIT ? unitsNamed(names) : Set.of();
        ItemFields.designations(document, units);
        units.forEach(unit -> document.add(new StoredField(Fields.DESIGNATION, unit)));
        Set<String> own = named.kind() == HitKind.UNIT ? unitsNamed(Set.of(shown)) : Set.of();
        ItemFields.values(document, Fields.UNIT, own);
        ItemFields.values(document, Fields.REGION, Regions.of(named.regions()));
        for (String name : names) {
            ItemFields.text(document, Fields.NAMES, name);
            ItemFields.sound(document, name);
            keys.add(analysis.key(name));
            starts.addAll(starts(name));
            if (!name.equals(shown)) {
                document.add(new StoredField(Fields.SHOWN_TEXT, name));
            }
        }
        keys.forEach(key -> document.add(new StringField(Fields.NAME_KEY, key, Store.NO)));
        starts.forEach(start -> document.add(new StringField(Fields.START, start, Store.NO)));
        return document;
    }

    /** Adds a text as a passage, with the places of its words. */
    private static void passage(Analysis analysis, Document document, String text) {
        CutText words = CutText.of(analysis, Fields.PASSAGE, text);
        ItemFields.placed(document, Fields.PASSAGE, words.tokens());
        if (Burmese.isIn(text)) {
            String burmese = Fields.burmese(Fields.PASSAGE);
            ItemFields.placed(
                    document, burmese, CutText.of(analysis, burmese, text).tokens());
        }
    }

    private Set<String> starts(String name) {
        return starts(analysis, name);
    }

    /** A name from its beginning and from each of its words, or syllables of Burmese, on. */
    static Set<String> starts(Analysis analysis, String name) {
        Set<String> starts = new LinkedHashSet<>();
        List<String> terms = analysis.terms(Analysis.BURMESE_SUFFIX, name).stream()
                .map(Analysis.Terms::printed)
                .toList();
        for (int i = 0; i < Math.min(MOST_STARTS, terms.size()); i++) {
            starts.add(analysis.start(String.join(" ", terms.subList(i, Math.min(terms.size(), i + LONGEST_START)))));
        }
        return starts;
    }

    /** {@return a publisher's name or id as filters compare it} */
    public static String publisherKey(String name) {
        return ItemFields.bounded(name.strip()).toLowerCase(Locale.ROOT);
    }

    /** {@return a state's or region's name in any spelling as filters compare it} */
    public static String region(String name) {
        return Regions.of(Set.of(name.strip())).iterator().next();
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
     * @param field the field for names
     * @param units those that its words name, to which those are added that its claims are about
     * @param regions those that its words name, to which those are added where what its claims are about is
     */
    static void context(
            Document document,
            String field,
            Origin origin,
            List<Mention> about,
            Set<String> units,
            Set<String> regions) {
        ItemFields.text(document, field, origin.publisher());
        if (origin.author() != null) {
            ItemFields.text(document, field, ItemFields.unicode(origin.author()));
        }
        Set<String> counted = new TreeSet<>(units);
        for (Mention mention : about) {
            document.add(new StringField(Fields.ABOUT, mention.id(), Store.NO));
            document.add(new StoredField(Fields.ABOUT_ID, mention.id()));
            document.add(new StoredField(Fields.ABOUT_NAME, mention.name()));
            mention.names().forEach(name -> ItemFields.text(document, field, ItemFields.unicode(name)));
            if (mention.id().startsWith("unit-")) {
                Set<String> named = unitsNamed(mention.names());
                units.addAll(named);
                // Counted once, by the name it goes by, whatever else it is called.
                counted.removeAll(named);
                Set<String> own = unitsNamed(Set.of(mention.name()));
                counted.addAll(own.isEmpty() ? Set.of(mention.name()) : own);
            } else {
                regions.addAll(Regions.of(mention.regions()));
            }
        }
        ItemFields.designations(document, units);
        ItemFields.values(document, Fields.UNIT, counted);
        ItemFields.values(document, Fields.REGION, regions);
    }
}
