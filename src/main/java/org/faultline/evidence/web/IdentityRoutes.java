package org.faultline.evidence.web;

import jakarta.validation.Valid;
import java.security.Principal;
import org.faultline.evidence.Identities;
import org.faultline.evidence.IdentityFilters;
import org.faultline.evidence.IdentityRecord;
import org.faultline.evidence.SameEvents;
import org.faultline.web.AsOf;
import org.faultline.web.Listing;
import org.faultline.web.ListingRequest;
import org.faultline.web.NoSuchRecord;
import org.faultline.web.SortableBy;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Decisions on identity as JSON; whoever changes one needs the administrator's account and gives a reason. */
@RestController
@RequestMapping("/api/v1/identities")
final class IdentityRoutes {

    private final Identities identities;
    private final SameEvents sameEvents;

    IdentityRoutes(Identities identities, SameEvents sameEvents) {
        this.identities = identities;
        this.sameEvents = sameEvents;
    }

    @GetMapping
    Listing<IdentityRecord> list(
            @SortableBy({"state", "at", "confidence", "rule", "kind"}) ListingRequest page,
            AsOf asOf,
            @Valid IdentityFilters filters) {
        return identities.list(page, asOf, filters);
    }

    @GetMapping("/{id}")
    IdentityRecord one(@PathVariable String id, AsOf asOf) {
        return identities.find(id, asOf).orElseThrow(() -> new NoSuchRecord("decision on identity", id));
    }

    /** Changes where a decision stands: {@code accept}, {@code reject} or {@code undo}; for the administrator. */
    @PostMapping("/{id}/{verb:accept|reject|undo}")
    IdentityRecord change(
            @PathVariable String id,
            @PathVariable String verb,
            @Valid @RequestBody Note reason,
            Principal administrator) {
        return identities.change(id, Verb.of(verb).state(), reason.text(), administrator.getName());
    }

    /** Runs the rule same-event; for the administrator. */
    @PostMapping("/proposals")
    SameEvents.Report propose(Principal administrator) {
        return sameEvents.propose(administrator.getName());
    }
}
