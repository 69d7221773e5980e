package org.faultline.inquiry.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.faultline.evidence.RecordFiles;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.inquiry.Command;
import org.faultline.inquiry.IncidentCommand;
import org.faultline.inquiry.OrderChange;
import org.faultline.inquiry.OrdersOfBattle;
import org.faultline.inquiry.Paths;
import org.faultline.inquiry.PathsFound;
import org.faultline.inquiry.UnitCommand;
import org.faultline.web.AsOf;
import org.faultline.web.Listing;
import org.faultline.web.ListingRequest;
import org.faultline.web.ShownQuery;
import org.faultline.web.SortableBy;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The questions as pages. Open to every reader; shows what the routes show. */
@Hidden
@Controller
final class InquiryPages {

    private final Command command;
    private final OrdersOfBattle orders;
    private final Paths paths;
    private final RecordFiles files;
    private final Behind behind;
    private final List<NamedQuery> queries;

    InquiryPages(
            Command command,
            OrdersOfBattle orders,
            Paths paths,
            RecordFiles files,
            Behind behind,
            NamedQueries queries) {
        this.command = command;
        this.orders = orders;
        this.paths = paths;
        this.files = files;
        this.behind = behind;
        this.queries = List.of(queries.get("evidence/all-claims"), queries.get("inquiry/entries"));
    }

    @GetMapping("/units/{id}/command")
    String ofUnit(
            @PathVariable String id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate at,
            AsOf asOf,
            Model model) {
        UnitCommand answer = command.ofUnit(id, at == null ? files.on(asOf) : at, asOf.knownAt());
        model.addAttribute("answer", answer);
        model.addAttribute("cards", behind.cards(Behind.claimsOf(answer.command()), asOf));
        return page("inquiry/unit-command", asOf, model);
    }

    @GetMapping("/incidents/{id}/command")
    String ofIncident(@PathVariable String id, AsOf asOf, Model model) {
        IncidentCommand answer = command.ofIncident(id, asOf.knownAt());
        model.addAttribute("answer", answer);
        model.addAttribute("cards", behind.cards(Behind.claimsOf(answer), asOf));
        return page("inquiry/incident-command", asOf, model);
    }

    @GetMapping("/order-of-battle")
    String order(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate at,
            @RequestParam(required = false) @Nullable String top,
            @SortableBy("order") ListingRequest page,
            AsOf asOf,
            Model model) {
        LocalDate day = at == null ? files.on(asOf) : at;
        model.addAttribute("day", day);
        model.addAttribute("listing", page.cut(orders.at(day, top, asOf.knownAt())));
        model.addAttribute("request", page);
        return page("inquiry/order", asOf, model);
    }

    @GetMapping("/order-of-battle/diff")
    String difference(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @SortableBy("unit") ListingRequest page,
            AsOf asOf,
            Model model) {
        List<OrderChange> changes =
                from == null || to == null ? List.of() : orders.difference(from, to, asOf.knownAt());
        Listing<OrderChange> listing = page.cut(changes);
        model.addAttribute("asked", from != null && to != null);
        model.addAttribute("total", changes.size());
        model.addAttribute("listing", listing);
        model.addAttribute("cards", behind.cards(listing.items().stream().flatMap(Behind::claimsOf), asOf));
        model.addAttribute("request", page);
        return page("inquiry/order-diff", asOf, model);
    }

    @GetMapping("/paths")
    String between(
            @Valid @ModelAttribute("question") PathQuestion question, BindingResult faults, AsOf asOf, Model model) {
        boolean asked = question.isComplete() && !faults.hasErrors();
        PathsFound found = asked ? paths.between(question.question(), asOf.knownAt()) : null;
        model.addAttribute("found", found);
        model.addAttribute(
                "faults",
                question.isComplete()
                        ? faults.getFieldErrors().stream()
                                .map(fault -> fault.getField() + " " + fault.getDefaultMessage())
                                .toList()
                        : List.of());
        model.addAttribute("mostHops", Paths.MOST_HOPS);
        model.addAttribute("cards", behind.cards(Behind.claimsOf(found), asOf));
        return page("inquiry/paths", asOf, model);
    }

    private String page(String template, AsOf asOf, Model model) {
        model.addAttribute("asOf", asOf);
        model.addAttribute(
                "queries",
                queries.stream()
                        .map(query -> new ShownQuery(query.name(), query.text(), Map.of()))
                        .toList());
        return template;
    }
}
