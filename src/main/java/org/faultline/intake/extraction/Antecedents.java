package org.faultline.intake.extraction;

import java.util.List;
import java.util.Set;
import org.faultline.intake.extraction.Actor.Kind;
import org.faultline.language.Designation;
import org.faultline.language.RankMention;
import org.faultline.language.Words;
import org.jspecify.annotations.Nullable;

/** Whom "they", "he" and "she" mean where nobody was named: the soldiers or the sergeant of the sentence before. */
final class Antecedents {

    private static final Set<String> ONES = Set.of("he", "she");
    private static final Set<String> MEN = Set.of("men", "women", "group", "deserters", "defectors");
    private static final Set<String> ARTICLES = Set.of("a", "an", "one", "another");

    private final Reading reading;
    private final Words words;
    private final People people;

    Antecedents(Reading reading, People people) {
        this.reading = reading;
        this.words = reading.words();
        this.people = people;
    }

    /** {@return those whom a pronoun means; null where it means somebody named, or nobody who serves} */
    @Nullable
    Actor at(int word) {
        boolean several = words.is(word, "they");
        if (!several && !ONES.contains(words.form(word))) {
            return null;
        }
        Sentence before = sentence(word);
        if (before == null || people.firstWithin(before.from(), word) != null) {
            return null;
        }
        return several ? group(word, before) : one(word, before);
    }

    /** {@return the sentence in which those are told of whom a pronoun speaks; null if there is none} */
    @Nullable
    Sentence sentence(int word) {
        Sentence own = reading.sentenceOf(word);
        return reading.before(own)
                .filter(before -> own.paragraph() - before.paragraph() <= 1 && !before.heading())
                .orElse(null);
    }

    /** {@return the one unit that the sentence before names; null if it names none or several} */
    @Nullable
    Mention<Designation> unit(int word) {
        Sentence before = sentence(word);
        List<Mention<Designation>> units =
                before == null ? List.of() : reading.units().in(before);
        return units.size() == 1 ? units.getFirst() : null;
    }

    private @Nullable Actor group(int word, Sentence before) {
        for (int i = before.from(); i < before.past(); i++) {
            Mention<String> noun = Lexicon.at("people", words, i);
            boolean men = noun == null && MEN.contains(words.form(i));
            if (noun == null && !men) {
                continue;
            }
            String kind = noun == null ? "soldiers" : noun.what();
            return isServing(kind) ? new Actor(Kind.MEANT, kind, null, null, null, null, word, word + 1) : null;
        }
        return null;
    }

    private @Nullable Actor one(int word, Sentence before) {
        for (Mention<RankMention> rank : reading.ranks().in(before)) {
            boolean single = !rank.what().plural() && !rank.what().rank().isAppointment();
            if (single && hasArticle(rank.from(), before)) {
                return new Actor(Kind.MEANT, "soldiers", null, rank.what().rank(), null, 1, word, word + 1);
            }
        }
        for (int i = before.from(); i < before.past(); i++) {
            Mention<String> noun = Lexicon.at("singular", words, i);
            Mention<String> group = noun == null ? null : reading.peopleEnding(noun.past());
            if (noun != null && hasArticle(i, before)) {
                String kind = group == null ? "soldiers" : group.what();
                return new Actor(Kind.MEANT, kind, null, null, null, 1, word, word + 1);
            }
        }
        return null;
    }

    private boolean hasArticle(int noun, Sentence sentence) {
        for (int i = noun - 1; i >= Math.max(sentence.from(), noun - 4); i--) {
            if (ARTICLES.contains(words.form(i))) {
                return true;
            }
            if (!words.isWord(i) && !words.is(i, "-")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isServing(String people) {
        return switch (people) {
            case "soldiers", "police", "officers", "conscripts", "total", "defectors" -> true;
            default -> false;
        };
    }
}
