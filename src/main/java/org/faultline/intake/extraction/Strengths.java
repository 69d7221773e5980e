package org.faultline.intake.extraction;

import java.util.Set;
import org.faultline.language.CountMention;
import org.faultline.language.Designation;
import org.faultline.language.Words;
import org.jspecify.annotations.Nullable;

/** Reads how large a force is: "the military's 400,000 troops", "the 300,000-strong army", "with 350,000 troops remaining". */
final class Strengths {

    /** Fewer are a party of soldiers, not a force. */
    private static final int SMALLEST_FORCE = 10_000;

    private static final Set<String> SERVING = Set.of(
            "troops",
            "soldiers",
            "personnel",
            "members",
            "men",
            "servicemen",
            "people",
            "active",
            "police",
            "officers");

    private final Reading reading;
    private final Words words;
    private final UnitReferences references;

    Strengths(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
        this.references = new UnitReferences(reading);
    }

    /**
     * What was found.
     *
     * @param unit the unit whose strength it is; null for a whole force
     */
    record Found(String metric, String ground, @Nullable Mention<Designation> unit) {}

    /** {@return the strength of a whole force that a count gives; null if it gives none} */
    @Nullable
    Found at(Mention<CountMention> count, Sentence sentence) {
        Integer least = count.what().range().min() == null
                ? count.what().range().max()
                : count.what().range().min();
        if (least == null || least < SMALLEST_FORCE) {
            return null;
        }
        String ground = ground(count, sentence);
        boolean police = words.is(count.past() + 2, "police") || words.is(count.past(), "police");
        return ground == null ? null : new Found(police ? "police-strength" : "military-strength", ground, null);
    }

    private @Nullable String ground(Mention<CountMention> count, Sentence sentence) {
        int past = count.past();
        if (words.is(past, "-") && words.is(past + 1, "strong")) {
            return isArmyNear(sentence.from(), Math.min(sentence.past(), past + 6))
                    ? "“strong” gives a strength"
                    : null;
        }
        if (words.is(past, "-") && (words.is(past + 1, "member") || words.is(past + 1, "man"))) {
            return "gives the number of members";
        }
        int noun = past;
        while (noun < past + 3 && words.isWord(noun) && !SERVING.contains(words.form(noun))) {
            noun++;
        }
        boolean people = SERVING.contains(words.form(noun));
        for (int i = count.from() - 1; i > Math.max(sentence.from(), count.from() - 10); i--) {
            boolean size = words.is(i, "strength") || words.is(i, "size");
            if (size && isArmyNear(i, count.from())) {
                return "“strength” is said of the force";
            }
        }
        if (!people) {
            boolean of = words.is(count.from() - 1, "of") && Lexicon.before("army", words, count.from() - 1, 4) != null;
            return of ? "an army of so many" : null;
        }
        boolean owner = words.is(count.from() - 1, "s")
                && words.is(count.from() - 2, "'")
                && Lexicon.before("army", words, count.from() - 2, 4) != null;
        if (owner) {
            return "the troops are the force's own";
        }
        for (int i = noun + 1; i < Math.min(sentence.past(), noun + 4); i++) {
            if (Lexicon.isAt("comprise", words, i)) {
                return "“" + words.written(i, i + 1) + "” speaks of the whole force";
            }
        }
        int first = words.is(count.from() - 1, "between") ? count.from() - 1 : count.from();
        Mention<String> has = Lexicon.before("strength-has", words, first, 5);
        boolean army = has != null
                && (Lexicon.before("army", words, beforeAuxiliaries(has.from()), 5) != null
                        || opensWithArmy(sentence)
                        || isIt(has.from(), sentence));
        return army ? "the force has so many" : null;
    }

    private int beforeAuxiliaries(int past) {
        int i = past;
        while (Lexicon.has("auxiliary", words.form(i - 1))) {
            i--;
        }
        return i;
    }

    /** "The military is stretched. It has …": the force of the sentence before. */
    private boolean isIt(int past, Sentence sentence) {
        Sentence before = reading.before(sentence).orElse(null);
        return words.is(past - 1, "it")
                && past - 1 == sentence.from()
                && before != null
                && isArmyNear(before.from(), before.past());
    }

    /** "The military, once thought to have …": the force is the subject. */
    private boolean opensWithArmy(Sentence sentence) {
        int first = words.is(sentence.from(), "the") ? sentence.from() + 1 : sentence.from();
        return Lexicon.isAt("army", words, first);
    }

    private boolean isArmyNear(int from, int past) {
        for (int i = from; i < past; i++) {
            if (Lexicon.isAt("army", words, i)) {
                return true;
            }
        }
        return false;
    }

    /** {@return the strength of a unit: "LIB 528 has about 120 soldiers"; null if the count gives none} */
    @Nullable
    Found ofUnit(Mention<CountMention> count, Sentence sentence) {
        Found there = there(count, sentence);
        Mention<String> has = Lexicon.before("strength-has", words, count.from(), 5);
        if (there != null || has == null) {
            return there;
        }
        int last = has.from() - 1;
        while (last > sentence.from() && (words.is(last, "now") || words.is(last, "only") || words.is(last, ")"))) {
            last--;
        }
        for (int i = last - 1; words.is(last, ",") && i > sentence.from() && last - i < 24; i--) {
            if (words.is(i, ",")) {
                last = i - 1;
            }
        }
        Mention<Designation> unit = reading.units().at(last);
        unit = unit == null ? references.at(last) : unit;
        unit = unit == null && words.is(last, "it") ? references.its(last) : unit;
        boolean serving = false;
        for (int i = count.past(); i < Math.min(sentence.past(), count.past() + 3); i++) {
            serving |= SERVING.contains(words.form(i));
        }
        return unit != null && serving && !words.is(has.from(), "of") && !words.is(has.from(), "with")
                ? new Found("actual", "the unit “" + words.written(has.from(), has.past()) + "” so many", unit)
                : null;
    }

    /** "There were about 180 men in the battalion". */
    private @Nullable Found there(Mention<CountMention> count, Sentence sentence) {
        boolean are = false;
        for (int i = count.from() - 1; i >= Math.max(sentence.from(), count.from() - 5); i--) {
            are |= words.is(i, "there");
        }
        int noun = count.past();
        if (!are || !SERVING.contains(words.form(noun))) {
            return null;
        }
        int in = words.is(noun + 1, "left") ? noun + 2 : noun + 1;
        int body = words.is(in + 1, "the") || words.is(in + 1, "his") ? in + 2 : in + 1;
        Mention<Designation> unit = words.is(in, "in") ? references.at(body) : null;
        unit = unit == null && words.is(in, "in") ? reading.units().at(body) : unit;
        return unit == null ? null : new Found("actual", "“there were” so many in it", unit);
    }
}
