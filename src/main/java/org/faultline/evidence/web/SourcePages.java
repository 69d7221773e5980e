package org.faultline.evidence.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.faultline.evidence.CitedPassage;
import org.faultline.evidence.ClaimCard;
import org.faultline.evidence.Excerpt;
import org.faultline.evidence.SourceFilters;
import org.faultline.evidence.SourceRecord;
import org.faultline.evidence.Sources;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.web.AsOf;
import org.faultline.web.ListingRequest;
import org.faultline.web.NoSuchRecord;
import org.faultline.web.ShownQuery;
import org.faultline.web.SortableBy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sources as pages, with their stored text where there is one. */
@Hidden
@Controller
final class SourcePages {

    private final Sources sources;
    private final SourceWithdrawals withdrawals;
    private final NamedQuery list;
    private final NamedQuery find;

    SourcePages(Sources sources, SourceWithdrawals withdrawals, NamedQueries queries) {
        this.sources = sources;
        this.withdrawals = withdrawals;
        this.list = queries.get("evidence/list-sources");
        this.find = queries.get("evidence/find-source");
    }

    @GetMapping("/sources")
    String list(
            @SortableBy({"-published", "title", "publisher", "claims", "reliability"}) ListingRequest page,
            AsOf asOf,
            @Valid SourceFilters filters,
            Model model) {
        model.addAttribute("listing", sources.list(page, asOf, filters));
        model.addAttribute("request", page);
        model.addAttribute("asOf", asOf);
        model.addAttribute("filters", filters);
        model.addAttribute("types", List.of("article", "report", "statement", "dataset", "image", "post"));
        model.addAttribute(
                "queries", List.of(new ShownQuery(list.name(), list.text(), Sources.parameters(page, asOf, filters))));
        return "sources/list";
    }

    /**
     * A source's page.
     *
     * @param citation id of the citation whose passage is to be marked in the text
     * @param paragraph the first paragraph to show of a long text
     */
    @GetMapping("/sources/{id}")
    String one(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String citation,
            @RequestParam(required = false) @Positive @Nullable Integer paragraph,
            @SortableBy({"-recorded", "date", "kind"}) ListingRequest page,
            AsOf asOf,
            Model model) {
        SourceRecord source = sources.find(id, page, asOf).orElseThrow(() -> new NoSuchRecord("source", id));
        CitedPassage passage = citation == null
                ? null
                : sources.citation(id, citation)
                        .orElseThrow(() -> new NoSuchRecord("citation in this source", citation));
        model.addAttribute("source", source);
        model.addAttribute("passage", passage);
        sources.text(source).ifPresent(text -> {
            Excerpt excerpt = text.excerpt(passage, paragraph);
            model.addAttribute("text", text);
            model.addAttribute("excerpt", excerpt);
            model.addAttribute("firstMarked", firstMarked(excerpt));
        });
        model.addAttribute("open", sources.opens(source));
        model.addAttribute("address", ClaimCard.webAddress(source.url()));
        model.addAttribute("archive", passage == null ? null : ClaimCard.webAddress(passage.archivedUrl()));
        model.addAttribute("listing", source.claims());
        model.addAttribute(
                "cards", source.claims().items().stream().map(ClaimCard::of).toList());
        model.addAttribute("request", page);
        model.addAttribute("asOf", asOf);
        model.addAttribute("queries", List.of(new ShownQuery(find.name(), find.text(), Map.of("id", id))));
        return "sources/one";
    }

    /** Withdraws a source or takes that back; the ripple's page comes again with what is wrong if it cannot. */
    @PostMapping("/sources/{id}/{verb:withdraw|restore}")
    String change(
            @PathVariable String id,
            @PathVariable String verb,
            @Valid @ModelAttribute("reason") Note reason,
            BindingResult faults,
            Principal administrator) {
        if (faults.hasErrors()) {
            return "redirect:/sources/{id}" + (verb.equals("withdraw") ? "/ripple?problem=note" : "");
        }
        withdrawals.change(id, verb.equals("withdraw"), reason.text(), administrator.getName());
        return "redirect:/sources/{id}";
    }

    private static int firstMarked(Excerpt excerpt) {
        return excerpt.paragraphs().stream()
                .filter(Excerpt.Paragraph::isMarked)
                .mapToInt(Excerpt.Paragraph::number)
                .findFirst()
                .orElse(0);
    }
}
