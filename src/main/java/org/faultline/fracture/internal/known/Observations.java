package org.faultline.fracture.internal.known;

import java.time.LocalDate;
import java.util.List;
import org.faultline.kernel.CountRange;
import org.faultline.kernel.Span;
import org.jspecify.annotations.Nullable;

/**
 * All that is read from the graph.
 *
 * @param units the register
 * @param reports what sources say of events in these units; a report of a unit outside the register is ignored
 * @param places places and bases
 * @param superiors which unit is under which
 * @param stations which unit is at which place or base
 * @param commands who commands which unit
 * @param harms incidents of harm to civilians
 * @param totals totals of those who left
 */
public record Observations(
        List<ObservedUnit> units,
        List<Report> reports,
        List<Place> places,
        List<Link> superiors,
        List<Link> stations,
        List<Link> commands,
        List<Harm> harms,
        List<Total> totals) {

    /** Keeps its own copies. */
    public Observations {
        units = List.copyOf(units);
        reports = List.copyOf(reports);
        places = List.copyOf(places);
        superiors = List.copyOf(superiors);
        stations = List.copyOf(stations);
        commands = List.copyOf(commands);
        harms = List.copyOf(harms);
        totals = List.copyOf(totals);
    }

    /** {@return the same without what a source reports of events} */
    public Observations without(String sourceId) {
        return new Observations(
                units,
                reports.stream()
                        .filter(report -> !report.passage().sourceId().equals(sourceId))
                        .toList(),
                places,
                superiors,
                stations,
                commands,
                harms,
                totals);
    }

    /**
     * A place or base.
     *
     * @param id its id
     * @param name its name
     * @param regionId the state or region that it lies in, if known
     * @param regionName the name of that
     * @param latitude in degrees, if known
     * @param longitude in degrees, if known
     */
    public record Place(
            String id,
            String name,
            @Nullable String regionId,
            @Nullable String regionName,
            @Nullable Double latitude,
            @Nullable Double longitude) {}

    /**
     * What one source says of a unit and something that it belongs to.
     *
     * @param unitId the unit
     * @param otherId its superior, the place, or the person
     * @param relation which kind of link: {@code command}, {@code site}
     * @param span when it held
     * @param knownFrom first day on which a reader could surely know of it
     */
    public record Link(String unitId, String otherId, String relation, Span span, LocalDate knownFrom) {}

    /**
     * An incident of harm to civilians.
     *
     * @param id the incident
     * @param unitId a unit that is named, if any
     * @param placeId where, if known
     * @param type what happened
     * @param date first day on which it can have happened
     * @param killed at least so many were killed
     * @param knownFrom first day on which a reader could surely know of it
     */
    public record Harm(
            String id,
            @Nullable String unitId,
            @Nullable String placeId,
            @Nullable String type,
            @Nullable LocalDate date,
            @Nullable Integer killed,
            LocalDate knownFrom) {}

    /**
     * A total that belongs to no unit.
     *
     * @param id its claim
     * @param count how many
     * @param until up to which day
     * @param outlet who published it
     * @param knownFrom first day on which a reader could surely know of it
     */
    public record Total(
            String id, CountRange count, @Nullable LocalDate until, String outlet, LocalDate knownFrom) {}
}
