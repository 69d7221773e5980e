package org.faultline.units.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.faultline.evidence.KnownAt;
import org.faultline.evidence.RecordFiles;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.units.Inherited;
import org.faultline.units.InheritedFilters;
import org.faultline.units.UnitFilters;
import org.faultline.units.UnitRecord;
import org.faultline.units.Units;
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

/** Units as pages. Open to every reader; shows what {@link UnitRoutes} shows. */
@Hidden
@Controller
final class UnitPages {

    /** How much of what a unit takes on its own page shows; the rest has a page of its own. */
    private static final int GLIMPSE = 5;

    private final Units units;
    private final RecordFiles files;
    private final NamedQuery listQuery;
    private final List<NamedQuery> recordQueries;
    private final List<NamedQuery> inheritedQueries;

    UnitPages(Units units, RecordFiles files, NamedQueries queries) {
        this.units = units;
        this.files = files;
        this.listQuery = queries.get("units/list-units");
        this.recordQueries = List.of(queries.get("units/find-unit"), queries.get("evidence/claims-touching"));
        this.inheritedQueries = List.of(queries.get("units/subordinates-of"), queries.get("units/claims-of-kinds"));
    }

    @GetMapping("/units")
    String list(
            @SortableBy({"designation", "name", "defections", "incidents"}) ListingRequest page,
            AsOf asOf,
            @Valid UnitFilters filters,
            Model model) {
        Map<String, @Nullable Object> parameters = units.parameters(page, asOf, filters);
        model.addAttribute("listing", units.list(page, asOf, parameters));
        model.addAttribute("request", page);
        model.addAttribute("asOf", asOf);
        model.addAttribute("types", units.types());
        model.addAttribute("queries", List.of(shown(listQuery, parameters)));
        return "units/list";
    }

    @GetMapping("/units/{id}")
    String one(@PathVariable String id, AsOf asOf, Model model) {
        UnitRecord unit = units.find(id, asOf).orElseThrow(() -> new NoSuchRecord("unit", id));
        List<Inherited> takenOn =
                units.inherited(id, asOf, new InheritedFilters(null)).orElseThrow();
        model.addAttribute("page", UnitPage.of(unit, asOf, files.today()));
        model.addAttribute("areas", Glimpse.of(takenOn, "area", GLIMPSE));
        model.addAttribute("incidents", Glimpse.of(takenOn, "incident", GLIMPSE));
        model.addAttribute("asOf", asOf);
        Map<String, Object> parameters = Map.of("id", id, "ids", List.of(id), "knownAt", KnownAt.end(asOf.knownAt()));
        model.addAttribute(
                "queries",
                recordQueries.stream().map(query -> shown(query, parameters)).toList());
        return "units/unit";
    }

    @GetMapping("/units/{id}/inherited")
    String inherited(
            @PathVariable String id,
            @SortableBy("kind") ListingRequest page,
            AsOf asOf,
            @Valid InheritedFilters filters,
            Model model) {
        List<Inherited> all = units.inherited(id, asOf, filters).orElseThrow(() -> new NoSuchRecord("unit", id));
        model.addAttribute("unit", units.ref(id, asOf).orElseThrow());
        Listing<Inherited> listing = page.cut(all);
        model.addAttribute("listing", listing);
        model.addAttribute("groups", InheritedGroup.of(listing.items()));
        model.addAttribute("request", page);
        model.addAttribute("asOf", asOf);
        Map<String, Object> parameters =
                Map.of("ids", List.of(id), "kinds", List.of("Subordination", "Stationing", "Attribution"));
        model.addAttribute(
                "queries",
                inheritedQueries.stream().map(query -> shown(query, parameters)).toList());
        return "units/inherited";
    }

    private static ShownQuery shown(NamedQuery query, Map<String, ? extends @Nullable Object> parameters) {
        Map<String, @Nullable Object> used = new LinkedHashMap<>(parameters);
        used.keySet().retainAll(query.parameters());
        return new ShownQuery(query.name(), query.text(), used);
    }

    /**
     * The first few of what a unit takes on.
     *
     * @param total how many places or incidents there are
     * @param first the first of them
     */
    record Glimpse(int total, List<InheritedGroup> first) {

        static Glimpse of(List<Inherited> all, String kind, int most) {
            List<InheritedGroup> groups = InheritedGroup.of(
                    all.stream().filter(item -> item.kind().equals(kind)).toList());
            return new Glimpse(groups.size(), groups.stream().limit(most).toList());
        }
    }
}
