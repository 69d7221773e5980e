package org.faultline.evidence.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import org.faultline.evidence.ClaimCard;
import org.faultline.evidence.ClaimFilters;
import org.faultline.evidence.ClaimKinds;
import org.faultline.evidence.ClaimRecord;
import org.faultline.evidence.ClaimStatus;
import org.faultline.evidence.ClaimView;
import org.faultline.evidence.Claims;
import org.faultline.web.AsOf;
import org.faultline.web.Listing;
import org.faultline.web.ListingRequest;
import org.faultline.web.NoSuchRecord;
import org.faultline.web.SortableBy;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Claims as pages. To readers they are called statements. */
@Hidden
@Controller
final class ClaimPages {

    private static final List<String> STATUSES =
            Arrays.stream(ClaimStatus.values()).map(ClaimStatus::word).toList();

    private final Claims claims;
    private final ClaimStatuses statuses;

    ClaimPages(Claims claims, ClaimStatuses statuses) {
        this.claims = claims;
        this.statuses = statuses;
    }

    @GetMapping("/claims")
    String list(
            @SortableBy({"-recorded", "date", "kind"}) ListingRequest page,
            AsOf asOf,
            @Valid ClaimFilters filters,
            Model model) {
        Listing<ClaimView> listing = claims.list(page, asOf, filters);
        model.addAttribute("listing", listing);
        model.addAttribute("cards", listing.items().stream().map(ClaimCard::of).toList());
        model.addAttribute("kinds", ClaimKinds.ALL);
        model.addAttribute("statuses", STATUSES);
        model.addAttribute("request", page);
        model.addAttribute("asOf", asOf);
        return "claims/list";
    }

    @GetMapping("/claims/{id}")
    String one(@PathVariable String id, AsOf asOf, Model model) {
        show(claims.find(id, asOf).orElseThrow(() -> new NoSuchRecord("claim", id)), asOf, model);
        return "claims/one";
    }

    /** Changes where a claim stands; the form comes back with what is wrong if it cannot. */
    @PostMapping("/claims/{id}/status")
    String change(
            @PathVariable String id,
            @Valid @ModelAttribute("change") NewStatus change,
            BindingResult faults,
            Principal administrator,
            HttpServletResponse response,
            Model model) {
        if (faults.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            show(claims.find(id, AsOf.NOW).orElseThrow(() -> new NoSuchRecord("claim", id)), AsOf.NOW, model);
            model.addAttribute("problem", FormFaults.inWords(faults));
            model.addAttribute("note", change.note());
            model.addAttribute(
                    "asked", change.status() == null ? null : change.status().word());
            return "claims/one";
        }
        statuses.change(id, change, administrator.getName());
        return "redirect:/claims/{id}#history";
    }

    private static void show(ClaimRecord claim, AsOf asOf, Model model) {
        model.addAttribute("claim", claim);
        model.addAttribute("card", ClaimCard.of(claim.view()));
        model.addAttribute("details", ClaimDetails.of(claim.asserts()));
        model.addAttribute(
                "subjectHref", claim.subject() == null ? null : claim.subject().href());
        model.addAttribute(
                "objectHref", claim.object() == null ? null : claim.object().href());
        model.addAttribute("statuses", STATUSES);
        model.addAttribute("note", "");
        model.addAttribute("asOf", asOf);
    }
}
