package org.faultline.inquiry.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.faultline.inquiry.IncidentCandidates;
import org.faultline.inquiry.UnitCandidates;
import org.faultline.web.AsOf;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Units that could have been at an incident, as JSON. Open to every reader; rests on claims that every reader may see and on texts that are
 * not restricted, names no person, and looks at every unit once.
 */
@RestController
@RequestMapping("/api/v1/incidents/{id}/candidates")
final class IncidentCandidateRoutes {

    private final UnitCandidates candidates;

    IncidentCandidateRoutes(UnitCandidates candidates) {
        this.candidates = candidates;
    }

    @GetMapping
    @Operation(
            summary = "Which units could have been at an incident: inferred, with the grounds of each",
            description =
                    "By name in the texts of its sources, by area of operations, by base within 'kilometres' and 'days', by superiors and "
                            + "subordinates, by classification. Each is marked as an inference; 'score' orders them and is no probability. "
                            + "Units that a source names for the incident stand apart under 'asserted'.")
    IncidentCandidates of(@PathVariable String id, @Valid CandidateQuestion question, AsOf asOf) {
        return candidates.of(id, question.near(), question.soon(), asOf.knownAt());
    }
}
