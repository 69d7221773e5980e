package org.faultline.fracture.internal.known;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.faultline.fracture.internal.known.ObservedUnit.StatedStrength;

/**
 * A unit of the register with what was known of it by a date.
 *
 * @param unit the unit
 * @param events what was known of events in it, counted or not, in order of time
 * @param effort independent lines of reporting that had named it since the coup, for whatever reason
 */
public record KnownUnit(ObservedUnit unit, List<KnownEvent> events, int effort) {

    /** The first day that counts: the coup. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2021, 2, 1);

    /** Keeps its own copy. */
    public KnownUnit {
        events = List.copyOf(events);
    }

    /** {@return the units that a source had named by the date, in the order of their ids} */
    public static List<KnownUnit> of(Observations all, LocalDate asOf) {
        Map<String, Map<String, List<Report>>> reports = new HashMap<>();
        for (Report report : all.reports()) {
            if (!report.knownFrom().isAfter(asOf)) {
                reports.computeIfAbsent(report.unitId(), id -> new TreeMap<>())
                        .computeIfAbsent(report.defectionId(), id -> new ArrayList<>())
                        .add(report);
            }
        }
        List<KnownUnit> known = new ArrayList<>();
        for (ObservedUnit unit : all.units()) {
            Map<String, List<Report>> ofUnit = reports.getOrDefault(unit.id(), Map.of());
            LocalDate named = unit.knownFrom();
            if (ofUnit.isEmpty() && named != null && named.isAfter(asOf)) {
                continue;
            }
            List<KnownEvent> events = ofUnit.values().stream()
                    .map(ofOneEvent -> KnownEvent.of(ofOneEvent, FIRST_DAY, asOf))
                    .sorted(Comparator.comparing(
                                    KnownEvent::last, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                            .thenComparing(KnownEvent::defectionId))
                    .toList();
            known.add(new KnownUnit(unit, events, effort(unit, asOf)));
        }
        known.sort(Comparator.comparing(unit -> unit.unit().id()));
        return known;
    }

    private static int effort(ObservedUnit unit, LocalDate asOf) {
        return (int) unit.mentions().stream()
                .filter(mention -> !mention.published().isBefore(FIRST_DAY)
                        && !mention.published().isAfter(asOf))
                .map(ObservedUnit.Mention::lineage)
                .distinct()
                .count();
    }

    /** {@return what it is to the model} */
    public UnitRole role() {
        UnitRole role = UnitRole.of(unit.type());
        return role == UnitRole.BATTALION && unit.placeholder() ? UnitRole.OTHER : role;
    }

    /** {@return the events that the model counts} */
    public List<KnownEvent> counted() {
        return events.stream().filter(KnownEvent::isCounted).toList();
    }

    /**
     * {@return the latest figure that had been stated by the date; of several on one day the smallest}
     *
     * @param paper whether the establishment is wanted, or else the soldiers present
     */
    public Optional<StatedStrength> strength(boolean paper, LocalDate asOf) {
        return unit.strengths().stream()
                .filter(strength ->
                        strength.paper() == paper && !strength.knownFrom().isAfter(asOf) && strength.middle() > 0)
                .max(Comparator.comparing(StatedStrength::knownFrom)
                        .thenComparingDouble(strength -> -strength.middle()));
    }
}
