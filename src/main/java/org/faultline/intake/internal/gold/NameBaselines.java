package org.faultline.intake.internal.gold;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.codec.language.bm.NameType;
import org.apache.commons.codec.language.bm.PhoneticEngine;
import org.apache.commons.codec.language.bm.RuleType;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * What general-purpose comparisons of names make of the same pairs: Jaro-Winkler at the threshold that suits the file best, Double
 * Metaphone of the joined words, and Beider-Morse word by word. They get the names in small letters without marks.
 */
final class NameBaselines {

    private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();
    private static final int CODE_LENGTH = 12;

    /** Longer names are no names of people; Beider-Morse takes its time in proportion to the square. */
    private static final int LONGEST = 60;

    private static final int STEPS = 100;

    private final DoubleMetaphone metaphone = new DoubleMetaphone();
    private final PhoneticEngine beiderMorse = new PhoneticEngine(NameType.GENERIC, RuleType.APPROX, true);

    /** Two names and whether they are spellings of one. */
    record Pair(String a, String b, boolean same) {}

    NameBaselines() {
        metaphone.setMaxCodeLen(CODE_LENGTH);
    }

    /** {@return the score of each method on the pairs, by its name} */
    Map<String, Score> scores(List<Pair> pairs) {
        Map<String, Score> scores = new LinkedHashMap<>();
        double threshold = bestThreshold(pairs);
        scores.put(
                "Jaro-Winkler from " + Score.share(threshold),
                score(pairs, (a, b) -> JARO_WINKLER.apply(a, b) >= threshold));
        scores.put("Double Metaphone", score(pairs, this::soundAlike));
        scores.put("Beider-Morse", score(pairs, this::wordsSoundAlike));
        return scores;
    }

    private interface Method {
        boolean match(String a, String b);
    }

    private static Score score(List<Pair> pairs, Method method) {
        Score score = Score.NONE;
        for (Pair pair : pairs) {
            score = score.plus(scored(method.match(plain(pair.a()), plain(pair.b())), pair.same()));
        }
        return score;
    }

    /** {@return the score of one pair} */
    static Score scored(boolean match, boolean same) {
        return Score.of(match && same ? 1 : 0, match && !same ? 1 : 0, !match && same ? 1 : 0);
    }

    /**
     * The threshold at which the method tells same from different best, found on the very pairs it is measured on: the most that it can do.
     * Not the one with the highest F1, since most pairs are the same and calling all of them so would win.
     */
    private static double bestThreshold(List<Pair> pairs) {
        double best = 1;
        double highest = -1;
        for (int step = 1; step <= STEPS; step++) {
            double threshold = (double) step / STEPS;
            double told = told(pairs, threshold);
            if (told > highest) {
                highest = told;
                best = threshold;
            }
        }
        return best;
    }

    private static double told(List<Pair> pairs, double threshold) {
        int same = 0;
        int matched = 0;
        int falsely = 0;
        for (Pair pair : pairs) {
            boolean match = JARO_WINKLER.apply(plain(pair.a()), plain(pair.b())) >= threshold;
            same += pair.same() ? 1 : 0;
            matched += match && pair.same() ? 1 : 0;
            falsely += match && !pair.same() ? 1 : 0;
        }
        return (double) matched / Math.max(1, same) - (double) falsely / Math.max(1, pairs.size() - same);
    }

    private boolean soundAlike(String a, String b) {
        String left = a.replace(" ", "");
        String right = b.replace(" ", "");
        return !metaphone.doubleMetaphone(left).isEmpty() && metaphone.isDoubleMetaphoneEqual(left, right);
    }

    private boolean wordsSoundAlike(String a, String b) {
        String[] left = a.split(" ", -1);
        String[] right = b.split(" ", -1);
        if (left.length != right.length || a.length() > LONGEST || b.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < left.length; i++) {
            if (!left[i].equals(right[i]) && disjoint(beiderMorse.encode(left[i]), beiderMorse.encode(right[i]))) {
                return false;
            }
        }
        return true;
    }

    private static boolean disjoint(String codes, String others) {
        Set<String> known = Set.copyOf(Arrays.asList(others.split("\\|", -1)));
        return Arrays.stream(codes.split("\\|", -1)).noneMatch(known::contains);
    }

    private static String plain(String name) {
        String shortened = name.length() > 10 * LONGEST ? name.substring(0, 10 * LONGEST) : name;
        return Normalizer.normalize(shortened, Normalizer.Form.NFKD)
                .replaceAll("[\\p{Mn}&&[^\\u1000-\\u109F]]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z\\u1000-\\u109F]+", " ")
                .strip();
    }
}
