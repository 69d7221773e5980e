package org.faultline.defections.web;

import jakarta.validation.Valid;
import org.faultline.defections.DefectionFilters;
import org.faultline.defections.DefectionRecord;
import org.faultline.defections.DefectionRow;
import org.faultline.defections.Defections;
import org.faultline.web.AsOf;
import org.faultline.web.Listing;
import org.faultline.web.ListingRequest;
import org.faultline.web.NoSuchRecord;
import org.faultline.web.SortableBy;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Defections as JSON. */
@RestController
@RequestMapping("/api/v1/defections")
final class DefectionRoutes {

    private final Defections defections;

    DefectionRoutes(Defections defections) {
        this.defections = defections;
    }

    @GetMapping
    Listing<DefectionRow> list(
            @SortableBy({"-date", "kind", "count", "lineages"}) ListingRequest page,
            AsOf asOf,
            @Valid DefectionFilters filters) {
        return defections.list(page, asOf, filters);
    }

    @GetMapping("/{id}")
    DefectionRecord one(@PathVariable String id, AsOf asOf) {
        return defections.find(id, asOf).orElseThrow(() -> new NoSuchRecord("defection", id));
    }
}
