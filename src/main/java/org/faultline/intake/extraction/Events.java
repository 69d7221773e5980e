package org.faultline.intake.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.faultline.intake.extraction.Actor.Kind;
import org.faultline.intake.extraction.Trigger.Form;
import org.faultline.language.DateMention;
import org.faultline.language.Designation;
import org.faultline.language.Rank;
import org.faultline.language.RankMention;
import org.faultline.language.Words;
import org.jspecify.annotations.Nullable;

/** Reads defections, desertions, surrenders, mutinies, refusals and attempts, each with who, whose, when, where and with what. */
final class Events {

    /** As much as a reader takes in at once; a longer quote would support anything. */
    static final int LONGEST_QUOTE = 700;

    private static final double OF_REFERENCE = 0.1;
    private static final double WITHOUT_DATE = 0.15;
    private static final double WITHOUT_UNIT = 0.05;
    private static final double OF_LOOSE_UNIT = 0.1;

    private static final Set<String> OPENING = Set.of("in", "near", "at", "around", "outside");
    private static final Set<String> GOING_ON = Set.of("they", "he", "she", "all", "both", "each");

    private final Reading reading;
    private final Words words;
    private final Actors actors;
    private final Details details;
    private final Weapons weapons;
    private final Triggers triggers;
    private final Claimants claimants;
    private final People people;
    private final Antecedents antecedents;
    private final EventRules rules;

    Events(Reading reading, People people, Claimants claimants) {
        this.reading = reading;
        this.words = reading.words();
        this.actors = new Actors(reading, people);
        this.details = new Details(reading);
        this.weapons = new Weapons(reading);
        this.triggers = new Triggers(reading);
        this.claimants = claimants;
        this.people = people;
        this.antecedents = new Antecedents(reading, people);
        this.rules = new EventRules(reading);
    }

    private record Told(Trigger trigger, @Nullable Actor actor) {}

    /** {@return the events that a sentence tells} */
    List<Draft> in(Sentence sentence) {
        List<Told> all = new ArrayList<>();
        for (Trigger trigger : triggers.in(sentence)) {
            Actor actor = trigger.form() == Form.NOUN
                    ? actors.after(trigger.past(), sentence)
                    : actors.before(trigger.from(), sentence);
            Told last = all.isEmpty() ? null : all.getLast();
            boolean same = last != null
                    && (actor == null
                            || last.actor() == null
                            || actor.from() < last.trigger().past()
                            || isSamePerson(actor, last.actor()));
            if (!same) {
                all.add(new Told(trigger, actor));
            } else if (last != null) {
                all.set(all.size() - 1, merged(last, trigger, actor));
            }
        }
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Told told = all.get(i);
            int from = i == 0 ? sentence.from() : start(told);
            int past = i + 1 == all.size() ? sentence.past() : start(all.get(i + 1));
            Draft draft =
                    draft(told, sentence, from, Math.max(past, told.trigger().past()));
            if (draft != null) {
                drafts.add(draft);
            }
        }
        return drafts;
    }

    private static int start(Told told) {
        Actor actor = told.actor();
        int verb = told.trigger().from();
        return actor == null ? verb : Math.min(actor.from(), verb);
    }

    private static boolean isSamePerson(Actor a, @Nullable Actor b) {
        return b != null
                && a.person() != null
                && b.person() != null
                && a.person().what() == b.person().what();
    }

    /** What is told in so many words goes before a mere going; the first of two that are told alike counts. */
    private static Told merged(Told first, Trigger second, @Nullable Actor actor) {
        Trigger one = first.trigger();
        boolean stronger = second.finite() == one.finite() ? isGoing(one) && !isGoing(second) : second.finite();
        Trigger kept = stronger ? second : one;
        return new Told(kept, first.actor() == null ? actor : first.actor());
    }

    private static boolean isGoing(Trigger trigger) {
        return trigger.form() == Form.LEAVING || trigger.form() == Form.FLEEING;
    }

    private @Nullable Draft draft(Told told, Sentence sentence, int from, int past) {
        Trigger trigger = told.trigger();
        Actor actor = told.actor();
        if (actor != null && !actor.serves()) {
            return null;
        }
        List<Mention<Designation>> units = details.units(actor, trigger, from, past);
        Mention<Designation> meant = units.isEmpty() && actor != null ? unitMeant(actor, trigger) : null;
        units = meant == null ? units : List.of(meant);
        Mention<DateMention> date = details.date(trigger.from(), from, past);
        // "A court in Pathein sentenced him for deserting": the place is the court's.
        boolean opened = OPENING.contains(words.form(sentence.from()));
        int placed = trigger.finite() || actor == null || opened ? from : Math.max(from, actor.from());
        Details.Where where = details.place(trigger.from(), placed, past);
        Mention<DateMention> entry = date == null ? details.entryDate(sentence) : null;
        if (entry != null && where == null) {
            where = details.entryPlace(sentence);
        }
        if (!rules.isAnchored(trigger, actor, units, entry == null ? date : entry, where)) {
            return null;
        }
        boolean attempt = rules.isCaughtAgain(trigger, sentence);
        Draft draft = new Draft("Occurrence", sentence.from(), sentence.past());
        String type = attempt ? "attempt" : trigger.type();
        draft.with("type", type)
                .because("“" + reading.printed(trigger.from(), trigger.past()) + "” tells of " + article(type));
        if (units.isEmpty()) {
            draft.doubt(WITHOUT_UNIT, "no unit is named");
        } else {
            Fields.units(draft, units);
            draft.because("of " + units.getFirst().what().canonical());
            if (meant != null) {
                draft.doubt(OF_REFERENCE, "named in a sentence before");
                draft.reachBack(reading, reading.sentenceOf(meant.from()).from(), LONGEST_QUOTE);
            }
            if (actor == null) {
                draft.doubt(OF_LOOSE_UNIT, "who acted is not named beside it");
            }
        }
        if (entry != null) {
            Fields.date(draft, entry);
            draft.doubt(OF_REFERENCE, "the date opens the paragraph");
            draft.reachBack(reading, entry.from(), LONGEST_QUOTE);
        } else if (date == null) {
            draft.doubt(WITHOUT_DATE, "the sentence gives no date");
        } else {
            Fields.date(draft, date);
        }
        if (where != null) {
            Fields.place(draft, where);
        }
        who(draft, actor, units);
        Weapons.Arms arms = weapons(draft, Math.min(from, trigger.from()), past, sentence);
        draft.with("weapons", arms == null ? "unknown" : arms.word())
                .with("weaponsSummary", arms == null ? null : arms.summary());
        draft.with("receivingParty", details.receiver(trigger, past));
        boolean denied = triggers.isDenied(trigger.from(), sentence);
        draft.with("stance", denied ? "denies" : "asserts");
        claimants
                .of(sentence)
                .filter(claimant -> claimant.basis() != Claimant.Basis.TEXT || denied)
                .ifPresent(claimant -> draft.with("claimant", claimant.name()));
        reachBack(draft, actor);
        return draft;
    }

    private @Nullable Mention<Designation> unitMeant(Actor actor, Trigger trigger) {
        return actor.kind() == Kind.MEANT ? antecedents.unit(actor.from()) : details.unitMeant(actor, trigger);
    }

    /** "They deserted on Monday. All four carried rifles.": the next sentence may tell of their weapons. */
    private Weapons.@Nullable Arms weapons(Draft draft, int from, int past, Sentence sentence) {
        Weapons.Arms arms = weapons.in(from, past);
        Sentence next = arms != null
                ? null
                : reading.after(sentence)
                        .filter(other -> other.paragraph() == sentence.paragraph()
                                && GOING_ON.contains(words.form(other.from()))
                                && triggers.in(other).isEmpty())
                        .orElse(null);
        Weapons.Arms told = next == null ? null : weapons.in(next.from(), next.past());
        if (told != null && next != null) {
            draft.reachOn(reading, next.past(), LONGEST_QUOTE);
            return told;
        }
        return arms;
    }

    private static String article(String type) {
        return (type.equals("attempt") ? "an " : "a ") + type;
    }

    private void who(Draft draft, @Nullable Actor actor, List<Mention<Designation>> units) {
        if (actor == null) {
            return;
        }
        if (actor.size() != null) {
            draft.with("countMin", actor.size()).with("countMax", actor.size());
            draft.with(
                    "countAsReported",
                    actor.count() == null ? null : actor.count().what().text());
        } else if (actor.count() != null) {
            Fields.count(draft, actor.count().what());
        }
        if (units.size() > 1 && !actor.isOne()) {
            draft.with("countShared", true);
        }
        Rank rank = actor.rank() == null && actor.person() != null ? rankSaidOf(draft) : actor.rank();
        draft.with("rankHighest", rank == null ? null : rank.name());
        if (actor.person() == null) {
            draft.with("ranks", reading.printed(actor.from(), actor.past()));
        } else {
            Fields.person(draft, actor.person().what());
            others(draft, actor);
        }
        if (actor.kind() == Kind.REFERRED && actor.person() != null) {
            draft.doubt(
                    OF_REFERENCE,
                    "“" + words.written(actor.from(), actor.past()) + "” read as "
                            + actor.person().what().name() + ", named last before");
        }
    }

    /** "Lieutenant X and Major Y surrendered": both are named. */
    private void others(Draft draft, Actor actor) {
        List<String> names = people.mentions().stream()
                .filter(mention -> mention.from() >= actor.from() && mention.past() <= actor.past())
                .map(mention -> mention.what().name())
                .distinct()
                .toList();
        if (names.size() > 1) {
            draft.with("persons", names);
        }
    }

    /** "After nine years as a sergeant, he left": the sentence gives the rank of whom it speaks. */
    private @Nullable Rank rankSaidOf(Draft draft) {
        for (Mention<RankMention> rank : reading.ranks().within(draft.from(), draft.past())) {
            boolean said = words.is(rank.from() - 1, "a") && words.is(rank.from() - 2, "as");
            if (said && !rank.what().plural() && !rank.what().rank().isAppointment()) {
                return rank.what().rank();
            }
        }
        return null;
    }

    /** The quote begins where the person is named to whom it refers back, and where their intake is told. */
    private void reachBack(Draft draft, @Nullable Actor actor) {
        Sentence told = actor != null && actor.kind() == Kind.MEANT ? antecedents.sentence(actor.from()) : null;
        if (told != null) {
            draft.doubt(OF_REFERENCE, "who is meant stands in the sentence before");
            draft.reachBack(reading, told.from(), LONGEST_QUOTE);
        }
        if (actor == null || actor.person() == null) {
            return;
        }
        int intake = actor.person().what().intakeAt();
        if (intake >= 0) {
            draft.reachBack(reading, reading.sentenceOf(intake).from(), LONGEST_QUOTE);
        }
        if (actor.kind() == Kind.REFERRED) {
            draft.reachBack(reading, actor.person().from(), LONGEST_QUOTE);
        }
    }
}
