package org.faultline.places.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.faultline.evidence.ClaimCard;
import org.faultline.evidence.ClaimStatus;
import org.faultline.evidence.FactSection;
import org.faultline.evidence.KnownAt;
import org.faultline.evidence.RecordFiles;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.places.BaseFilters;
import org.faultline.places.BaseRecord;
import org.faultline.places.Bases;
import org.faultline.places.PlaceFilters;
import org.faultline.places.PlaceRecord;
import org.faultline.places.Places;
import org.faultline.web.AsOf;
import org.faultline.web.ListingRequest;
import org.faultline.web.NoSuchRecord;
import org.faultline.web.ShownQuery;
import org.faultline.web.SortableBy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Places and bases as pages. Shows what {@link PlaceRoutes} and {@link BaseRoutes} show. */
@Hidden
@Controller
final class PlacePages {

    private final Places places;
    private final Bases bases;
    private final RecordFiles files;
    private final NamedQueries queries;

    PlacePages(Places places, Bases bases, RecordFiles files, NamedQueries queries) {
        this.places = places;
        this.bases = bases;
        this.files = files;
        this.queries = queries;
    }

    @GetMapping("/places")
    String list(
            @SortableBy({"level", "name"}) ListingRequest page, AsOf asOf, @Valid PlaceFilters filters, Model model) {
        model.addAttribute("listing", places.list(page, asOf, filters));
        model.addAttribute("request", page);
        model.addAttribute("asOf", asOf);
        model.addAttribute("levels", List.of("country", "state", "district", "township", "town", "village"));
        model.addAttribute("queries", shown(places.parameters(page, asOf, filters), "places/list-places"));
        return "places/list";
    }

    @GetMapping("/places/{id}")
    String one(@PathVariable String id, AsOf asOf, Model model) {
        PlaceRecord place = places.find(id, asOf).orElseThrow(() -> new NoSuchRecord("place", id));
        model.addAttribute("place", place);
        model.addAttribute("presences", PresenceLine.of(place, asOf, files.today()));
        model.addAttribute("incidents", EventLine.of(place.incidents(), "/incidents/"));
        model.addAttribute("defections", EventLine.of(place.defections(), "/defections/"));
        model.addAttribute("asOf", asOf);
        model.addAttribute(
                "queries",
                shown(
                        Map.of(
                                "id",
                                id,
                                "knownAt",
                                KnownAt.end(asOf.knownAt()),
                                "label",
                                "Incident",
                                "limit",
                                Places.NEWEST),
                        "places/find-place",
                        "places/stationing-claims-within",
                        "places/events-within"));
        return "places/place";
    }

    @GetMapping("/bases")
    String bases(
            @SortableBy({"name", "place", "units"}) ListingRequest page,
            AsOf asOf,
            @Valid BaseFilters filters,
            Model model) {
        model.addAttribute("listing", bases.list(page, asOf, filters));
        model.addAttribute("request", page);
        model.addAttribute("asOf", asOf);
        model.addAttribute("queries", shown(bases.parameters(page, asOf, filters), "places/list-bases"));
        return "bases/list";
    }

    @GetMapping("/bases/{id}")
    String base(@PathVariable String id, AsOf asOf, Model model) {
        BaseRecord base = bases.find(id, asOf).orElseThrow(() -> new NoSuchRecord("base", id));
        List<ClaimCard> cards = ClaimCard.listOf(base.claims());
        model.addAttribute("base", base);
        model.addAttribute(
                "units",
                FactSection.of(
                        "units",
                        "Units based here",
                        "No source says which unit is based here.",
                        base.units(),
                        base.claims(),
                        asOf.validAt(),
                        files.today()));
        model.addAttribute("claims", cards);
        model.addAttribute(
                "contested",
                cards.stream()
                        .filter(card -> !card.status().equals(ClaimStatus.ACCEPTED.word()))
                        .toList());
        model.addAttribute("asOf", asOf);
        model.addAttribute(
                "queries",
                shown(
                        Map.of("id", id, "ids", List.of(id), "knownAt", KnownAt.end(asOf.knownAt())),
                        "places/find-base",
                        "evidence/claims-touching"));
        return "bases/base";
    }

    private List<ShownQuery> shown(Map<String, ? extends @Nullable Object> parameters, String... names) {
        return java.util.Arrays.stream(names)
                .map(queries::get)
                .map(query -> shown(query, parameters))
                .toList();
    }

    private static ShownQuery shown(NamedQuery query, Map<String, ? extends @Nullable Object> parameters) {
        Map<String, @Nullable Object> used = new LinkedHashMap<>(parameters);
        used.keySet().retainAll(query.parameters());
        return new ShownQuery(query.name(), query.text(), used);
    }
}
