package org.faultline.defections.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.faultline.defections.DefectionFilters;
import org.faultline.defections.DefectionKind;
import org.faultline.defections.DefectionRecord;
import org.faultline.defections.DefectionRow;
import org.faultline.defections.Defections;
import org.faultline.evidence.ClaimCard;
import org.faultline.evidence.InWords;
import org.faultline.evidence.KnownAt;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.incidents.EventTitle;
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
import org.springframework.web.bind.annotation.PathVariable;

/** Defections as pages. */
@Hidden
@Controller
final class DefectionPages {

    private final Defections defections;
    private final NamedQuery list;
    private final NamedQuery find;

    DefectionPages(Defections defections, NamedQueries queries) {
        this.defections = defections;
        this.list = queries.get("defections/list-defections");
        this.find = queries.get("defections/find-defection");
    }

    /** A row with its date in words. */
    record Line(DefectionRow row, String when) {

        static Line of(DefectionRow row) {
            return new Line(row, InWords.when(row.when()));
        }
    }

    @GetMapping("/defections")
    String list(
            @SortableBy({"-date", "kind", "count", "lineages"}) ListingRequest page,
            AsOf asOf,
            @Valid DefectionFilters filters,
            Model model) {
        Map<String, @Nullable Object> parameters = defections.parameters(page, asOf, filters);
        Listing<DefectionRow> listing = defections.list(page, parameters);
        model.addAttribute("listing", listing);
        model.addAttribute("lines", listing.items().stream().map(Line::of).toList());
        model.addAttribute(
                "kinds",
                Arrays.stream(DefectionKind.values()).map(DefectionKind::word).toList());
        model.addAttribute("request", page);
        model.addAttribute("asOf", asOf);
        model.addAttribute("queries", List.of(new ShownQuery(list.name(), list.text(), parameters)));
        return "defections/list";
    }

    @GetMapping("/defections/{id}")
    String one(@PathVariable String id, AsOf asOf, Model model) {
        DefectionRecord defection = defections.find(id, asOf).orElseThrow(() -> new NoSuchRecord("defection", id));
        model.addAttribute("event", defection);
        model.addAttribute(
                "title", EventTitle.of(defection.kind(), defection.place(), defection.when(), defection.name()));
        model.addAttribute("when", defection.when() == null ? null : InWords.when(defection.when()));
        model.addAttribute(
                "cards", defection.claims().stream().map(ClaimCard::of).toList());
        model.addAttribute("asOf", asOf);
        model.addAttribute(
                "queries",
                List.of(new ShownQuery(
                        find.name(), find.text(), Map.of("id", id, "knownAt", KnownAt.end(asOf.knownAt())))));
        return "defections/one";
    }
}
