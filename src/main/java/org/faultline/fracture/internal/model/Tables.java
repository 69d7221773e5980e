package org.faultline.fracture.internal.model;

import java.time.LocalDate;
import java.util.List;
import org.faultline.kernel.CountRange;
import org.jspecify.annotations.Nullable;

/**
 * All that the model reads, one list per table of {@code docs/fracture-tables.md}.
 *
 * @param regions regions
 * @param sites bases and places
 * @param units army, divisions, regional commands and battalions
 * @param postings stays of battalions at sites
 * @param commanders commands of battalions
 * @param sources sources
 * @param events event records as a compiler keeps them
 * @param reports reports behind the records
 */
public record Tables(
        List<Region> regions,
        List<Site> sites,
        List<Unit> units,
        List<Posting> postings,
        List<Command> commanders,
        List<Source> sources,
        List<EventRecord> events,
        List<Report> reports) {

    /** Keeps its own copies. */
    public Tables {
        regions = List.copyOf(regions);
        sites = List.copyOf(sites);
        units = List.copyOf(units);
        postings = List.copyOf(postings);
        commanders = List.copyOf(commanders);
        sources = List.copyOf(sources);
        events = List.copyOf(events);
        reports = List.copyOf(reports);
    }

    /** Where a unit stands in the tree of command. */
    public enum UnitKind {
        /** The whole army. */
        ARMY,
        /** A division. */
        DIVISION,
        /** A regional command. */
        REGIONAL_COMMAND,
        /** A battalion: what is ranked. */
        BATTALION
    }

    /** What a record names. */
    public enum Scope {
        /** A battalion. */
        UNIT,
        /** A division or command. */
        DIVISION,
        /** A region. */
        REGION,
        /** The whole army: a total. */
        NATIONAL
    }

    /**
     * A region.
     *
     * @param connectivity public, noisy proxy of the press's reach; any scale
     */
    public record Region(String id, @Nullable Double connectivity) {}

    /** A base or place. */
    public record Site(String id, @Nullable String regionId) {}

    /**
     * A unit.
     *
     * @param establishment soldiers on paper
     * @param estimate soldiers as somebody estimates them
     * @param estimateAsOf when that estimate held
     */
    public record Unit(
            String id,
            UnitKind kind,
            @Nullable String type,
            @Nullable String parentId,
            @Nullable String homeRegionId,
            @Nullable Double establishment,
            @Nullable Double estimate,
            @Nullable LocalDate estimateAsOf) {}

    /** A stay of a battalion at a site; an open end means that it is still there. */
    public record Posting(
            String unitId,
            String siteId,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    /** Somebody's command of a battalion. */
    public record Command(
            String commanderId,
            String unitId,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    /**
     * A source.
     *
     * @param reliability Admiralty letter, {@code A} to {@code F}
     */
    public record Source(String id, @Nullable String reliability) {}

    /**
     * What a record or a report says of an event.
     *
     * @param from first day on which it can have happened
     * @param until last day on which it can have happened
     * @param count soldiers involved
     * @param weapons whether weapons were taken
     * @param officer whether an officer was among them
     * @param siteId where
     */
    public record Details(
            @Nullable EventKind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            CountRange count,
            @Nullable Boolean weapons,
            @Nullable Boolean officer,
            @Nullable String siteId) {}

    /**
     * An event record; one incident may have several.
     *
     * @param unitId the battalion, when the scope is {@link Scope#UNIT}
     * @param firstPublished used only for a record without reports, together with the sources
     */
    public record EventRecord(
            String id,
            Scope scope,
            @Nullable String unitId,
            Details details,
            @Nullable LocalDate firstPublished,
            List<String> sourceIds) {

        /** Keeps its own copy. */
        public EventRecord {
            sourceIds = List.copyOf(sourceIds);
        }
    }

    /**
     * A report behind a record.
     *
     * @param citesSourceId the source that it says it took it from
     * @param identity probability that the unit it names is the record's unit; 1 where the designation leaves no doubt
     */
    public record Report(
            String id,
            String eventId,
            String sourceId,
            LocalDate published,
            @Nullable String citesSourceId,
            Details details,
            double identity) {

        /** A report whose designation leaves no doubt. */
        public Report(
                String id,
                String eventId,
                String sourceId,
                LocalDate published,
                @Nullable String citesSourceId,
                Details details) {
            this(id, eventId, sourceId, published, citesSourceId, details, 1);
        }

        /** Rejects what is no probability. */
        public Report {
            if (!(identity >= 0 && identity <= 1)) {
                throw new IllegalArgumentException("not a probability: " + identity);
            }
        }
    }
}
