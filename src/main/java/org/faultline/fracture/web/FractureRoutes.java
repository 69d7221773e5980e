package org.faultline.fracture.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.faultline.fracture.Board;
import org.faultline.fracture.BoardRow;
import org.faultline.fracture.Calibration;
import org.faultline.fracture.CalibrationRecord;
import org.faultline.fracture.Division;
import org.faultline.fracture.Fracture;
import org.faultline.fracture.History;
import org.faultline.fracture.Hyperparameters;
import org.faultline.fracture.Why;
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

    private final Calibration calibration;

    FractureRoutes(Fracture fracture, UnitRows units, Calibration calibration) {
        this.fracture = fracture;
        this.calibration = calibration;
        this.units = units;
    }

    /**
     * How the figures of a board were made.
     *
     * @param asOf the board's date
     * @param hyperparameters what the figures rest on
     * @param notes what a reader must know, in sentences
     */
    record Method(LocalDate asOf, Hyperparameters hyperparameters, List<String> notes) {}

    @GetMapping
    @Operation(
            summary = "The board of a date",
            description = "From what had been published by asOf; today when absent. Battalions that are most probably"
                    + " fracturing come first.")
    Listing<BoardRow> board(
            @SortableBy({"rank", "pFracturing", "pExceed", "rate", "change", "events", "lineages", "lastEvent", "effort"
                    })
                    ListingRequest page,
            @Valid BoardFilters filters) {
        LocalDate asOf = BoardDate.of(filters.asOf());
        Board board = fracture.board(asOf, BoardDate.since(filters.since(), asOf));
        return BoardOrder.page(
                board, filters, filters.superior() == null ? null : fracture.below(filters.superior(), asOf), page);
    }

    @GetMapping("/units/{id}")
    @Operation(
            summary = "One battalion's row of the board, and its ledger",
            description = "The lines of the ledger add up to the log-odds of pFracturing exactly. An id that was folded"
                    + " redirects to the surviving unit.")
    Why unit(
            @PathVariable String id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate since) {
        LocalDate date = BoardDate.of(asOf);
        return units.of(id, date, unit -> fracture.why(unit, date, BoardDate.since(since, date)));
    }

    @GetMapping("/units/{id}/history")
    @Operation(
            summary = "A battalion's probability month by month",
            description = "As it would have been published then, and apart from it in hindsight.")
    History history(
            @PathVariable String id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf) {
        LocalDate date = BoardDate.of(asOf);
        return units.of(id, date, unit -> fracture.history(unit, date));
    }

    @GetMapping("/divisions")
    @Operation(
            summary = "The formations above battalions",
            description =
                    "With the probability that at least one battalion below is fracturing, and with the events that"
                            + " sources attribute to the formation itself, which bear on no battalion.")
    Listing<Division> divisions(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf) {
        return Listing.whole(fracture.divisions(BoardDate.of(asOf)));
    }

    @GetMapping("/calibration")
    @Operation(
            summary = "What was published, and how it turned out",
            description =
                    "Every board that was kept, with the version of the model and the digest of its inputs, scored when its"
                            + " window of 182 days and 90 days for reports have passed.")
    CalibrationRecord calibration() {
        return calibration.record();
    }

    @GetMapping("/method")
    @Operation(
            summary = "What a board's figures rest on",
            description = "Version of the model, digest of what it read, what it estimated, and what was left out.")
    Method method(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf) {
        Board board = fracture.board(BoardDate.of(asOf));
        return new Method(board.asOf(), board.hyperparameters(), board.notes());
    }
}
