package org.faultline.intake.web;

import jakarta.validation.Valid;
import java.security.Principal;
import org.faultline.intake.Review;
import org.faultline.intake.ReviewDecision;
import org.faultline.intake.ReviewProgress;
import org.faultline.intake.SuggestionFilters;
import org.faultline.intake.SuggestionRecord;
import org.faultline.intake.Suggestions;
import org.faultline.protection.AdminOnly;
import org.faultline.web.Listing;
import org.faultline.web.ListingRequest;
import org.faultline.web.NoSuchRecord;
import org.faultline.web.SortableBy;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The review of suggested claims as JSON, for the administrator: suggestions may name people who must not be named. */
@AdminOnly
@RestController
@RequestMapping("/api/v1/review")
final class ReviewRoutes {

    private final Suggestions suggestions;
    private final Review review;

    ReviewRoutes(Suggestions suggestions, Review review) {
        this.suggestions = suggestions;
        this.review = review;
    }

    /** Suggestions in the order of their sources and texts. */
    @GetMapping
    Listing<SuggestionRecord> list(
            @SortableBy({"source", "-confidence", "kind", "state", "-recorded"}) ListingRequest page,
            @Valid SuggestionFilters filters) {
        return suggestions.list(page, filters);
    }

    /** Sources that have suggestions, with how far their review has come. */
    @GetMapping("/sources")
    Listing<ReviewProgress> sources(@SortableBy("open") ListingRequest page) {
        return suggestions.progress(page);
    }

    @GetMapping("/{id}")
    SuggestionRecord one(@PathVariable String id) {
        return suggestions.find(id).orElseThrow(() -> new NoSuchRecord("suggestion", id));
    }

    /** Makes claims of a suggestion and of its near-duplicates; with {@code fields}, of the corrected one. */
    @PostMapping("/{id}/accept")
    SuggestionRecord accept(
            @PathVariable String id,
            @Valid @RequestBody(required = false) @Nullable ReviewDecision decision,
            Principal administrator) {
        return review.accept(id, said(decision), administrator.getName());
    }

    /** The same as accepting, with corrected {@code fields}. */
    @PostMapping("/{id}/edit")
    SuggestionRecord edit(
            @PathVariable String id, @Valid @RequestBody ReviewDecision decision, Principal administrator) {
        return review.accept(id, decision, administrator.getName());
    }

    @PostMapping("/{id}/reject")
    SuggestionRecord reject(
            @PathVariable String id,
            @Valid @RequestBody(required = false) @Nullable ReviewDecision decision,
            Principal administrator) {
        return review.reject(id, said(decision), administrator.getName());
    }

    /** Lets a suggestion wait again, and withdraws the claims that it became. */
    @PostMapping("/{id}/undo")
    SuggestionRecord undo(
            @PathVariable String id,
            @Valid @RequestBody(required = false) @Nullable ReviewDecision decision,
            Principal administrator) {
        return review.undo(id, said(decision), administrator.getName());
    }

    private static ReviewDecision said(@Nullable ReviewDecision decision) {
        return decision == null ? ReviewDecision.PLAIN : decision;
    }
}
