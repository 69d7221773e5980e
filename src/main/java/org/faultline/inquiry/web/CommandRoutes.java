package org.faultline.inquiry.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import org.faultline.evidence.RecordFiles;
import org.faultline.inquiry.Command;
import org.faultline.inquiry.IncidentCommand;
import org.faultline.inquiry.UnitCommand;
import org.faultline.web.AsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who commanded, as JSON. Open to every reader; names only people with a public standing, from claims that every reader may see. */
@RestController
@RequestMapping("/api/v1")
final class CommandRoutes {

    private final Command command;
    private final RecordFiles files;

    CommandRoutes(Command command, RecordFiles files) {
        this.command = command;
        this.files = files;
    }

    @GetMapping("/units/{id}/command")
    @Operation(
            summary = "Who commanded a unit, and those above it, on a day",
            description = "'at' is the day; without it 'validAt', without that today.")
    UnitCommand ofUnit(
            @PathVariable String id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate at,
            AsOf asOf) {
        return command.ofUnit(id, at == null ? files.on(asOf) : at, asOf.knownAt());
    }

    @GetMapping("/incidents/{id}/command")
    @Operation(
            summary = "Who commanded the units of an incident when it happened",
            description = "Judged for the days on which the incident can have happened, whatever 'validAt' says.")
    IncidentCommand ofIncident(@PathVariable String id, AsOf asOf) {
        return command.ofIncident(id, asOf.knownAt());
    }
}
