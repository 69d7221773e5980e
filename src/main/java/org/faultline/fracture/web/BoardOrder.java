package org.faultline.fracture.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.faultline.fracture.Board;
import org.faultline.fracture.BoardRow;
import org.faultline.web.Listing;
import org.faultline.web.ListingRequest;
import org.jspecify.annotations.Nullable;

/** Filters, sorts and pages the rows of a board; ties stay in the board's own order. */
final class BoardOrder {

    private BoardOrder() {}

    /**
     * {@return the page asked for}
     *
     * @param below the ids of the units below the superior asked for; absent when none is
     */
    static Listing<BoardRow> page(Board board, BoardFilters filters, @Nullable Set<String> below, ListingRequest page) {
        String wanted = filters.q() == null ? "" : filters.q().strip().toLowerCase(Locale.ROOT);
        List<BoardRow> matching = board.items().stream()
                .filter(row -> filters.state() == null || row.state() == filters.state())
                .filter(row -> below == null || below.contains(row.unit().id()))
                .filter(row -> filters.type() == null
                        || row.type().equalsIgnoreCase(filters.type().strip()))
                .filter(row -> isIn(filters.region(), row.region()))
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

    private static boolean isIn(@Nullable String wanted, BoardRow.@Nullable Region region) {
        return wanted == null
                || (region != null
                        && (region.id().equals(wanted.strip()) || region.name().equalsIgnoreCase(wanted.strip())));
    }

    private static Comparator<BoardRow> by(String key) {
        return switch (key) {
            case "rate" -> Comparator.comparingDouble(row -> row.rate().median());
            case "pFracturing" -> Comparator.comparingDouble(BoardRow::pFracturing);
            case "pExceed" -> Comparator.comparingDouble(BoardRow::pExceed);
            case "change" ->
                Comparator.comparingDouble(
                        row -> row.change() == null ? 0 : row.change().difference());
            case "events" -> Comparator.comparingInt(BoardRow::events);
            case "lineages" -> Comparator.comparingInt(BoardRow::lineages);
            case "lastEvent" ->
                Comparator.comparing(BoardRow::lastEvent, Comparator.nullsFirst(Comparator.naturalOrder()));
            case "effort" -> Comparator.comparingInt(BoardRow::effort);
            default -> throw new IllegalArgumentException("no such order: " + key);
        };
    }

    /** {@return the probability in words: {@code 37 %}, {@code under 1 %}} */
    static String percent(double probability) {
        if (probability < 0.01) {
            return "under 1 %";
        }
        return probability > 0.99 ? "over 99 %" : String.format(Locale.ROOT, "%.0f %%", 100 * probability);
    }
}
