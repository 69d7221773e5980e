package org.faultline.evidence.internal.copies;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.faultline.evidence.Paragraphs;

/**
 * What a text is recognised by: its sentences, and marks of them that near-duplicates have in common.
 *
 * <p>The marks are MinHash values of the sentences' runs, grouped into bands (Broder 1997; Leskovec, Rajaraman and Ullman, <i>Mining of Massive
 * Datasets</i>, chapter 3): two sentences with similarity s share one with probability 1 − (1 − s<sup>5</sup>)<sup>8</sup>, which is 0.96 at 0.8 and
 * below 0.0001 for sentences that have nothing to do with one another.
 *
 * @param sentences those that are long enough to be recognised
 * @param marks the marks
 */
public record Fingerprint(List<Sentence> sentences, Set<Long> marks) {

    /** Shorter ones are said alike by chance. */
    private static final int SHORTEST = 40;

    private static final int MOST_SENTENCES = 400;
    private static final int BANDS = 8;
    private static final int ROWS = 5;

    /** Burmese sentences end with this sign; the rules of the JDK do not break there. */
    private static final Pattern BURMESE_END = Pattern.compile("(?<=။)");

    /** Keeps its own copies. */
    public Fingerprint {
        sentences = List.copyOf(sentences);
        marks = Set.copyOf(marks);
    }

    /** {@return the fingerprint of a text; of a very long one, that of its first 400 sentences} */
    public static Fingerprint of(String text) {
        List<Sentence> sentences = new ArrayList<>();
        Set<Long> marks = new HashSet<>();
        int number = 0;
        for (Paragraphs.Range paragraph : Paragraphs.of(text)) {
            number++;
            for (String words : split(text.substring(paragraph.begin(), paragraph.end()))) {
                Sentence sentence = Sentence.of(number, words);
                if (sentence.length() >= SHORTEST && sentences.size() < MOST_SENTENCES) {
                    sentences.add(sentence);
                    marks.addAll(marks(sentence));
                }
            }
        }
        return new Fingerprint(sentences, marks);
    }

    private static List<String> split(String paragraph) {
        List<String> sentences = new ArrayList<>();
        for (String part : BURMESE_END.split(paragraph, -1)) {
            BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
            breaks.setText(part);
            int begin = breaks.first();
            for (int end = breaks.next(); end != BreakIterator.DONE; begin = end, end = breaks.next()) {
                sentences.add(part.substring(begin, end));
            }
        }
        return sentences;
    }

    private static List<Long> marks(Sentence sentence) {
        List<Long> marks = new ArrayList<>();
        for (int band = 0; band < BANDS; band++) {
            long[] values = new long[ROWS];
            for (int row = 0; row < ROWS; row++) {
                long seed = Sentence.mix(1 + (long) band * ROWS + row);
                values[row] = sentence.smallest(seed);
            }
            marks.add(Sentence.mix(Arrays.hashCode(values) * 31L + band));
        }
        return marks;
    }

    /** {@return how many letters and digits its sentences have} */
    int length() {
        return sentences.stream().mapToInt(Sentence::length).sum();
    }
}
