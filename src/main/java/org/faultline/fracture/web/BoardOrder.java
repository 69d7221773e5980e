package org.faultline.fracture.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.faultline.fracture.Board;
import org.faultline.fracture.BoardRow;
import org.faultline.web.Listing;
import org.faultline.web.ListingRequest;
import org.jspecify.annotations.Nullable;

/** Filters, sorts and pages the rows of a board; ties stay in the board's own order. */
final class BoardOrder {

    private BoardOrder() {}

    static Listing<BoardRow> page(Board board, BoardFilters filters, ListingRequest page) {
        String wanted = filters.q() == null ? "" : filters.q().strip().toLowerCase(Locale.ROOT);
        List<BoardRow> matching = board.items().stream()
                .filter(row -> filters.state() == null || row.state() == filters.state())
                .filter(row -> row.unit().designation().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        List<BoardRow> sorted;
        if (page.sort().equals("rank")) {
            sorted = page.descending() ? matching.reversed() : matching;
        } else {
            Comparator<BoardRow> order = by(page.sort());
            sorted = matching.stream()
                    .sorted(page.descending() ? order.reversed() : order)
                    .toList();
        }
        return page.listing(
                sorted.stream().skip(page.offset()).limit(page.fetch()).toList());
    }

    private static Comparator<BoardRow> by(String key) {
        return switch (key) {
            case "rate" ->
                Comparator.comparingDouble(
                        row -> row.rate() == null ? -1 : row.rate().median());
            case "events" -> Comparator.comparingInt(BoardRow::events);
            case "lineages" -> Comparator.comparingInt(BoardRow::lineages);
            case "lastEvent" ->
                Comparator.comparing(BoardRow::lastEvent, Comparator.nullsFirst(Comparator.naturalOrder()));
            case "effort" -> Comparator.comparingInt(BoardRow::effort);
            default -> throw new IllegalArgumentException("no such order: " + key);
        };
    }

    /** {@return the probability in words: {@code 37 %}, {@code under 1 %}} */
    static String percent(@Nullable Double probability) {
        if (probability == null) {
            return "";
        }
        if (probability < 0.01) {
            return "under 1 %";
        }
        return probability > 0.99 ? "over 99 %" : String.format(Locale.ROOT, "%.0f %%", 100 * probability);
    }
}
