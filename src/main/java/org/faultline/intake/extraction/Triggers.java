package org.faultline.intake.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.faultline.intake.extraction.Trigger.Form;
import org.faultline.language.Designation;
import org.faultline.language.Words;
import org.jspecify.annotations.Nullable;

/** Finds the words that say that people left, and passes over wishes, orders, conditions and what did not happen. */
final class Triggers {

    private static final int OBJECT_WITHIN = 5;
    private static final int BLOCKED_WITHIN = 5;
    private static final Set<String> ARMED_BODIES =
            Set.of("force", "forces", "army", "front", "organisation", "organization", "pdf");
    private static final Set<String> BEFORE_ING = Set.of("after", "for", "since", "while", "before", "of", "by");

    private final Reading reading;
    private final Words words;

    Triggers(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    /** {@return those of a sentence, in order} */
    List<Trigger> in(Sentence sentence) {
        List<Trigger> found = new ArrayList<>();
        int i = sentence.from();
        while (i < sentence.past()) {
            Trigger trigger = at(i, sentence);
            if (trigger != null && trigger.past() <= sentence.past()) {
                found.add(trigger);
                i = trigger.past();
            } else {
                i++;
            }
        }
        return found;
    }

    @Nullable
    Trigger at(int i, Sentence sentence) {
        Trigger told = told(i);
        if (told != null) {
            return isBlocked(i, sentence) ? null : told;
        }
        Mention<String> noun = Lexicon.at("event-noun", words, i);
        if (noun != null && isSomebodys(noun)) {
            return isBlocked(i, sentence) ? null : new Trigger(noun.what(), Form.NOUN, false, i, noun.past());
        }
        return null;
    }

    /** "The surrender of", "a mutiny broke out at". */
    private boolean isSomebodys(Mention<String> noun) {
        String next = words.form(noun.past());
        boolean mutiny = noun.what().equals("mutiny")
                && Set.of("at", "in", "among", "within", "broke", "erupted").contains(next);
        return mutiny || next.equals("of") || next.equals("by");
    }

    private @Nullable Trigger told(int i) {
        Mention<String> event = Lexicon.at("event", words, i);
        if (event != null) {
            return new Trigger(event.what(), Form.EXPLICIT, true, i, event.past());
        }
        boolean after = BEFORE_ING.contains(words.form(i - 1));
        Mention<String> doing = after ? Lexicon.at("event-ing", words, i) : null;
        if (doing != null) {
            return new Trigger(doing.what(), Form.EXPLICIT, false, i, doing.past());
        }
        Mention<String> join = Lexicon.at("join", words, i);
        join = join == null && after ? Lexicon.at("join-ing", words, i) : join;
        if (join != null) {
            int past = objectEnd(join.past(), "cause");
            return past < 0 ? null : new Trigger("defection", Form.JOINING, !after, i, past);
        }
        Mention<String> leave = Lexicon.at("leave", words, i);
        leave = leave == null && after ? Lexicon.at("leave-ing", words, i) : leave;
        if (leave != null) {
            int past = objectEnd(leave.past(), "post");
            if (past > 0) {
                return new Trigger("desertion", Form.LEAVING, !after, i, past);
            }
        }
        Mention<String> flee = Lexicon.at("flee", words, i);
        return flee == null || !isFlight(flee.past())
                ? null
                : new Trigger("desertion", Form.FLEEING, true, i, flee.past());
    }

    /** Whether what follows "fled" or "escaped" says when, with what, with whom or across what, but not from where. */
    private boolean isFlight(int past) {
        boolean joined = words.is(past, "and") || words.is(past, ",");
        return !words.isWord(past)
                || joined
                || Lexicon.isAt("after-flight", words, past)
                || reading.dates().at(past) != null
                || reading.dates().at(past + 1) != null
                || (words.is(past, "to") && words.isCapitalised(past + 1));
    }

    /** {@return the word after the object that a verb has within a few words; -1 if it has none} */
    private int objectEnd(int from, String kind) {
        for (int i = from; i < from + OBJECT_WITHIN; i++) {
            Mention<String> object = Lexicon.at(kind, words, i);
            Mention<Designation> unit = kind.equals("post") ? reading.units().at(i) : null;
            if (object == null && unit != null) {
                return unit.past();
            }
            int body = object == null && kind.equals("cause") ? armedBodyEnd(i) : -1;
            if (body > 0) {
                return body;
            }
            if (object != null) {
                int past = object.past();
                Mention<String> further = Lexicon.at(kind, words, past);
                past = further == null ? past : further.past();
                boolean owner = words.is(past, "'") && words.is(past + 1, "s");
                if (!owner) {
                    return past;
                }
                i = past + 1;
            } else if (!words.isWord(i) && !words.is(i, "'") && !words.is(i, "-")) {
                return -1;
            } else if (Set.of("in", "on", "at", "for", "after", "with", "and", "was", "were", "behind", "when")
                    .contains(words.form(i))) {
                return -1;
            }
        }
        return -1;
    }

    /** "Joined the Karenni Nationalities Defence Force": the word after the name of an armed body other than the army. */
    private int armedBodyEnd(int begin) {
        int i = begin;
        while (words.isCapitalised(i) && i - begin < OBJECT_WITHIN) {
            i++;
        }
        boolean armed = i - begin > 1 && ARMED_BODIES.contains(words.form(i - 1));
        return armed && Lexicon.before("army", words, i, OBJECT_WITHIN) == null ? i : -1;
    }

    /** Whether words before it make it a wish, an order, a condition, or a denial of the deed in so many words. */
    boolean isBlocked(int i, Sentence sentence) {
        int seen = 0;
        for (int at = i - 1; at >= sentence.from() && seen < BLOCKED_WITHIN; at--) {
            String form = words.form(at);
            if (Lexicon.has("blocked", form)) {
                return true;
            }
            boolean passes = Lexicon.has("auxiliary", form) || BEFORE_ING.contains(form);
            boolean pronoun = form.equals("he") || form.equals("she") || form.equals("they") || form.equals("'");
            if (!passes && !pronoun) {
                return isConditional(at, sentence);
            }
            seen++;
        }
        return false;
    }

    /** "If a soldier deserted": a condition begins the clause. */
    private boolean isConditional(int last, Sentence sentence) {
        for (int at = last; at >= sentence.from() && last - at < 8; at--) {
            String form = words.form(at);
            if (form.equals(",") || form.equals(";") || form.equals("\"")) {
                return false;
            }
            if (form.equals("if") || form.equals("unless") || form.equals("whether")) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether the sentence tells before the word that somebody denies what follows} */
    boolean isDenied(int word, Sentence sentence) {
        for (int i = sentence.from(); i < word; i++) {
            if (Lexicon.has("denial", words.form(i))) {
                return true;
            }
        }
        return false;
    }
}
