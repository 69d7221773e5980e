package org.faultline.inquiry.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.inquiry.Biographies;
import org.faultline.inquiry.Biography;
import org.faultline.web.AsOf;
import org.faultline.web.ShownQuery;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Biographies of units as pages. Open to every reader; shows what {@link BiographyRoutes} answers. */
@Hidden
@Controller
final class BiographyPages {

    private final Biographies biographies;
    private final Behind behind;
    private final List<NamedQuery> queries;

    BiographyPages(Biographies biographies, Behind behind, NamedQueries queries) {
        this.biographies = biographies;
        this.behind = behind;
        this.queries = List.of(queries.get("evidence/all-claims"), queries.get("inquiry/entries"));
    }

    @GetMapping("/units/{id}/biography")
    String of(@PathVariable String id, AsOf asOf, Model model) {
        Biography biography = biographies.of(id, asOf);
        model.addAttribute("drawn", Drawn.of(biography, asOf.validAt()));
        model.addAttribute(
                "cards",
                behind.cards(
                        biography.chapters().stream()
                                .flatMap(chapter -> chapter.lines().stream())
                                .flatMap(line -> line.claims().stream()),
                        asOf));
        model.addAttribute("asOf", asOf);
        model.addAttribute(
                "queries",
                queries.stream()
                        .map(query -> new ShownQuery(query.name(), query.text(), Map.of()))
                        .toList());
        return "inquiry/biography";
    }
}
