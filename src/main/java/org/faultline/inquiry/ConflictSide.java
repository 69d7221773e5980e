package org.faultline.inquiry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the answers that contradict one another.
 *
 * @param says what it says, in a few words
 * @param claims the claims that say so
 * @param lineages the independent lineages that say so
 * @param reliability the best grade of its sources, {@code A} to {@code F}; absent when none is graded
 * @param credibility the best grade of its statements, 1 to 6; absent when none is graded
 * @param working whether the rule of the working answer prefers it
 */
public record ConflictSide(
        String says,
        List<String> claims,
        List<String> lineages,
        @Nullable String reliability,
        @Nullable Integer credibility,
        boolean working) {

    /** Keeps its own copies. */
    public ConflictSide {
        claims = List.copyOf(claims);
        lineages = List.copyOf(lineages);
    }
}
