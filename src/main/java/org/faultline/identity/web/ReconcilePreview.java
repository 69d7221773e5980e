package org.faultline.identity.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.faultline.people.People;
import org.faultline.people.PersonRecord;
import org.faultline.units.UnitRecord;
import org.faultline.units.Units;
import org.faultline.web.AsOf;
import org.faultline.web.NoSuchRecord;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A few lines on a record, for the frame that OpenRefine shows beside a cell. Shows what the record's page shows, and less. */
@Hidden
@Controller
final class ReconcilePreview {

    private static final int MOST_LINES = 4;

    private final Units units;
    private final People people;
    private final ReconcileSettings settings;

    ReconcilePreview(Units units, People people, ReconcileSettings settings) {
        this.units = units;
        this.people = people;
        this.settings = settings;
    }

    @GetMapping("/api/v1/reconcile/preview/{id}")
    String preview(@PathVariable String id, HttpServletResponse response, Model model) {
        model.addAttribute("href", ReconcileRoutes.page(id));
        if (id.startsWith("unit-")) {
            UnitRecord unit = units.find(id, AsOf.NOW).orElseThrow(() -> new NoSuchRecord("unit", id));
            model.addAttribute("kind", "Unit");
            model.addAttribute("name", unit.designation());
            model.addAttribute(
                    "lines",
                    unit.superiors().stream()
                            .map(fact -> "under " + fact.other().name())
                            .distinct()
                            .limit(MOST_LINES)
                            .toList());
        } else {
            PersonRecord person = people.find(id, AsOf.NOW).orElseThrow(() -> new NoSuchRecord("person", id));
            model.addAttribute("kind", "Person in public office");
            model.addAttribute("name", person.name());
            model.addAttribute("lines", posts(person));
        }
        // Framed by those origins only; the rest of the service by nobody.
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors "
                        + String.join(" ", settings.origins()));
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        return "candidates/preview";
    }

    private static List<String> posts(PersonRecord person) {
        return person.postings().stream()
                .map(fact -> fact.other().name())
                .distinct()
                .limit(MOST_LINES)
                .toList();
    }
}
