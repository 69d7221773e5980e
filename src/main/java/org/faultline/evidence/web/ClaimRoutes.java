package org.faultline.evidence.web;

import jakarta.validation.Valid;
import java.security.Principal;
import org.faultline.evidence.ClaimFilters;
import org.faultline.evidence.ClaimRecord;
import org.faultline.evidence.ClaimView;
import org.faultline.evidence.Claims;
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

/** Claims as JSON. */
@RestController
@RequestMapping("/api/v1/claims")
final class ClaimRoutes {

    private final Claims claims;
    private final ClaimStatuses statuses;

    ClaimRoutes(Claims claims, ClaimStatuses statuses) {
        this.claims = claims;
        this.statuses = statuses;
    }

    @GetMapping
    Listing<ClaimView> list(
            @SortableBy({"-recorded", "date", "kind"}) ListingRequest page, AsOf asOf, @Valid ClaimFilters filters) {
        return claims.list(page, asOf, filters);
    }

    @GetMapping("/{id}")
    ClaimRecord one(@PathVariable String id, AsOf asOf) {
        return claims.find(id, asOf).orElseThrow(() -> new NoSuchRecord("claim", id));
    }

    /** Changes where a claim stands; for the administrator. The reason is kept with the change. */
    @PostMapping("/{id}/status")
    ClaimRecord change(@PathVariable String id, @Valid @RequestBody NewStatus change, Principal administrator) {
        return statuses.change(id, change, administrator.getName());
    }
}
