package org.faultline.search.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.faultline.search.Search;
import org.faultline.search.SearchRequest;
import org.faultline.web.ListingRequest;
import org.faultline.web.SortableBy;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Search as JSON.
 *
 * <p>Whoever may read may search. Nothing sealed is in the index: no people but public ones, no claims about others, no texts of restricted
 * sources. A query costs at most three seconds of one processor.
 */
@RestController
@RequestMapping("/api/v1/search")
final class SearchRoutes {

    private final Search search;

    SearchRoutes(Search search) {
        this.search = search;
    }

    @Operation(
            summary = "Searches sources, claims and names",
            description =
                    "Words must all occur; \"a phrase\"; \"near words\"~5; -not; this OR that; ( ); spelng~; begin*; field:value with title, "
                            + "text, publisher, author, unit, person, place, base, kind, claim, language, published, date.")
    @GetMapping
    ResponseEntity<SearchPage> search(
            @SortableBy({"relevance", "published"}) ListingRequest page,
            @Valid SearchFilters filters,
            @Parameter(description = "false for an answer without counts, which takes less time")
                    @RequestParam(defaultValue = "true")
                    boolean facets,
            HttpServletRequest request) {
        SearchRequest asked = filters.request(page, page.fetch());
        SearchPage found = SearchPage.of(search.search(facets ? asked : asked.withoutCounts()), page);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().header("Faultline-Index", found.index());
        if (found.next() != null) {
            String next = UriComponentsBuilder.fromPath(request.getRequestURI())
                    .query(request.getQueryString())
                    .replaceQueryParam("cursor", found.next())
                    .build(true)
                    .toUriString();
            answer.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        return answer.body(found);
    }
}
