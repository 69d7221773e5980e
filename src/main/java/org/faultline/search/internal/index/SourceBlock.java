package org.faultline.search.internal.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.faultline.language.Designation;
import org.faultline.language.Designations;
import org.faultline.language.UnicodeText;
import org.faultline.search.HitKind;
import org.faultline.search.internal.analysis.Analysis;
import org.faultline.search.internal.analysis.Burmese;
import org.faultline.search.internal.analysis.CutText;
import org.faultline.search.internal.analysis.PlacedTerms;
import org.faultline.search.internal.analysis.PlacedTerms.Placed;
import org.faultline.search.internal.index.Entry.SourceEntry;
import org.faultline.search.internal.index.Passages.Passage;

/**
 * The documents of a source: one for its title, one for each passage, and last one for the whole.
 *
 * <p>Each passage is cut into terms once, and the whole text is what all its passages are.
 */
final class SourceBlock {

    /** What of a text cannot be a name leaves a gap, but not at a passage's end, where no name goes on. */
    private static final int BETWEEN_PASSAGES = 1;

    private static final String BURMESE_PASSAGE = Fields.burmese(Fields.PASSAGE);

    private final Analysis analysis;
    private final SourceEntry source;
    private final List<Document> documents = new ArrayList<>();
    private final List<CutText> words = new ArrayList<>();
    private final List<CutText> syllables = new ArrayList<>();
    private final List<CutText> sounds = new ArrayList<>();

    SourceBlock(Analysis analysis, SourceEntry source) {
        this.analysis = analysis;
        this.source = source;
    }

    List<Document> documents() {
        String title = ItemFields.unicode(source.origin().title());
        Document whole = ItemFields.item(HitKind.SOURCE, source.id(), source.changed());
        List<Designation> inTitle = myanmar(Designations.parse(title));
        passage(new Passage(0, 0, 0), title, inTitle);
        ItemFields.terms(whole, Fields.TITLE, words, 0);
        ItemFields.terms(whole, Fields.burmese(Fields.TITLE), syllables, 0);
        words.clear();
        syllables.clear();
        Set<String> units = canonical(inTitle);
        Set<String> regions = new TreeSet<>(Regions.in(title));
        String text = source.text();
        if (text != null) {
            units.addAll(text(text));
            regions.addAll(Regions.in(text));
            ItemFields.terms(whole, Fields.BODY, words, 0);
            ItemFields.terms(whole, Fields.burmese(Fields.BODY), syllables, 0);
            ItemFields.spelling(whole, UnicodeText.of(text).text());
        }
        ItemFields.terms(whole, Fields.SOURCE_SOUND, sounds, BETWEEN_PASSAGES);
        ItemFields.origin(whole, source.origin());
        whole.add(new BinaryDocValuesField(Fields.PAGE_TITLE, new BytesRef(title)));
        String published = source.origin().published();
        if (published != null) {
            whole.add(new BinaryDocValuesField(Fields.PAGE_PUBLISHED, new BytesRef(published)));
        }
        ItemFields.spelling(whole, title);
        Documents.starts(analysis, title).forEach(start -> whole.add(new StringField(Fields.START, start, Store.NO)));
        Documents.context(whole, Fields.SOURCE_CONTEXT, source.origin(), source.about(), units, regions);
        units.forEach(unit -> whole.add(new StringField(Fields.SOURCE_UNIT, unit, Store.NO)));
        whole.add(new NumericDocValuesField(Fields.PASSAGES, documents.size()));
        documents.add(whole);
        return documents;
    }

    /** Adds the passages; units are read from the whole text, because what a paragraph leaves open another may tell. */
    private Set<String> text(String text) {
        List<Designation> named = myanmar(Designations.parse(text));
        UnicodeText unicode = UnicodeText.of(text);
        for (Passage passage : Passages.of(text)) {
            List<Designation> within = named.stream()
                    .filter(unit -> unit.begin() >= passage.begin() && unit.end() <= passage.end())
                    .toList();
            passage(passage, unicode.text(passage.begin(), passage.end()), within);
        }
        return canonical(named);
    }

    private void passage(Passage place, String text, List<Designation> named) {
        Document document = new Document();
        document.add(new StringField(Fields.BLOCK, source.id(), Store.NO));
        ItemFields.kind(document, Fields.PASSAGE_KIND);
        document.add(new NumericDocValuesField(Fields.PARAGRAPH, place.paragraph()));
        document.add(new NumericDocValuesField(Fields.PASSAGE_BEGIN, place.begin()));
        document.add(new NumericDocValuesField(Fields.PASSAGE_END, place.end()));
        document.add(new BinaryDocValuesField(Fields.PAGE_TEXT, new BytesRef(text)));
        add(document, Fields.PASSAGE, text, words);
        if (Burmese.isIn(text)) {
            add(document, BURMESE_PASSAGE, text, syllables);
        }
        add(document, Fields.PASSAGE_SOUND, text, sounds);
        if (!named.isEmpty()) {
            ItemFields.placed(
                    document, Fields.PASSAGE_UNIT, new PlacedTerms(placed(named, place, text), text.length()));
        }
        documents.add(document);
    }

    private void add(Document document, String field, String text, List<CutText> parts) {
        CutText cut = CutText.of(analysis, field, text);
        parts.add(cut);
        if (!cut.isEmpty()) {
            ItemFields.placed(document, field, cut.tokens());
        }
    }

    /** The places of units in what is shown; where a text was converted from Zawgyi they are looked for anew. */
    private static List<Placed> placed(List<Designation> named, Passage place, String shown) {
        boolean isAsStored = place.paragraph() == 0 || place.end() - place.begin() == shown.length();
        if (isAsStored) {
            return named.stream()
                    .map(unit -> new Placed(unit.canonical(), unit.begin() - place.begin(), unit.end() - place.begin()))
                    .toList();
        }
        Map<String, Designation> there = new HashMap<>();
        Designations.parse(shown).forEach(unit -> there.putIfAbsent(unit.canonical(), unit));
        List<Placed> placed = new ArrayList<>();
        for (String unit : canonical(named)) {
            Designation found = there.get(unit);
            placed.add(found == null ? new Placed(unit, 0, 0) : new Placed(unit, found.begin(), found.end()));
        }
        return placed;
    }

    /** {@return the units of the Myanmar army that a text names} */
    static Set<String> units(String text) {
        return canonical(myanmar(Designations.parse(text)));
    }

    private static List<Designation> myanmar(List<Designation> named) {
        return named.stream().filter(Designation::isMyanmar).toList();
    }

    private static Set<String> canonical(Collection<Designation> named) {
        return named.stream().map(Designation::canonical).collect(Collectors.toCollection(TreeSet::new));
    }
}
