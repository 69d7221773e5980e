package org.faultline.search.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import java.security.Principal;
import org.faultline.protection.AdminOnly;
import org.faultline.search.SavedSearch;
import org.faultline.search.SavedSearches;
import org.faultline.search.Search;
import org.faultline.web.NoSuchRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Saved searches as a page. */
@Hidden
@AdminOnly
@Controller
@RequestMapping("/saved-searches")
final class SavedSearchPages {

    private static final String LIST = "redirect:/saved-searches";

    private final SavedSearches saved;
    private final Search search;

    SavedSearchPages(SavedSearches saved, Search search) {
        this.saved = saved;
        this.search = search;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable String deleted, Principal account, Model model) {
        model.addAttribute(
                "saved",
                saved.of(account.getName()).stream()
                        .map(one -> SavedSearchView.of(one, search))
                        .toList());
        if (deleted != null) {
            saved.find(account.getName(), deleted)
                    .filter(one -> one.deletedAt() != null)
                    .ifPresent(one -> model.addAttribute("deleted", SavedSearchView.of(one, search)));
        }
        return "search/saved";
    }

    @PostMapping
    String save(
            @Valid SearchFilters filters, @RequestParam(required = false) @Nullable String name, Principal account) {
        SearchFilters kept = SearchFilters.parse(filters.parameterText());
        search.search(kept.request());
        boolean isMade = name == null || name.isBlank();
        String text = name == null || isMade ? String.valueOf(kept.q()) : name;
        saved.save(account.getName(), SavedSearchRoutes.shortened(text, isMade), kept.parameterText());
        return LIST;
    }

    @PostMapping("/{id}/rename")
    String rename(@PathVariable String id, @RequestParam String name, Principal account) {
        saved.rename(account.getName(), one(account, id).id(), name);
        return LIST;
    }

    /** Shows what is new, and takes it as seen. */
    @PostMapping("/{id}/look")
    String look(@PathVariable String id, Principal account) {
        String fresh = SavedSearchView.of(one(account, id), search).freshUrl();
        saved.look(account.getName(), id);
        return "redirect:" + fresh;
    }

    @PostMapping("/{id}/delete")
    String delete(@PathVariable String id, Principal account) {
        saved.delete(account.getName(), one(account, id).id());
        return LIST + "?deleted=" + id;
    }

    @PostMapping("/{id}/restore")
    String restore(@PathVariable String id, Principal account) {
        saved.restore(account.getName(), one(account, id).id());
        return LIST;
    }

    private SavedSearch one(Principal account, String id) {
        return saved.find(account.getName(), id).orElseThrow(() -> new NoSuchRecord("saved search", id));
    }
}
