package org.faultline.inquiry.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.faultline.inquiry.Paths;
import org.faultline.inquiry.PathsFound;
import org.faultline.web.AsOf;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Paths as JSON. Open to every reader; walks only over facts that every reader may see, with a bound on hops and on work. */
@RestController
@RequestMapping("/api/v1/paths")
final class PathRoutes {

    private final Paths paths;

    PathRoutes(Paths paths) {
        this.paths = paths;
    }

    @GetMapping
    @Operation(
            summary = "What connects two records through relations that hold together",
            description = "The shortest paths first. 'truncated' says that there are or may be more.")
    PathsFound between(@Valid PathQuestion question, AsOf asOf) {
        return paths.between(question.question(), asOf.knownAt());
    }
}
