package org.faultline.inquiry.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.LocalDate;
import org.faultline.evidence.RecordFiles;
import org.faultline.inquiry.PostingCheck;
import org.faultline.inquiry.PostingChecks;
import org.faultline.web.ReadByPost;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Claimed postings checked, as JSON and CSV. Open to every reader. Takes what is claimed by {@code POST}, so that it stands in no address
 * and no log, keeps nothing of it, and compares names only with people of public standing. A check takes some milliseconds; a table of
 * {@value PostingTable#MOST_ROWS} rows a few seconds of one processor.
 */
@RestController
@RequestMapping("/api/v1/checks")
@Tag(name = "checks", description = "Whether a claimed posting can be true")
final class PostingRoutes {

    static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final PostingChecks checks;
    private final PostingTables tables;
    private final RecordFiles files;

    PostingRoutes(PostingChecks checks, PostingTables tables, RecordFiles files) {
        this.checks = checks;
        this.tables = tables;
        this.files = files;
    }

    @ReadByPost
    @PostMapping("/posting")
    @Operation(
            summary = "Whether a claimed posting can be true",
            description =
                    "Verdict: supported, compatible, strained, contradicted or unknown, by a written rule from named tests, each with its reason "
                            + "and its citations. Only 'unit' is needed; each further field is tested. Nothing of it is stored or logged; "
                            + "that a unit was asked about is. 422 names each field that is wrong.")
    PostingCheck posting(
            @RequestBody PostingQuestion claim,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate knownAt,
            @Nullable Principal account) {
        return checks.check(claim.read(files.today()).orRefuse(), knownAt, PostingTables.who(account));
    }

    @ReadByPost
    @PostMapping(path = "/postings", consumes = "text/csv", produces = "text/csv")
    @Operation(
            summary = "The same for a table of claims, up to 500 rows",
            description =
                    "CSV in UTF-8 with a header row; columns: reference, name, rank, role, unit, place, from, until, commander, intake, in any "
                            + "order; only unit is needed. The answer has a line for each, with its line number and reference. If anything is "
                            + "wrong, 422 names line and column of each fault, and nothing is answered.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string"))))
    ResponseEntity<String> postings(
            @RequestBody(required = false) byte @Nullable [] table,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate knownAt,
            @Nullable Principal account) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .body(tables.checked(table == null ? new byte[0] : table, knownAt, PostingTables.who(account)));
    }
}
