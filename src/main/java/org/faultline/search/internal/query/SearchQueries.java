package org.faultline.search.internal.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.faultline.search.BadQuery;
import org.faultline.search.HitKind;
import org.faultline.search.internal.analysis.Analysis;
import org.faultline.search.internal.analysis.Burmese;
import org.faultline.search.internal.index.Fields;
import org.faultline.search.internal.query.Node.All;
import org.faultline.search.internal.query.Node.Any;
import org.faultline.search.internal.query.Node.InField;
import org.faultline.search.internal.query.Node.Name;
import org.faultline.search.internal.query.Node.Not;
import org.faultline.search.internal.query.Node.Unit;
import org.faultline.search.internal.query.Node.Word;
import org.jspecify.annotations.Nullable;

/** All index queries that one query as typed needs. */
public final class SearchQueries {

    /** How far apart words may be to count as near each other: about a clause of a sentence. */
    private static final int NEAR = 8;

    private static final float NEAR_AS_TYPED = 0.6f;
    private static final float NEAR_IN_ANY_FORM = 0.2f;

    /** What a record gains whose whole name is the query: more than any sum of word scores. */
    private static final float WHOLE_NAME = 100;

    private final Analysis analysis;
    private final CutWords cutWords;
    private final Node node;
    private final Lookup lookup;
    private final List<Node> positives = new ArrayList<>();
    private @Nullable List<Query> leaves;

    /**
     * Prepares a query.
     *
     * @param lookup finds what is about a record
     */
    public SearchQueries(Analysis analysis, Node node, Lookup lookup) {
        this.analysis = analysis;
        this.cutWords = new CutWords(analysis);
        this.node = NameWords.joined(UnitWords.joined(node));
        this.lookup = lookup;
        collect(this.node);
    }

    /** {@return whether there is a word to rank by, and not only properties} */
    public boolean hasWords() {
        return !positives.isEmpty();
    }

    private void collect(Node from) {
        switch (from) {
            case All all -> all.nodes().forEach(this::collect);
            case Any any -> any.nodes().forEach(this::collect);
            case InField inField -> {
                if (inField.field() == QueryField.TEXT || inField.field() == QueryField.TITLE) {
                    collect(inField.value());
                }
            }
            case Not not -> {
                // What must not be there is not looked for in passages.
            }
            case Node.Word word -> positives.add(word);
            case Unit unit -> positives.add(unit);
            case Name name -> positives.add(name);
            case Node.Phrase phrase -> positives.add(phrase);
            case Node.Fuzzy fuzzy -> positives.add(fuzzy);
            case Node.Prefix prefix -> positives.add(prefix);
        }
    }

    /**
     * {@return which items of a family match}
     *
     * @param someWordsSuffice whether half of the words are enough
     * @throws BadQuery when nothing in the query can be looked for
     */
    public Query items(Target target, boolean someWordsSuffice) {
        Query matches = new Translation(cutWords, target, lookup, someWordsSuffice).of(node);
        if (matches == null) {
            throw new BadQuery("The query has no letter or digit", 0, "Write words; signs alone cannot be looked for.");
        }
        if (!isPositive(node)) {
            throw new BadQuery(
                    "The query only says what must not be there",
                    0,
                    "Add a word that must be there, or a field such as kind:claim.");
        }
        if (target == Target.SOURCE && OwnFields.findsSourcesAlone(matches)) {
            return matches;
        }
        BooleanQuery.Builder items =
                new BooleanQuery.Builder().add(matches, Occur.MUST).add(family(target), Occur.FILTER);
        Query bonus = bonus(target);
        if (bonus != null) {
            items.add(bonus, Occur.SHOULD);
        }
        return items.build();
    }

    private static boolean isPositive(Node node) {
        return switch (node) {
            case Not not -> false;
            case All all -> all.nodes().stream().anyMatch(SearchQueries::isPositive);
            case Any any -> any.nodes().stream().allMatch(SearchQueries::isPositive);
            case Node.Word word -> true;
            case Unit unit -> true;
            case Name name -> true;
            case Node.Phrase phrase -> true;
            case Node.Fuzzy fuzzy -> true;
            case Node.Prefix prefix -> true;
            case InField inField -> true;
        };
    }

    private static Query family(Target target) {
        if (target == Target.PASSAGE) {
            return new TermQuery(new Term(Fields.KIND, Fields.PASSAGE_KIND));
        }
        List<HitKind> kinds = target.kinds();
        if (kinds.size() == 1) {
            return kind(kinds.getFirst());
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        kinds.forEach(kind -> any.add(kind(kind), Occur.SHOULD));
        return any.build();
    }

    private static Query kind(HitKind kind) {
        return new TermQuery(new Term(Fields.KIND, kind.word()));
    }

    private @Nullable Query bonus(Target target) {
        return switch (target) {
            case CLAIM -> near();
            case RECORD -> wholeName();
            case SOURCE, PASSAGE -> null;
        };
    }

    private @Nullable Query wholeName() {
        StringBuilder words = new StringBuilder();
        for (Node positive : positives) {
            switch (positive) {
                case Word word -> words.append(word.text()).append(' ');
                case Unit unit -> words.append(unit.text()).append(' ');
                case Name name -> words.append(name.text()).append(' ');
                case Node.Phrase phrase -> words.append(phrase.text()).append(' ');
                case Node.Fuzzy fuzzy -> words.append(fuzzy.text()).append(' ');
                default -> {
                    return null;
                }
            }
        }
        String key = analysis.key(words.toString());
        if (key.isEmpty()) {
            return null;
        }
        BooleanQuery.Builder whole =
                new BooleanQuery.Builder().add(new TermQuery(new Term(Fields.NAME_KEY, key)), Occur.SHOULD);
        if (positives.size() == 1 && positives.getFirst() instanceof Unit unit) {
            whole.add(new TermQuery(new Term(Fields.DESIGNATION, unit.unit())), Occur.SHOULD);
        }
        return new BoostQuery(new ConstantScoreQuery(whole.build()), WHOLE_NAME);
    }

    /** {@return how well single passages match: each word adds, and words near each other add once more} */
    public @Nullable Query passages() {
        BooleanQuery.Builder passages = new BooleanQuery.Builder();
        List<Query> leaves = leaves();
        leaves.forEach(leaf -> passages.add(leaf, Occur.SHOULD));
        Query near = near();
        if (near != null) {
            passages.add(near, Occur.SHOULD);
        }
        return leaves.isEmpty() ? null : passages.build();
    }

    /** {@return what is marked in a passage: also single words of a name, of which another passage may have the rest} */
    public List<Query> marks() {
        Leaves leaves = new Leaves(cutWords, Target.PASSAGE);
        Map<String, Float> fields = Target.PASSAGE.words();
        Set<Query> marks = new LinkedHashSet<>(leaves());
        for (Node positive : positives) {
            if (positive instanceof Name name) {
                for (Word word : name.words()) {
                    add(marks, leaves.word(fields, word.text()));
                }
                add(marks, leaves.spoken(name.words()));
                add(marks, leaves.spoken(name.core()));
            }
        }
        return List.copyOf(marks);
    }

    private static void add(Set<Query> to, @Nullable Query query) {
        if (query != null) {
            to.add(query);
        }
    }

    /** What passages are looked for, made once: the order, the passages shown and the marks all need it. */
    private List<Query> leaves() {
        List<Query> made = leaves;
        if (made == null) {
            made = leaves(Target.PASSAGE.words());
            leaves = made;
        }
        return made;
    }

    private List<Query> leaves(Map<String, Float> fields) {
        Leaves leaves = new Leaves(cutWords, Target.PASSAGE);
        boolean onlyCommon = positives.stream().allMatch(CommonWords::isOne);
        List<Query> queries = new ArrayList<>();
        for (Node positive : positives) {
            Query query = switch (positive) {
                case Word word ->
                    onlyCommon || !CommonWords.contains(word.text()) ? leaves.word(fields, word.text()) : null;
                case Unit unit -> leaves.unit(unit, words(unit.words(), fields));
                case Name name -> leaves.name(name, words(name.words(), fields), words(name.places(), fields));
                case Node.Phrase phrase -> leaves.phrase(fields, phrase.text(), phrase.slop());
                case Node.Fuzzy fuzzy -> leaves.fuzzy(fields, fuzzy.text(), fuzzy.edits());
                case Node.Prefix prefix -> leaves.prefix(fields, prefix.text());
                default -> throw new IllegalStateException("not a leaf: " + positive);
            };
            if (query != null) {
                queries.add(query);
            }
            if (positive instanceof Name name) {
                queries.addAll(parts(name, fields));
            }
        }
        return queries;
    }

    /** A name and the place typed beside it often stand in two passages of one text. */
    private List<Query> parts(Name name, Map<String, Float> fields) {
        Leaves leaves = new Leaves(cutWords, Target.PASSAGE);
        List<Query> parts = new ArrayList<>();
        if (!name.places().isEmpty()) {
            Query core = leaves.name(new Name(name.core(), name.core()), words(name.core(), fields), null);
            if (core != null) {
                parts.add(core);
            }
            for (Word place : name.places()) {
                Query word = leaves.word(fields, place.text());
                if (word != null) {
                    parts.add(word);
                }
            }
        }
        return parts;
    }

    /**
     * Half of the words of a designation say nothing of the unit: the number alone may be a count, the type alone is any unit's. Nor do
     * half of a name's.
     */
    private @Nullable Query words(List<Word> typed, Map<String, Float> fields) {
        Leaves leaves = new Leaves(cutWords, Target.PASSAGE);
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        for (Word word : typed) {
            Query query = leaves.word(fields, word.text());
            if (query != null) {
                words.add(query, Occur.MUST);
            }
        }
        BooleanQuery query = words.build();
        return query.clauses().isEmpty() ? null : query;
    }

    /** {@return whether some words of the query are Burmese, or, asked for the others, are not} */
    public boolean hasWords(boolean inBurmese) {
        return positives.stream().anyMatch(positive -> switch (positive) {
            case Word word -> Burmese.isIn(word.text()) == inBurmese;
            case Unit unit -> Burmese.isIn(unit.text()) == inBurmese;
            case Name name -> Burmese.isIn(name.text()) == inBurmese;
            case Node.Phrase phrase -> Burmese.isIn(phrase.text()) == inBurmese;
            case Node.Fuzzy fuzzy -> !inBurmese;
            case Node.Prefix prefix -> !inBurmese;
            default -> true;
        });
    }

    /** {@return whether the query has a name that is looked for by its sound} */
    public boolean hasNames() {
        return positives.stream().anyMatch(Name.class::isInstance);
    }

    /** {@return the units that the query names, in the one spelling for all} */
    public Set<String> units() {
        Set<String> units = new TreeSet<>();
        positives.forEach(positive -> {
            if (positive instanceof Unit unit) {
                units.add(unit.unit());
            }
        });
        return units;
    }

    /** Words near each other as typed count most, in other forms a little: several forms weigh several times by themselves. */
    private @Nullable Query near() {
        List<String> words = new ArrayList<>();
        for (Node positive : positives) {
            if (positive instanceof Name name) {
                name.words().stream()
                        .map(Word::text)
                        .filter(word -> !Burmese.isIn(word))
                        .forEach(words::add);
            } else if (positive instanceof Word word
                    && !CommonWords.contains(word.text())
                    && !Burmese.isIn(word.text())) {
                words.add(word.text());
            }
        }
        Leaves leaves = new Leaves(cutWords, Target.PASSAGE);
        Query asTyped = leaves.near(Fields.PASSAGE, words, NEAR, false);
        Query anyForm = leaves.near(Fields.PASSAGE, words, NEAR, true);
        if (asTyped == null || anyForm == null) {
            return null;
        }
        return new BooleanQuery.Builder()
                .add(new BoostQuery(asTyped, NEAR_AS_TYPED), Occur.SHOULD)
                .add(new BoostQuery(anyForm, NEAR_IN_ANY_FORM), Occur.SHOULD)
                .build();
    }
}
