package org.faultline.intake.extraction;

import org.faultline.intake.extraction.Claimant.Basis;
import org.faultline.language.Words;
import org.jspecify.annotations.Nullable;

/** Who says a Burmese sentence: "NUG ၏ ထုတ်ပြန်ချက်အရ", "ဗိုလ်ကြီး …က ပြောသည်". */
final class BurmeseClaimants {

    private static final int LONGEST = 24;

    private BurmeseClaimants() {}

    static @Nullable Claimant in(Reading reading, Sentence sentence) {
        Words words = reading.words();
        for (int i = sentence.from(); i < sentence.past(); i++) {
            if (Lexicon.isAt("by-my", words, i)) {
                return claimant(reading, phraseStart(words, i, sentence), i);
            }
        }
        for (int i = sentence.from(); i < sentence.past(); i++) {
            if (Lexicon.isAt("said-my", words, i)) {
                return speaker(reading, sentence, i);
            }
        }
        return null;
    }

    private static @Nullable Claimant speaker(Reading reading, Sentence sentence, int verb) {
        Words words = reading.words();
        for (int i = sentence.from() + 1; i < verb && i < sentence.from() + LONGEST; i++) {
            boolean subject = words.is(i, "က") && !words.isAttached(i + 1);
            if (subject && reading.dates().at(i) == null && reading.dates().at(i - 1) == null) {
                return claimant(reading, phraseStart(words, i, sentence), i);
            }
        }
        return null;
    }

    /** What was said ends before: "… ကြောင်း NUG က". */
    private static boolean closes(Words words, int i) {
        return words.is(i, "ကြောင်း") || words.is(i, "ဟု") || words.is(i, "လို\u1037");
    }

    private static int phraseStart(Words words, int past, Sentence sentence) {
        int from = past;
        while (from > sentence.from()
                && past - from < LONGEST
                && !words.is(from - 1, "\u104A")
                && !words.is(from - 1, ",")
                && !closes(words, from - 1)) {
            from--;
        }
        return from;
    }

    private static @Nullable Claimant claimant(Reading reading, int from, int past) {
        String name = reading.printed(from, past).strip();
        return name.isEmpty() ? null : new Claimant(name, Basis.NAMED, from, past);
    }
}
