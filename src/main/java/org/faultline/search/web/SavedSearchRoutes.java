package org.faultline.search.web;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.security.Principal;
import org.faultline.protection.AdminOnly;
import org.faultline.search.SavedSearch;
import org.faultline.search.SavedSearches;
import org.faultline.search.Search;
import org.faultline.web.Listing;
import org.faultline.web.NoSuchRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Saved searches as JSON.
 *
 * <p>An account sees and changes its own alone. Each is counted anew with every answer, so that a list costs two searches an item.
 */
@AdminOnly
@RestController
@RequestMapping("/api/v1/saved-searches")
final class SavedSearchRoutes {

    private final SavedSearches saved;
    private final Search search;

    SavedSearchRoutes(SavedSearches saved, Search search) {
        this.saved = saved;
        this.search = search;
    }

    /**
     * A search to save.
     *
     * @param name what to call it; the words themselves if absent
     * @param q what is looked for
     * @param kind see search
     * @param publisher see search
     * @param language see search
     * @param from see search
     * @param until see search
     * @param unit see search
     * @param year see search
     * @param region see search
     */
    record NewSearch(
            @Nullable String name,
            @Nullable String q,
            @Nullable String kind,
            @Nullable String publisher,
            @Nullable String language,
            @Nullable String from,
            @Nullable String until,
            @Nullable String unit,
            @Nullable Integer year,
            @Nullable String region) {

        SearchFilters filters() {
            return new SearchFilters(q, kind, publisher, language, from, until, unit, year, region, null);
        }
    }

    /**
     * A name.
     *
     * @param name what to call it from now on
     */
    record NewName(@Nullable String name) {}

    @Operation(summary = "Your saved searches, with what is new in each")
    @GetMapping
    Listing<SavedSearchView> list(Principal account) {
        return Listing.whole(saved.of(account.getName()).stream()
                .map(one -> SavedSearchView.of(one, search))
                .toList());
    }

    @Operation(summary = "One saved search, with what is new in it")
    @GetMapping("/{id}")
    SavedSearchView one(@PathVariable String id, Principal account) {
        return view(account, id);
    }

    @Operation(summary = "Saves a search, as looked at now")
    @PostMapping
    ResponseEntity<SavedSearchView> save(@RequestBody NewSearch asked, Principal account) {
        SearchFilters filters = asked.filters();
        search.search(filters.request());
        String name = asked.name() == null ? String.valueOf(asked.q()) : asked.name();
        String id = saved.save(account.getName(), shortened(name, asked.name() == null), filters.parameterText());
        return ResponseEntity.created(URI.create("/api/v1/saved-searches/" + id))
                .body(view(account, id));
    }

    static String shortened(String name, boolean isMade) {
        return isMade && name.length() > SavedSearches.LONGEST_NAME
                ? name.substring(0, SavedSearches.LONGEST_NAME - 1) + "…"
                : name;
    }

    @Operation(summary = "Renames a saved search")
    @PatchMapping("/{id}")
    SavedSearchView rename(@PathVariable String id, @RequestBody NewName name, Principal account) {
        view(account, id);
        saved.rename(account.getName(), id, name.name() == null ? "" : name.name());
        return view(account, id);
    }

    @Operation(summary = "Takes everything found so far as seen")
    @PostMapping("/{id}/look")
    SavedSearchView look(@PathVariable String id, Principal account) {
        view(account, id);
        saved.look(account.getName(), id);
        return view(account, id);
    }

    @Operation(summary = "Deletes a saved search; it can be restored")
    @DeleteMapping("/{id}")
    SavedSearchView delete(@PathVariable String id, Principal account) {
        view(account, id);
        saved.delete(account.getName(), id);
        return view(account, id);
    }

    @Operation(summary = "Brings a deleted search back")
    @PostMapping("/{id}/restore")
    SavedSearchView restore(@PathVariable String id, Principal account) {
        view(account, id);
        saved.restore(account.getName(), id);
        return view(account, id);
    }

    private SavedSearchView view(Principal account, String id) {
        SavedSearch one = saved.find(account.getName(), id).orElseThrow(() -> new NoSuchRecord("saved search", id));
        return SavedSearchView.of(one, search);
    }
}
