package org.faultline.incidents.web;

import jakarta.validation.Valid;
import org.faultline.incidents.IncidentFilters;
import org.faultline.incidents.IncidentRecord;
import org.faultline.incidents.IncidentRow;
import org.faultline.incidents.Incidents;
import org.faultline.web.AsOf;
import org.faultline.web.Listing;
import org.faultline.web.ListingRequest;
import org.faultline.web.NoSuchRecord;
import org.faultline.web.SortableBy;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Incidents as JSON. */
@RestController
@RequestMapping("/api/v1/incidents")
final class IncidentRoutes {

    private final Incidents incidents;

    IncidentRoutes(Incidents incidents) {
        this.incidents = incidents;
    }

    @GetMapping
    Listing<IncidentRow> list(
            @SortableBy({"-date", "type", "killed", "injured", "lineages"}) ListingRequest page,
            AsOf asOf,
            @Valid IncidentFilters filters) {
        return incidents.list(page, asOf, filters);
    }

    @GetMapping("/{id}")
    IncidentRecord one(@PathVariable String id, AsOf asOf) {
        return incidents.find(id, asOf).orElseThrow(() -> new NoSuchRecord("incident", id));
    }
}
