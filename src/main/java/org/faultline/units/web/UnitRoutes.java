package org.faultline.units.web;

import jakarta.validation.Valid;
import java.util.List;
import org.faultline.units.Inherited;
import org.faultline.units.InheritedFilters;
import org.faultline.units.UnitFilters;
import org.faultline.units.UnitRecord;
import org.faultline.units.UnitRow;
import org.faultline.units.Units;
import org.faultline.web.AsOf;
import org.faultline.web.Listing;
import org.faultline.web.ListingRequest;
import org.faultline.web.NoSuchRecord;
import org.faultline.web.SortableBy;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Units as JSON. Open to every reader; shows no person without a public standing, and no place finer than a township. */
@RestController
@RequestMapping("/api/v1/units")
final class UnitRoutes {

    private final Units units;

    UnitRoutes(Units units) {
        this.units = units;
    }

    @GetMapping
    Listing<UnitRow> list(
            @SortableBy({"designation", "name", "defections", "incidents"}) ListingRequest page,
            AsOf asOf,
            @Valid UnitFilters filters) {
        return units.list(page, asOf, filters);
    }

    @GetMapping("/{id}")
    UnitRecord one(@PathVariable String id, AsOf asOf) {
        return units.find(id, asOf).orElseThrow(() -> new NoSuchRecord("unit", id));
    }

    @GetMapping("/{id}/inherited")
    Listing<Inherited> inherited(
            @PathVariable String id,
            @SortableBy("kind") ListingRequest page,
            AsOf asOf,
            @Valid InheritedFilters filters) {
        List<Inherited> all = units.inherited(id, asOf, filters).orElseThrow(() -> new NoSuchRecord("unit", id));
        return page.cut(all);
    }
}
