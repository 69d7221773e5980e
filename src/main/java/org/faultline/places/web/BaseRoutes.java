package org.faultline.places.web;

import jakarta.validation.Valid;
import org.faultline.places.BaseFilters;
import org.faultline.places.BaseRecord;
import org.faultline.places.BaseRow;
import org.faultline.places.Bases;
import org.faultline.web.AsOf;
import org.faultline.web.Listing;
import org.faultline.web.ListingRequest;
import org.faultline.web.NoSuchRecord;
import org.faultline.web.SortableBy;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Bases as JSON. Open to every reader; a base has no coordinates and no place finer than a township. */
@RestController
@RequestMapping("/api/v1/bases")
final class BaseRoutes {

    private final Bases bases;

    BaseRoutes(Bases bases) {
        this.bases = bases;
    }

    @GetMapping
    Listing<BaseRow> list(
            @SortableBy({"name", "place", "units"}) ListingRequest page, AsOf asOf, @Valid BaseFilters filters) {
        return bases.list(page, asOf, filters);
    }

    @GetMapping("/{id}")
    BaseRecord one(@PathVariable String id, AsOf asOf) {
        return bases.find(id, asOf).orElseThrow(() -> new NoSuchRecord("base", id));
    }
}
