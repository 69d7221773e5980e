package org.faultline.inquiry.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.inquiry.IncidentCandidates;
import org.faultline.inquiry.UnitCandidates;
import org.faultline.web.AsOf;
import org.faultline.web.ShownQuery;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Units that could have been at an incident, as a page. Open to every reader; shows what {@link IncidentCandidateRoutes} answers. */
@Hidden
@Controller
final class IncidentCandidatePages {

    private final UnitCandidates candidates;
    private final Behind behind;
    private final List<NamedQuery> queries;

    IncidentCandidatePages(UnitCandidates candidates, Behind behind, NamedQueries queries) {
        this.candidates = candidates;
        this.behind = behind;
        this.queries = List.of(queries.get("evidence/all-claims"), queries.get("inquiry/entries"));
    }

    @GetMapping("/incidents/{id}/candidates")
    String of(@PathVariable String id, @Valid CandidateQuestion question, AsOf asOf, Model model) {
        IncidentCandidates answer = candidates.of(id, question.near(), question.soon(), asOf.knownAt());
        model.addAttribute("answer", answer);
        model.addAttribute(
                "cards",
                behind.cards(
                        Stream.concat(
                                answer.asserted().stream().flatMap(one -> one.claims().stream()),
                                answer.candidates().stream()
                                        .flatMap(one -> one.grounds().stream())
                                        .flatMap(ground -> ground.claims().stream())),
                        asOf));
        model.addAttribute("asOf", asOf);
        model.addAttribute(
                "queries",
                queries.stream()
                        .map(query -> new ShownQuery(query.name(), query.text(), Map.of()))
                        .toList());
        return "inquiry/candidates";
    }
}
