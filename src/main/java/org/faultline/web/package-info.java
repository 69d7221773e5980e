/**
 * The shell that every page and route shares: layout, problem details, paging, caching, limits, security headers, OpenAPI.
 *
 * <h2>How a feature is served</h2>
 *
 * One noun, two faces: JSON at {@code /api/v1/units} and a page at {@code /units}. Controllers are package-private and thin; both
 * ask the feature's one service, which has already left out what the reader may not see.
 *
 * <pre>{@code
 * @RestController
 * @RequestMapping("/api/v1/units")
 * final class UnitRoutes {
 *
 *     @GetMapping
 *     Listing<UnitRow> list(@SortableBy({"name", "-defectors"}) ListingRequest page, AsOf asOf, @Valid UnitFilters filters) {
 *         return units.list(page, asOf, filters);       // rows = query(SKIP page.offset() LIMIT page.fetch()); page.listing(rows)
 *     }
 *
 *     @GetMapping("/{id}")
 *     UnitRecord one(@PathVariable String id, AsOf asOf) {
 *         return units.find(id, asOf).orElseThrow(() -> new NoSuchRecord("unit", id));
 *     }
 * }
 *
 * @Hidden                                               // of OpenAPI: pages are not part of the API
 * @Controller
 * final class UnitPages {
 *
 *     @GetMapping("/units")
 *     String list(@SortableBy({"name", "-defectors"}) ListingRequest page, AsOf asOf, @Valid UnitFilters filters, Model model) {
 *         model.addAttribute("listing", units.list(page, asOf, filters));
 *         model.addAttribute("request", page);
 *         model.addAttribute("asOf", asOf);
 *         model.addAttribute("queries", List.of(new ShownQuery(query.name(), query.text(), parameters)));
 *         return "units/list";                          // templates/units/list.html, see templates/layout.html
 *     }
 * }
 *
 * record UnitFilters(@Nullable String q, @Nullable UnitType type, @Min(0) @Nullable Integer atLeast) {}
 * }</pre>
 *
 * <h2>What comes with it</h2>
 *
 * <ul>
 *   <li>Paging: {@code limit} (50, at most 500), {@code cursor}, {@code sort} ({@code -} for descending); the answer is
 *       {@code {"items": […], "next": "…"}} with {@code Link: <…>; rel="next"}. The order of the query must be total: end it with the id.
 *   <li>Filters are the components of a record (or single {@code @RequestParam}s). Empty values count as absent. A query parameter
 *       that the signature does not know is refused, so name every one that a form sends.
 *   <li>{@link org.faultline.web.AsOf}: {@code validAt} and {@code knownAt}. Take it on every read.
 *   <li>{@code fields=id,name} narrows a record or a list's items; CSV and NDJSON of every {@code Listing} of records come by
 *       {@code Accept} or by suffix ({@code /api/v1/units.csv}); nested values become columns {@code outer.inner}.
 *   <li>JSON: records by their components only, constants as {@code needs-work}, partial dates as {@code 2021-08}, days as
 *       {@code 2021-08-19}; the same words are read in addresses.
 *   <li>ETag and 304, compression, request ids, rate and size limits, security headers: nothing to do.
 * </ul>
 *
 * <h2>Refusing</h2>
 *
 * Throw {@link org.faultline.web.RecordMoved} for a record that was folded into another,
 * {@link org.faultline.web.NoSuchRecord}, {@link org.faultline.web.BadParameter}, or an exception of the feature that extends
 * {@link org.faultline.web.RequestRefused} with a slug of its own; give the slug a {@code .title}, {@code .meaning}, {@code .remedy}
 * and {@code .status} in {@code src/main/resources/problems/<package>.properties}. Use 422 for a request that is well formed but makes no sense,
 * 409 for a conflict with the state. What the detail says is shown to the caller: nothing sealed, no message of a foreign exception.
 * Under {@code /api/} it becomes a problem document (RFC 9457), elsewhere the error page; {@code /problems/<slug>} explains it.
 *
 * <h2>Pages</h2>
 *
 * Templates fill {@code layout.html} and use the parts in {@code layout/parts.html} and {@code layout/charts.html}; their heads list
 * them. Every template knows {@code ${shell}} ({@link org.faultline.web.PageShell}). Forms that change things use
 * {@code method="post" th:action="@{/…}"}, which adds the token against forgery. Inline scripts and styles are forbidden and do not run.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        displayName = "web",
        allowedDependencies = {"kernel"})
package org.faultline.web;

import org.jspecify.annotations.NullMarked;
