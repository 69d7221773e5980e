package org.faultline.fracture.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.faultline.fracture.Board;
import org.faultline.fracture.BoardRow;
import org.faultline.fracture.Fracture;
import org.faultline.fracture.Hyperparameters;
import org.faultline.web.Listing;
import org.faultline.web.ListingRequest;
import org.faultline.web.SortableBy;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The board as JSON; for every reader, since it holds units and passages and no person. */
@RestController
@RequestMapping("/api/v1/fracture")
@Tag(name = "fracture", description = "Which units are fracturing, and why")
final class FractureRoutes {

    private final UnitRows units;
    private final Fracture fracture;

    FractureRoutes(Fracture fracture, UnitRows units) {
        this.fracture = fracture;
        this.units = units;
    }

    /**
     * How the figures of a board were made.
     *
     * @param asOf the board's date
     * @param hyperparameters what the units were pooled towards
     * @param notes what a reader must know, in sentences
     */
    record Method(LocalDate asOf, Hyperparameters hyperparameters, List<String> notes) {}

    @GetMapping
    @Operation(
            summary = "The board of a date",
            description = "From what had been published by asOf; today when absent.")
    Listing<BoardRow> board(
            @SortableBy({"rank", "rate", "events", "lineages", "lastEvent", "effort"}) ListingRequest page,
            @Valid BoardFilters filters) {
        return BoardOrder.page(fracture.board(BoardDate.of(filters.asOf())), filters, page);
    }

    @GetMapping("/units/{id}")
    @Operation(
            summary = "One unit's row of the board",
            description = "An id that was folded redirects to the surviving unit.")
    BoardRow unit(
            @PathVariable String id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf) {
        return units.row(id, BoardDate.of(asOf));
    }

    @GetMapping("/method")
    @Operation(
            summary = "What a board's figures rest on",
            description = "Hyperparameters, assumptions and what was left out.")
    Method method(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf) {
        Board board = fracture.board(BoardDate.of(asOf));
        return new Method(board.asOf(), board.hyperparameters(), board.notes());
    }
}
