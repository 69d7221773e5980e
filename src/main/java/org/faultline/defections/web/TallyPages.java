package org.faultline.defections.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import java.util.List;
import org.faultline.defections.Tallies;
import org.faultline.defections.TallyFilters;
import org.faultline.defections.TallyGroup;
import org.faultline.defections.TallyRecord;
import org.faultline.evidence.ClaimCard;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.web.AsOf;
import org.faultline.web.Listing;
import org.faultline.web.ListingRequest;
import org.faultline.web.NoSuchRecord;
import org.faultline.web.ShownQuery;
import org.faultline.web.SortableBy;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Tallies as pages: group by group, claim against claim. */
@Hidden
@Controller
final class TallyPages {

    private final Tallies tallies;
    private final NamedQuery groups;

    TallyPages(Tallies tallies, NamedQueries queries) {
        this.tallies = tallies;
        this.groups = queries.get("defections/list-tally-groups");
    }

    /** A group with its lines. */
    record Shown(TallyGroup group, List<TallyLine> lines) {

        static Shown of(TallyGroup group) {
            return new Shown(group, TallyLine.of(group));
        }
    }

    @GetMapping("/tallies")
    String list(@SortableBy("-size") ListingRequest page, AsOf asOf, @Valid TallyFilters filters, Model model) {
        Listing<TallyGroup> listing = tallies.groups(page, asOf, filters);
        model.addAttribute("listing", listing);
        model.addAttribute("groups", listing.items().stream().map(Shown::of).toList());
        model.addAttribute("choices", tallies.choices());
        model.addAttribute("request", page);
        model.addAttribute("asOf", asOf);
        model.addAttribute(
                "queries",
                List.of(new ShownQuery(groups.name(), groups.text(), Tallies.groupParameters(page, asOf, filters))));
        return "tallies/list";
    }

    @GetMapping("/tallies/{id}")
    String one(@PathVariable String id, AsOf asOf, Model model) {
        TallyRecord tally = tallies.find(id, asOf).orElseThrow(() -> new NoSuchRecord("tally", id));
        model.addAttribute("record", tally);
        model.addAttribute("card", ClaimCard.of(tally.claim()));
        model.addAttribute("shown", Shown.of(tally.group()));
        model.addAttribute("asOf", asOf);
        return "tallies/one";
    }
}
