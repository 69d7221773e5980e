package org.faultline.intake.extraction;

import java.util.ArrayList;
import java.util.List;
import org.faultline.language.CountMention;
import org.faultline.language.DateMention;
import org.faultline.language.Designation;
import org.faultline.language.RankMention;
import org.faultline.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads events and totals told in Burmese, where the verb closes the sentence and particles tell what is whose: unit and people stand
 * before it, in any order.
 */
final class BurmeseFacts {

    private static final int ARMS_WITHIN = 12;
    private static final int ENDINGS = 6;
    private static final double WITHOUT_DATE = 0.15;
    private static final double WITHOUT_UNIT = 0.05;

    private final Reading reading;
    private final Words words;
    private final People people;
    private final Claimants claimants;
    private final Details details;
    private final BurmeseTallies tallies;
    private final BurmesePosts posts;

    BurmeseFacts(Reading reading, People people, Claimants claimants) {
        this.reading = reading;
        this.words = reading.words();
        this.people = people;
        this.claimants = claimants;
        this.details = new Details(reading);
        this.tallies = new BurmeseTallies(reading, claimants);
        this.posts = new BurmesePosts(reading, people);
    }

    /** What a sentence tells of. */
    record Verb(String type, int from, int past) {}

    /** {@return what a Burmese sentence tells} */
    List<Draft> in(Sentence sentence) {
        List<Draft> drafts = new ArrayList<>();
        int from = sentence.from();
        Verb verb = verb(from, sentence.past());
        while (verb != null) {
            Draft draft = told(verb, from, sentence);
            if (draft != null) {
                drafts.add(draft);
            } else if (!sentence.heading()) {
                drafts.addAll(tallies.totals(verb, from, sentence));
            }
            from = verb.past();
            verb = verb(from, sentence.past());
        }
        Draft killed = tallies.killed(sentence);
        if (killed != null) {
            drafts.add(killed);
        }
        drafts.addAll(posts.in(sentence));
        return drafts;
    }

    private @Nullable Verb verb(int from, int past) {
        for (int i = from; i < past; i++) {
            Mention<String> event = Lexicon.at("event-my", words, i);
            if (event != null && event.past() <= past && isDone(words, event.past(), past)) {
                return new Verb(event.what(), event.from(), event.past());
            }
        }
        return null;
    }

    /** A wish, a plan, a possibility or a denial follows the verb in Burmese. */
    static boolean isDone(Words words, int after, int past) {
        boolean done = false;
        for (int i = after; i < Math.min(past, after + ENDINGS); i++) {
            if (Lexicon.isAt("blocked-my", words, i) && !done) {
                return false;
            }
            done |= words.is(i, "ခဲ\u1037") || words.is(i, "သည်") || words.is(i, "တယ်") || words.is(i, "ပြီး");
            boolean negated = words.is(i, "ဘူး") || words.is(i, "မ");
            if (negated) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Draft told(Verb verb, int from, Sentence sentence) {
        List<Mention<Designation>> units = acting(reading.units().within(from, verb.from()));
        Mention<CountMention> count = tallies.people(from, verb.from());
        Mention<Person> person = named(from, verb.from());
        Mention<RankMention> rank = person == null ? rankWithin(from, verb.from()) : null;
        Mention<DateMention> date = details.date(verb.from(), from, verb.from());
        Details.Where where = details.place(verb.from(), from, verb.from());
        if (sentence.heading() && date == null) {
            return null;
        }
        boolean somewhere = where != null && !where.area().level().equals("state");
        boolean occasion = count != null && date != null && somewhere;
        if (units.isEmpty() && person == null && rank == null && !occasion) {
            return null;
        }
        Draft draft = new Draft("Occurrence", sentence.from(), sentence.past());
        draft.with("type", verb.type())
                .because("“" + words.written(verb.from(), verb.past()) + "” tells of a " + verb.type());
        if (units.isEmpty()) {
            draft.doubt(WITHOUT_UNIT, "no unit is named");
        } else {
            Fields.units(draft, units);
            draft.because("of " + units.getFirst().what().canonical());
        }
        if (date == null) {
            draft.doubt(WITHOUT_DATE, "the sentence gives no date");
        } else {
            Fields.date(draft, date);
        }
        if (where != null) {
            Fields.place(draft, where);
        }
        if (count != null) {
            Fields.count(draft, count.what());
            draft.with("ranks", words.written(tallies.nounBefore(count), count.past() + 1));
        } else if (person != null || rank != null) {
            draft.with("countMin", 1).with("countMax", 1);
        }
        if (person != null) {
            Fields.person(draft, person.what());
        }
        if (rank != null) {
            draft.with("rankHighest", rank.what().rank().name())
                    .with("ranks", rank.what().text());
        } else if (person != null && person.what().rank() != null) {
            draft.with("rankHighest", person.what().rank().name());
        }
        weapons(draft, from, verb, sentence);
        draft.with("stance", "asserts");
        claimants
                .of(sentence)
                .filter(claimant -> claimant.basis() != Claimant.Basis.TEXT)
                .ifPresent(claimant -> draft.with("claimant", claimant.name()));
        return draft;
    }

    private void weapons(Draft draft, int from, Verb verb, Sentence sentence) {
        Verb next = verb(verb.past(), sentence.past());
        int past = next == null ? sentence.past() : next.from();
        for (int i = from; i < past; i++) {
            Mention<String> weapon = Lexicon.at("weapon-my", words, i);
            weapon = weapon == null ? armed(i, past) : weapon;
            if (weapon != null) {
                draft.with("weapons", "yes").with("weaponsSummary", words.written(weapon.from(), weapon.past()));
                return;
            }
        }
        draft.with("weapons", verb.type().equals("surrender") ? "yes" : "unknown");
    }

    /** "စကခ (၁၀) လက်အောက်ခံ ခမရ (၈၉)": the second acts, not what it is under. */
    private List<Mention<Designation>> acting(List<Mention<Designation>> units) {
        List<Mention<Designation>> acting = units.stream()
                .filter(unit -> !Lexicon.isAt("under-my", words, unit.past())
                        && !Lexicon.isAt("under-my", words, unit.past() + 1))
                .toList();
        return acting.isEmpty() ? units : acting;
    }

    /** "လက်နက် ၅ လက်နှင့်အတူ": weapons, how many, and that they were taken along or handed over. */
    private @Nullable Mention<String> armed(int i, int limit) {
        if (!Lexicon.isAt("arms-my", words, i)) {
            return null;
        }
        for (int end = i + 1; end < Math.min(limit, i + ARMS_WITHIN); end++) {
            Mention<String> taken = Lexicon.at("taken-my", words, end);
            if (taken != null) {
                return new Mention<>("1", i, taken.past());
            }
        }
        return null;
    }

    private @Nullable Mention<Person> named(int from, int past) {
        return people.firstWithin(from, past);
    }

    private @Nullable Mention<RankMention> rankWithin(int from, int past) {
        for (Mention<RankMention> rank : reading.ranks().within(from, past)) {
            boolean one = words.is(rank.past(), "တစ်") || (words.isNumber(rank.past()) && words.is(rank.past(), "1"));
            if (one && !rank.what().rank().isAppointment()) {
                return rank;
            }
        }
        return null;
    }
}
