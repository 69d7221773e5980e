package org.faultline.search.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.faultline.search.BadQuery;
import org.faultline.search.HitKind;
import org.faultline.search.Search;
import org.faultline.web.ListingRequest;
import org.faultline.web.SortableBy;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Search as a page. */
@Hidden
@Controller
final class SearchPages {

    /** Results take more room than rows of a table. */
    private static final int RESULTS = 20;

    private final Search search;

    SearchPages(Search search) {
        this.search = search;
    }

    @GetMapping("/search")
    String search(
            @SortableBy({"relevance", "published"}) ListingRequest asked,
            @Valid SearchFilters filters,
            HttpServletResponse response,
            Model model) {
        int limit = asked.limit() == ListingRequest.DEFAULT_LIMIT ? RESULTS : asked.limit();
        ListingRequest page =
                new ListingRequest(limit, asked.offset(), asked.sort(), asked.descending(), asked.shape());
        model.addAttribute("request", page);
        model.addAttribute("filters", filters);
        model.addAttribute("kinds", HitKind.values());
        if (!filters.isBlank()) {
            try {
                model.addAttribute("page", SearchPage.of(search.search(filters.request(page, page.fetch())), page));
            } catch (BadQuery e) {
                response.setStatus(e.status());
                model.addAttribute("fault", e);
            }
        }
        return "search/results";
    }
}
