package org.faultline.intake.extraction;

import java.util.Set;
import org.faultline.intake.extraction.Actor.Kind;
import org.faultline.language.CountMention;
import org.faultline.language.Designation;
import org.faultline.language.Rank;
import org.faultline.language.RankMention;
import org.faultline.language.Words;
import org.jspecify.annotations.Nullable;

/** Finds who did what a verb says: the nearest words before it that name people, and those that these belong to. */
final class Actors {

    private static final int FARTHEST = 28;
    private static final int COUNT_WITHIN = 5;
    private static final Set<String> PREPOSITIONS =
            Set.of("from", "of", "in", "at", "with", "by", "near", "under", "for");
    private static final Set<String> STOPS =
            Set.of(";", ":", "when", "while", "after", "because", "but", "until", "although", "that", "where");

    private final Reading reading;
    private final Words words;
    private final People people;
    private final References references;
    private final Antecedents antecedents;

    Actors(Reading reading, People people) {
        this.reading = reading;
        this.words = reading.words();
        this.people = people;
        this.references = new References(reading, people);
        this.antecedents = new Antecedents(reading, people);
    }

    /** {@return who did what the words from {@code verb} on say; null where the sentence does not tell} */
    @Nullable
    Actor before(int verb, Sentence sentence) {
        int i = verb - 1;
        while (i >= sentence.from() && Lexicon.has("auxiliary", words.form(i))) {
            boolean relative = words.is(i, "who") || words.is(i, "which");
            i -= relative && words.is(i - 1, ",") ? 2 : 1;
        }
        int from = Math.max(sentence.from(), verb - FARTHEST);
        Actor found = null;
        if (words.is(i, ",")) {
            int before = beforeParenthesis(i, sentence);
            // "The officer, Major X, left": the name says who the officer is.
            Mention<Person> named = words.is(before + 1, ",") ? people.at(before + 2) : null;
            found = named == null ? nearest(before, from, sentence) : at(before + 2, sentence);
            i = words.is(before - 1, "the") && Lexicon.isAt("number", words, before) ? before : i - 1;
        }
        Mention<String> number = Lexicon.at("number", words, i);
        if (found == null && number != null && i > from && !words.is(i - 1, "-")) {
            // "20 were killed and eleven surrendered": so many, of whom the words before speak.
            return new Actor(Kind.COUNTED, null, null, null, null, Integer.valueOf(number.what()), i, i + 1);
        }
        return found == null ? nearest(i, from, sentence) : found;
    }

    private @Nullable Actor nearest(int last, int from, Sentence sentence) {
        Actor found = null;
        int i = last;
        while (i >= from && !STOPS.contains(words.form(i)) && !Lexicon.has("say", words.form(i))) {
            Actor here = at(i, sentence);
            if (here == null) {
                i--;
                continue;
            }
            if (found == null || isOuter(here, found)) {
                found = here;
            }
            int before = beforeQualities(here);
            boolean listed = here.kind() == Kind.UNIT
                    && (words.is(before, "and") || words.is(before, ",") || words.is(before, "&"))
                    && reading.units().at(before - 1) != null;
            if (!listed && !PREPOSITIONS.contains(words.form(before))) {
                break;
            }
            i = before - 1;
        }
        return found == null ? null : together(found, sentence);
    }

    /** Past what stands before a unit: "the Kawkareik-based", "the nearby". */
    private int beforeQualities(Actor here) {
        int before = here.from() - 1;
        for (int i = 0; i < 5; i++) {
            boolean passes = words.is(before, "the")
                    || words.is(before, "-")
                    || words.is(before, "based")
                    || words.is(before, "nearby")
                    || words.is(before, "local")
                    || reading.areas().at(before) != null;
            if (!passes || (here.kind() != Kind.UNIT && !words.is(before, "the"))) {
                break;
            }
            before--;
        }
        return before;
    }

    /** "A captain and three privates": both, counted together. */
    private Actor together(Actor last, Sentence sentence) {
        boolean own = words.is(last.from() - 1, "his") || words.is(last.from() - 1, "her");
        if (own && last.kind() == Kind.GROUP) {
            return withLeader(last, sentence);
        }
        boolean joined = words.is(last.from() - 1, "and") && last.kind() != Kind.GROUP && last.kind() != Kind.UNIT;
        Actor first = joined ? at(last.from() - 2, sentence) : null;
        if (first == null || first.size() == null || last.size() == null || !first.serves()) {
            return last;
        }
        Rank higher = first.rank() != null
                        && (last.rank() == null
                                || first.rank().order() > last.rank().order())
                ? first.rank()
                : last.rank();
        return new Actor(
                last.person() == null ? Kind.COUNTED : last.kind(),
                last.people(),
                last.person(),
                higher,
                last.count(),
                first.size() + last.size(),
                first.from(),
                last.past());
    }

    /** {@return who is named after "the desertion of"} */
    @Nullable
    Actor after(int word, Sentence sentence) {
        for (int i = word; i < Math.min(sentence.past(), word + 10); i++) {
            Actor here = at(i, sentence);
            if (here != null && here.from() >= word) {
                return here;
            }
        }
        return null;
    }

    /** In "soldiers from LIB 25" the soldiers are meant, in "members of the 9th battalion" the members. */
    private static boolean isOuter(Actor outer, Actor inner) {
        return inner.kind() == Kind.UNIT || (outer.kind() == Kind.COUNTED && inner.kind() == Kind.GROUP);
    }

    /** "An officer and ten of his soldiers": the officer leads, how many they are is not read. */
    private Actor withLeader(Actor followers, Sentence sentence) {
        for (int i = followers.from() - 2; i > Math.max(sentence.from(), followers.from() - 8); i--) {
            Actor leader = words.is(i, "and") || words.is(i, "with") ? at(i - 1, sentence) : null;
            if (leader != null && leader.isOne()) {
                return new Actor(
                        leader.person() == null ? Kind.COUNTED : leader.kind(),
                        leader.people(),
                        leader.person(),
                        leader.rank(),
                        null,
                        null,
                        leader.from(),
                        followers.past());
            }
        }
        return followers;
    }

    private int beforeParenthesis(int comma, Sentence sentence) {
        for (int i = comma - 1; i >= sentence.from() && comma - i < 24; i--) {
            if (words.is(i, ",")) {
                return i - 1;
            }
        }
        return comma - 1;
    }

    private @Nullable Actor at(int i, Sentence sentence) {
        Mention<Person> named = people.at(i);
        if (named != null) {
            String kind = isCivil(named.past()) ? "civilians" : null;
            return new Actor(Kind.NAMED, kind, named, named.what().rank(), null, 1, named.from(), named.past());
        }
        Actor unnamed = antecedents.at(i);
        if (unnamed != null) {
            return unnamed;
        }
        Mention<Person> meant = references.at(i);
        if (meant != null) {
            Mention<RankMention> rank = reading.ranks().at(i);
            int from = rank == null ? i : rank.from();
            return new Actor(Kind.REFERRED, null, meant, meant.what().rank(), null, 1, from, i + 1);
        }
        Mention<String> noun = reading.peopleEnding(i + 1);
        Mention<RankMention> rank = reading.ranks().at(i);
        if (rank != null && !rank.what().rank().isAppointment() && (noun == null || rank.past() - rank.from() > 1)) {
            return ranked(rank, sentence);
        }
        if (noun != null) {
            return grouped(noun, sentence);
        }
        Mention<CountMention> these = reading.counts().at(i);
        if (these != null && words.is(these.from() - 1, "the") && these.past() == i + 1 && isBare(these)) {
            Integer size = these.what().range().min();
            return new Actor(Kind.COUNTED, null, null, null, these, size, these.from(), these.past());
        }
        Mention<Designation> unit = reading.units().at(i);
        return unit == null ? null : new Actor(Kind.UNIT, null, null, null, null, null, unit.from(), unit.past());
    }

    /** "The five, who …", "the two deserted": those who were counted before. */
    private boolean isBare(Mention<CountMention> count) {
        return words.is(count.past(), ",")
                || words.is(count.past(), "who")
                || Lexicon.isAt("event", words, count.past())
                || Lexicon.isAt("leave", words, count.past());
    }

    /** "Captain X of the fire brigade" serves in no army. */
    private boolean isCivil(int past) {
        int body = words.is(past + 1, "the") || words.is(past + 1, "a") ? past + 2 : past + 1;
        return words.is(past, "of")
                && body > past + 1
                && !words.isCapitalised(body)
                && !words.isNumber(body)
                && reading.units().at(body) == null
                && !Lexicon.isAt("army", words, body)
                && !Lexicon.isAt("post", words, body)
                && !words.is(body, "same");
    }

    private Actor ranked(Mention<RankMention> rank, Sentence sentence) {
        Rank held = rank.what().rank();
        String people = held.service().equals("police") ? "police" : "soldiers";
        return counted(rank.from(), rank.past(), people, held, !rank.what().plural(), sentence);
    }

    private Actor grouped(Mention<String> noun, Sentence sentence) {
        boolean single = Lexicon.isAt("singular", words, noun.from());
        return counted(noun.from(), noun.past(), noun.what(), null, single, sentence);
    }

    private Actor counted(int from, int past, String people, @Nullable Rank rank, boolean single, Sentence sentence) {
        Mention<CountMention> count = countBefore(from, sentence);
        if (count != null) {
            Integer least = count.what().range().min();
            Integer size = least != null && least.equals(count.what().range().max()) ? least : null;
            return new Actor(Kind.COUNTED, people, null, rank, count, size, count.from(), past);
        }
        int begin = from;
        while (begin > sentence.from() && from - begin < 4 && isQuality(begin - 1)) {
            begin--;
        }
        boolean article = words.is(begin - 1, "a")
                || words.is(begin - 1, "an")
                || words.is(begin - 1, "one")
                || words.is(begin - 1, "another");
        Kind kind = single && article ? Kind.ONE : Kind.GROUP;
        return new Actor(
                kind, people, null, rank, null, kind == Kind.ONE ? 1 : null, article ? begin - 1 : begin, past);
    }

    private boolean isQuality(int i) {
        return words.isWord(i)
                && !PREPOSITIONS.contains(words.form(i))
                && !Lexicon.has("own", words.form(i))
                && !words.is(i, "and")
                && !words.is(i, "one")
                && !words.is(i, "another");
    }

    private @Nullable Mention<CountMention> countBefore(int noun, Sentence sentence) {
        Mention<CountMention> nearest = null;
        for (Mention<CountMention> count :
                reading.counts().within(Math.max(sentence.from(), noun - COUNT_WITHIN - 3), noun)) {
            boolean near = count.past() <= noun && noun - count.past() <= COUNT_WITHIN;
            if (near && count.what().share() == null && isOnlyQualities(count.past(), noun)) {
                nearest = count;
            }
        }
        return nearest;
    }

    private boolean isOnlyQualities(int from, int past) {
        for (int i = from; i < past; i++) {
            boolean mark = !words.isWord(i) && !words.is(i, "-") && !words.is(i, "'");
            if ((mark || PREPOSITIONS.contains(words.form(i))) && !words.is(i, "of")) {
                return false;
            }
        }
        return true;
    }
}
