package org.faultline.intake.extraction;

import java.util.List;
import org.faultline.language.Words;

/** Takes the dateline off a paragraph, "YANGON, Sept 17 (Reuters) —": where and when it was written, not where and when something happened. */
final class Datelines {

    private static final int LONGEST = 14;
    private static final int SHORTEST_PLACE = 4;

    private Datelines() {}

    /** {@return the sentences, those that open with a dateline beginning behind it} */
    static List<Sentence> without(List<Sentence> sentences, Words words) {
        return sentences.stream().map(sentence -> cut(sentence, words)).toList();
    }

    private static Sentence cut(Sentence sentence, Words words) {
        int from = sentence.from();
        if (!isCapitals(words, from)) {
            return sentence;
        }
        for (int i = from + 1; i < Math.min(sentence.past() - 1, from + LONGEST); i++) {
            boolean spaced = !words.isAttached(i) || !words.isAttached(i + 1);
            if (words.is(i, "-") && spaced && words.isCapitalised(i + 1)) {
                return new Sentence(sentence.index(), sentence.paragraph(), i + 1, sentence.past(), sentence.heading());
            }
            boolean part = words.isCapitalised(i) || words.isNumber(i) || (!words.isWord(i) && !words.isSyllable(i));
            if (!part) {
                return sentence;
            }
        }
        return sentence;
    }

    private static boolean isCapitals(Words words, int i) {
        String written = words.written(i, i + 1);
        return written.length() >= SHORTEST_PLACE && written.chars().allMatch(Character::isUpperCase);
    }
}
