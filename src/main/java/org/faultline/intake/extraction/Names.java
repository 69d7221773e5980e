package org.faultline.intake.extraction;

import org.faultline.language.NameKeys;
import org.faultline.language.Rank;
import org.faultline.language.RankMention;
import org.faultline.language.Words;
import org.jspecify.annotations.Nullable;

/** Where names of people stand in a text, by their letters. */
final class Names {

    private static final int LONGEST = 6;

    private final Reading reading;
    private final Words words;

    Names(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    /** {@return the word after a name that begins at a word, after a rank or an honorific; the word itself if none does} */
    int end(int from) {
        return words.isSyllable(from) ? burmeseEnd(from) : latinEnd(from);
    }

    private int latinEnd(int from) {
        int i = from;
        while (i < from + LONGEST && words.isCapitalised(i) && !ends(i, i == from) && (i == from || isNear(i))) {
            i++;
        }
        boolean possessive = i > from && words.is(i, "'") && words.is(i + 1, "s");
        return possessive || i > from ? i : from;
    }

    private boolean ends(int i, boolean first) {
        // Mon, Chin and May are peoples and a month, and syllables of names too.
        boolean syllable = !first
                && words.form(i).length() < 5
                && !NameKeys.of(words.form(i)).isEmpty();
        return Lexicon.has("organisation", words.form(i))
                || (!syllable && Lexicon.has("not-name", words.form(i)))
                || reading.units().at(i) != null
                || reading.others().at(i) != null
                || (words.form(i).length() > 1 && words.form(i).length() < 5 && isCapitals(i));
    }

    private boolean isCapitals(int i) {
        String written = words.written(i, i + 1);
        return written.chars().allMatch(Character::isUpperCase);
    }

    /** A name does not go on over the end of a line that ends a paragraph. */
    private boolean isNear(int i) {
        String between = words.text().substring(words.end(i - 1), words.begin(i));
        return between.indexOf('\n') < 0 || between.indexOf('\n') == between.lastIndexOf('\n');
    }

    /** A Burmese name is written in one; what follows it in one too are particles. */
    private int burmeseEnd(int from) {
        if (reading.counts().at(from) != null || Lexicon.isAt("particle-my", words, from)) {
            return from;
        }
        int past = from + 1;
        while (past < from + LONGEST + 4 && words.isSyllable(past) && words.isAttached(past)) {
            past++;
        }
        for (int i = from + 1; i < past; i++) {
            if (Lexicon.isAt("particle-my", words, i) && i > from + 1) {
                return i;
            }
        }
        return past - from > 1 && past - from <= LONGEST + 2 ? past : from;
    }

    /** {@return the word after the comma or "and" that joins names; -1 if there is none} */
    int afterJoint(int past) {
        if (words.is(past, ",") && words.is(past + 1, "and")) {
            return past + 2;
        }
        return words.is(past, ",") || words.is(past, "and") || words.is(past, "&") ? past + 1 : -1;
    }

    /** Adds those who are named without a rank: after an honorific, or in letters that can only be a Burmese name. */
    void unranked(People people) {
        for (int i = 0; i < words.count(); i++) {
            if (!words.isCapitalised(i)) {
                continue;
            }
            int dot = words.is(i + 1, ".") && words.isAttached(i + 1) ? 1 : 0;
            boolean honoured = Lexicon.has("honorific", words.form(i)) && words.isCapitalised(i + 1 + dot);
            int from = honoured ? i + 1 + dot : i;
            int past = latinEnd(from);
            if (past > from && (honoured || isBurmeseName(from, past))) {
                people.add(rankBefore(i), i, from, past);
            }
            i = Math.max(i, past - 1);
        }
    }

    /** "A police major, Tin Min Htun, …": the rank that a name in commas explains. */
    private @Nullable Rank rankBefore(int name) {
        Mention<RankMention> rank = words.is(name - 1, ",") ? reading.ranks().at(name - 2) : null;
        if (rank == null || rank.past() != name - 1) {
            return null;
        }
        return rank.what().plural() || rank.what().rank().isAppointment()
                ? null
                : rank.what().rank();
    }

    private boolean isBurmeseName(int from, int past) {
        boolean places = reading.areas().at(from) != null || reading.areas().at(past - 1) != null;
        if (past - from < 2 || past - from > 5 || places || words.isCapitalised(past)) {
            return false;
        }
        for (int i = from; i < past; i++) {
            if (NameKeys.of(words.form(i)).isEmpty() || isCapitals(i)) {
                return false;
            }
        }
        return NameKeys.of(words.written(from, past)).size() >= 2;
    }
}
