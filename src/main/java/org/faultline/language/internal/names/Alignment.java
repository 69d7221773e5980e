package org.faultline.language.internal.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two rows of syllables set side by side, in order, at the least cost.
 *
 * @param pairs the pairs in order
 * @param distance their costs in all
 */
public record Alignment(List<Pair> pairs, double distance) {

    private static final double GAP = 1;
    private static final double SOUND_WEIGHT = 0.55;
    private static final double MEDIAL_COST = 0.62;
    private static final double CREAKY_COST = 0.2;
    private static final double PRIOR_WEIGHT = 0.5;
    private static final double BEARABLE_SYLLABLE = 0.28;
    private static final double WORST_WEIGHT = 0.5;

    /** Two syllables side by side, or one beside nothing. */
    public record Pair(@Nullable Syllable left, @Nullable Syllable right, double cost) {}

    static Alignment of(List<Syllable> left, List<Syllable> right) {
        double[][] costs = new double[left.size() + 1][right.size() + 1];
        double[][] best = new double[left.size() + 1][right.size() + 1];
        for (int i = 0; i <= left.size(); i++) {
            for (int j = 0; j <= right.size(); j++) {
                if (i == 0 || j == 0) {
                    best[i][j] = (i + j) * GAP;
                    continue;
                }
                costs[i][j] = distance(left.get(i - 1), right.get(j - 1));
                best[i][j] = Math.min(best[i - 1][j - 1] + costs[i][j], Math.min(best[i - 1][j], best[i][j - 1]) + GAP);
            }
        }
        return new Alignment(trace(left, right, costs, best), best[left.size()][right.size()]);
    }

    private static List<Pair> trace(List<Syllable> left, List<Syllable> right, double[][] costs, double[][] best) {
        List<Pair> pairs = new ArrayList<>();
        int i = left.size();
        int j = right.size();
        while (i > 0 || j > 0) {
            if (i > 0 && j > 0 && best[i][j] >= best[i - 1][j - 1] + costs[i][j] - 1e-12) {
                pairs.add(new Pair(left.get(i - 1), right.get(j - 1), costs[i][j]));
                i--;
                j--;
            } else if (i > 0 && (j == 0 || best[i][j] >= best[i - 1][j] + GAP - 1e-12)) {
                pairs.add(new Pair(left.get(i - 1), null, GAP));
                i--;
            } else {
                pairs.add(new Pair(null, right.get(j - 1), GAP));
                j--;
            }
        }
        Collections.reverse(pairs);
        return pairs;
    }

    /** {@return how far two syllables are from each other: 0 for the same, at most 1} */
    public static double distance(Syllable left, Syllable right) {
        double least = 1;
        for (Reading a : left.readings()) {
            for (Reading b : right.readings()) {
                double prior = PRIOR_WEIGHT * (a.prior() + b.prior());
                if (prior < least) {
                    least = Math.min(least, prior + SOUND_WEIGHT * (onset(a, b) + rime(a, b)));
                }
            }
        }
        return least;
    }

    private static double onset(Reading a, Reading b) {
        double cost = Sounds.onsetCost(a.onset(), b.onset())
                + (a.medialY() == b.medialY() ? 0 : MEDIAL_COST)
                + (a.medialW() == b.medialW() ? 0 : MEDIAL_COST);
        return Math.min(1, cost);
    }

    private static double rime(Reading a, Reading b) {
        return Math.min(1, Sounds.rimeCost(a.rime(), b.rime()) + (a.creaky() == b.creaky() ? 0 : CREAKY_COST));
    }

    /** {@return whether a pair sets side by side two sounds that tell names apart, as San and Than, though they are often confused} */
    boolean hasRivals() {
        return pairs.stream().anyMatch(pair -> {
            Syllable left = pair.left();
            Syllable right = pair.right();
            return left != null && right != null && areRivals(left, right);
        });
    }

    /** {@return whether two syllables have sounds that tell names apart, as San and Than or Soe and Saw, though they are often confused} */
    public static boolean areRivals(Syllable left, Syllable right) {
        List<Reading> others = right.usualReadings();
        return CommonSyllables.areRivals(left, right)
                || Sounds.areRivals(left.usualOnset(), right.usualOnset())
                || left.usualReadings().stream().allMatch(a -> others.stream().allMatch(b -> Sounds.areRivals(a, b)));
    }

    /**
     * {@return the score of the alignment: 1 for the same name}
     *
     * @param extra what the segmentations behind it cost beyond the best ones
     */
    double score(double extra) {
        long left = pairs.stream().filter(pair -> pair.left() != null).count();
        long right = pairs.stream().filter(pair -> pair.right() != null).count();
        double worst = pairs.stream()
                .filter(pair -> pair.left() != null && pair.right() != null)
                .mapToDouble(Pair::cost)
                .max()
                .orElse(0);
        return 1
                - (distance + PRIOR_WEIGHT * extra) / Math.max(1, Math.max(left, right))
                - WORST_WEIGHT * Math.max(0, worst - BEARABLE_SYLLABLE);
    }
}
