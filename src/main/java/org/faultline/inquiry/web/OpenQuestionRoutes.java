package org.faultline.inquiry.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.faultline.inquiry.OpenQuestion;
import org.faultline.inquiry.OpenQuestions;
import org.faultline.web.AsOf;
import org.faultline.web.Listing;
import org.faultline.web.ListingRequest;
import org.faultline.web.SortableBy;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Missing observations as JSON. Open to every reader; asks about units and events, never about a person. */
@RestController
@RequestMapping("/api/v1/open-questions")
final class OpenQuestionRoutes {

    private final OpenQuestions questions;

    OpenQuestionRoutes(OpenQuestions questions) {
        this.questions = questions;
    }

    @GetMapping
    @Operation(
            summary = "The missing observations that would settle the most",
            description =
                    "Each with the incidents and defections of which it would answer who was responsible, and a ready search.")
    Listing<OpenQuestion> list(@Valid OpenQuestionFilters filters, @SortableBy("gain") ListingRequest page, AsOf asOf) {
        return page.cut(filters.of(questions.all(asOf.knownAt())));
    }
}
