package org.faultline.inquiry.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.faultline.inquiry.Alternative;
import org.faultline.inquiry.Conflict;
import org.faultline.inquiry.Conflicts;
import org.faultline.inquiry.Settling;
import org.faultline.web.AsOf;
import org.faultline.web.Listing;
import org.faultline.web.ListingRequest;
import org.faultline.web.NoSuchRecord;
import org.faultline.web.SortableBy;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Conflicts as JSON. Open to every reader; compares only claims that every reader may see. */
@RestController
@RequestMapping("/api/v1/conflicts")
final class ConflictRoutes {

    private final Conflicts conflicts;

    ConflictRoutes(Conflicts conflicts) {
        this.conflicts = conflicts;
    }

    @GetMapping
    @Operation(summary = "Claims that cannot both hold, by the rule that found them")
    Listing<Conflict> list(@SortableBy("rule") ListingRequest page, AsOf asOf, @Valid ConflictFilters filters) {
        return page.cut(conflicts.all(filters.wanted(), asOf.knownAt()));
    }

    @GetMapping("/{id}")
    Conflict one(@PathVariable String id, AsOf asOf) {
        return conflicts.find(id, asOf.knownAt()).orElseThrow(() -> new NoSuchRecord("conflict", id));
    }

    @GetMapping("/{id}/alternative")
    @Operation(
            summary = "What the graph would say if another side were true",
            description = "'side' counts from 0; 0 is the working answer.")
    Alternative alternative(@PathVariable String id, @RequestParam(defaultValue = "1") int side, AsOf asOf) {
        return conflicts
                .alternative(id, side, asOf.knownAt())
                .orElseThrow(() -> new NoSuchRecord("conflict or side", id + ", " + side));
    }

    @GetMapping("/{id}/settling")
    @Operation(
            summary = "What would settle a conflict",
            description = "A search for the missing report, and what report would turn the answer.")
    Settling settling(@PathVariable String id, AsOf asOf) {
        return conflicts.settling(id, asOf.knownAt()).orElseThrow(() -> new NoSuchRecord("conflict", id));
    }
}
