package org.faultline.language.internal.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One way to cut a name into syllables.
 *
 * @param syllables the syllables in order
 * @param cost how unlikely it is; only differences count
 */
public record Segmentation(List<Syllable> syllables, double cost) {

    private static final int MOST = 4;
    private static final double WIDEST = 0.30;

    static final Segmentation EMPTY = new Segmentation(List.of(), 0);

    Segmentation plus(Syllable syllable, double more) {
        List<Syllable> longer = new ArrayList<>(syllables);
        longer.add(syllable);
        return new Segmentation(longer, cost + more);
    }

    Segmentation plus(Segmentation other) {
        List<Syllable> longer = new ArrayList<>(syllables);
        longer.addAll(other.syllables);
        return new Segmentation(longer, cost + other.cost);
    }

    /** {@return the best few, none much worse than the best} */
    static List<Segmentation> best(List<Segmentation> all) {
        List<Segmentation> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparingDouble(Segmentation::cost));
        List<Segmentation> best = new ArrayList<>();
        for (Segmentation one : sorted) {
            if (best.size() == MOST || one.cost > sorted.getFirst().cost + WIDEST) {
                break;
            }
            best.add(one);
        }
        return best;
    }
}
