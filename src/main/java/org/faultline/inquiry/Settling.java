package org.faultline.inquiry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would settle a conflict.
 *
 * @param question what a source would have to answer
 * @param search a query for the search that looks for it
 * @param turns for each side that is not the working answer, what report would make it so
 */
public record Settling(String question, String search, List<Turn> turns) {

    /** Keeps its own copy. */
    public Settling {
        turns = List.copyOf(turns);
    }

    /**
     * What would make a side the working answer.
     *
     * @param side the number of the side, from 0
     * @param says what it says
     * @param grade the worst reliability of a source that would turn the answer by one more report of this: {@code F} to {@code A}, or
     *     {@code not graded}; absent when no single report would
     * @param words the same in a sentence
     */
    public record Turn(int side, String says, @Nullable String grade, String words) {}
}
