package org.faultline.inquiry.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.inquiry.OpenQuestion;
import org.faultline.inquiry.OpenQuestions;
import org.faultline.web.AsOf;
import org.faultline.web.ListingRequest;
import org.faultline.web.ShownQuery;
import org.faultline.web.SortableBy;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Missing observations as a page. Open to every reader; shows what {@link OpenQuestionRoutes} shows. */
@Hidden
@Controller
final class OpenQuestionPages {

    private final OpenQuestions questions;
    private final List<NamedQuery> queries;

    OpenQuestionPages(OpenQuestions questions, NamedQueries queries) {
        this.questions = questions;
        this.queries = List.of(queries.get("evidence/all-claims"), queries.get("inquiry/entries"));
    }

    @GetMapping("/open-questions")
    String list(@Valid OpenQuestionFilters filters, @SortableBy("gain") ListingRequest page, AsOf asOf, Model model) {
        List<OpenQuestion> all = filters.of(questions.all(asOf.knownAt()));
        model.addAttribute("kinds", OpenQuestion.Kind.values());
        model.addAttribute("total", all.size());
        model.addAttribute("listing", page.cut(all));
        model.addAttribute("request", page);
        model.addAttribute("asOf", asOf);
        model.addAttribute(
                "queries",
                queries.stream()
                        .map(query -> new ShownQuery(query.name(), query.text(), Map.of()))
                        .toList());
        return "inquiry/open-questions";
    }
}
