package org.faultline.people.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.faultline.evidence.KnownAt;
import org.faultline.evidence.RecordFiles;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.people.People;
import org.faultline.people.PersonFilters;
import org.faultline.people.PersonRecord;
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

/** People as pages. Shows whom {@link PersonRoutes} shows. */
@Hidden
@Controller
final class PersonPages {

    private final People people;
    private final RecordFiles files;
    private final NamedQuery listQuery;
    private final List<NamedQuery> recordQueries;

    PersonPages(People people, RecordFiles files, NamedQueries queries) {
        this.people = people;
        this.files = files;
        this.listQuery = queries.get("people/list-people");
        this.recordQueries = List.of(queries.get("people/find-person"), queries.get("evidence/claims-touching"));
    }

    @GetMapping("/people")
    String list(
            @SortableBy({"name", "attested"}) ListingRequest page,
            AsOf asOf,
            @Valid PersonFilters filters,
            Model model) {
        Map<String, @Nullable Object> parameters = people.parameters(page, asOf, filters);
        model.addAttribute("listing", people.list(page, asOf, parameters).map(PersonLine::of));
        model.addAttribute("request", page);
        model.addAttribute("asOf", asOf);
        model.addAttribute("queries", List.of(shown(listQuery, parameters)));
        return "people/list";
    }

    @GetMapping("/people/{id}")
    String one(@PathVariable String id, AsOf asOf, Model model) {
        PersonRecord person = people.find(id, asOf).orElseThrow(() -> new NoSuchRecord("person", id));
        model.addAttribute("page", PersonPage.of(person, asOf, files.today()));
        model.addAttribute("asOf", asOf);
        Map<String, Object> parameters = Map.of("id", id, "ids", List.of(id), "knownAt", KnownAt.end(asOf.knownAt()));
        model.addAttribute(
                "queries",
                recordQueries.stream().map(query -> shown(query, parameters)).toList());
        return "people/person";
    }

    private static ShownQuery shown(NamedQuery query, Map<String, ? extends @Nullable Object> parameters) {
        Map<String, @Nullable Object> used = new LinkedHashMap<>(parameters);
        used.keySet().retainAll(query.parameters());
        return new ShownQuery(query.name(), query.text(), used);
    }
}
