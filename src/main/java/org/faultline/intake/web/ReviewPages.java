package org.faultline.intake.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.security.Principal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.faultline.evidence.ClaimKinds;
import org.faultline.intake.Articles;
import org.faultline.intake.NewArticle;
import org.faultline.intake.Review;
import org.faultline.intake.ReviewDecision;
import org.faultline.intake.ReviewProgress;
import org.faultline.intake.SuggestionFilters;
import org.faultline.intake.SuggestionRecord;
import org.faultline.intake.SuggestionState;
import org.faultline.intake.Suggestions;
import org.faultline.intake.internal.review.Choice;
import org.faultline.intake.internal.review.RecordChoices;
import org.faultline.protection.AdminOnly;
import org.faultline.web.ListingRequest;
import org.faultline.web.NoSuchRecord;
import org.faultline.web.RequestRefused;
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

/** The review as pages, for the administrator: what waits, one article with its suggestions, and the form for a new one. */
@AdminOnly
@Hidden
@Controller
final class ReviewPages {

    private static final String FIELD = "field.";

    private final Suggestions suggestions;
    private final Review review;
    private final Articles articles;
    private final RecordChoices choices;

    ReviewPages(Suggestions suggestions, Review review, Articles articles, RecordChoices choices) {
        this.suggestions = suggestions;
        this.review = review;
        this.articles = articles;
        this.choices = choices;
    }

    @GetMapping("/review")
    String list(
            @SortableBy({"source", "-confidence", "kind", "state", "-recorded"}) ListingRequest page,
            @Valid SuggestionFilters filters,
            Model model) {
        model.addAttribute("listing", suggestions.list(page, filters));
        model.addAttribute(
                "sources", suggestions.progress(ListingRequest.first("open")).items());
        model.addAttribute("kinds", ClaimKinds.ALL);
        model.addAttribute(
                "states",
                Arrays.stream(SuggestionState.values())
                        .map(SuggestionState::word)
                        .toList());
        model.addAttribute("request", page);
        return "review/list";
    }

    @GetMapping("/review/new")
    String form(Model model) {
        model.addAttribute("article", new NewArticle("", "", "", "", "", ""));
        return "review/new";
    }

    /** Keeps an article; the form comes back with what is wrong if it cannot. */
    @PostMapping("/review/new")
    String add(
            @Valid @ModelAttribute("article") NewArticle article,
            BindingResult faults,
            Principal administrator,
            HttpServletResponse response,
            Model model) {
        if (faults.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            model.addAttribute(
                    "problems",
                    faults.getFieldErrors().stream()
                            .map(fault -> "The field " + fault.getField() + " " + fault.getDefaultMessage() + ".")
                            .sorted()
                            .toList());
            return "review/new";
        }
        try {
            return "redirect:/review/"
                    + articles.add(article, administrator.getName()).id();
        } catch (RequestRefused refused) {
            response.setStatus(refused.status());
            model.addAttribute("problems", List.of(refused.detail()));
            model.addAttribute("known", refused.status() == 409);
            return "review/new";
        }
    }

    @GetMapping("/review/{sourceId}")
    String one(@PathVariable String sourceId, Model model) {
        show(sourceId, model);
        return "review/one";
    }

    /** Decides on a suggestion; the page comes back with what is wrong if it cannot. */
    @PostMapping("/review/{sourceId}/{id}/{verb:accept|edit|reject|undo}")
    String decide(
            @PathVariable String sourceId,
            @PathVariable String id,
            @PathVariable String verb,
            @RequestParam Map<String, String> form,
            Principal administrator,
            HttpServletResponse response,
            Model model) {
        try {
            ReviewDecision decision = decision(verb, id, form);
            switch (verb) {
                case "reject" -> review.reject(id, decision, administrator.getName());
                case "undo" -> review.undo(id, decision, administrator.getName());
                default -> review.accept(id, decision, administrator.getName());
            }
        } catch (RequestRefused refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            response.setStatus(refused.status());
            show(sourceId, model);
            model.addAttribute("problem", refused.detail());
            model.addAttribute("problemAt", id);
            return "review/one";
        }
        return "redirect:/review/{sourceId}#" + id;
    }

    private ReviewDecision decision(String verb, String id, Map<String, String> form) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>();
        // Enter in a field presses the first button: what was corrected there is not lost.
        if (verb.equals("edit") || verb.equals("accept")) {
            SuggestionRecord present = suggestions.find(id).orElseThrow(() -> new NoSuchRecord("suggestion", id));
            Map<String, String> shown = new LinkedHashMap<>();
            SuggestionCard.of(present, List.of()).fields().forEach(field -> shown.put(field.name(), field.value()));
            form.forEach((name, value) -> {
                String field = name.startsWith(FIELD) ? name.substring(FIELD.length()) : "";
                if (!field.isEmpty() && !value.strip().equals(shown.getOrDefault(field, ""))) {
                    changed.put(field, value.strip());
                }
            });
        }
        return new ReviewDecision(
                form.get("note"),
                changed.isEmpty() ? null : changed,
                form.get("unit"),
                form.get("superior"),
                form.get("place"),
                form.get("person"),
                form.get("event"),
                form.get("standing"));
    }

    private void show(String sourceId, Model model) {
        ReviewProgress progress =
                suggestions.progress(sourceId).orElseThrow(() -> new NoSuchRecord("reviewed source", sourceId));
        List<SuggestionRecord> all = suggestions.of(sourceId);
        model.addAttribute("progress", progress);
        model.addAttribute("text", MarkedText.of(suggestions.text(sourceId), all));
        model.addAttribute(
                "cards",
                all.stream().map(one -> SuggestionCard.of(one, options(one))).toList());
    }

    private List<SuggestionCard.Options> options(SuggestionRecord one) {
        if (one.state() != SuggestionState.OPEN) {
            return List.of();
        }
        List<SuggestionCard.Options> options = new ArrayList<>();
        if (one.fields().containsKey("unit")) {
            options.add(new SuggestionCard.Options("unit", choices.units(one.fields(), "unit"), "a new unit"));
        }
        if (one.fields().containsKey("superior")) {
            options.add(new SuggestionCard.Options("superior", choices.units(one.fields(), "superior"), "a new unit"));
        }
        if (one.fields().containsKey("place")) {
            options.add(new SuggestionCard.Options("place", choices.places(one.fields()), ""));
        }
        if (one.fields().containsKey("person")) {
            options.add(new SuggestionCard.Options("person", choices.people(one.fields()), "a new, sealed person"));
        }
        if (one.kind().equals("Occurrence")) {
            String unit = options.stream()
                    .filter(option -> option.field().equals("unit"))
                    .flatMap(option -> option.records().stream())
                    .filter(Choice::preset)
                    .map(Choice::id)
                    .findFirst()
                    .orElse(null);
            options.add(new SuggestionCard.Options(
                    "event", choices.events(one.source().id(), one.fields(), unit), "a new event"));
        }
        return options;
    }
}
