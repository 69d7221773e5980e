package org.faultline.fracture.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.faultline.fracture.Board;
import org.faultline.fracture.BoardRow;
import org.faultline.fracture.Calibration;
import org.faultline.fracture.Division;
import org.faultline.fracture.Fracture;
import org.faultline.fracture.History;
import org.faultline.fracture.State;
import org.faultline.fracture.Why;
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

    private final Calibration calibration;

    BoardPages(Fracture fracture, UnitRows units, Calibration calibration) {
        this.fracture = fracture;
        this.calibration = calibration;
        this.units = units;
    }

    @GetMapping("/")
    String board(
            @SortableBy({"rank", "pFracturing", "pExceed", "rate", "change", "events", "lineages", "lastEvent", "effort"
                    })
                    ListingRequest page,
            @Valid BoardFilters filters,
            Model model) {
        LocalDate asOf = BoardDate.of(filters.asOf());
        Board board = fracture.board(asOf, BoardDate.since(filters.since(), asOf));
        Set<String> below = filters.superior() == null ? null : fracture.below(filters.superior(), asOf);
        Listing<BoardRow> listing = BoardOrder.page(board, filters, below, page);
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
        model.addAttribute("superiors", choices(board, row -> choice(row.superior())));
        model.addAttribute("regions", choices(board, row -> choice(row.region())));
        model.addAttribute("types", choices(board, row -> new Choice(row.type(), row.type())));
        addDates(model, asOf);
        return "fracture/board";
    }

    /** A value that a filter can take, and its name. */
    record Choice(String value, String name) {}

    private static @Nullable Choice choice(BoardRow.@Nullable Superior superior) {
        return superior == null ? null : new Choice(superior.id(), superior.designation());
    }

    private static @Nullable Choice choice(BoardRow.@Nullable Region region) {
        return region == null ? null : new Choice(region.id(), region.name());
    }

    private static List<Choice> choices(Board board, Function<BoardRow, @Nullable Choice> of) {
        List<Choice> choices = new ArrayList<>();
        for (BoardRow row : board.items()) {
            Choice choice = of.apply(row);
            if (choice != null && !choices.contains(choice)) {
                choices.add(choice);
            }
        }
        choices.sort(Comparator.comparing(Choice::name).thenComparing(Choice::value));
        return choices;
    }

    @GetMapping("/fracture/units/{id}")
    String unit(
            @PathVariable String id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            Model model) {
        LocalDate date = BoardDate.of(asOf);
        Why why = units.of(id, date, unit -> fracture.why(unit, date, BoardDate.since(null, date)));
        Board board = fracture.board(date);
        model.addAttribute("board", board);
        model.addAttribute("why", why);
        model.addAttribute("line", BoardLine.of(why.row(), RateScale.of(List.of(why.row()))));
        model.addAttribute("ledger", LedgerLine.of(why.ledger()));
        model.addAttribute("total", LedgerLine.signed(why.ledger().logOdds()));
        model.addAttribute(
                "rank",
                board.items().stream().map(row -> row.unit().id()).toList().indexOf(id) + 1);
        addDates(model, date);
        return "fracture/unit";
    }

    @GetMapping("/fracture/units/{id}/history")
    String history(
            @PathVariable String id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            Model model) {
        LocalDate date = BoardDate.of(asOf);
        History history = units.of(id, date, unit -> fracture.history(unit, date));
        model.addAttribute("history", history);
        model.addAttribute("chart", HistoryChart.of(history));
        addDates(model, date);
        return "fracture/history";
    }

    @GetMapping("/fracture/divisions")
    String divisions(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            Model model) {
        LocalDate date = BoardDate.of(asOf);
        model.addAttribute(
                "lines", fracture.divisions(date).stream().map(DivisionLine::of).toList());
        addDates(model, date);
        return "fracture/divisions";
    }

    @GetMapping("/fracture/calibration")
    String calibration(Model model) {
        model.addAttribute("record", calibration.record());
        return "fracture/calibration";
    }

    /**
     * A formation, ready to be drawn.
     *
     * @param division the formation
     * @param any the probability in words that a battalion below is fracturing; empty without one
     * @param events its own events
     */
    record DivisionLine(Division division, String any, List<BoardLine.Event> events) {

        static DivisionLine of(Division division) {
            Double any = division.pAnyFracturing();
            return new DivisionLine(
                    division,
                    any == null ? "" : BoardOrder.percent(any),
                    BoardLine.events(division.events(), division.evidence()));
        }
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
