package org.faultline.search.internal.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.faultline.search.internal.index.Fields;
import org.faultline.search.internal.query.FieldValues.Days;
import org.faultline.search.internal.query.Node.All;
import org.faultline.search.internal.query.Node.Any;
import org.faultline.search.internal.query.Node.Fuzzy;
import org.faultline.search.internal.query.Node.InField;
import org.faultline.search.internal.query.Node.Name;
import org.faultline.search.internal.query.Node.Not;
import org.faultline.search.internal.query.Node.Phrase;
import org.faultline.search.internal.query.Node.Prefix;
import org.faultline.search.internal.query.Node.Unit;
import org.faultline.search.internal.query.Node.Word;
import org.jspecify.annotations.Nullable;

/** Turns a query as typed into the index queries of one family of items. */
final class Translation {

    private static final Query ALL = MatchAllDocsQuery.INSTANCE;

    private final Leaves leaves;
    private final Target target;
    private final Lookup lookup;
    private final boolean someWordsSuffice;

    /**
     * Prepares for a family.
     *
     * @param lookup finds what is about a record
     * @param someWordsSuffice whether half of the words are enough
     */
    Translation(CutWords words, Target target, Lookup lookup, boolean someWordsSuffice) {
        this.leaves = new Leaves(words, target);
        this.target = target;
        this.lookup = lookup;
        this.someWordsSuffice = someWordsSuffice;
    }

    /** {@return the index query; absent when the node has no letter or digit} */
    @Nullable
    Query of(Node node) {
        return of(node, target.words());
    }

    private @Nullable Query of(Node node, Map<String, Float> fields) {
        return switch (node) {
            case Word word -> leaves.word(fields, word.text());
            case Phrase phrase -> leaves.phrase(fields, phrase.text(), phrase.slop());
            case Fuzzy fuzzy -> leaves.fuzzy(fields, fuzzy.text(), fuzzy.edits());
            case Prefix prefix -> leaves.prefix(fields, prefix.text());
            case Name name ->
                leaves.name(name, all(List.copyOf(name.words()), fields), all(List.copyOf(name.places()), fields));
            case Unit unit -> leaves.unit(unit, all(List.copyOf(unit.words()), fields));
            case InField inField -> inField(inField);
            case Not not -> all(List.of(not), fields);
            case All all -> all(all.nodes(), fields);
            case Any any -> any(any.nodes(), fields);
        };
    }

    private @Nullable Query any(List<Node> nodes, Map<String, Float> fields) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        boolean empty = true;
        for (Node node : nodes) {
            Query query = of(node, fields);
            if (query != null) {
                any.add(query, Occur.SHOULD);
                empty = false;
            }
        }
        return empty ? null : any.build();
    }

    private @Nullable Query all(List<Node> nodes, Map<String, Float> fields) {
        List<Query> required = new ArrayList<>();
        List<Query> common = new ArrayList<>();
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean excludes = false;
        for (Node node : nodes) {
            Query query = of(node instanceof Not not ? not.node() : node, fields);
            if (query == null) {
                continue;
            }
            if (node instanceof Not) {
                all.add(query, Occur.MUST_NOT);
                excludes = true;
            } else if (node instanceof InField) {
                all.add(query, Occur.MUST);
            } else {
                (CommonWords.isOne(node) ? common : required).add(query);
            }
        }
        boolean onlyCommon = required.isEmpty();
        List<Query> words = onlyCommon ? common : required;
        words.forEach(query -> all.add(query, someWordsSuffice ? Occur.SHOULD : Occur.MUST));
        if (someWordsSuffice && !words.isEmpty()) {
            all.setMinimumNumberShouldMatch((words.size() + 1) / 2);
        } else if (!onlyCommon) {
            common.forEach(query -> all.add(query, Occur.SHOULD));
        }
        BooleanQuery query = all.build();
        if (query.clauses().isEmpty()) {
            return null;
        }
        boolean onlyExcludes =
                excludes && query.clauses().stream().allMatch(clause -> clause.occur() == Occur.MUST_NOT);
        return onlyExcludes ? all.add(ALL, Occur.FILTER).build() : query;
    }

    private @Nullable Query inField(InField node) {
        return switch (node.field()) {
            case TITLE -> of(node.value(), Map.of(target.title(), 1f));
            case TEXT -> of(node.value(), Map.of(target.text(), 1f));
            case PUBLISHER -> given(of(node.value(), Map.of(Fields.PUBLISHER_WORDS, 1f)));
            case AUTHOR -> given(of(node.value(), Map.of(Fields.AUTHOR, 1f)));
            case UNIT, PERSON, PLACE, BASE -> given(about(node));
            case KIND -> given(new TermQuery(new Term(Fields.KIND, FieldValues.lower(node.value()))));
            case CLAIM -> given(new TermQuery(new Term(Fields.CLAIM_KIND, FieldValues.lower(node.value()))));
            case LANGUAGE -> given(new TermQuery(new Term(Fields.LANGUAGE, FieldValues.lower(node.value()))));
            case PUBLISHED -> given(within(Fields.PUBLISHED, node));
            case DATE -> given(within(Fields.DATES, node));
        };
    }

    /** What is a property of the whole item neither ranks nor marks a passage. */
    private @Nullable Query given(@Nullable Query query) {
        if (target == Target.PASSAGE || query == null) {
            return null;
        }
        return new ConstantScoreQuery(query);
    }

    private Query about(InField node) {
        return lookup.about(node.field(), FieldValues.text(node.value()));
    }

    private static Query within(String field, InField node) {
        Days days = FieldValues.dates(FieldValues.text(node.value()), node.position());
        return within(field, days.first(), days.last());
    }

    static Query within(String field, long first, long last) {
        return LongRange.newIntersectsQuery(field, new long[] {first}, new long[] {last});
    }
}
