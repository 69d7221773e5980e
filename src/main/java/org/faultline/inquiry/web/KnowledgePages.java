package org.faultline.inquiry.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.inquiry.Knowledge;
import org.faultline.inquiry.Move;
import org.faultline.inquiry.Ripple;
import org.faultline.inquiry.Ripples;
import org.faultline.web.AsOf;
import org.faultline.web.Listing;
import org.faultline.web.ListingRequest;
import org.faultline.web.NoSuchRecord;
import org.faultline.web.ShownQuery;
import org.faultline.web.SortableBy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What moved between two states of knowledge, as pages. Open to every reader; shows what {@link KnowledgeRoutes} shows. */
@Hidden
@Controller
final class KnowledgePages {

    private final Knowledge knowledge;
    private final Ripples ripples;
    private final Behind behind;
    private final List<NamedQuery> queries;

    KnowledgePages(Knowledge knowledge, Ripples ripples, Behind behind, NamedQueries queries) {
        this.knowledge = knowledge;
        this.ripples = ripples;
        this.behind = behind;
        this.queries = List.of(queries.get("evidence/all-claims"), queries.get("inquiry/entries"));
    }

    @GetMapping("/knowledge/diff")
    String difference(
            @Valid @ModelAttribute("question") KnowledgeQuestion question,
            @SortableBy("what") ListingRequest page,
            Model model) {
        List<Move> moves = question.isComplete()
                ? question.of(knowledge.between(question.first(), question.second(), question.knowledge()))
                : List.of();
        model.addAttribute("asked", question.isComplete());
        model.addAttribute("kinds", Move.What.values());
        model.addAttribute("ways", Move.How.values());
        return page("inquiry/knowledge", moves, page, model);
    }

    /**
     * What leans on a source.
     *
     * @param problem that the reason was missing when somebody tried to withdraw it
     */
    @GetMapping("/sources/{id}/ripple")
    String ripple(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String problem,
            @SortableBy("what") ListingRequest page,
            Model model) {
        Ripple ripple = ripples.of(id).orElseThrow(() -> new NoSuchRecord("source", id));
        model.addAttribute("ripple", ripple);
        model.addAttribute("problem", problem != null);
        return page("inquiry/ripple", ripple.moves(), page, model);
    }

    private String page(String template, List<Move> moves, ListingRequest page, Model model) {
        Map<Move.What, Map<Move.How, Long>> counts = new TreeMap<>();
        moves.forEach(move ->
                counts.computeIfAbsent(move.what(), any -> new TreeMap<>()).merge(move.how(), 1L, Long::sum));
        Listing<Move> listing = page.cut(moves);
        model.addAttribute("counts", counts);
        model.addAttribute("listing", listing);
        model.addAttribute(
                "cards",
                behind.cards(listing.items().stream().map(Move::claims).flatMap(Collection::stream), AsOf.NOW));
        model.addAttribute("request", page);
        model.addAttribute(
                "queries",
                queries.stream()
                        .map(query -> new ShownQuery(query.name(), query.text(), Map.of()))
                        .toList());
        return template;
    }
}
