package org.faultline.search.internal.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faultline.search.BadQuery;
import org.faultline.search.internal.analysis.Burmese;
import org.faultline.search.internal.query.Node.Fuzzy;
import org.faultline.search.internal.query.Node.Prefix;
import org.faultline.search.internal.query.Node.Word;
import org.jspecify.annotations.Nullable;

/** A word with the sign that may stand at its end. */
final class MarkedWord {

    private static final Pattern FUZZY = Pattern.compile("(.*[^~])~([12])?");
    private static final int SHORTEST_PREFIX = 2;
    private static final int SHORTEST_FUZZY = 3;
    private static final int TWO_EDITS_FROM = 6;

    private MarkedWord() {}

    /**
     * {@return what the word stands for}
     *
     * @param place of its first character, from 1
     */
    static Node of(String word, int place) {
        Matcher fuzzy = FUZZY.matcher(word);
        if (fuzzy.matches()) {
            return fuzzy(fuzzy.group(1), fuzzy.group(2), place);
        }
        int star = word.indexOf('*');
        if (star < 0 || (star == word.length() - 1 && word.length() > 1)) {
            return star < 0 ? new Word(word) : prefix(word.substring(0, star), place);
        }
        throw new BadQuery(
                star == 0 ? "A word cannot begin with *" : "A * can only stand at the end of a word",
                place + star,
                "Write the beginning of the word and then *, as in desert*.");
    }

    private static Node fuzzy(String word, @Nullable String edits, int place) {
        if (Burmese.isIn(word)) {
            throw new BadQuery(
                    "The sign ~ does not work on Burmese words",
                    place + word.length(),
                    "Remove it, or shorten the phrase.");
        }
        if (word.length() < SHORTEST_FUZZY) {
            throw new BadQuery(
                    "The sign ~ needs a word of at least " + SHORTEST_FUZZY + " letters before it",
                    place + word.length(),
                    "Remove it, or write a longer word.");
        }
        boolean two = edits == null ? word.length() >= TWO_EDITS_FROM : edits.equals("2");
        return new Fuzzy(word, two ? 2 : 1);
    }

    private static Node prefix(String begin, int place) {
        if (begin.length() < SHORTEST_PREFIX || Burmese.isIn(begin)) {
            throw new BadQuery(
                    "The sign * needs at least " + SHORTEST_PREFIX + " Latin letters or digits before it",
                    place + begin.length(),
                    "Write more of the word, or remove the sign.");
        }
        return new Prefix(begin);
    }
}
