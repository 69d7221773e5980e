package org.faultline.inquiry.web;

import io.swagger.v3.oas.annotations.Operation;
import org.faultline.inquiry.Corroboration;
import org.faultline.inquiry.Corroborations;
import org.faultline.web.AsOf;
import org.faultline.web.NoSuchRecord;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The lineages behind a conclusion as JSON. Open to every reader; tells of texts which paragraphs they share, never their words. */
@RestController
@RequestMapping("/api/v1/claims/{id}/lineages")
final class CorroborationRoutes {

    private final Corroborations corroborations;

    CorroborationRoutes(Corroborations corroborations) {
        this.corroborations = corroborations;
    }

    @GetMapping
    @Operation(
            summary = "On how many independent voices a conclusion rests",
            description =
                    "All claims that say the same as this one, by lineage, what ties the sources of each, and what would be concluded without it.")
    Corroboration of(@PathVariable String id, AsOf asOf) {
        return corroborations.of(id, asOf.knownAt()).orElseThrow(() -> new NoSuchRecord("claim", id));
    }
}
