package org.faultline.inquiry.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.inquiry.Alternative;
import org.faultline.inquiry.Conflict;
import org.faultline.inquiry.ConflictRule;
import org.faultline.inquiry.Conflicts;
import org.faultline.web.AsOf;
import org.faultline.web.ListingRequest;
import org.faultline.web.NoSuchRecord;
import org.faultline.web.ShownQuery;
import org.faultline.web.SortableBy;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Conflicts as pages. Open to every reader; shows what {@link ConflictRoutes} shows. */
@Hidden
@Controller
final class ConflictPages {

    private final Conflicts conflicts;
    private final Behind behind;
    private final List<NamedQuery> queries;

    ConflictPages(Conflicts conflicts, Behind behind, NamedQueries queries) {
        this.conflicts = conflicts;
        this.behind = behind;
        this.queries = List.of(queries.get("evidence/all-claims"), queries.get("inquiry/entries"));
    }

    @GetMapping("/conflicts")
    String list(@SortableBy("rule") ListingRequest page, AsOf asOf, @Valid ConflictFilters filters, Model model) {
        List<Conflict> all = conflicts.all(filters.wanted(), asOf.knownAt());
        Map<ConflictRule, Long> counts = new TreeMap<>();
        all.forEach(conflict -> counts.merge(conflict.rule(), 1L, Long::sum));
        model.addAttribute("rules", ConflictRule.values());
        model.addAttribute("counts", counts);
        model.addAttribute("listing", page.cut(all));
        model.addAttribute("request", page);
        model.addAttribute("asOf", asOf);
        model.addAttribute("queries", shown());
        return "inquiry/conflicts";
    }

    @GetMapping("/conflicts/{id}")
    String one(@PathVariable String id, AsOf asOf, Model model) {
        Conflict conflict = conflicts.find(id, asOf.knownAt()).orElseThrow(() -> new NoSuchRecord("conflict", id));
        Alternative other = conflicts.alternative(id, 1, asOf.knownAt()).orElseThrow();
        model.addAttribute("conflict", conflict);
        model.addAttribute("alternative", other);
        model.addAttribute(
                "settling", conflicts.settling(id, asOf.knownAt()).orElseThrow(() -> new NoSuchRecord("conflict", id)));
        model.addAttribute(
                "cards", behind.cards(conflict.sides().stream().flatMap(side -> side.claims().stream()), asOf));
        model.addAttribute("asOf", asOf);
        model.addAttribute("queries", shown());
        return "inquiry/conflict";
    }

    private List<ShownQuery> shown() {
        return queries.stream()
                .map(query -> new ShownQuery(query.name(), query.text(), Map.of()))
                .toList();
    }
}
