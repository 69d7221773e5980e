package org.faultline.intake.extraction;

import java.util.Set;
import org.faultline.intake.extraction.Claimant.Basis;
import org.faultline.language.Words;
import org.jspecify.annotations.Nullable;

/** Reads the words beside a verb of speech as the one who speaks. */
final class Phrases {

    private static final int LONGEST = 18;
    private static final Set<String> ENDS_AFTER = Set.of(
            "which", "that", "as", "while", "when", "after", "because", "although", "but", "on", "during", "and");
    private static final Set<String> ENDS_BEFORE = Set.of("that", "but", "while", "when", "because", "although", "if");
    private static final Set<String> JOINTS = Set.of("of", "for", "and", "the", "on", "&", "'", "s", "-", "in");
    /** What comes after these is another's name: "officers from the Air Force", "residents of Dawei". */
    private static final Set<String> BELONGING =
            Set.of("who", "which", "of", "from", "in", "at", "with", "on", "by", "for", "near", "inside");

    /** Who speaks for a body speaks as the body. */
    private static final Set<String> VOICES =
            Set.of("spokesman", "spokesperson", "spokeswoman", "statement", "report", "spokespeople");

    private static final Set<String> PAPERS =
            Set.of("report", "reports", "statement", "figures", "data", "estimates", "announcement", "tally", "count");

    private final Reading reading;
    private final Words words;
    private final People people;
    private final References references;

    Phrases(Reading reading, People people) {
        this.reading = reading;
        this.words = reading.words();
        this.people = people;
        this.references = new References(reading, people);
    }

    /** {@return who is named from a word on} */
    @Nullable
    Claimant after(int from, Sentence sentence) {
        int past = from;
        int open = 0;
        while (past < sentence.past() && past - from < LONGEST) {
            boolean joins = words.is(past, "and") && words.isCapitalised(past + 1) && words.isCapitalised(past - 1);
            if (open == 0 && !joins && (isMark(past) || ENDS_AFTER.contains(words.form(past)))) {
                break;
            }
            open += words.is(past, "(") ? 1 : words.is(past, ")") ? -1 : 0;
            past++;
        }
        if (past == from) {
            return null;
        }
        boolean apposition = words.is(past, ",") && (words.is(past + 1, "the") || people.at(past + 1) != null);
        Mention<Person> person = people.firstWithin(from, past);
        if (person == null && apposition && body(from, past) == null) {
            Claimant named = after(past + 1, sentence);
            if (named != null && isProper(named)) {
                return named;
            }
        }
        return claimant(from, past);
    }

    private boolean isProper(Claimant claimant) {
        return body(claimant.from(), claimant.past()) != null
                || people.firstWithin(claimant.from(), claimant.past()) != null;
    }

    /** {@return who is named before a verb; without a name where it refers back to another claimant} */
    @Nullable
    Claimant before(int verb, Sentence sentence) {
        int last = verb - 1;
        while (last > sentence.from() && (Lexicon.has("auxiliary", words.form(last)) || words.is(last, "previously"))) {
            last--;
        }
        if (words.is(last, ",")) {
            int comma = last - 1;
            while (comma > sentence.from() && last - comma < LONGEST && !words.is(comma, ",")) {
                comma--;
            }
            if (!words.is(comma, ",")) {
                return null;
            }
            last = comma - 1;
        }
        int from = last + 1;
        if (Lexicon.has("person-pronoun", words.form(last)) || Lexicon.has("group-pronoun", words.form(last))) {
            return claimant(last, last + 1);
        }
        while (from > sentence.from() && last + 1 - from < LONGEST && !endsBefore(from - 1)) {
            from--;
        }
        return from > last ? null : claimant(from, last + 1);
    }

    private boolean endsBefore(int i) {
        boolean joins = words.is(i, "and") && words.isCapitalised(i + 1) && words.isCapitalised(i - 1);
        return isMark(i) || ENDS_BEFORE.contains(words.form(i)) || (words.is(i, "and") && !joins);
    }

    private boolean isMark(int i) {
        return words.is(i, ",")
                || words.is(i, "\"")
                || words.is(i, ";")
                || words.is(i, ":")
                || words.is(i, ".")
                || words.is(i, "!")
                || words.is(i, "?");
    }

    private @Nullable Claimant claimant(int from, int past) {
        Mention<Person> person = people.firstWithin(from, past);
        if (person != null) {
            int body = words.is(person.past() + 1, "the") ? person.past() + 2 : person.past() + 1;
            boolean belongs = words.is(person.past(), "of") && words.isCapitalised(body);
            String name = person.what().rank() == null
                    ? reading.printed(person.from(), person.past())
                    : person.what().titled();
            return new Claimant(
                    belongs ? name + " " + clean(person.past(), past) : name, Basis.NAMED, person.from(), past);
        }
        if (past - from <= 4) {
            for (int i = from; i < past; i++) {
                Mention<Person> meant = references.at(i);
                if (meant != null) {
                    return new Claimant(meant.what().titled(), Basis.REFERRED, from, past);
                }
            }
        }
        if (past - from <= 2 && Lexicon.isAt("group-pronoun", words, from)) {
            return new Claimant("", Basis.REFERRED, from, past);
        }
        if (past - from == 1 && words.is(from, "one")) {
            return oneOf(from);
        }
        String body = body(from, past);
        if (body != null) {
            return new Claimant(body, Basis.NAMED, from, past);
        }
        boolean somebody = words.isWord(from) && !Lexicon.has("person-pronoun", words.form(from));
        return somebody && past - from < 12 ? new Claimant(clean(from, past), Basis.NAMED, from, past) : null;
    }

    /** "One told the discussion": one of those of whom the text spoke last. */
    private @Nullable Claimant oneOf(int word) {
        for (int i = word - 1; i > Math.max(0, word - 60); i--) {
            Mention<String> group = Lexicon.at("people", words, i);
            if (group != null && words.form(group.past() - 1).endsWith("s")) {
                return new Claimant("one of the " + clean(group.from(), group.past()), Basis.REFERRED, word, word + 1);
            }
        }
        return null;
    }

    /** {@return the proper name of a body among the words: "Assistance Association for Political Prisoners (AAPP)"} */
    @Nullable
    String body(int from, int past) {
        int begin = from;
        while (begin < past && !(words.isCapitalised(begin) && !isFiller(begin))) {
            if (BELONGING.contains(words.form(begin)) && !VOICES.contains(words.form(begin - 1))) {
                return null;
            }
            begin++;
        }
        int end = begin;
        while (end < past && (words.isCapitalised(end) || joins(end, past))) {
            end++;
        }
        if (end == begin) {
            return null;
        }
        boolean paper = end - begin == 1 && PAPERS.contains(words.form(end));
        boolean single = end - begin == 1 && words.form(begin).length() < 3;
        if (single || (words.is(end, "'") && !paper && Lexicon.has("not-name", words.form(begin)))) {
            return null;
        }
        int extra = end;
        while (!paper && extra < past && words.isWord(extra) && !words.isCapitalised(extra) && extra - end < 1) {
            extra += words.is(extra, "group") || words.is(extra, "news") ? 1 : 0;
            if (extra == end) {
                break;
            }
        }
        int bracket =
                words.is(extra, "(") && words.isCapitalised(extra + 1) && words.is(extra + 2, ")") ? extra + 3 : extra;
        return clean(begin, Math.min(bracket, Math.max(past, end)));
    }

    /** The Irrawaddy, The Guardian. */
    private boolean isNamedWithArticle(int i) {
        String name = words.written(i + 1, i + 2);
        boolean capitals = name.chars().allMatch(Character::isUpperCase);
        return words.isCapitalised(i) && words.isCapitalised(i + 1) && !words.isCapitalised(i + 2) && !capitals;
    }

    private boolean isFiller(int i) {
        boolean article = words.is(i, "the") && !(words.isCapitalised(i) && words.isCapitalised(i + 1));
        boolean own = Lexicon.has("not-name", words.form(i)) && !words.isCapitalised(i + 1);
        boolean peoples = words.is(i, "people") && words.is(i + 1, "'") && words.isCapitalised(i + 3);
        return article || (own && !peoples);
    }

    private boolean joins(int i, int past) {
        boolean joint = JOINTS.contains(words.form(i));
        int next = i + 1;
        while (next < past && JOINTS.contains(words.form(next)) && next - i < 3) {
            next++;
        }
        return joint && next < past && words.isCapitalised(next);
    }

    private String clean(int from, int past) {
        int begin = words.is(from, "the") && past - from > 1 && !(past - from == 2 && isNamedWithArticle(from))
                ? from + 1
                : from;
        return reading.printed(begin, past).strip();
    }
}
