package org.faultline.intake.extraction;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faultline.intake.extraction.Claimant.Basis;
import org.faultline.language.Words;
import org.jspecify.annotations.Nullable;

/** Who says each sentence: by name, by "he said", as a quotation that goes on, or the text itself. */
final class Claimants {

    /** "It claims it has captured 20", "they claim to have killed 5". */
    private static final Set<String> CLAIMED = Set.of("it", "they", "to", "its");

    private static final int FIGURE_WITHIN = 9;
    private static final int FIGURE_AFTER_PUT = 20;
    private static final int SENTENCES_NEAR = 6;

    /** A quotation or a paragraph that goes on longer is nobody's in particular. */
    private static final int SENTENCES_FAR = 30;

    private final Reading reading;
    private final Words words;
    private final Phrases phrases;
    private final Map<Integer, Claimant> own = new HashMap<>();
    private final boolean[] quoted;

    Claimants(Reading reading, People people) {
        this.reading = reading;
        this.words = reading.words();
        this.phrases = new Phrases(reading, people);
        this.quoted = new boolean[reading.sentences().size()];
        markQuotations();
        for (Sentence sentence : reading.sentences()) {
            Claimant found = reading.isBurmese(sentence) ? BurmeseClaimants.in(reading, sentence) : english(sentence);
            if (found != null) {
                own.put(sentence.index(), found);
            }
        }
    }

    /** {@return who says the sentence; absent when not even the publisher is known} */
    Optional<Claimant> of(Sentence sentence) {
        Claimant found = own.get(sentence.index());
        if (found == null && quoted[sentence.index()]) {
            found = referred(inQuotation(sentence));
        }
        if (found == null) {
            found = credit(sentence);
        }
        if (found == null && reading.article().publisher() != null) {
            found = new Claimant(reading.article().publisher(), Basis.TEXT, sentence.from(), sentence.from());
        }
        return Optional.ofNullable(found);
    }

    /** {@return who says the sentence, or else did what it counts: who certified so many vouches for the figure} */
    Optional<Claimant> of(Sentence sentence, int doer) {
        Claimant told = of(sentence).orElse(null);
        if (doer >= 0 && (told == null || told.basis() == Basis.TEXT)) {
            Claimant body = phrases.before(doer, sentence);
            return Optional.ofNullable(body == null || body.name().isEmpty() ? told : body);
        }
        return Optional.ofNullable(told);
    }

    /** {@return who was named last before a sentence that names nobody} */
    Optional<Claimant> near(Sentence sentence) {
        for (int i = sentence.index() - 1; i >= 0 && i >= sentence.index() - SENTENCES_NEAR; i--) {
            if (own.containsKey(i)) {
                return Optional.ofNullable(own.get(i));
            }
        }
        return Optional.empty();
    }

    private void markQuotations() {
        boolean open = false;
        int paragraph = -1;
        for (Sentence sentence : reading.sentences()) {
            if (sentence.paragraph() != paragraph) {
                open = false;
                paragraph = sentence.paragraph();
            }
            quoted[sentence.index()] = open || words.is(sentence.from(), "\"");
            for (int i = sentence.from(); i < sentence.past(); i++) {
                open ^= words.is(i, "\"");
            }
        }
    }

    private @Nullable Claimant inQuotation(Sentence sentence) {
        for (int i = sentence.index() + 1; isInParagraph(i, sentence); i++) {
            if (own.containsKey(i)) {
                return own.get(i);
            }
            if (!quoted[i]) {
                break;
            }
        }
        for (int i = sentence.index() - 1; isInParagraph(i, sentence); i--) {
            if (own.containsKey(i)) {
                return own.get(i);
            }
        }
        return null;
    }

    private boolean isInParagraph(int index, Sentence sentence) {
        return index >= 0
                && index < reading.sentences().size()
                && Math.abs(index - sentence.index()) <= SENTENCES_FAR
                && reading.sentences().get(index).paragraph() == sentence.paragraph();
    }

    private static @Nullable Claimant referred(@Nullable Claimant claimant) {
        return claimant == null
                ? null
                : new Claimant(claimant.name(), Basis.REFERRED, claimant.from(), claimant.past());
    }

    /** The body named in brackets at the end of a paragraph, as the source of its figures. */
    private @Nullable Claimant credit(Sentence sentence) {
        Sentence last = sentence;
        while (isInParagraph(last.index() + 1, sentence)) {
            last = reading.sentences().get(last.index() + 1);
        }
        int past = last.past();
        while (past > last.from() && !words.isWord(past - 1)) {
            past--;
        }
        int open = past;
        while (open > last.from() && past - open < 14 && !words.is(open, "(")) {
            open--;
        }
        while (open > last.from() && words.isCapitalised(open + 1) && past - open <= 2) {
            // "(AAPP)" by itself: its long form may stand in brackets of its own before it.
            int outer = open - 1;
            while (outer > last.from() && past - outer < 14 && !words.is(outer, "(")) {
                outer--;
            }
            if (!words.is(outer, "(")) {
                return null;
            }
            open = outer;
        }
        if (!words.is(open, "(") || past - open < 4) {
            return null;
        }
        int inner = open + 1;
        while (inner < past && !words.is(inner, "(")) {
            inner++;
        }
        boolean closed = words.is(past, ")");
        String name = phrases.body(open + 1, inner < past && closed ? past + 1 : Math.min(inner, past));
        return name == null ? null : new Claimant(name, Basis.REFERRED, open + 1, past);
    }

    private @Nullable Claimant english(Sentence sentence) {
        Claimant bySpeech = null;
        for (int i = sentence.from(); i < sentence.past(); i++) {
            Mention<String> according = Lexicon.at("according", words, i);
            if (according != null) {
                Claimant found = phrases.after(according.past(), sentence);
                if (found != null) {
                    return found;
                }
            } else if (bySpeech == null && isSpeech(i, sentence)) {
                bySpeech = speaker(i, sentence);
            }
        }
        return bySpeech;
    }

    private @Nullable Claimant speaker(int verb, Sentence sentence) {
        boolean inverted = !words.is(verb, "told")
                && (words.is(verb - 1, "\"") || words.is(verb - 1, ","))
                && startsPhrase(verb + 1);
        Claimant found = inverted ? phrases.after(verb + 1, sentence) : phrases.before(verb, sentence);
        if (found != null && found.basis() == Basis.REFERRED && found.name().isEmpty()) {
            return near(sentence)
                    .map(near -> new Claimant(near.name(), Basis.REFERRED, found.from(), found.past()))
                    .orElse(null);
        }
        return found;
    }

    private boolean startsPhrase(int i) {
        return words.isCapitalised(i)
                || words.is(i, "the")
                || words.is(i, "a")
                || words.is(i, "an")
                || words.is(i, "its")
                || words.is(i, "his")
                || words.is(i, "her")
                || words.is(i, "their")
                || words.is(i, "some")
                || words.is(i, "another")
                || words.is(i, "two")
                || words.is(i, "one");
    }

    /** Words that are nouns as well (reports, claims) speak only before "that" or at the end of what is said. */
    private boolean isSpeech(int i, Sentence sentence) {
        String form = words.form(i);
        Mention<String> figures = Lexicon.at("tell-figure", words, i);
        if (figures != null
                && !reading.counts()
                        .within(
                                figures.past(),
                                Math.min(
                                        sentence.past(),
                                        figures.past() + (form.startsWith("put") ? FIGURE_AFTER_PUT : FIGURE_WITHIN)))
                        .isEmpty()) {
            return true;
        }
        if (!Lexicon.has("say", form) || form.equals("according")) {
            return false;
        }
        boolean clear = form.equals("said") || form.equals("says") || form.equals("told") || form.equals("added");
        boolean that = words.is(i + 1, "that") || (form.startsWith("claim") && CLAIMED.contains(words.form(i + 1)));
        boolean ends = i + 1 >= sentence.past() || words.is(i + 1, ".") || words.is(i + 1, ",");
        ends |= words.is(i + 1, "on") && reading.dates().at(i + 2) != null;
        boolean after = words.is(i - 1, ",") || words.is(i - 1, "\"");
        boolean figure =
                !words.is(i - 1, "an") && (words.isNumber(i + 1) || words.is(i + 1, "at") || words.is(i + 1, "about"));
        return clear || that || ends || (after && startsPhrase(i + 1)) || (figure && !form.equals("reports"));
    }
}
