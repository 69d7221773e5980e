package org.faultline.intake.extraction;

import java.util.Set;
import org.faultline.intake.extraction.TallyRules.Found;
import org.faultline.language.Words;
import org.jspecify.annotations.Nullable;

/** Tells whether words count the dead of a time, and whether a verb tells what has been done so far. */
final class KilledRules {

    private static final Set<String> PERFECT = Set.of("have", "has", "had", "ve");

    private final Words words;

    KilledRules(Words words) {
        this.words = words;
    }

    /** Only what adds up over time: has killed, have been killed, so many killings. */
    @Nullable
    Found in(Counted counted, Sentence sentence) {
        String metric = switch (counted.people()) {
            case "killings", "people" -> "killed-people";
            case "civilians", "children", "women" -> "killed-" + counted.people();
            default -> "killed-soldiers";
        };
        boolean part = Lexicon.before("including", words, counted.count().from(), 3) != null;
        if (part && countsKilled(sentence)) {
            return Found.sure(metric, "a part of those who were killed");
        }
        if (counted.people().equals("killings") && words.is(counted.noun(), "civilian")) {
            return Found.sure("killed-civilians", "counts killings of civilians");
        }
        if (counted.people().equals("killings")) {
            return Found.sure(metric, "counts killings");
        }
        int from = Math.max(sentence.from(), counted.count().from() - 6);
        for (int i = from; i < Math.min(sentence.past(), counted.past() + 6); i++) {
            boolean killed = Lexicon.isAt("kill", words, i);
            boolean near = i < counted.count().from() ? counted.count().from() - i <= 4 : i >= counted.past();
            if (killed && near && (isPerfect(i, sentence) || isSince(i, sentence))) {
                return Found.sure(metric, "counts those who were killed so far");
            }
        }
        return null;
    }

    private boolean countsKilled(Sentence sentence) {
        for (int i = sentence.from(); i < sentence.past(); i++) {
            if (Lexicon.isAt("kill", words, i) && isPerfect(i, sentence)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a verb tells what has, or had, been done} */
    boolean isPerfect(int verb, Sentence sentence) {
        // The words of the verb may hold it: "have joined".
        for (int i = verb; i >= Math.max(sentence.from(), verb - 4); i--) {
            if (PERFECT.contains(words.form(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a sentence says from a word on since when} */
    boolean isSince(int verb, Sentence sentence) {
        for (int i = verb; i < sentence.past(); i++) {
            if (Lexicon.isAt("killed-since", words, i)) {
                return true;
            }
        }
        return false;
    }
}
