package org.faultline.incidents.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.faultline.evidence.ClaimCard;
import org.faultline.evidence.InWords;
import org.faultline.evidence.KnownAt;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.incidents.EventTitle;
import org.faultline.incidents.IncidentFilters;
import org.faultline.incidents.IncidentRecord;
import org.faultline.incidents.IncidentRow;
import org.faultline.incidents.Incidents;
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

/** Incidents as pages. */
@Hidden
@Controller
final class IncidentPages {

    private final Incidents incidents;
    private final NamedQuery list;
    private final NamedQuery find;

    IncidentPages(Incidents incidents, NamedQueries queries) {
        this.incidents = incidents;
        this.list = queries.get("incidents/list-incidents");
        this.find = queries.get("incidents/find-incident");
    }

    /** A row with its date in words. */
    record Line(IncidentRow row, String when) {

        static Line of(IncidentRow row) {
            return new Line(row, InWords.when(row.when()));
        }
    }

    @GetMapping("/incidents")
    String list(
            @SortableBy({"-date", "type", "killed", "injured", "lineages"}) ListingRequest page,
            AsOf asOf,
            @Valid IncidentFilters filters,
            Model model) {
        Map<String, @Nullable Object> parameters = incidents.parameters(page, asOf, filters);
        Listing<IncidentRow> listing = incidents.list(page, parameters);
        model.addAttribute("listing", listing);
        model.addAttribute("lines", listing.items().stream().map(Line::of).toList());
        model.addAttribute("types", incidents.types());
        model.addAttribute("request", page);
        model.addAttribute("asOf", asOf);
        model.addAttribute("queries", List.of(new ShownQuery(list.name(), list.text(), parameters)));
        return "incidents/list";
    }

    @GetMapping("/incidents/{id}")
    String one(@PathVariable String id, AsOf asOf, Model model) {
        IncidentRecord incident = incidents.find(id, asOf).orElseThrow(() -> new NoSuchRecord("incident", id));
        model.addAttribute("event", incident);
        model.addAttribute("title", EventTitle.of(incident.type(), incident.place(), incident.when(), incident.name()));
        model.addAttribute("when", incident.when() == null ? null : InWords.when(incident.when()));
        model.addAttribute(
                "cards", incident.claims().stream().map(ClaimCard::of).toList());
        model.addAttribute("asOf", asOf);
        model.addAttribute(
                "queries",
                List.of(new ShownQuery(
                        find.name(), find.text(), Map.of("id", id, "knownAt", KnownAt.end(asOf.knownAt())))));
        return "incidents/one";
    }
}
