package org.faultline.search.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.faultline.search.Search;
import org.faultline.search.SearchRequest;
import org.faultline.search.Suggestion;
import org.faultline.web.BadParameter;
import org.faultline.web.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Suggestions while typing.
 *
 * <p>Whoever may read may ask. Only records that the reader could open are proposed: people with a public standing alone, and no words out
 * of texts. One request costs a few look-ups in the index.
 */
@RestController
@RequestMapping("/api/v1/suggest")
final class SuggestRoutes {

    private static final int DEFAULT_LIMIT = 8;
    private static final int MAX_LIMIT = 20;

    private final Search search;

    SuggestRoutes(Search search) {
        this.search = search;
    }

    @Operation(
            summary = "Proposes units, people, places and sources",
            description =
                    "For what is typed so far, in English or Burmese; the likeliest first. Nothing typed, nothing proposed.")
    @GetMapping
    Listing<Suggestion> suggest(
            @RequestParam(required = false) @Nullable String q,
            @Parameter(description = "How many at most, from 1 to 20; 8 if not given")
                    @RequestParam(required = false)
                    @Nullable
                    Integer limit) {
        if (limit != null && (limit < 1 || limit > MAX_LIMIT)) {
            throw new BadParameter("limit", "is not from 1 to " + MAX_LIMIT, "Leave it out for " + DEFAULT_LIMIT + ".");
        }
        if (q != null && q.length() > SearchRequest.MAX_LENGTH) {
            throw new BadParameter(
                    "q",
                    "has " + q.length() + " characters",
                    "Send what is typed so far, at most " + SearchRequest.MAX_LENGTH + " characters.");
        }
        return Listing.whole(
                q == null || q.isBlank()
                        ? java.util.List.of()
                        : search.suggest(q, limit == null ? DEFAULT_LIMIT : limit));
    }
}
