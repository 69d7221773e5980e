package org.faultline.intake.extraction;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.faultline.intake.extraction.Trigger.Form;
import org.faultline.language.CountMention;
import org.faultline.language.DateMention;
import org.faultline.language.Designation;
import org.faultline.language.Words;
import org.jspecify.annotations.Nullable;

/** Decides whether what a sentence tells is an event of somebody, and whether it was done or only tried. */
final class EventRules {

    private static final Set<String> OTHERS = Set.of("others", "some", "several", "most", "few", "many", "one");

    private static final int MOST_AT_ONCE = 60;
    private static final int WEEK = 8;
    private static final int MONTH = 32;

    private final Reading reading;
    private final Words words;

    EventRules(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    /** An event is somebody's or some unit's; general talk of soldiers who leave is none. */
    boolean isAnchored(
            Trigger trigger,
            @Nullable Actor actor,
            List<Mention<Designation>> units,
            @Nullable Mention<DateMention> date,
            Details.@Nullable Where where) {
        if (trigger.form() == Form.FLEEING && (actor == null || !isServing(actor))) {
            return false;
        }
        if (!units.isEmpty()) {
            boolean mere = trigger.form() != Form.EXPLICIT && trigger.form() != Form.NOUN;
            return actor != null || !mere;
        }
        if (actor == null) {
            return false;
        }
        boolean toTheDay = date != null && date.what().date().isDay();
        return switch (actor.kind()) {
            case NAMED, REFERRED -> trigger.form() != Form.FLEEING || date != null || where != null;
            case ONE -> date != null || where != null;
            case COUNTED ->
                (toTheDay && where != null)
                        || (isOneOccasion(trigger, actor)
                                && (isWithin(date, WEEK) || (where != null && isWithin(date, MONTH))));
            case MEANT -> toTheDay && (where != null || Integer.valueOf(1).equals(actor.size()));
            case GROUP, UNIT -> false;
        };
    }

    /** A few, told in the simple past: not a sum of what happened on many days. */
    private boolean isOneOccasion(Trigger trigger, Actor actor) {
        Integer most = actor.count() == null
                ? actor.size()
                : actor.count().what().range().max();
        Integer least = actor.count() == null
                ? actor.size()
                : actor.count().what().range().min();
        Integer number = most == null ? least : most;
        return number != null && number <= MOST_AT_ONCE && !isPerfect(trigger.from());
    }

    private boolean isPerfect(int verb) {
        // The words of the verb may hold it: "have joined".
        for (int i = verb; i >= Math.max(0, verb - 3); i--) {
            if (words.is(i, "have") || words.is(i, "has") || words.is(i, "had")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWithin(@Nullable Mention<DateMention> date, int days) {
        return date != null
                && ChronoUnit.DAYS.between(
                                date.what().date().first(), date.what().date().last())
                        < days;
    }

    /** Ministers flee as well; whoever has a rank, or is called a soldier or a policeman, serves. */
    private static boolean isServing(Actor actor) {
        if (actor.rank() != null) {
            return true;
        }
        if (actor.person() != null) {
            return actor.person().what().rank() != null;
        }
        String people = actor.people();
        return people != null && actor.serves();
    }

    /** Whoever is caught on the same day only tried; but where some of them were caught, the others got away. */
    boolean isCaughtAgain(Trigger trigger, Sentence sentence) {
        boolean leaving = trigger.form() == Form.LEAVING || trigger.form() == Form.FLEEING;
        if (!leaving && !trigger.type().equals("desertion")) {
            return false;
        }
        Sentence next = reading.after(sentence)
                .filter(other -> other.paragraph() == sentence.paragraph()
                        && reading.dates().in(other).isEmpty())
                .orElse(null);
        int past = next == null ? sentence.past() : next.past();
        for (int i = trigger.past(); i < past; i++) {
            if (Lexicon.isAt("recaught", words, i)) {
                return !isOfSome(i < sentence.past() ? trigger.past() : sentence.past(), i);
            }
        }
        return false;
    }

    private boolean isOfSome(int from, int verb) {
        for (int i = from; i < verb; i++) {
            boolean part = words.is(i, "of") && (words.is(i + 1, "them") || words.is(i + 1, "whom"));
            Mention<CountMention> count = reading.counts().at(i);
            boolean counted = count != null
                    && reading.dates().at(i) == null
                    && !words.is(i - 1, "all")
                    && !words.form(count.past()).endsWith("s");
            boolean number = words.isNumber(i) || Lexicon.isAt("number", words, i);
            boolean few = number && i == from && words.is(i - 1, ".");
            if (part || counted || few || OTHERS.contains(words.form(i))) {
                return true;
            }
        }
        return false;
    }
}
