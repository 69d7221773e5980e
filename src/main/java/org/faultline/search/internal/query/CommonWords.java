package org.faultline.search.internal.query;

import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.faultline.search.internal.query.Node.Word;

/**
 * Words that nearly every text has. They are in the index, so that phrases find them; as single words they need not be there, unless a
 * query has no others.
 */
final class CommonWords {

    /** What questions are asked with; {@code may} is a month, {@code us} a country, {@code than} a name. */
    private static final Set<String> OF_QUESTIONS = Set.of(
            "about", "after", "am", "can", "could", "did", "do", "does", "from", "had", "has", "have", "he", "her",
            "his", "how", "i", "its", "our", "she", "should", "so", "them", "those", "we", "were", "what", "when",
            "where", "which", "who", "whom", "whose", "why", "would", "you");

    private CommonWords() {}

    static boolean contains(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replaceAll("[?!.,;:]+$", "");
        return OF_QUESTIONS.contains(lower) || EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(lower);
    }

    static boolean isOne(Node node) {
        return node instanceof Word word && contains(word.text());
    }
}
