package org.faultline.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.faultline.language.Designation;
import org.faultline.language.Designations;
import org.faultline.language.UnicodeText;
import org.faultline.search.HitKind;
import org.faultline.search.Suggestion;
import org.faultline.search.internal.analysis.Analysis;
import org.faultline.search.internal.index.Fields;
import org.faultline.search.internal.query.SoundQueries;
import org.jspecify.annotations.Nullable;

/**
 * Proposes units, people, places, bases and sources to a reader who is still typing: first what is called so, then what begins so, then
 * what has a word that begins so, then names that sound so in either script.
 *
 * <p>It proposes what the index has as an item of its own, so nobody who is not public.
 */
final class Suggestions {

    private static final float WHOLE = 5;
    private static final float DESIGNATED = 4;
    private static final float BEGINS = 3;
    private static final float SPOKEN = 1;

    /** Looked at for each one shown, because the index does not order those that fit alike. */
    private static final int LOOKED_AT = 60;

    private static final List<HitKind> KINDS =
            List.of(HitKind.UNIT, HitKind.PERSON, HitKind.PLACE, HitKind.BASE, HitKind.SOURCE);

    private final IndexSearcher searcher;
    private final Analysis analysis;

    Suggestions(IndexSearcher searcher, Analysis analysis) {
        this.searcher = searcher;
        this.analysis = analysis;
    }

    private record Scored(Suggestion suggestion, float score, boolean begins) {}

    /** {@return at most so many, the likeliest first} */
    List<Suggestion> of(String typed, int limit) throws IOException {
        String text = UnicodeText.of(typed).text();
        String start = analysis.start(text);
        if (start.isEmpty()) {
            return List.of();
        }
        List<Scored> scored = new ArrayList<>();
        for (HitKind kind : KINDS) {
            Query query = new BooleanQuery.Builder()
                    .add(new TermQuery(new Term(Fields.KIND, kind.word())), Occur.FILTER)
                    .add(fitting(text, start, kind), Occur.MUST)
                    .build();
            StoredFields stored = searcher.storedFields();
            for (ScoreDoc found : searcher.search(query, LOOKED_AT).scoreDocs) {
                scored.add(scored(kind, stored.document(found.doc), found.score, start));
            }
        }
        scored.sort(Comparator.comparingDouble(Scored::score)
                .reversed()
                .thenComparing(Scored::begins, Comparator.reverseOrder())
                .thenComparingInt(one -> KINDS.indexOf(one.suggestion().kind()))
                .thenComparingInt(one -> one.suggestion().name().length())
                .thenComparing(one -> one.suggestion().name())
                .thenComparing(one -> one.suggestion().id()));
        return scored.stream().map(Scored::suggestion).limit(limit).toList();
    }

    private Query fitting(String text, String start, HitKind kind) {
        List<Query> ways = new ArrayList<>();
        ways.add(constant(new TermQuery(new Term(Fields.NAME_KEY, analysis.key(text))), WHOLE));
        ways.add(constant(new PrefixQuery(new Term(Fields.START, start)), BEGINS));
        if (kind == HitKind.UNIT) {
            Designations.parseName(text).map(Designation::canonical).ifPresent(unit -> {
                ways.add(constant(new TermQuery(new Term(Fields.DESIGNATION, unit)), WHOLE));
                ways.add(constant(new PrefixQuery(new Term(Fields.DESIGNATION, unit)), DESIGNATED));
            });
        }
        Query spoken = kind == HitKind.PERSON || kind == HitKind.PLACE
                ? new SoundQueries(analysis).of(Fields.SOUND, text)
                : null;
        if (spoken != null) {
            ways.add(constant(spoken, SPOKEN));
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    private static Query constant(Query query, float weight) {
        return new BoostQuery(new ConstantScoreQuery(query), weight);
    }

    private Scored scored(HitKind kind, Document document, float score, String start) {
        String id = document.get(Fields.ID);
        String name = document.get(Fields.SHOWN_TITLE);
        boolean begins = analysis.start(name).startsWith(start);
        String also = begins || kind == HitKind.SOURCE ? null : fitting(document.getValues(Fields.SHOWN_TEXT), start);
        return new Scored(
                new Suggestion(kind, id, name, also, kind == HitKind.SOURCE ? "/sources/" + id : HitReader.url(id)),
                score,
                begins || also != null);
    }

    private @Nullable String fitting(String[] names, String start) {
        return Arrays.stream(names)
                .filter(name -> analysis.start(name).startsWith(start))
                .findFirst()
                .orElse(null);
    }
}
