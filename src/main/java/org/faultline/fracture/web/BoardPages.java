package org.faultline.fracture.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.faultline.fracture.Board;
import org.faultline.fracture.BoardRow;
import org.faultline.fracture.Fracture;
import org.faultline.fracture.State;
import org.faultline.web.Listing;
import org.faultline.web.ListingRequest;
import org.faultline.web.ShownQuery;
import org.faultline.web.SortableBy;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The board at {@code /}, and why a unit stands where it stands. */
@Hidden
@Controller
final class BoardPages {

    private final Fracture fracture;
    private final UnitRows units;

    BoardPages(Fracture fracture, UnitRows units) {
        this.fracture = fracture;
        this.units = units;
    }

    @GetMapping("/")
    String board(
            @SortableBy({"rank", "rate", "events", "lineages", "lastEvent", "effort"}) ListingRequest page,
            @Valid BoardFilters filters,
            Model model) {
        LocalDate asOf = BoardDate.of(filters.asOf());
        Board board = fracture.board(asOf);
        Listing<BoardRow> listing = BoardOrder.page(board, filters, page);
        Map<State, Long> tally = new EnumMap<>(State.class);
        for (State state : State.values()) {
            tally.put(
                    state,
                    board.items().stream().filter(row -> row.state() == state).count());
        }
        RateScale scale = RateScale.of(listing.items());
        model.addAttribute("board", board);
        Listing<BoardLine> lines = listing.map(row -> BoardLine.of(row, scale));
        model.addAttribute("listing", lines);
        model.addAttribute(
                "shown", lines.items().stream().filter(line -> !line.isSilent()).toList());
        model.addAttribute(
                "silent", lines.items().stream().filter(BoardLine::isSilent).toList());
        model.addAttribute("scale", scale);
        model.addAttribute("request", page);
        model.addAttribute("filters", filters);
        model.addAttribute("tally", tally);
        model.addAttribute("states", State.values());
        addDates(model, asOf);
        return "fracture/board";
    }

    @GetMapping("/fracture/units/{id}")
    String unit(
            @PathVariable String id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            Model model) {
        LocalDate date = BoardDate.of(asOf);
        BoardRow row = units.row(id, date);
        Board board = fracture.board(date);
        model.addAttribute("board", board);
        model.addAttribute("line", BoardLine.of(row, RateScale.of(List.of(row))));
        model.addAttribute("rank", board.items().indexOf(row) + 1);
        addDates(model, date);
        return "fracture/unit";
    }

    private void addDates(Model model, LocalDate asOf) {
        model.addAttribute("asOfDate", asOf);
        model.addAttribute("firstDate", Fracture.FIRST_DATE);
        model.addAttribute("today", BoardDate.today());
        model.addAttribute(
                "queries",
                fracture.queries().stream()
                        .map(query -> new ShownQuery(query.name(), query.text(), fracture.parametersOf(query)))
                        .toList());
    }
}
