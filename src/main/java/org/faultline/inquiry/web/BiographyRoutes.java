package org.faultline.inquiry.web;

import io.swagger.v3.oas.annotations.Operation;
import org.faultline.inquiry.Biographies;
import org.faultline.inquiry.Biography;
import org.faultline.web.AsOf;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Biographies of units as JSON. Open to every reader; places stop at the township, people are those with a public standing. */
@RestController
@RequestMapping("/api/v1/units/{id}/biography")
final class BiographyRoutes {

    private final Biographies biographies;

    BiographyRoutes(Biographies biographies) {
        this.biographies = biographies;
    }

    @GetMapping
    @Operation(
            summary = "What sources state of a unit over time, and what they leave open",
            description =
                    "Ten chapters; each line has its stretches of days (certain, possible, assumed), its lineages and the ids of its claims. "
                            + "'gaps' are the days of which nothing of the kind is known. 'truth' judges a line for 'validAt', else today.")
    Biography of(@PathVariable String id, AsOf asOf) {
        return biographies.of(id, asOf);
    }
}
