package org.faultline.defections.web;

import jakarta.validation.Valid;
import org.faultline.defections.Tallies;
import org.faultline.defections.TallyFilters;
import org.faultline.defections.TallyRecord;
import org.faultline.defections.TallyRow;
import org.faultline.web.AsOf;
import org.faultline.web.Listing;
import org.faultline.web.ListingRequest;
import org.faultline.web.NoSuchRecord;
import org.faultline.web.SortableBy;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tallies as JSON. */
@RestController
@RequestMapping("/api/v1/tallies")
final class TallyRoutes {

    private final Tallies tallies;

    TallyRoutes(Tallies tallies) {
        this.tallies = tallies;
    }

    @GetMapping
    Listing<TallyRow> list(
            @SortableBy({"group", "date", "count", "claimant"}) ListingRequest page,
            AsOf asOf,
            @Valid TallyFilters filters) {
        return tallies.list(page, asOf, filters);
    }

    @GetMapping("/{id}")
    TallyRecord one(@PathVariable String id, AsOf asOf) {
        return tallies.find(id, asOf).orElseThrow(() -> new NoSuchRecord("tally", id));
    }
}
