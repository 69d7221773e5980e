package org.faultline.fracture.internal.known;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.faultline.fracture.internal.known.KnownEvent.Standing;
import org.faultline.fracture.internal.known.Observations.Place;
import org.faultline.fracture.internal.known.ObservedUnit.StatedStrength;
import org.faultline.fracture.internal.model.EventKind;
import org.faultline.fracture.internal.model.Tables;
import org.faultline.fracture.internal.model.Tables.Command;
import org.faultline.fracture.internal.model.Tables.Details;
import org.faultline.fracture.internal.model.Tables.EventRecord;
import org.faultline.fracture.internal.model.Tables.Posting;
import org.faultline.fracture.internal.model.Tables.Region;
import org.faultline.fracture.internal.model.Tables.Scope;
import org.faultline.fracture.internal.model.Tables.Site;
import org.faultline.fracture.internal.model.Tables.Source;
import org.faultline.fracture.internal.model.Tables.Unit;
import org.faultline.fracture.internal.model.Tables.UnitKind;
import org.faultline.kernel.CountRange;
import org.jspecify.annotations.Nullable;

/** Makes the model's tables of what was known by a date. */
public final class TableMaker {

    private final Observations all;
    private final LocalDate asOf;
    private final Whereabouts where;
    private final List<KnownUnit> units;
    private final Map<String, String> firstOutletOf = new HashMap<>();
    private final Map<String, String> defectionOf = new HashMap<>();
    private final Map<String, String> lineageOf = new HashMap<>();
    private final Map<String, Source> sources = new TreeMap<>();
    private final List<EventRecord> events = new ArrayList<>();
    private final List<Tables.Report> reports = new ArrayList<>();

    private TableMaker(Observations all, LocalDate asOf) {
        this.all = all;
        this.asOf = asOf;
        this.where = new Whereabouts(all, asOf);
        this.units = KnownUnit.of(all, asOf);
        Comparator<Report> first = Comparator.comparing(Report::knownFrom)
                .thenComparing(report -> report.passage().sourceId());
        all.reports().stream()
                .filter(report -> !report.knownFrom().isAfter(asOf))
                .sorted(first)
                .forEach(report -> firstOutletOf.putIfAbsent(
                        report.lineage(), report.passage().outlet()));
    }

    /** {@return the tables of a date} */
    public static KnownTables of(Observations all, LocalDate asOf) {
        return new TableMaker(all, asOf).make();
    }

    private KnownTables make() {
        List<KnownUnit> battalions =
                units.stream().filter(unit -> unit.role() == UnitRole.BATTALION).toList();
        Map<String, String> parents = parents(battalions);
        List<Unit> rows = new ArrayList<>();
        Set<String> battalionIds = new HashSet<>();
        for (KnownUnit unit : units) {
            boolean ranked = unit.role() == UnitRole.BATTALION;
            boolean above = unit.role().isFormation() || unit.role() == UnitRole.ARMY;
            if (ranked || above) {
                rows.add(row(unit, parents.get(unit.unit().id())));
            }
            if (ranked) {
                battalionIds.add(unit.unit().id());
            }
        }
        List<Posting> postings = new ArrayList<>();
        for (KnownUnit unit : battalions) {
            postings.addAll(where.postings(unit.unit().id()));
            unit.events().forEach(event -> event(unit, event));
        }
        totals();
        List<Command> commands = where.commands().stream()
                .filter(command -> battalionIds.contains(command.unitId()))
                .toList();
        List<Site> sites = sites(postings);
        Tables tables = new Tables(
                regions(sites, rows), sites, rows, postings, commands, List.copyOf(sources.values()), events, reports);
        return new KnownTables(asOf, tables, units, where, defectionOf, lineageOf);
    }

    /** The superior of each unit on the date; a link that would close a circle is left out. */
    private Map<String, String> parents(List<KnownUnit> battalions) {
        Map<String, UnitRole> roles = new HashMap<>();
        units.forEach(unit -> roles.put(unit.unit().id(), unit.role()));
        Map<String, String> parents = new TreeMap<>();
        List<KnownUnit> inOrder = new ArrayList<>(battalions);
        units.stream().filter(unit -> unit.role().isFormation()).forEach(inOrder::add);
        for (KnownUnit unit : inOrder) {
            String id = unit.unit().id();
            where.superior(id).ifPresent(superior -> {
                UnitRole role = roles.getOrDefault(superior.unitId(), UnitRole.OTHER);
                if ((role.isFormation() || role == UnitRole.ARMY) && !isAbove(id, superior.unitId(), parents)) {
                    parents.put(id, superior.unitId());
                }
            });
        }
        return parents;
    }

    private static boolean isAbove(String id, String start, Map<String, String> parents) {
        String at = start;
        while (at != null && !at.equals(id)) {
            at = parents.get(at);
        }
        return at != null;
    }

    private Unit row(KnownUnit unit, @Nullable String parent) {
        String id = unit.unit().id();
        Place home = where.homeRegion(id);
        StatedStrength present = unit.strength(false, asOf).orElse(null);
        StatedStrength paper = unit.strength(true, asOf).orElse(null);
        LocalDate held = present == null ? null : present.asOf() == null ? present.knownFrom() : present.asOf();
        return new Unit(
                id,
                switch (unit.role()) {
                    case BATTALION, OTHER -> UnitKind.BATTALION;
                    case DIVISION -> UnitKind.DIVISION;
                    case REGIONAL_COMMAND -> UnitKind.REGIONAL_COMMAND;
                    case ARMY -> UnitKind.ARMY;
                },
                unit.unit().type(),
                parent,
                home == null ? null : home.regionId(),
                paper == null ? null : Double.valueOf(paper.middle()),
                present == null ? null : Double.valueOf(present.middle()),
                held != null && held.isAfter(asOf) ? asOf : held);
    }

    private void event(KnownUnit unit, KnownEvent event) {
        if (event.standing() != Standing.COUNTED && event.standing() != Standing.SURRENDER) {
            return;
        }
        String id = event.defectionId() + "~" + unit.unit().id();
        defectionOf.put(id, event.defectionId());
        List<Report> asserting =
                event.reports().stream().filter(report -> !report.denies()).toList();
        Set<String> outlets = new TreeSet<>();
        Set<String> ids = new HashSet<>();
        for (Report report : asserting) {
            String outlet = report.passage().outlet();
            String reportId = event.defectionId() + "~" + report.passage().claimId() + "~"
                    + report.passage().sourceId() + "~" + unit.unit().id();
            if (ids.add(reportId)) {
                outlets.add(outlet);
                source(report.passage());
                lineageOf.put(reportId, report.lineage());
                reports.add(row(reportId, id, outlet, report));
            }
        }
        events.add(new EventRecord(
                id,
                Scope.UNIT,
                unit.unit().id(),
                new Details(
                        event.standing() == Standing.SURRENDER ? EventKind.SURRENDER : modelKind(event.kind()),
                        event.first(),
                        event.last(),
                        event.count(),
                        null,
                        null,
                        null),
                asserting.stream()
                        .map(Report::knownFrom)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                List.copyOf(outlets)));
    }

    private Tables.Report row(String id, String record, String outlet, Report report) {
        String original = firstOutletOf.get(report.lineage());
        return new Tables.Report(
                id,
                record,
                outlet,
                report.knownFrom(),
                original == null || original.equals(outlet) ? null : original,
                new Details(
                        report.kind() == null ? null : modelKind(report.kind().name()),
                        report.window().possibleFrom(),
                        report.window().possibleUntil(),
                        report.countShared() ? CountRange.UNKNOWN : report.count(),
                        report.marks().weapons(),
                        report.marks().officer(),
                        report.marks().placeId()),
                report.identity());
    }

    private void source(Report.Passage passage) {
        String letter = passage.reliability();
        Source known = sources.get(passage.outlet());
        // Of several letters that were given to the texts of one outlet, the most careful one holds for it.
        boolean careful = known == null
                || (letter != null && (known.reliability() == null || letter.compareTo(known.reliability()) > 0));
        if (careful) {
            sources.put(passage.outlet(), new Source(passage.outlet(), letter));
        }
    }

    private static @Nullable EventKind modelKind(String word) {
        for (EventKind kind : EventKind.values()) {
            if (kind.name().equalsIgnoreCase(word)) {
                return kind;
            }
        }
        return null;
    }

    /** Totals are in the tables so that they can be shown beside the model's own; they bear on no unit. */
    private void totals() {
        Set<String> seen = new HashSet<>();
        for (Observations.Total total : all.totals()) {
            if (total.knownFrom().isAfter(asOf) || !seen.add(total.id())) {
                continue;
            }
            sources.putIfAbsent(total.outlet(), new Source(total.outlet(), null));
            LocalDate until = total.until() == null || total.until().isAfter(total.knownFrom())
                    ? total.knownFrom()
                    : total.until();
            LocalDate from = until.isBefore(KnownUnit.FIRST_DAY) ? until : KnownUnit.FIRST_DAY;
            Details details = new Details(EventKind.DEFECTION, from, until, total.count(), null, null, null);
            events.add(new EventRecord(
                    total.id(), Scope.NATIONAL, null, details, total.knownFrom(), List.of(total.outlet())));
            reports.add(new Tables.Report(
                    total.id() + "~total", total.id(), total.outlet(), total.knownFrom(), null, details));
        }
    }

    private List<Site> sites(List<Posting> postings) {
        Set<String> used = new TreeSet<>();
        postings.forEach(posting -> used.add(posting.siteId()));
        for (Tables.Report report : reports) {
            if (report.details().siteId() != null) {
                used.add(report.details().siteId());
            }
        }
        return all.places().stream()
                .filter(place -> used.contains(place.id()))
                .map(place -> new Site(place.id(), place.regionId()))
                .sorted(Comparator.comparing(Site::id))
                .toList();
    }

    private static List<Region> regions(List<Site> sites, List<Unit> rows) {
        Set<String> ids = new TreeSet<>();
        for (Site site : sites) {
            if (site.regionId() != null) {
                ids.add(site.regionId());
            }
        }
        for (Unit unit : rows) {
            if (unit.homeRegionId() != null) {
                ids.add(unit.homeRegionId());
            }
        }
        return ids.stream().map(id -> new Region(id, null)).toList();
    }
}
