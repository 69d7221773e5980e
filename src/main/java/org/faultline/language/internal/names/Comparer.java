package org.faultline.language.internal.names;

import java.util.ArrayList;
import java.util.List;
import org.faultline.language.NameComparison;
import org.faultline.language.NameComparison.AlignedSyllable;
import org.faultline.language.NameComparison.Decision;
import org.faultline.language.internal.names.ParsedName.Core;
import org.jspecify.annotations.Nullable;

/** Compares two parsed names by sound. */
public final class Comparer {

    private static final double MATCH = 0.90;
    private static final double POSSIBLE = 0.80;
    private static final double STRIPPED_PENALTY = 0.05;
    private static final double NEAR_SPELLING = 0.85;
    private static final int MOST_SYLLABLES = 24;

    private record Best(double score, Alignment alignment, Core left, Core right) {}

    private Comparer() {}

    /** {@return how near two names are, and why} */
    public static NameComparison compare(ParsedName left, ParsedName right) {
        if (left.cores().isEmpty() || right.cores().isEmpty()) {
            return new NameComparison(0, Decision.NONE, List.of(), "no name is left to compare");
        }
        Best best = best(left, right);
        if (best == null) {
            return bySpelling(left, right);
        }
        double score = Math.clamp(best.score(), 0, 1);
        Decision decision = score >= MATCH ? Decision.MATCH : score >= POSSIBLE ? Decision.POSSIBLE : Decision.NONE;
        List<AlignedSyllable> aligned = explain(best.alignment());
        if (decision != Decision.NONE && left.contradicts(right)) {
            return new NameComparison(score, Decision.NONE, aligned, "the honorifics are a man's and a woman's");
        }
        int syllables = Math.min(best.left().syllables(), best.right().syllables());
        boolean single = syllables < 2 && !(left.isTitled() && right.isTitled());
        if (decision == Decision.MATCH && best.alignment().hasRivals()) {
            return new NameComparison(score, Decision.POSSIBLE, aligned, "two sounds that are kept apart in names");
        }
        if (decision == Decision.MATCH && single) {
            return new NameComparison(score, Decision.POSSIBLE, aligned, "one syllable alone is never a match");
        }
        return new NameComparison(score, decision, aligned, "compared syllable by syllable");
    }

    private static @Nullable Best best(ParsedName left, ParsedName right) {
        Best best = null;
        for (Core a : left.cores()) {
            for (Core b : right.cores()) {
                if (a.stripped() && b.stripped()) {
                    continue;
                }
                Best one = best(a, b);
                if (one != null && (best == null || one.score() > best.score())) {
                    best = one;
                }
            }
        }
        return best;
    }

    private static @Nullable Best best(Core left, Core right) {
        double penalty = left.stripped() || right.stripped() ? STRIPPED_PENALTY : 0;
        Best best = null;
        for (Segmentation a : left.ways()) {
            for (Segmentation b : right.ways()) {
                if (a.syllables().size() > MOST_SYLLABLES || b.syllables().size() > MOST_SYLLABLES) {
                    continue;
                }
                Alignment alignment = Alignment.of(a.syllables(), b.syllables());
                double extra = a.cost()
                        - left.ways().getFirst().cost()
                        + b.cost()
                        - right.ways().getFirst().cost();
                double score = left.words().equals(right.words()) ? 1 : alignment.score(extra);
                if (best == null || score - penalty > best.score()) {
                    best = new Best(score - penalty, alignment, left, right);
                }
            }
        }
        return best;
    }

    private static NameComparison bySpelling(ParsedName left, ParsedName right) {
        String a = String.join(" ", left.cores().getFirst().words());
        String b = String.join(" ", right.cores().getFirst().words());
        if (a.equals(b)) {
            return new NameComparison(1, Decision.POSSIBLE, List.of(), "spelt alike, but not readable as syllables");
        }
        return Spelling.isNear(a, b)
                ? new NameComparison(
                        NEAR_SPELLING,
                        Decision.POSSIBLE,
                        List.of(),
                        "spelt nearly alike, but not readable as syllables")
                : new NameComparison(0, Decision.NONE, List.of(), "not readable as syllables");
    }

    private static List<AlignedSyllable> explain(Alignment alignment) {
        List<AlignedSyllable> aligned = new ArrayList<>();
        for (Alignment.Pair pair : alignment.pairs()) {
            Syllable a = pair.left();
            Syllable b = pair.right();
            aligned.add(new AlignedSyllable(a == null ? "" : a.text(), b == null ? "" : b.text(), pair.cost()));
        }
        return aligned;
    }
}
