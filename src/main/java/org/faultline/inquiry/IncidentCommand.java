package org.faultline.inquiry;

import java.time.LocalDate;
import java.util.List;
import org.faultline.evidence.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * Who commanded the units of an incident when it happened.
 *
 * @param incident the incident
 * @param from first day on which it can have happened; absent when no source dates it
 * @param until last day on which it can have happened
 * @param units the units that are said to have had a part in it
 */
public record IncidentCommand(
        RecordRef incident,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<Involved> units) {

    /** Keeps its own copy. */
    public IncidentCommand {
        units = List.copyOf(units);
    }
}
