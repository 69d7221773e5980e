package org.faultline.people.web;

import jakarta.validation.Valid;
import org.faultline.people.People;
import org.faultline.people.PersonFilters;
import org.faultline.people.PersonRecord;
import org.faultline.people.PersonRow;
import org.faultline.web.AsOf;
import org.faultline.web.Listing;
import org.faultline.web.ListingRequest;
import org.faultline.web.NoSuchRecord;
import org.faultline.web.SortableBy;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * People as JSON. Open to every reader, and for that reason limited to those with a public standing; anybody else is answered
 * exactly like somebody who is not recorded.
 */
@RestController
@RequestMapping("/api/v1/people")
final class PersonRoutes {

    private final People people;

    PersonRoutes(People people) {
        this.people = people;
    }

    @GetMapping
    Listing<PersonRow> list(
            @SortableBy({"name", "attested"}) ListingRequest page, AsOf asOf, @Valid PersonFilters filters) {
        return people.list(page, asOf, filters);
    }

    @GetMapping("/{id}")
    PersonRecord one(@PathVariable String id, AsOf asOf) {
        return people.find(id, asOf).orElseThrow(() -> new NoSuchRecord("person", id));
    }
}
