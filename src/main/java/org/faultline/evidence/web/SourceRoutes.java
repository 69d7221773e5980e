package org.faultline.evidence.web;

import jakarta.validation.Valid;
import java.security.Principal;
import org.faultline.evidence.SourceFilters;
import org.faultline.evidence.SourceRecord;
import org.faultline.evidence.SourceRow;
import org.faultline.evidence.Sources;
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

/** Sources as JSON. */
@RestController
@RequestMapping("/api/v1/sources")
final class SourceRoutes {

    private final Sources sources;
    private final SourceWithdrawals withdrawals;

    SourceRoutes(Sources sources, SourceWithdrawals withdrawals) {
        this.sources = sources;
        this.withdrawals = withdrawals;
    }

    @GetMapping
    Listing<SourceRow> list(
            @SortableBy({"-published", "title", "publisher", "claims", "reliability"}) ListingRequest page,
            AsOf asOf,
            @Valid SourceFilters filters) {
        return sources.list(page, asOf, filters);
    }

    @GetMapping("/{id}")
    SourceRecord one(
            @PathVariable String id, @SortableBy({"-recorded", "date", "kind"}) ListingRequest claims, AsOf asOf) {
        return sources.find(id, claims, asOf).orElseThrow(() -> new NoSuchRecord("source", id));
    }

    /** Withdraws a source with every claim that rests on it alone, or takes that back; for the administrator. */
    @PostMapping("/{id}/{verb:withdraw|restore}")
    SourceWithdrawals.Done change(
            @PathVariable String id,
            @PathVariable String verb,
            @Valid @RequestBody Note reason,
            Principal administrator) {
        return withdrawals.change(id, verb.equals("withdraw"), reason.text(), administrator.getName());
    }
}
