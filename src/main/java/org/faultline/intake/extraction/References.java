package org.faultline.intake.extraction;

import java.util.Set;
import org.faultline.language.Rank;
import org.faultline.language.RankMention;
import org.faultline.language.Ranks;
import org.faultline.language.Words;
import org.jspecify.annotations.Nullable;

/** Words that stand for somebody who was named before: he, she, the captain, the young soldier. */
record References(Reading reading, People people) {

    private static final Set<String> PRONOUNS = Set.of("he", "she");
    private static final Set<String> QUALITIES = Set.of(
            "former", "young", "ex", "-", "army", "military", "retired", "defecting", "striking", "old", "local");

    /** {@return the mention by name that a word refers back to; null if the word refers to nobody} */
    @Nullable
    Mention<Person> at(int word) {
        Words words = reading.words();
        if (PRONOUNS.contains(words.form(word))) {
            return people.before(word, null);
        }
        Mention<RankMention> rank = reading.ranks().at(word);
        if (rank != null && !rank.what().plural() && isDefinite(rank.from())) {
            Rank meant = rank.what().rank();
            return meant.isAppointment() ? people.before(word, null) : people.before(rank.from(), meant);
        }
        if (!words.isWord(word) || !isDefinite(word)) {
            return null;
        }
        if (Lexicon.has("singular", words.form(word))) {
            return people.before(word, null);
        }
        // "The former captain claimed": everyday words that are a rank only where a rank was given before.
        return Ranks.of(words.form(word)).map(held -> people.before(word, held)).orElse(null);
    }

    /** {@return the first that a sentence refers back to; null if it refers to nobody} */
    @Nullable
    Mention<Person> firstIn(Sentence sentence) {
        for (int i = sentence.from(); i < sentence.past(); i++) {
            Mention<Person> found = at(i);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private boolean isDefinite(int noun) {
        Words words = reading.words();
        int i = noun - 1;
        while (QUALITIES.contains(words.form(i))) {
            i--;
        }
        return words.is(i, "the") || words.is(i, "this") || words.is(i, "that");
    }
}
