package org.faultline.intake.extraction;

import java.util.ArrayList;
import java.util.List;
import org.faultline.language.CountMention;
import org.faultline.language.Words;
import org.jspecify.annotations.Nullable;

/** Reads totals told in Burmese: so many have left, so many leave each day, so many were killed. */
final class BurmeseTallies {

    private static final int NOUN_BEFORE = 8;

    private final Reading reading;
    private final Words words;
    private final Claimants claimants;

    BurmeseTallies(Reading reading, Claimants claimants) {
        this.reading = reading;
        this.words = reading.words();
        this.claimants = claimants;
    }

    /** {@return the totals of those who left before a verb: of soldiers, and of police} */
    List<Draft> totals(BurmeseFacts.Verb verb, int from, Sentence sentence) {
        List<Draft> drafts = new ArrayList<>();
        for (Mention<CountMention> count : reading.counts().within(from, verb.from())) {
            String kind = kind(count);
            if (!kind.isEmpty() && !kind.equals("civilians")) {
                drafts.add(total(verb, count, sentence));
            }
        }
        return drafts;
    }

    private Draft total(BurmeseFacts.Verb verb, Mention<CountMention> count, Sentence sentence) {
        Draft draft = new Draft("Tally", sentence.from(), sentence.past());
        String ending = ending(kind(count));
        String stem = verb.type().equals("surrender") ? "surrendered-" : "defected-";
        draft.with("metric", isDaily(sentence, count) ? "defections-per-day" : stem + ending)
                .because("“" + words.written(verb.from(), verb.past()) + "” counts those who left");
        return tally(draft, count, sentence);
    }

    /** {@return the total of those who were killed; null if the sentence gives none} */
    @Nullable
    Draft killed(Sentence sentence) {
        for (Mention<CountMention> count : reading.counts().in(sentence)) {
            String kind = kind(count);
            boolean counted = kind.equals("civilians") || kind.equals("people") || kind.equals("soldiers");
            for (int i = count.past(); counted && i < sentence.past(); i++) {
                boolean sum = reading.units().in(sentence).isEmpty() && claimantNamed(sentence);
                if (sum && Lexicon.isAt("kill-my", words, i) && BurmeseFacts.isDone(words, i + 1, sentence.past())) {
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
    @Nullable
    Mention<CountMention> people(int from, int past) {
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
        int nearest = 0;
        for (int i = Math.max(0, count.from() - NOUN_BEFORE); i < count.from(); i++) {
            Mention<String> noun = Lexicon.at("people-my", words, i);
            if (noun != null && noun.past() <= count.from() && noun.past() > nearest) {
                nearest = noun.past();
                found = noun.what();
            }
        }
        return found;
    }

    /** {@return the noun before a count; the count itself if it has none} */
    int nounBefore(Mention<CountMention> count) {
        for (int i = Math.max(0, count.from() - NOUN_BEFORE); i < count.from(); i++) {
            if (Lexicon.isAt("people-my", words, i)) {
                return i;
            }
        }
        return count.from();
    }

    /** "တစ်နေ့လျှင် … ၅ ဦးမှ ၁၀ ဦးအထိ" */
    private boolean isDaily(Sentence sentence, Mention<CountMention> count) {
        for (int i = sentence.from(); i < count.from(); i++) {
            if (Lexicon.isAt("daily-my", words, i)) {
                return true;
            }
        }
        return false;
    }
}
