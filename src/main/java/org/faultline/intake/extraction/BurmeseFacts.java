package org.faultline.intake.extraction;

import java.util.ArrayList;
import java.util.List;
import org.faultline.language.AreaMention;
import org.faultline.language.CountMention;
import org.faultline.language.DateMention;
import org.faultline.language.Designation;
import org.faultline.language.Rank;
import org.faultline.language.RankMention;
import org.faultline.language.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads events and totals told in Burmese, where the verb closes the sentence and particles tell what is whose: unit and people stand
 * before it, in any order.
 */
final class BurmeseFacts {

    private static final int NOUN_BEFORE = 8;
    private static final int ENDINGS = 6;
    private static final double WITHOUT_DATE = 0.15;
    private static final double WITHOUT_UNIT = 0.05;

    private final Reading reading;
    private final Words words;
    private final People people;
    private final Claimants claimants;
    private final Details details;

    BurmeseFacts(Reading reading, People people, Claimants claimants) {
        this.reading = reading;
        this.words = reading.words();
        this.people = people;
        this.claimants = claimants;
        this.details = new Details(reading);
    }

    private record Verb(String type, int from, int past) {}

    /** {@return what a Burmese sentence tells} */
    List<Draft> in(Sentence sentence) {
        List<Draft> drafts = new ArrayList<>();
        int from = sentence.from();
        Verb verb = verb(from, sentence.past());
        while (verb != null) {
            Draft draft = told(verb, from, sentence);
            if (draft != null) {
                drafts.add(draft);
            }
            from = verb.past();
            verb = verb(from, sentence.past());
        }
        Draft killed = killed(sentence);
        if (killed != null) {
            drafts.add(killed);
        }
        for (Mention<Designation> unit : reading.units().in(sentence)) {
            Draft post = post(unit, sentence);
            if (post != null) {
                drafts.add(post);
            }
            Draft place = based(unit, sentence);
            if (place != null) {
                drafts.add(place);
            }
        }
        return drafts;
    }

    private @Nullable Verb verb(int from, int past) {
        for (int i = from; i < past; i++) {
            Mention<String> event = Lexicon.at("event-my", words, i);
            if (event != null && event.past() <= past && isDone(event.past(), past)) {
                return new Verb(event.what(), event.from(), event.past());
            }
        }
        return null;
    }

    /** A wish, a plan, a possibility or a denial follows the verb in Burmese. */
    private boolean isDone(int after, int past) {
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
        List<Mention<Designation>> units = reading.units().within(from, verb.from());
        Mention<CountMention> count = people(from, verb.from());
        Mention<Person> person = named(from, verb.from());
        Mention<RankMention> rank = person == null ? rankWithin(from, verb.from()) : null;
        if (units.isEmpty() && person == null && rank == null) {
            return count == null || sentence.heading() ? null : total(verb, count, sentence);
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
        Mention<DateMention> date = details.date(verb.from(), from, verb.from());
        if (date == null) {
            draft.doubt(WITHOUT_DATE, "the sentence gives no date");
        } else {
            Fields.date(draft, date);
        }
        Details.Where where = details.place(verb.from(), from, verb.from());
        if (where != null) {
            Fields.place(draft, where);
        }
        if (count != null) {
            Fields.count(draft, count.what());
            draft.with("ranks", words.written(nounBefore(count), count.past() + 1));
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
        weapons(draft, from, verb);
        draft.with("stance", "asserts");
        claimants
                .of(sentence)
                .filter(claimant -> claimant.basis() != Claimant.Basis.TEXT)
                .ifPresent(claimant -> draft.with("claimant", claimant.name()));
        return draft;
    }

    private void weapons(Draft draft, int from, Verb verb) {
        for (int i = from; i < verb.past(); i++) {
            Mention<String> weapon = Lexicon.at("weapon-my", words, i);
            if (weapon != null) {
                draft.with("weapons", "yes").with("weaponsSummary", words.written(weapon.from(), weapon.past()));
                return;
            }
        }
        draft.with("weapons", verb.type().equals("surrender") ? "yes" : "unknown");
    }

    private Draft total(Verb verb, Mention<CountMention> count, Sentence sentence) {
        Draft draft = new Draft("Tally", sentence.from(), sentence.past());
        String ending = ending(kind(count));
        String stem = verb.type().equals("surrender") ? "surrendered-" : "defected-";
        draft.with("metric", stem + ending)
                .because("“" + words.written(verb.from(), verb.past()) + "” counts those who left");
        return tally(draft, count, sentence);
    }

    private @Nullable Draft killed(Sentence sentence) {
        for (Mention<CountMention> count : reading.counts().in(sentence)) {
            String kind = kind(count);
            boolean counted = kind.equals("civilians") || kind.equals("people") || kind.equals("soldiers");
            for (int i = count.past(); counted && i < sentence.past(); i++) {
                boolean sum = reading.units().in(sentence).isEmpty() && claimantNamed(sentence);
                if (sum && Lexicon.isAt("kill-my", words, i) && isDone(i + 1, sentence.past())) {
                    Draft draft = new Draft("Tally", sentence.from(), sentence.past());
                    draft.with("metric", "killed-" + kind).because("counts those who were killed");
                    return tally(draft, count, sentence);
                }
            }
        }
        return null;
    }

    private boolean claimantNamed(Sentence sentence) {
        return claimants
                .of(sentence)
                .filter(claimant -> claimant.basis() == Claimant.Basis.NAMED)
                .isPresent();
    }

    private Draft tally(Draft draft, Mention<CountMention> count, Sentence sentence) {
        draft.with("scope", "national");
        Fields.range(draft, count.what().range());
        draft.with("countAsReported", words.written(count.from(), count.past()));
        Claimant claimant = claimants.of(sentence).orElse(null);
        if (claimant == null || claimant.basis() == Claimant.Basis.TEXT) {
            draft.doubt(0.1, "the text says so itself, without naming anybody");
        }
        draft.with("claimedBy", claimant == null ? null : claimant.name());
        if (reading.article().published() != null) {
            draft.with("asOf", reading.article().published().toString());
        }
        return draft;
    }

    private static String ending(String kind) {
        return kind.equals("soldiers") || kind.equals("police") || kind.equals("officers") ? kind : "total";
    }

    /** {@return the last count of people within the words; null if there is none} */
    private @Nullable Mention<CountMention> people(int from, int past) {
        Mention<CountMention> found = null;
        for (Mention<CountMention> count : reading.counts().within(from, past)) {
            String kind = kind(count);
            if (!kind.isEmpty() && !kind.equals("civilians")) {
                found = count;
            }
        }
        return found;
    }

    private String kind(Mention<CountMention> count) {
        String found = "";
        int longest = 0;
        for (int i = Math.max(0, count.from() - NOUN_BEFORE); i < count.from(); i++) {
            Mention<String> noun = Lexicon.at("people-my", words, i);
            if (noun != null && noun.past() <= count.from() && noun.past() - noun.from() > longest) {
                longest = noun.past() - noun.from();
                found = noun.what();
            }
        }
        return found;
    }

    private int nounBefore(Mention<CountMention> count) {
        for (int i = Math.max(0, count.from() - NOUN_BEFORE); i < count.from(); i++) {
            if (Lexicon.isAt("people-my", words, i)) {
                return i;
            }
        }
        return count.from();
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

    /** "ခလရ ၂၁ မှ ဒုတပ်ရင်းမှူး ဗိုလ်မှူး …": unit, post, rank and name in a row. */
    private @Nullable Draft post(Mention<Designation> unit, Sentence sentence) {
        Mention<Person> person = people.firstWithin(unit.past(), Math.min(sentence.past(), unit.past() + 10));
        if (person == null) {
            return null;
        }
        String title = "";
        String role = "Other";
        int covered = unit.past();
        for (Mention<RankMention> rank : reading.ranks().within(unit.past(), person.from())) {
            if (rank.what().rank().isAppointment()) {
                title = rank.what().text();
                role = role(rank.what().rank().name());
                covered = rank.past();
            }
        }
        Rank held = person.what().rank();
        if (person.from() - covered > 2 || (held == null && title.isEmpty())) {
            return null;
        }
        boolean officer = held != null
                && held.group().contains("officers")
                && !held.group().contains("warrant");
        Draft draft = new Draft("Posting", sentence.from(), sentence.past());
        Fields.person(draft, person.what());
        draft.with("rank", held == null ? null : held.name())
                .with("role", title.isEmpty() && officer ? "Officer" : role)
                .with("title", title)
                .because("unit, rank and name stand together");
        Fields.unit(draft, unit);
        Mention<DateMention> date = details.date(person.past(), sentence.from(), sentence.past());
        if (date != null) {
            Fields.stated(draft, date, "asOf");
        } else if (reading.article().published() != null) {
            draft.with("asOf", reading.article().published().toString());
        }
        return draft;
    }

    private static String role(String appointment) {
        return switch (appointment) {
            case "Battalion commander", "LID commander", "Regional commander" -> "Commander";
            case "Deputy battalion commander" -> "Deputy Commander";
            default -> "Officer";
        };
    }

    /** "ထားဝယ်အခြေစိုက် ခမရ (၂၅)". */
    private @Nullable Draft based(Mention<Designation> unit, Sentence sentence) {
        Mention<String> based = Lexicon.before("based-my", words, unit.from(), 4);
        if (based == null) {
            return null;
        }
        Mention<AreaMention> area = reading.areas().at(based.from() - 1);
        area = area == null ? reading.areas().at(based.from() - 2) : area;
        Details.Where where = area == null ? null : details.place(area.from(), area.from(), area.past());
        if (where == null) {
            return null;
        }
        Draft draft = new Draft("Stationing", sentence.from(), sentence.past());
        Fields.unit(draft, unit);
        draft.with("relation", "site")
                .because("“" + words.written(based.from(), based.past()) + "” stands between place and unit");
        Fields.place(draft, where);
        return draft.with(
                "asOf",
                reading.article().published() == null
                        ? null
                        : reading.article().published().toString());
    }
}
