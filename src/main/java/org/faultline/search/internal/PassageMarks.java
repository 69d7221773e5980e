package org.faultline.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.faultline.search.internal.query.SearchQueries;
import org.jspecify.annotations.Nullable;

/**
 * Finds where in passages and titles something matched, from the places that the index keeps.
 *
 * <p>Single words, which nearly all queries are made of, are looked up once for all passages of an answer.
 */
final class PassageMarks {

    private final List<LeafReaderContext> leaves;
    private final Set<Term> words = new LinkedHashSet<>();
    private final List<Weight> others = new ArrayList<>();

    PassageMarks(IndexSearcher searcher, SearchQueries queries) throws IOException {
        this.leaves = searcher.getIndexReader().leaves();
        for (Query mark : queries.marks()) {
            add(searcher.rewrite(mark), searcher);
        }
    }

    private void add(Query query, IndexSearcher searcher) throws IOException {
        switch (query) {
            case TermQuery word -> words.add(word.getTerm());
            case BoostQuery boosted -> add(boosted.getQuery(), searcher);
            case ConstantScoreQuery constant -> add(constant.getQuery(), searcher);
            case DisjunctionMaxQuery any -> {
                for (Query one : any.getDisjuncts()) {
                    add(one, searcher);
                }
            }
            default -> others.add(searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1));
        }
    }

    /** {@return which characters of the text of each passage matched} */
    Map<Integer, BitSet> in(SortedSet<Integer> passages) throws IOException {
        Map<Integer, BitSet> places = new HashMap<>();
        LeafReaderContext leaf = null;
        List<PostingsEnum> postings = List.of();
        for (int passage : passages) {
            LeafReaderContext next = leaves.get(ReaderUtil.subIndex(passage, leaves));
            if (next != leaf) {
                leaf = next;
                postings = postings(leaf);
            }
            BitSet inPassage = new BitSet();
            for (PostingsEnum word : postings) {
                mark(word, passage - leaf.docBase, inPassage);
            }
            for (Weight other : others) {
                mark(other.matches(leaf, passage - leaf.docBase), inPassage);
            }
            places.put(passage, inPassage);
        }
        return places;
    }

    private List<PostingsEnum> postings(LeafReaderContext leaf) throws IOException {
        List<PostingsEnum> all = new ArrayList<>();
        for (Term word : words) {
            PostingsEnum postings = leaf.reader().postings(word, PostingsEnum.OFFSETS);
            if (postings != null) {
                all.add(postings);
            }
        }
        return all;
    }

    private static void mark(PostingsEnum word, int document, BitSet places) throws IOException {
        int at = word.docID() < document ? word.advance(document) : word.docID();
        if (at == document) {
            for (int left = word.freq(); left > 0; left--) {
                word.nextPosition();
                mark(word.startOffset(), word.endOffset(), places);
            }
        }
    }

    private static void mark(@Nullable Matches matches, BitSet places) throws IOException {
        if (matches != null) {
            for (String field : matches) {
                MatchesIterator found = matches.getMatches(field);
                while (found != null && found.next()) {
                    mark(found.startOffset(), found.endOffset(), places);
                }
            }
        }
    }

    private static void mark(int begin, int end, BitSet places) {
        if (begin >= 0 && end > begin) {
            places.set(begin, end);
        }
    }
}
