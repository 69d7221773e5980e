package org.faultline.intake.extraction;

import java.util.ArrayList;
import java.util.List;
import org.faultline.intake.extraction.Claimant.Basis;
import org.faultline.kernel.CountRange;
import org.faultline.language.AreaMention;
import org.faultline.language.CountMention;
import org.faultline.language.DateMention;
import org.faultline.language.Words;
import org.jspecify.annotations.Nullable;

/** Reads totals: how many left, surrendered, were killed, serve; for when, and by whose word. */
final class Tallies {

    private static final int NOUN_WITHIN = 5;
    private static final double OF_TEXT = 0.1;
    private static final double OF_REFERENCE = 0.05;
    private static final double OF_HEADING = 0.2;
    private static final double OF_REPEATED = 0.2;
    private static final double WITHOUT_DATE = 0.15;

    private final Reading reading;
    private final Words words;
    private final Claimants claimants;
    private final TallyRules rules;
    private final CountedDepartures departures;
    private final Strengths strengths;

    Tallies(Reading reading, People people, Claimants claimants) {
        this.reading = reading;
        this.words = reading.words();
        this.claimants = claimants;
        this.rules = new TallyRules(reading, people);
        this.departures = new CountedDepartures(words);
        this.strengths = new Strengths(reading);
    }

    /**
     * {@return the totals that a sentence gives}
     *
     * @param taken words that are part of an event told, whose counts are no totals
     */
    List<Draft> in(Sentence sentence, List<int[]> taken) {
        List<Draft> drafts = new ArrayList<>();
        for (Mention<CountMention> count : reading.counts().in(sentence)) {
            boolean event = taken.stream().anyMatch(span -> count.from() >= span[0] && count.from() < span[1]);
            Draft draft = event ? null : tally(count, sentence);
            if (draft != null) {
                drafts.add(draft);
            }
        }
        return drafts;
    }

    private @Nullable Draft tally(Mention<CountMention> count, Sentence sentence) {
        if (count.what().share() != null) {
            return share(count, sentence);
        }
        Strengths.Found strength = strengths.at(count, sentence);
        if (strength != null) {
            Draft draft = new Draft("Tally", sentence.from(), sentence.past());
            draft.with("metric", strength.metric()).because(strength.ground());
            return finished(draft, count.what().range(), count, sentence, -1);
        }
        Counted counted = counted(count, sentence);
        TallyRules.Found found = counted == null ? null : rules.metric(counted, sentence);
        found = found == null ? departures.expectedMore(count, sentence) : found;
        found = found == null ? rules.elliptic(count, sentence) : found;
        if (found == null) {
            return null;
        }
        Draft draft = new Draft("Tally", sentence.from(), sentence.past());
        draft.with("metric", found.metric()).because(found.ground());
        if (found.doubt() > 0) {
            draft.doubt(found.doubt(), found.whyDoubt());
        }
        if (found.context() != null) {
            draft.reachBack(reading, found.context().from(), Events.LONGEST_QUOTE);
        }
        boolean repeated = words.is(count.from() - 1, "the") && !found.metric().startsWith("certified");
        if (repeated && !words.is(count.from() - 2, "of")) {
            draft.doubt(OF_REPEATED, "“the” repeats a figure given before");
        }
        if (found.metric().startsWith("expected")) {
            draft.with("period", period(count.past(), sentence));
        }
        return finished(draft, count.what().range(), count, sentence, found.doer());
    }

    /** "Over the next month", "within weeks": when it is expected; null if nothing is said. */
    private @Nullable String period(int from, Sentence sentence) {
        for (int i = from; i < sentence.past(); i++) {
            boolean opens = words.is(i, "over") || words.is(i, "within") || words.is(i, "in") || words.is(i, "during");
            for (int end = i + 1; opens && end < Math.min(sentence.past(), i + 6); end++) {
                String form = words.form(end);
                if (form.startsWith("month")
                        || form.startsWith("week")
                        || form.startsWith("day")
                        || form.startsWith("year")) {
                    return reading.printed(i, end + 1);
                }
            }
        }
        return null;
    }

    private @Nullable Counted counted(Mention<CountMention> count, Sentence sentence) {
        for (int i = count.past(); i < Math.min(sentence.past(), count.past() + NOUN_WITHIN); i++) {
            Mention<String> noun = Lexicon.at("people", words, i);
            if (noun != null) {
                return new Counted(count, noun.what(), i, noun.past());
            }
            boolean quality = words.isWord(i) || words.is(i, "-") || words.is(i, "'");
            if (!quality
                    || Lexicon.has("auxiliary", words.form(i))
                    || words.is(i, "in")
                    || words.is(i, "and")
                    || words.is(i, "including")) {
                return null;
            }
        }
        return null;
    }

    /** "Out of the 2,000 defectors, one-third are military personnel." */
    private @Nullable Draft share(Mention<CountMention> share, Sentence sentence) {
        Double part = share.what().share();
        int noun = words.is(share.past(), "are") || words.is(share.past(), "were") ? share.past() + 1 : share.past();
        noun += words.is(noun, "of") && words.is(noun + 1, "them") ? 2 : 0;
        noun += words.is(noun, "are") || words.is(noun, "were") ? 1 : 0;
        Mention<String> people = Lexicon.at("people", words, noun);
        if (part == null || people == null) {
            return null;
        }
        for (Mention<CountMention> whole : reading.counts().within(sentence.from(), share.from())) {
            Counted counted = counted(whole, sentence);
            boolean defectors = counted != null
                    && (counted.people().equals("defectors") || rules.metric(counted, sentence) != null);
            Integer least = whole.what().range().min();
            if (defectors && counted != null && least != null) {
                Counted portion = new Counted(whole, people.what(), people.from(), people.past());
                Draft draft = new Draft("Tally", sentence.from(), sentence.past());
                draft.with("metric", "defected-" + portion.metricEnding())
                        .with("share", Math.round(part * 10_000) / 10_000.0)
                        .doubt(
                                0.1,
                                "worked out: %s of %,d".formatted(share.what().text(), least));
                CountRange range = new CountRange((int) Math.floor(least * part), (int) Math.ceil(least * part));
                return finished(draft, range, share, sentence, -1);
            }
        }
        return null;
    }

    private Draft finished(Draft draft, CountRange range, Mention<CountMention> count, Sentence sentence, int doer) {
        Mention<AreaMention> region = region(count, sentence);
        draft.with("scope", region == null ? "national" : "region");
        if (region != null) {
            draft.with("place", region.what().areas().getFirst().name())
                    .with("placeLevel", region.what().areas().getFirst().level())
                    .with("placeAsReported", region.what().text());
        }
        Fields.range(draft, range);
        draft.with("countAsReported", count.what().text());
        if (count.what().approximate()) {
            draft.with("approximate", true);
        }
        claimant(draft, sentence, doer);
        asOf(draft, sentence);
        if (sentence.heading()) {
            draft.with("heading", true).doubt(OF_HEADING, "read in a heading");
        }
        return draft;
    }

    private void claimant(Draft draft, Sentence sentence, int doer) {
        Claimant claimant = claimants.of(sentence, doer).orElse(null);
        if (claimant == null) {
            draft.doubt(OF_TEXT, "nobody is named who says so");
            return;
        }
        draft.with("claimedBy", claimant.name());
        switch (claimant.basis()) {
            case NAMED -> draft.because("by the word of " + claimant.name());
            case REFERRED -> {
                draft.doubt(OF_REFERENCE, "said by " + claimant.name() + ", who is named beside it");
                draft.reachOn(reading, reading.sentenceOf(claimant.past() - 1).past(), Events.LONGEST_QUOTE);
                if (claimant.from() < draft.from()) {
                    draft.reachBack(reading, reading.sentenceOf(claimant.from()).from(), Events.LONGEST_QUOTE);
                }
            }
            case TEXT -> {
                draft.doubt(OF_TEXT, "the text says so itself, without naming anybody");
                claimants.near(sentence).ifPresent(near -> draft.with("claimantNear", near.name()));
            }
        }
    }

    /** The day that the sentence gives for it, else the day of publication. */
    private void asOf(Draft draft, Sentence sentence) {
        for (Mention<DateMention> date : reading.dates().in(sentence)) {
            boolean given = words.is(date.from() - 1, "of")
                    && (words.is(date.from() - 2, "as") || words.is(date.from() - 2, "end"));
            boolean by = words.is(date.from() - 1, "by") || words.is(date.from() - 1, "until");
            if (given || by || isOfSpeech(date)) {
                draft.with("asOf", date.what().date().toString())
                        .with("asOfAsReported", date.what().text());
                draft.because("as of " + date.what().date());
                return;
            }
        }
        if (reading.article().published() == null) {
            draft.doubt(WITHOUT_DATE, "neither the text nor the publication has a date");
        } else {
            draft.with("asOf", reading.article().published().toString()).because("as of the publication");
        }
    }

    /** "The fund said on Thursday that": so many on that Thursday. */
    private boolean isOfSpeech(Mention<DateMention> date) {
        int verb = words.is(date.from() - 1, "on") || words.is(date.from() - 1, "last")
                ? date.from() - 2
                : date.from() - 1;
        return date.what().date().isDay() && Lexicon.has("say", words.form(verb));
    }

    /** A total of a state or region: "in Kayah State", after what is counted. */
    private @Nullable Mention<AreaMention> region(Mention<CountMention> count, Sentence sentence) {
        for (Mention<AreaMention> area : reading.areas().within(count.past(), sentence.past())) {
            int before = area.from() - 1;
            boolean placed = words.is(before, "in") || words.is(before, "across");
            boolean told = claimants
                    .of(sentence)
                    .filter(claimant -> claimant.basis() == Basis.NAMED
                            && area.from() >= claimant.from()
                            && area.from() < claimant.past())
                    .isPresent();
            if (placed && !told) {
                return area;
            }
        }
        return null;
    }
}
