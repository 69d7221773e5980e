package org.faultline.search.internal;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.faultline.search.internal.analysis.Analysis;
import org.faultline.search.internal.analysis.Burmese;
import org.faultline.search.internal.index.Fields;
import org.faultline.search.internal.query.QueryField;
import org.jspecify.annotations.Nullable;

/**
 * Proposes another spelling of a query that finds little.
 *
 * <p>Proposed are words that texts print in lower case, and names of records that are public. Capitalised words of texts are not:
 * they may be the name of somebody who must not be pointed at.
 */
final class Spelling {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final int SHORTEST = 4;
    private static final int MOST_WORDS = 8;

    private final IndexReader reader;
    private final Analysis analysis;
    private final DirectSpellChecker checker = new DirectSpellChecker();

    Spelling(IndexSearcher searcher, Analysis analysis) {
        this.reader = searcher.getIndexReader();
        this.analysis = analysis;
        checker.setMinPrefix(1);
        checker.setMinQueryLength(SHORTEST);
        checker.setMaxEdits(2);
    }

    /** {@return the query with its unknown words in a spelling that is known; absent when there is none} */
    @Nullable
    String corrected(String query) throws IOException {
        Optional<String> name = wholeName(query);
        if (name.isPresent()) {
            return name.get();
        }
        StringBuilder corrected = new StringBuilder();
        boolean changed = false;
        int words = 0;
        Matcher word = WORD.matcher(query);
        while (word.find()) {
            boolean isText = !isOperator(query, word) && ++words <= MOST_WORDS;
            String better = isText ? better(word.group()) : null;
            changed |= better != null;
            word.appendReplacement(corrected, Matcher.quoteReplacement(better == null ? word.group() : better));
        }
        word.appendTail(corrected);
        return changed ? corrected.toString() : null;
    }

    /** Burmese has no words to be mended one by one; a whole name may be. */
    private Optional<String> wholeName(String query) throws IOException {
        String key = analysis.key(query);
        if (!Burmese.isIn(query) || key.isEmpty() || reader.docFreq(new Term(Fields.NAME_KEY, key)) > 0) {
            return Optional.empty();
        }
        return best(Fields.NAME_KEY, key).map(found -> found.string.replace(" ", ""));
    }

    private static boolean isOperator(String query, Matcher word) {
        String text = word.group();
        boolean field = query.startsWith(":", word.end())
                && java.util.Arrays.stream(QueryField.values())
                        .anyMatch(one -> one.word().equals(text.toLowerCase(Locale.ROOT)));
        boolean expanded = query.startsWith("~", word.end()) || query.startsWith("*", word.end());
        return field || expanded || text.equals("OR") || text.equals("AND") || text.equals("NOT");
    }

    private @Nullable String better(String word) throws IOException {
        if (word.length() < SHORTEST || Burmese.isIn(word) || !word.codePoints().allMatch(Character::isLetter)) {
            return null;
        }
        String term = analysis.normalize(Fields.BODY, word).utf8ToString();
        if (isKnown(term)) {
            return null;
        }
        Optional<SuggestWord> ofTexts = best(Fields.SPELLING, term);
        Optional<SuggestWord> ofNames = best(Fields.NAMES, term);
        if (ofTexts.isPresent() && (ofNames.isEmpty() || ofTexts.get().score >= ofNames.get().score)) {
            return ofTexts.get().string;
        }
        return ofNames.map(found -> Character.toUpperCase(found.string.charAt(0)) + found.string.substring(1))
                .orElse(null);
    }

    /** Whether the word itself or another form of it is there, so that it is no misspelling. */
    private boolean isKnown(String term) throws IOException {
        for (String field : new String[] {Fields.BODY, Fields.PASSAGE, Fields.NAMES, Fields.TITLE}) {
            for (Analysis.Terms terms : analysis.terms(field, term)) {
                for (String form : terms.forms()) {
                    if (reader.docFreq(new Term(field, form)) > 0) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private Optional<SuggestWord> best(String field, String term) throws IOException {
        for (SuggestWord found :
                checker.suggestSimilar(new Term(field, term), 3, reader, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX)) {
            if (!found.string.startsWith("~")) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }
}
