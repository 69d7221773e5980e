package org.faultline.intake.internal;

import java.util.ArrayList;
import java.util.List;
import org.faultline.fracture.Board;
import org.faultline.fracture.BoardRow;
import org.faultline.fracture.Rate;
import org.jspecify.annotations.Nullable;

/**
 * The top of a board as a terminal shows it.
 *
 * @param board the board
 * @param limit how many rows
 */
public record BoardText(Board board, int limit) {

    /** {@return its lines} */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(
                "Fracturing units as of " + board.asOf() + " (soldiers leaving per 100 soldier-years, 90 % interval)");
        List<BoardRow> rows = board.items().stream()
                .filter(row -> row.events() > 0)
                .limit(limit)
                .toList();
        if (rows.isEmpty()) {
            lines.add("  No event is attributed to a unit by name by that date.");
            return lines;
        }
        lines.add("  %-24s %-18s %7s %8s  %s".formatted("unit", "state", "events", "lineages", "rate"));
        for (BoardRow row : rows) {
            lines.add("  %-24s %-18s %7d %8d  %s"
                    .formatted(
                            row.unit().designation(), row.state(), row.events(), row.lineages(), inWords(row.rate())));
        }
        return lines;
    }

    private static String inWords(@Nullable Rate rate) {
        return rate == null ? "none" : "%.1f (%.1f to %.1f)".formatted(rate.median(), rate.low(), rate.high());
    }
}
