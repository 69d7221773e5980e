package org.faultline.inquiry.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import org.faultline.evidence.RecordFiles;
import org.faultline.inquiry.OrderChange;
import org.faultline.inquiry.OrderLine;
import org.faultline.inquiry.OrdersOfBattle;
import org.faultline.web.AsOf;
import org.faultline.web.Listing;
import org.faultline.web.ListingRequest;
import org.faultline.web.SortableBy;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Orders of battle as JSON. Open to every reader; places stop at the township, people are those with a public standing. */
@RestController
@RequestMapping("/api/v1/order-of-battle")
final class OrderRoutes {

    private final OrdersOfBattle orders;
    private final RecordFiles files;

    OrderRoutes(OrdersOfBattle orders, RecordFiles files) {
        this.orders = orders;
        this.files = files;
    }

    @GetMapping
    @Operation(
            summary = "Every unit below the units that it was under on a day",
            description = "A unit with rival superiors stands below each of them. 'top' names the unit to begin with.")
    Listing<OrderLine> at(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate at,
            @RequestParam(required = false) @Nullable String top,
            @SortableBy("order") ListingRequest page,
            AsOf asOf) {
        return page.cut(orders.at(at == null ? files.on(asOf) : at, top, asOf.knownAt()));
    }

    @GetMapping("/diff")
    @Operation(
            summary = "What is different between two days: superiors, commanders, bases, areas",
            description =
                    "'before' is what is no longer held or no longer known on the second day, 'after' what is new.")
    Listing<OrderChange> difference(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
            @SortableBy("unit") ListingRequest page,
            AsOf asOf) {
        return page.cut(orders.difference(from, to, asOf.knownAt()));
    }
}
