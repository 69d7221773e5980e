package org.faultline.evidence.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.faultline.evidence.Identities;
import org.faultline.evidence.IdentityFilters;
import org.faultline.evidence.IdentityRecord;
import org.faultline.evidence.IdentityState;
import org.faultline.evidence.SameEvents;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.kernel.RecordKind;
import org.faultline.web.AsOf;
import org.faultline.web.ListingRequest;
import org.faultline.web.NoSuchRecord;
import org.faultline.web.RequestRefused;
import org.faultline.web.ShownQuery;
import org.faultline.web.SortableBy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Decisions on identity as pages. */
@Hidden
@Controller
final class IdentityPages {

    /** What the rules say; a rule that is not here speaks for itself in its reason. */
    private static final Map<String, String> RULES = Map.of(
            "same-cluster", "The compiler read both reports as telling of one event.",
            "untyped-designation", "A number without its type, in the same place or chain of command.",
            "type-confused", "IB and LIB with one number, in the same place or chain of command.",
            "same-event",
                    "One township, at most a day apart, one family of kinds, compatible units, and no source tells of both.",
            "spelling", "One person in two spellings, and a shared posting.",
            "stated", "A source says so.");

    private final Identities identities;
    private final SameEvents sameEvents;
    private final NamedQuery list;

    IdentityPages(Identities identities, SameEvents sameEvents, NamedQueries queries) {
        this.identities = identities;
        this.sameEvents = sameEvents;
        this.list = queries.get("evidence/list-identities");
    }

    /**
     * The decisions, those that wait first.
     *
     * @param proposed how many proposals the rule has just written
     */
    @GetMapping("/identities")
    String list(
            @SortableBy({"state", "at", "confidence", "rule", "kind"}) ListingRequest page,
            AsOf asOf,
            @Valid IdentityFilters filters,
            @RequestParam(required = false) @Nullable Integer proposed,
            Model model) {
        model.addAttribute("listing", identities.list(page, asOf, filters));
        model.addAttribute("rules", identities.rules());
        model.addAttribute(
                "states",
                Arrays.stream(IdentityState.values()).map(IdentityState::word).toList());
        model.addAttribute(
                "kinds",
                Arrays.stream(RecordKind.values()).map(RecordKind::prefix).toList());
        model.addAttribute("request", page);
        model.addAttribute("asOf", asOf);
        model.addAttribute("found", proposed == null ? null : found(proposed));
        model.addAttribute(
                "queries",
                List.of(new ShownQuery(list.name(), list.text(), Identities.parameters(page, asOf, filters))));
        return "identities/list";
    }

    @GetMapping("/identities/{id}")
    String one(@PathVariable String id, AsOf asOf, Model model) {
        show(find(id, asOf), asOf, model);
        return "identities/one";
    }

    /** Runs the rule same-event and shows what it proposes. */
    @PostMapping("/identities/proposals")
    String propose(Principal administrator) {
        return "redirect:/identities?proposed="
                + sameEvents.propose(administrator.getName()).proposed();
    }

    /** Accepts, rejects or undoes a decision; the form comes back with what is wrong if it cannot. */
    @PostMapping("/identities/{id}/{verb:accept|reject|undo}")
    String change(
            @PathVariable String id,
            @PathVariable String verb,
            @Valid @ModelAttribute("reason") Note reason,
            BindingResult faults,
            Principal administrator,
            HttpServletResponse response,
            Model model) {
        if (faults.hasErrors()) {
            return again(id, reason, FormFaults.inWords(faults), 422, response, model);
        }
        try {
            identities.change(id, Verb.of(verb).state(), reason.text(), administrator.getName());
        } catch (RequestRefused refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            return again(id, reason, refused.detail(), refused.status(), response, model);
        }
        return "redirect:/identities/{id}#history";
    }

    private String again(
            String id, Note reason, String problem, int status, HttpServletResponse response, Model model) {
        response.setStatus(status);
        show(find(id, AsOf.NOW), AsOf.NOW, model);
        model.addAttribute("problem", problem);
        model.addAttribute("note", reason.note());
        return "identities/one";
    }

    private IdentityRecord find(String id, AsOf asOf) {
        return identities.find(id, asOf).orElseThrow(() -> new NoSuchRecord("decision on identity", id));
    }

    private static void show(IdentityRecord decision, AsOf asOf, Model model) {
        model.addAttribute("decision", decision);
        model.addAttribute("headline", headline(decision));
        model.addAttribute("ruleWords", RULES.get(decision.rule()));
        model.addAttribute("note", "");
        model.addAttribute("asOf", asOf);
    }

    private static String headline(IdentityRecord decision) {
        return switch (decision.state()) {
            case PROPOSED -> "May these two be one?";
            case DECIDED -> decision.folds() ? "These two are taken for one" : "These two are kept apart";
            case REJECTED -> "These two are not one";
            case UNDONE -> "What was decided on these two was taken back";
        };
    }

    private static String found(int proposed) {
        return switch (proposed) {
            case 0 -> "The rule finds no pair that was not proposed or decided before.";
            case 1 -> "The rule proposes one more pair.";
            default -> "The rule proposes " + proposed + " more pairs.";
        };
    }
}
