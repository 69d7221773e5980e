package org.faultline.inquiry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that leans on a source: what would be other without it.
 *
 * @param source id of the source
 * @param title what it is
 * @param publisher who published it
 * @param published when, as precisely as known
 * @param withdrawn whether it is withdrawn already
 * @param claims how many standing claims no other source states
 * @param moves what would be other
 * @param board the battalions whose probability of fracturing would be other today, those that move most first
 */
public record Ripple(
        String source,
        String title,
        String publisher,
        @Nullable String published,
        boolean withdrawn,
        int claims,
        List<Move> moves,
        List<Leaning> board) {

    /** Keeps its own copies. */
    public Ripple {
        moves = List.copyOf(moves);
        board = List.copyOf(board);
    }

    /**
     * A battalion on the board that leans on the source.
     *
     * @param id the unit's id
     * @param designation its name
     * @param now the probability of fracturing as it is
     * @param without the probability without the source
     */
    public record Leaning(String id, String designation, double now, double without) {}
}
