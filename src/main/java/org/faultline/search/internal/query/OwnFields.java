package org.faultline.search.internal.query;

import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.faultline.search.internal.index.Fields;

/** Tells which index queries find nothing but sources, because they look in fields that nothing else has. */
final class OwnFields {

    private static final Set<String> OF_SOURCES = Set.of(
            Fields.TITLE,
            Fields.burmese(Fields.TITLE),
            Fields.BODY,
            Fields.burmese(Fields.BODY),
            Fields.SOURCE_CONTEXT,
            Fields.burmese(Fields.SOURCE_CONTEXT),
            Fields.SOURCE_UNIT,
            Fields.SOURCE_SOUND);

    private OwnFields() {}

    /** {@return whether each match is a source, whatever else is in the index; false where that is not plain to see} */
    static boolean findsSourcesAlone(Query query) {
        return switch (query) {
            case TermQuery term -> OF_SOURCES.contains(term.getTerm().field());
            case PhraseQuery phrase -> OF_SOURCES.contains(phrase.getField());
            case MultiPhraseQuery phrase -> of(phrase.getTermArrays());
            case FuzzyQuery fuzzy -> OF_SOURCES.contains(fuzzy.getField());
            case PrefixQuery prefix -> OF_SOURCES.contains(prefix.getField());
            case BoostQuery boosted -> findsSourcesAlone(boosted.getQuery());
            case ConstantScoreQuery constant -> findsSourcesAlone(constant.getQuery());
            case DisjunctionMaxQuery any -> any.getDisjuncts().stream().allMatch(OwnFields::findsSourcesAlone);
            case BooleanQuery all -> of(all);
            default -> false;
        };
    }

    private static boolean of(Term[][] phrase) {
        return phrase.length > 0 && phrase[0].length > 0 && OF_SOURCES.contains(phrase[0][0].field());
    }

    private static boolean of(BooleanQuery query) {
        boolean needed =
                query.clauses().stream().anyMatch(clause -> clause.isRequired() && findsSourcesAlone(clause.query()));
        boolean isChoice = query.clauses().stream().noneMatch(clause -> clause.isRequired())
                && query.clauses().stream().anyMatch(clause -> clause.occur() == Occur.SHOULD);
        return needed
                || (isChoice
                        && query.clauses().stream()
                                .filter(clause -> clause.occur() == Occur.SHOULD)
                                .allMatch(clause -> findsSourcesAlone(clause.query())));
    }
}
