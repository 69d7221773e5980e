package org.faultline.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.security.Principal;
import java.util.List;
import org.faultline.evidence.IdentityState;
import org.faultline.identity.ArticleNames;
import org.faultline.identity.Candidate;
import org.faultline.identity.CandidateFilters;
import org.faultline.identity.Candidates;
import org.faultline.identity.PrintedNames;
import org.faultline.protection.AdminOnly;
import org.faultline.web.Listing;
import org.faultline.web.ListingRequest;
import org.faultline.web.NoSuchRecord;
import org.faultline.web.SortableBy;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * People who may be one, as JSON. Readers see pairs of people with a public standing; the administrator sees all, and decides. Names as
 * articles print them are the administrator's: among them are people whom Faultline seals.
 */
@RestController
@Tag(name = "candidates", description = "People who may be one, by their names; nothing is merged by itself")
final class CandidateRoutes {

    private static final String ADMINISTRATOR = "ADMIN";

    private final Candidates candidates;
    private final ArticleNames articles;

    CandidateRoutes(Candidates candidates, ArticleNames articles) {
        this.candidates = candidates;
        this.articles = articles;
    }

    /** {@return whether who asks may see the sealed} */
    static boolean seesEverybody(HttpServletRequest request) {
        return request.isUserInRole(ADMINISTRATOR);
    }

    @GetMapping("/api/v1/candidates")
    @Operation(
            summary = "People who may be one",
            description =
                    "Pairs whose names sound alike in either script, with the syllables side by side and what else speaks for and "
                            + "against. A name only proposes: mayMerge says whether claims post both to one unit.")
    Listing<Candidate> list(
            @SortableBy({"score", "name"}) ListingRequest page,
            @Valid CandidateFilters filters,
            HttpServletRequest request) {
        return candidates.list(page, filters, seesEverybody(request));
    }

    @GetMapping("/api/v1/candidates/{id}")
    @Operation(summary = "One pair of people who may be one")
    Candidate one(@PathVariable String id, HttpServletRequest request) {
        return candidates.find(id, seesEverybody(request)).orElseThrow(() -> new NoSuchRecord("candidate", id));
    }

    @PostMapping("/api/v1/candidates/{id}/{verb:accept|reject|undo}")
    @Operation(
            summary = "Decides on a pair",
            description =
                    "accept: they are one, which needs a shared posting; reject: they are not, and are not proposed again; undo: takes "
                            + "either back. The reason is kept with the decision.")
    Candidate decide(
            @PathVariable String id,
            @PathVariable String verb,
            @Valid @RequestBody Reason reason,
            Principal administrator) {
        return candidates.decide(id, state(verb), reason.text(), administrator.getName());
    }

    @AdminOnly
    @GetMapping("/api/v1/sources/{id}/names")
    @Operation(
            summary = "The people that a source names",
            description =
                    "Each name with its spellings in the stored text, which of them sound alike and why, and people on record who may be "
                            + "meant. It only proposes, and stores nothing.")
    List<PrintedNames> inSource(@PathVariable String id) {
        return articles.in(id).orElseThrow(() -> new NoSuchRecord("source with a text", id));
    }

    static IdentityState state(String verb) {
        return switch (verb) {
            case "accept" -> IdentityState.DECIDED;
            case "reject" -> IdentityState.REJECTED;
            default -> IdentityState.UNDONE;
        };
    }
}
