package org.faultline.intake.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.faultline.fracture.Board;
import org.faultline.fracture.BoardRow;
import org.faultline.fracture.Rate;

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
        lines.add("  %-24s %-18s %11s %7s %8s  %s"
                .formatted("unit", "state", "fracturing", "events", "lineages", "rate"));
        for (BoardRow row : rows) {
            lines.add(String.format(
                    Locale.ROOT,
                    "  %-24s %-18s %9.1f %% %7d %8d  %s",
                    row.unit().designation(),
                    row.state(),
                    100 * row.pFracturing(),
                    row.events(),
                    row.lineages(),
                    inWords(row.rate())));
        }
        return lines;
    }

    private static String inWords(Rate rate) {
        return "%.1f (%.1f to %.1f)".formatted(rate.median(), rate.low(), rate.high());
    }
}
