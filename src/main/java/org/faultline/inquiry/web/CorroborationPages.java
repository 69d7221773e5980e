package org.faultline.inquiry.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.inquiry.Corroboration;
import org.faultline.inquiry.Corroborations;
import org.faultline.web.AsOf;
import org.faultline.web.NoSuchRecord;
import org.faultline.web.ShownQuery;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The lineages behind a conclusion as a page. Open to every reader; shows what {@link CorroborationRoutes} shows. */
@Hidden
@Controller
final class CorroborationPages {

    private final Corroborations corroborations;
    private final Behind behind;
    private final List<NamedQuery> queries;

    CorroborationPages(Corroborations corroborations, Behind behind, NamedQueries queries) {
        this.corroborations = corroborations;
        this.behind = behind;
        this.queries = List.of(queries.get("evidence/all-claims"), queries.get("evidence/ties-between-sources"));
    }

    @GetMapping("/claims/{id}/lineages")
    String of(@PathVariable String id, AsOf asOf, Model model) {
        Corroboration corroboration =
                corroborations.of(id, asOf.knownAt()).orElseThrow(() -> new NoSuchRecord("claim", id));
        model.addAttribute("corroboration", corroboration);
        model.addAttribute(
                "cards", behind.cards(corroboration.voices().stream().flatMap(voice -> voice.claims().stream()), asOf));
        model.addAttribute("asOf", asOf);
        model.addAttribute(
                "queries",
                queries.stream()
                        .map(query -> new ShownQuery(query.name(), query.text(), Map.of()))
                        .toList());
        return "inquiry/lineages";
    }
}
