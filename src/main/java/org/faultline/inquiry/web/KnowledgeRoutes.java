package org.faultline.inquiry.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.faultline.inquiry.Knowledge;
import org.faultline.inquiry.Move;
import org.faultline.inquiry.Ripple;
import org.faultline.inquiry.Ripples;
import org.faultline.web.Listing;
import org.faultline.web.ListingRequest;
import org.faultline.web.NoSuchRecord;
import org.faultline.web.SortableBy;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What moved between two states of knowledge, as JSON. Open to every reader; compares only what every reader may see. */
@RestController
@RequestMapping("/api/v1")
final class KnowledgeRoutes {

    private final Knowledge knowledge;
    private final Ripples ripples;

    KnowledgeRoutes(Knowledge knowledge, Ripples ripples) {
        this.knowledge = knowledge;
        this.ripples = ripples;
    }

    @GetMapping("/knowledge/diff")
    @Operation(
            summary = "What was known on the second day and not on the first, and the other way round",
            description =
                    "'basis' is 'recorded' (what was written down here) or 'published' (what sources had printed).")
    Listing<Move> difference(@Valid KnowledgeQuestion question, @SortableBy("what") ListingRequest page) {
        return page.cut(question.of(knowledge.between(question.first(), question.second(), question.knowledge())));
    }

    @GetMapping("/sources/{id}/ripple")
    @Operation(
            summary = "Everything that leans on a source",
            description = "What would be other in the graph and on today's board if the source were withdrawn.")
    RippleAnswer ripple(@PathVariable String id, @SortableBy("what") ListingRequest page) {
        Ripple ripple = ripples.of(id).orElseThrow(() -> new NoSuchRecord("source", id));
        return RippleAnswer.of(ripple, page);
    }
}
