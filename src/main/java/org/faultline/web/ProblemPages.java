package org.faultline.web;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Explains each kind of problem at the address that identifies it. Open to everyone; holds no data. */
@Hidden
@Controller
final class ProblemPages {

    private final ProblemCatalogue catalogue;

    ProblemPages(ProblemCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/problems")
    String all(Model model) {
        model.addAttribute("kinds", catalogue.all());
        return "layout/problems";
    }

    @GetMapping("/problems/{slug}")
    String one(@PathVariable String slug, Model model) {
        model.addAttribute(
                "kind",
                catalogue
                        .find(slug)
                        .orElseThrow(() -> new RequestRefused(
                                "not-found", 404, "There is no kind of problem called '" + slug + "'.", null)));
        return "layout/problem";
    }
}
