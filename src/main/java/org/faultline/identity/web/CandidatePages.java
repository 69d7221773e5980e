package org.faultline.identity.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faultline.evidence.Disclosure;
import org.faultline.evidence.IdentityState;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.identity.ArticleNames;
import org.faultline.identity.Candidate;
import org.faultline.identity.CandidateFilters;
import org.faultline.identity.Candidates;
import org.faultline.protection.AdminOnly;
import org.faultline.web.ListingRequest;
import org.faultline.web.NoSuchRecord;
import org.faultline.web.RequestRefused;
import org.faultline.web.ShownQuery;
import org.faultline.web.SortableBy;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** People who may be one, as pages. Open as {@link CandidateRoutes} are. */
@Hidden
@Controller
final class CandidatePages {

    private final Candidates candidates;
    private final ArticleNames articles;
    private final NamedQuery people;

    CandidatePages(Candidates candidates, ArticleNames articles, NamedQueries queries) {
        this.candidates = candidates;
        this.articles = articles;
        this.people = queries.get("identity/people-to-compare");
    }

    @GetMapping("/candidates")
    String list(
            @SortableBy({"score", "name"}) ListingRequest page,
            @Valid CandidateFilters filters,
            HttpServletRequest request,
            Model model) {
        boolean everybody = CandidateRoutes.seesEverybody(request);
        model.addAttribute("listing", candidates.list(page, filters, everybody));
        model.addAttribute("request", page);
        model.addAttribute("states", words(IdentityState.values()));
        model.addAttribute("matches", words(CandidateFilters.Match.values()));
        model.addAttribute(
                "queries",
                List.of(new ShownQuery(
                        people.name(),
                        people.text(),
                        Map.of("everybody", everybody, "public", Disclosure.PUBLIC_STANDINGS))));
        return "candidates/list";
    }

    @GetMapping("/candidates/{id}")
    String one(@PathVariable String id, HttpServletRequest request, Model model) {
        show(find(id, CandidateRoutes.seesEverybody(request)), model);
        return "candidates/one";
    }

    /** Names as articles print them. */
    @AdminOnly
    @GetMapping("/candidates/printed")
    String printed(Model model) {
        model.addAttribute("groups", articles.acrossArticles());
        model.addAttribute("most", ArticleNames.MOST_ARTICLES);
        return "candidates/printed";
    }

    /** Accepts, rejects or undoes; the form comes back with what is wrong if it cannot. */
    @PostMapping("/candidates/{id}/{verb:accept|reject|undo}")
    String decide(
            @PathVariable String id,
            @PathVariable String verb,
            @Valid @ModelAttribute("reason") Reason reason,
            BindingResult faults,
            Principal administrator,
            HttpServletResponse response,
            Model model) {
        if (faults.hasErrors()) {
            return again(id, reason, "Say why, in at most 1000 characters.", 422, response, model);
        }
        try {
            candidates.decide(id, CandidateRoutes.state(verb), reason.text(), administrator.getName());
        } catch (RequestRefused refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            String remedy = refused.remedy();
            return again(
                    id,
                    reason,
                    refused.detail() + (remedy == null ? "" : " " + remedy),
                    refused.status(),
                    response,
                    model);
        }
        return "redirect:/candidates/{id}";
    }

    private String again(
            String id, Reason reason, String problem, int status, HttpServletResponse response, Model model) {
        response.setStatus(status);
        show(find(id, true), model);
        model.addAttribute("problem", problem);
        model.addAttribute("note", reason.text());
        return "candidates/one";
    }

    private Candidate find(String id, boolean everybody) {
        return candidates.find(id, everybody).orElseThrow(() -> new NoSuchRecord("candidate", id));
    }

    private static void show(Candidate candidate, Model model) {
        model.addAttribute("candidate", candidate);
        model.addAttribute("note", "");
        model.addAttribute(
                "headline",
                switch (candidate.state()) {
                    case PROPOSED -> "May these two be one?";
                    case DECIDED -> "These two are taken for one";
                    case REJECTED -> "These two are not one";
                    case UNDONE -> "What was decided on these two was taken back";
                });
    }

    private static List<String> words(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
