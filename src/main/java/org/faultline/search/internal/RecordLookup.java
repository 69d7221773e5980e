package org.faultline.search.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.faultline.language.Designation;
import org.faultline.language.Designations;
import org.faultline.language.NameComparison.Decision;
import org.faultline.language.Names;
import org.faultline.search.HitKind;
import org.faultline.search.internal.analysis.Analysis;
import org.faultline.search.internal.index.Fields;
import org.faultline.search.internal.query.Lookup;
import org.faultline.search.internal.query.QueryField;
import org.faultline.search.internal.query.SoundQueries;

/** Finds records in the index: an id stands for itself, a name for every record of the kind that has it. */
final class RecordLookup implements Lookup {

    /** Records that one name can stand for. */
    private static final int MOST_NAMESAKES = 1_000;

    /** Candidates by sound, of which each is compared; more are of no use as an answer. */
    private static final int MOST_CANDIDATES = 50;

    private final IndexSearcher searcher;
    private final Analysis analysis;

    RecordLookup(IndexSearcher searcher, Analysis analysis) {
        this.searcher = searcher;
        this.analysis = analysis;
    }

    @Override
    public Query about(QueryField field, String name) {
        try {
            Set<String> ids = new LinkedHashSet<>();
            Set<String> designations = new LinkedHashSet<>();
            if (field == QueryField.UNIT) {
                Designations.parseName(name).map(Designation::canonical).ifPresent(designations::add);
            }
            for (Document named : records(field, name)) {
                ids.add(named.get(Fields.ID));
                designations.addAll(Arrays.asList(named.getValues(Fields.DESIGNATION)));
            }
            BooleanQuery.Builder about = new BooleanQuery.Builder();
            about.add(terms(Fields.ABOUT, ids), Occur.SHOULD);
            about.add(terms(Fields.DESIGNATION, designations), Occur.SHOULD);
            return about.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Query terms(String field, Set<String> values) {
        return values.isEmpty()
                ? new MatchNoDocsQuery("no record has that name")
                : new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    private List<Document> records(QueryField field, String name) throws IOException {
        String word = field.word();
        if (name.startsWith(word + "-")) {
            return documents(HitKind.of(word), new TermQuery(new Term(Fields.ID, name)), 1)
                    .toList();
        }
        Query key = new TermQuery(new Term(Fields.NAME_KEY, analysis.key(name)));
        List<Document> named = documents(HitKind.of(word), key, MOST_NAMESAKES).toList();
        Query sound = new SoundQueries(analysis).of(Fields.SOUND, name);
        if (!named.isEmpty() || field != QueryField.PERSON || sound == null) {
            return named;
        }
        return documents(HitKind.PERSON, sound, MOST_CANDIDATES)
                .filter(person -> sounds(name, person))
                .toList();
    }

    private static boolean sounds(String name, Document person) {
        return Stream.concat(
                        Stream.of(person.get(Fields.SHOWN_TITLE)), Arrays.stream(person.getValues(Fields.SHOWN_TEXT)))
                .anyMatch(other -> Names.compare(name, other).decision() == Decision.MATCH);
    }

    private Stream<Document> documents(HitKind kind, Query query, int most) throws IOException {
        Query named = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.KIND, kind.word())), Occur.FILTER)
                .add(query, Occur.FILTER)
                .build();
        ScoreDoc[] found = searcher.search(named, most).scoreDocs;
        List<Document> documents = new java.util.ArrayList<>();
        for (ScoreDoc document : found) {
            documents.add(searcher.storedFields().document(document.doc));
        }
        return documents.stream();
    }
}
