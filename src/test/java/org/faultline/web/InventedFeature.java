package org.faultline.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.faultline.kernel.CountRange;
import org.faultline.kernel.PartialDate;
import org.faultline.kernel.Span;
import org.faultline.kernel.Timeline;
import org.faultline.kernel.Truth;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** A feature as features are written, over twelve invented garrisons. */
@Controller
@TestComponent
class InventedFeature {

    /** Invented kinds. */
    enum Kind {
        FORT,
        SUPPLY_DEPOT
    }

    /** An invented alias. */
    record Alias(String text, String language) {}

    /** An invented row. */
    record Garrison(
            String id,
            String name,
            Kind kind,
            CountRange strength,
            @Nullable PartialDate founded,
            List<Alias> aliases,
            List<String> tags) {}

    /** Invented filters. */
    record Filters(@Nullable Kind kind, @Max(1000) @Nullable Integer atLeast) {}

    /** An invented content. */
    record NewGarrison(
            @NotBlank String name, Kind kind, @Nullable PartialDate founded) {}

    static final List<Garrison> GARRISONS = IntStream.rangeClosed(1, 12)
            .mapToObj(i -> new Garrison(
                    "garrison-" + i,
                    i == 3 ? "=HYPERLINK(\"x\")" : "Garrison %02d".formatted(i),
                    i % 2 == 0 ? Kind.SUPPLY_DEPOT : Kind.FORT,
                    new CountRange(i * 10, i == 12 ? null : i * 20),
                    i == 1 ? PartialDate.parse("2021-08") : null,
                    i == 2 ? List.of(new Alias("တပ်", "my"), new Alias("Fort, \"Two\"", "en")) : List.of(),
                    List.of("a", "b")))
            .toList();

    @GetMapping("/api/v1/invented")
    @ResponseBody
    Listing<Garrison> list(@SortableBy({"name", "strength"}) ListingRequest page, AsOf asOf, @Valid Filters filters) {
        return find(page, filters);
    }

    @GetMapping("/api/v1/invented/{id}")
    @ResponseBody
    ResponseEntity<Garrison> one(@PathVariable String id, AsOf asOf) {
        return ResponseEntity.ok(GARRISONS.stream()
                .filter(garrison -> garrison.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("garrison", id)));
    }

    @PostMapping("/api/v1/invented")
    @ResponseBody
    NewGarrison add(@Valid @RequestBody NewGarrison garrison) {
        return garrison;
    }

    @GetMapping("/api/v1/invented-failure")
    @ResponseBody
    String fail() {
        throw new IllegalStateException("the password of the database is swordfish");
    }

    @GetMapping("/invented-failure")
    String failPage() {
        throw new IllegalStateException("the password of the database is swordfish");
    }

    @GetMapping("/invented-broken-template")
    String failTemplate() {
        return "invented/broken";
    }

    @GetMapping("/api/v1/invented-number")
    @ResponseBody
    Map<String, Integer> number(@RequestParam int number) {
        return Map.of("number", number);
    }

    @GetMapping("/invented")
    String page(@SortableBy({"name", "strength"}) ListingRequest page, AsOf asOf, @Valid Filters filters, Model model) {
        model.addAttribute("listing", find(page, filters));
        model.addAttribute("request", page);
        model.addAttribute("asOf", asOf);
        model.addAttribute("kinds", Kind.values());
        model.addAttribute(
                "queries",
                List.of(new ShownQuery(
                        "invented/list-garrisons",
                        "// purpose lists garrisons\n// mode: read\nMATCH (g:Garrison)\nRETURN g ORDER BY g.name SKIP $offset LIMIT $limit",
                        Map.of("limit", page.fetch()))));
        return "invented/list";
    }

    @GetMapping("/invented/{id}")
    String parts(@PathVariable String id, AsOf asOf, Model model) {
        model.addAttribute("asOf", asOf);
        model.addAttribute("truths", Truth.values());
        model.addAttribute(
                "cards",
                List.of(
                        new EvidenceCard(
                                "The Invented Courier",
                                "Garrison moves to the hills",
                                "2021-08",
                                "/sources/src-1",
                                "para 9",
                                "The garrison left its fort in August 2021 with about sixty people.",
                                "တပ်ရင်းသည် တောင်ပေါ်သို့ ရွှေ့ပြောင်းခဲ့သည်။",
                                "my",
                                "B",
                                2,
                                "conflict",
                                "Another source has them leave in September."),
                        new EvidenceCard(
                                null,
                                "A dataset without a publisher",
                                null,
                                "/sources/src-2",
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                "accepted",
                                null)));
        model.addAttribute("bar", new IntervalBar(12, 25, 40, 0, 100));
        model.addAttribute("strip", strip(asOf));
        return "invented/parts";
    }

    private static TimelineStrip strip(AsOf asOf) {
        Span march = Span.attested(PartialDate.parse("2019"), PartialDate.parse("2021-03-04"), null);
        Span seen = Span.attested(null, null, PartialDate.parse("2022-06"));
        return TimelineStrip.of(
                List.of(
                        new TimelineStrip.Fact(
                                "under Northern Hill Command", "/units/unit-1", "command", Timeline.of(List.of(march))),
                        new TimelineStrip.Fact("at Lower Fort", null, null, Timeline.of(List.of(seen))),
                        new TimelineStrip.Fact("at Upper Fort", null, null, Timeline.of(List.of(Span.UNDATED)))),
                LocalDate.of(2024, 1, 1),
                asOf.validAt());
    }

    private static Listing<Garrison> find(ListingRequest page, Filters filters) {
        Comparator<Garrison> order = "name".equals(page.sort())
                ? Comparator.comparing(Garrison::name)
                : Comparator.comparingInt(InventedFeature::least);
        return page.listing(GARRISONS.stream()
                .filter(garrison -> filters.kind() == null || garrison.kind() == filters.kind())
                .filter(garrison -> filters.atLeast() == null || least(garrison) >= filters.atLeast())
                .sorted(page.descending() ? order.reversed() : order)
                .skip(page.offset())
                .limit(page.fetch())
                .toList());
    }

    private static int least(Garrison garrison) {
        return Objects.requireNonNull(garrison.strength().min());
    }
}
