package org.faultline.search.internal.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.faultline.search.internal.analysis.Analysis.Terms;
import org.faultline.search.internal.analysis.Burmese;
import org.faultline.search.internal.index.Fields;
import org.faultline.search.internal.query.Node.Name;
import org.faultline.search.internal.query.Node.Unit;
import org.faultline.search.internal.query.Node.Word;
import org.jspecify.annotations.Nullable;

/** Index queries for single words and phrases. */
final class Leaves {

    /** What a match of the stem weighs against one of the printed form. */
    private static final float STEM = 0.5f;

    /** What a designation weighs that names the very unit: more than its two words together. */
    private static final float NAMED = 4;

    /** What a name weighs that only sounds like what was typed: about as much as one rare word. */
    private static final float SPOKEN = 4;

    /** What a second field adds to the best one: little, so that a word repeated in the title does not beat two words. */
    private static final float TIE = 0.1f;

    /** Words that a fuzzy word or a prefix may stand for; the most frequent or the nearest are taken. */
    private static final int MAX_EXPANSIONS = 64;

    private final CutWords words;
    private final Target target;

    Leaves(CutWords words, Target target) {
        this.words = words;
        this.target = target;
    }

    /** {@return the word in any of the fields; absent when it has no letter or digit} */
    @Nullable
    Query word(Map<String, Float> fields, String text) {
        return best(fields, text, this::word);
    }

    /**
     * {@return the unit under any designation, or just the words}
     *
     * <p>In which spelling a text names the unit says nothing about how well it fits. What prints a number without a type may mean the unit, and
     * comes after what names it, and so does what has only the words.
     *
     * @param words the query for the words as typed
     */
    Query unit(Unit unit, @Nullable Query words) {
        String field = target.units();
        Query named = new TermQuery(new Term(field, unit.unit()));
        List<Query> queries = new ArrayList<>();
        queries.add(new BoostQuery(named, NAMED));
        int number = unit.unit().lastIndexOf(' ');
        if (unit.unit().startsWith("LIB ") || unit.unit().startsWith("IB ")) {
            queries.add(new TermQuery(new Term(field, "BN?" + unit.unit().substring(number))));
        }
        if (words != null) {
            queries.add(new BooleanQuery.Builder()
                    .add(words, Occur.MUST)
                    .add(named, Occur.MUST_NOT)
                    .build());
        }
        return new DisjunctionMaxQuery(queries, TIE);
    }

    /**
     * {@return a name in any spelling of either script, or just the words}
     *
     * @param words the query for the words as typed
     * @param places the query for those of them that are places if the core is the name; absent when there are none
     */
    @Nullable
    Query name(Name name, @Nullable Query words, @Nullable Query places) {
        List<Query> queries = new ArrayList<>();
        if (words != null) {
            queries.add(words);
        }
        Query whole = spoken(name.words());
        if (whole != null) {
            queries.add(whole);
        }
        Query core = places == null ? null : spoken(name.core());
        if (core != null) {
            queries.add(new BooleanQuery.Builder()
                    .add(core, Occur.MUST)
                    .add(places, Occur.MUST)
                    .build());
        }
        return queries.size() < 2 ? words : new DisjunctionMaxQuery(queries, TIE);
    }

    @Nullable
    Query spoken(List<Word> words) {
        Query spoken = new SoundQueries(this.words.analysis()).of(target.sounds(), Node.text(words));
        return spoken == null ? null : new BoostQuery(spoken, SPOKEN);
    }

    /** {@return the words in a row in any of the fields, as printed} */
    @Nullable
    Query phrase(Map<String, Float> fields, String text, int slop) {
        return best(fields, text, (field, words) -> phrase(field, words, slop));
    }

    /** {@return the word or one spelled nearly so} */
    @Nullable
    Query fuzzy(Map<String, Float> fields, String text, int edits) {
        return best(fields, text, (field, word) -> {
            String term = this.words.analysis().normalize(field, word).utf8ToString();
            return term.isEmpty()
                    ? null
                    : new FuzzyQuery(
                            new Term(field, term),
                            edits,
                            1,
                            MAX_EXPANSIONS,
                            true,
                            new MultiTermQuery.TopTermsBlendedFreqScoringRewrite(MAX_EXPANSIONS));
        });
    }

    /** {@return words that begin so} */
    @Nullable
    Query prefix(Map<String, Float> fields, String text) {
        return best(fields, text, (field, begin) -> {
            String term = this.words.analysis().normalize(field, begin).utf8ToString();
            return term.isEmpty()
                    ? null
                    : new PrefixQuery(
                            new Term(field, term),
                            new MultiTermQuery.TopTermsBlendedFreqScoringRewrite(MAX_EXPANSIONS));
        });
    }

    /**
     * {@return words near each other in one field, in any order; absent when there are fewer than two}
     *
     * @param anyForm whether other forms of the words count as well
     */
    @Nullable
    Query near(String field, List<String> words, int slop, boolean anyForm) {
        MultiPhraseQuery.Builder near = new MultiPhraseQuery.Builder();
        near.setSlop(slop);
        int count = 0;
        for (String word : words) {
            for (Terms terms : cut(field, word)) {
                near.add(anyForm ? forms(field, terms) : new Term[] {new Term(field, terms.printed())}, count++);
            }
        }
        return count < 2 ? null : near.build();
    }

    /** A word that the analysis cuts up, as it does with Burmese and with {@code LIB-528}, is a phrase. */
    private @Nullable Query word(String field, String text) {
        List<Terms> positions = cut(field, text);
        if (positions.isEmpty()) {
            return null;
        }
        if (positions.size() == 1) {
            return forms(field, positions.getFirst().forms());
        }
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        positions.forEach(terms -> phrase.add(forms(field, terms), terms.position()));
        return phrase.build();
    }

    private List<Terms> cut(String field, String text) {
        return words.terms(field, text);
    }

    private static Query forms(String field, List<String> forms) {
        Query printed = new TermQuery(new Term(field, forms.getFirst()));
        if (forms.size() == 1) {
            return printed;
        }
        List<Query> queries = new ArrayList<>(List.of(printed));
        for (String form : forms.subList(1, forms.size())) {
            queries.add(new BoostQuery(new TermQuery(new Term(field, form)), STEM));
        }
        return new DisjunctionMaxQuery(queries, 0);
    }

    private static Term[] forms(String field, Terms terms) {
        return terms.forms().stream().map(form -> new Term(field, form)).toArray(Term[]::new);
    }

    private @Nullable Query phrase(String field, String text, int slop) {
        List<Terms> positions = cut(field, text);
        if (positions.isEmpty()) {
            return null;
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
        positions.forEach(terms -> phrase.add(new Term(field, terms.printed()), terms.position()));
        return phrase.build();
    }

    private interface Leaf {
        @Nullable
        Query in(String field, String text);
    }

    /** Burmese is looked for in the fields of its chain alone, which have everything that stands around it as well. */
    private static @Nullable Query best(Map<String, Float> fields, String text, Leaf leaf) {
        boolean burmese = Burmese.isIn(text);
        List<Query> queries = new ArrayList<>();
        fields.forEach((field, weight) -> {
            Query query = leaf.in(burmese ? Fields.burmese(field) : field, text);
            if (query != null) {
                queries.add(weight == 1 ? query : new BoostQuery(query, weight));
            }
        });
        if (queries.isEmpty()) {
            return null;
        }
        return queries.size() == 1 ? queries.getFirst() : new DisjunctionMaxQuery(queries, TIE);
    }
}
