package org.faultline.intake.extraction;

import java.util.Set;
import org.faultline.intake.extraction.TallyRules.Found;
import org.faultline.language.CountMention;
import org.faultline.language.Words;
import org.jspecify.annotations.Nullable;

/** Totals that count departures or those who departed as such, and those who are expected. */
final class CountedDepartures {

    private final Words words;

    CountedDepartures(Words words) {
        this.words = words;
    }

    /** "It has counted 214 desertions since April", "it has records of 2,890 military defectors". */
    @Nullable
    Found in(Counted counted, Sentence sentence) {
        String metric = switch (counted.people()) {
            case "desertions" -> "deserted-total";
            case "defections" -> "defected-total";
            case "defectors" -> isMilitary(counted) ? "defected-soldiers" : "defected-total";
            default -> null;
        };
        if (metric == null || words.is(counted.count().from() - 1, "the")) {
            return null;
        }
        for (int i = sentence.from(); i < sentence.past(); i++) {
            if (Lexicon.isAt("tell-figure", words, i) || Lexicon.isAt("killed-since", words, i)) {
                return Found.sure(metric, "“" + words.written(i, i + 1) + "” counts them");
            }
        }
        return null;
    }

    /** {@return the total of "it expects 3,000 more to join"; null if the count is none} */
    @Nullable
    Found expectedMore(Mention<CountMention> count, Sentence sentence) {
        boolean expects = Set.of("expects", "expect", "expected", "expecting").contains(words.form(count.from() - 1))
                || words.form(count.from() - 2).startsWith("expect");
        int to = words.is(count.past(), "more") ? count.past() + 1 : count.past();
        boolean join = words.is(to, "to")
                && (Lexicon.isAt("join-base", words, to + 1) || Lexicon.isAt("event-base", words, to + 1));
        return expects && join && to + 1 < sentence.past()
                ? Found.sure("expected-defections", "expected, not counted")
                : null;
    }

    private boolean isMilitary(Counted counted) {
        for (int i = counted.count().past(); i < counted.past(); i++) {
            if (words.is(i, "military") || words.is(i, "army") || words.is(i, "soldiers")) {
                return true;
            }
        }
        return false;
    }
}
