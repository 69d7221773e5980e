package org.faultline.places.web;

import jakarta.validation.Valid;
import org.faultline.places.PlaceFilters;
import org.faultline.places.PlaceRecord;
import org.faultline.places.PlaceRow;
import org.faultline.places.Places;
import org.faultline.web.AsOf;
import org.faultline.web.Listing;
import org.faultline.web.ListingRequest;
import org.faultline.web.NoSuchRecord;
import org.faultline.web.SortableBy;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Places as JSON. Open to every reader; coordinates are those of civil places, and units are shown down to the township. */
@RestController
@RequestMapping("/api/v1/places")
final class PlaceRoutes {

    private final Places places;

    PlaceRoutes(Places places) {
        this.places = places;
    }

    @GetMapping
    Listing<PlaceRow> list(@SortableBy({"level", "name"}) ListingRequest page, AsOf asOf, @Valid PlaceFilters filters) {
        return places.list(page, asOf, filters);
    }

    @GetMapping("/{id}")
    PlaceRecord one(@PathVariable String id, AsOf asOf) {
        return places.find(id, asOf).orElseThrow(() -> new NoSuchRecord("place", id));
    }
}
