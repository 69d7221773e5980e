package org.faultline.fracture.internal.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.faultline.fracture.internal.model.KnownRecord.KnownReport;
import org.faultline.fracture.internal.model.Tables.Details;
import org.faultline.fracture.internal.model.Tables.EventRecord;
import org.faultline.fracture.internal.model.Tables.Report;
import org.faultline.fracture.internal.model.Tables.Scope;
import org.faultline.fracture.internal.model.Tables.Site;
import org.faultline.kernel.CountRange;
import org.jspecify.annotations.Nullable;

/** Makes of the tables the records that were known by the end of the window, battalion by battalion. */
final class Records {

    /** A record dated before the window by more than this tells of something that is not asked for. */
    private static final int SLACK_DAYS = 14;

    private final Army army;
    private final Map<String, Integer> unitIndex = new HashMap<>();
    private final Map<String, Integer> sourceIndex = new HashMap<>();
    private final Map<String, Integer> siteIndex = new HashMap<>();
    private final Map<String, String> regionOfSite = new HashMap<>();
    private final Carried carried;

    /** What reports carry in these tables; what none of them ever carries is taken from the records. */
    private record Carried(boolean dates, boolean counts, boolean weapons, boolean officers, boolean sites) {

        static Carried of(List<Report> reports) {
            List<Details> all = reports.stream().map(Report::details).toList();
            return new Carried(
                    all.stream().anyMatch(details -> details.from() != null),
                    all.stream().anyMatch(details -> !details.count().isUnknown()),
                    all.stream().anyMatch(details -> details.weapons() != null),
                    all.stream().anyMatch(details -> details.officer() != null),
                    all.stream().anyMatch(details -> details.siteId() != null));
        }

        Report completed(Report report, Details record) {
            Details said = report.details();
            return new Report(
                    report.id(),
                    report.eventId(),
                    report.sourceId(),
                    report.published(),
                    report.citesSourceId(),
                    new Details(
                            said.kind(),
                            dates ? said.from() : record.from(),
                            dates ? said.until() : record.until(),
                            counts ? said.count() : record.count(),
                            weapons ? said.weapons() : record.weapons(),
                            officers ? said.officer() : record.officer(),
                            sites ? said.siteId() : record.siteId()),
                    report.identity());
        }
    }

    private Records(Tables tables, Army army, List<String> sources) {
        this.army = army;
        this.carried = Carried.of(tables.reports());
        army.units().forEach(unit -> unitIndex.put(unit.id(), unitIndex.size()));
        sources.forEach(id -> sourceIndex.put(id, sourceIndex.size()));
        List<Site> sites =
                tables.sites().stream().sorted(Comparator.comparing(Site::id)).toList();
        for (Site site : sites) {
            siteIndex.put(site.id(), siteIndex.size());
            if (site.regionId() != null) {
                regionOfSite.put(site.id(), site.regionId());
            }
        }
    }

    /**
     * {@return for each battalion its counted records}
     *
     * @param sources ids of the sources, in the order of their indices
     */
    static List<List<KnownRecord>> known(Tables tables, Army army, List<String> sources) {
        Records records = new Records(tables, army, sources);
        Map<String, List<Report>> reports = new HashMap<>();
        for (Report report : tables.reports()) {
            if (report.published().toEpochDay() <= army.bins().end()) {
                reports.computeIfAbsent(report.eventId(), id -> new ArrayList<>())
                        .add(report);
            }
        }
        List<List<KnownRecord>> byUnit = new ArrayList<>();
        army.units().forEach(unit -> byUnit.add(new ArrayList<>()));
        boolean anyReports = !tables.reports().isEmpty();
        for (EventRecord event : tables.events()) {
            KnownRecord record =
                    records.known(event, anyReports ? reports.getOrDefault(event.id(), List.of()) : records.own(event));
            if (record != null) {
                byUnit.get(record.unit()).add(record);
            }
        }
        byUnit.forEach(list -> list.sort(KnownRecord.MOST_PRECISE_FIRST));
        return byUnit;
    }

    /** A table without reports is read as if each record were reported by its sources on its first day of publication. */
    private List<Report> own(EventRecord event) {
        if (event.firstPublished() == null
                || event.firstPublished().toEpochDay() > army.bins().end()) {
            return List.of();
        }
        List<Report> reports = new ArrayList<>();
        for (String source : event.sourceIds()) {
            reports.add(new Report(event.id(), event.id(), source, event.firstPublished(), null, event.details()));
        }
        return reports;
    }

    private @Nullable KnownRecord known(EventRecord event, List<Report> reports) {
        Integer unit = event.unitId() == null ? null : unitIndex.get(event.unitId());
        if (event.scope() != Scope.UNIT || unit == null || reports.isEmpty()) {
            return null;
        }
        List<Report> inOrder = reports.stream()
                .map(report -> carried.completed(report, event.details()))
                .sorted(Comparator.comparing(Report::published).thenComparing(Report::id))
                .toList();
        EventKind kind = kind(event, inOrder);
        if (!kind.isCounted()) {
            return null;
        }
        List<KnownReport> known = new ArrayList<>();
        for (Report report : inOrder) {
            Integer source = sourceIndex.get(report.sourceId());
            if (source != null) {
                known.add(
                        new KnownReport(source, (int) report.published().toEpochDay(), report.citesSourceId() != null));
            }
        }
        if (known.isEmpty()) {
            return null;
        }
        int[] dates = dates(inOrder, known.getFirst().published());
        if (dates[1] < army.bins().start() - SLACK_DAYS) {
            return null;
        }
        int[] size = size(inOrder);
        String site = inOrder.stream()
                .map(report -> report.details().siteId())
                .filter(id -> id != null)
                .findFirst()
                .orElse(null);
        int region = site == null ? -1 : army.regionOf(regionOfSite.get(site));
        return new KnownRecord(
                event.id(),
                unit,
                dates[0],
                dates[1],
                size[0],
                size[1],
                flag(inOrder, Details::weapons),
                flag(inOrder, Details::officer),
                kind.isCollective() ? 1 : 0,
                site == null ? -1 : siteIndex.getOrDefault(site, -1),
                region == army.regionCount() - 1 ? -1 : region,
                known,
                inOrder.stream().mapToDouble(Report::identity).max().orElse(1));
    }

    /**
     * What most of its reports call it; of several the first in the order of {@link EventKind}. Reports that cite another have no
     * vote of their own, and it counts only if more voices call it a counted kind than a surrender.
     */
    private static EventKind kind(EventRecord event, List<Report> reports) {
        List<Report> voices = reports.stream()
                .filter(report -> report.citesSourceId() == null)
                .toList();
        Map<EventKind, Integer> votes = new EnumMap<>(EventKind.class);
        for (Report report : voices.isEmpty() ? reports : voices) {
            EventKind said = report.details().kind();
            if (said != null) {
                votes.merge(said, 1, Integer::sum);
            }
        }
        int surrender = votes.getOrDefault(EventKind.SURRENDER, 0);
        int counted = votes.values().stream().mapToInt(Integer::intValue).sum() - surrender;
        if (surrender > 0 && surrender >= counted) {
            return EventKind.SURRENDER;
        }
        EventKind best = event.details().kind();
        int most = 0;
        for (Map.Entry<EventKind, Integer> vote : votes.entrySet()) {
            if (vote.getKey().isCounted() && vote.getValue() > most) {
                best = vote.getKey();
                most = vote.getValue();
            }
        }
        return best == null ? EventKind.DESERTION : best;
    }

    /** What all reports leave open; where they contradict one another, what the most precise of them says. */
    private int[] dates(List<Report> reports, int firstPublished) {
        int from = army.bins().start();
        int until = firstPublished;
        int[] precise = {from, until};
        int shortest = Integer.MAX_VALUE;
        for (Report report : reports) {
            Details details = report.details();
            if (details.from() == null || details.until() == null) {
                continue;
            }
            int first = (int) details.from().toEpochDay();
            int last = (int) details.until().toEpochDay();
            if (last - first < shortest) {
                shortest = last - first;
                precise = new int[] {first, last};
            }
            from = Math.max(from, first);
            until = Math.min(until, last);
        }
        if (from > until) {
            from = precise[0];
            until = Math.max(from, Math.min(precise[1], firstPublished));
        }
        return new int[] {from, until};
    }

    /** The tightest range that a report states, on the scale of the size law. */
    private static int[] size(List<Report> reports) {
        int[] best = {0, 0};
        double tightest = Double.POSITIVE_INFINITY;
        for (Report report : reports) {
            CountRange count = report.details().count();
            Integer min = count.min();
            Integer max = count.max();
            if (count.isUnknown() || (max != null && max == 0)) {
                continue;
            }
            int low = Math.clamp(min == null ? 1 : min, 1, SizeLaw.LARGEST);
            int high = Math.clamp(max == null ? SizeLaw.LARGEST : max, low, SizeLaw.LARGEST);
            double width = (high + 0.5) / (low - 0.5);
            if (width < tightest) {
                tightest = width;
                best = new int[] {low, high};
            }
        }
        return best;
    }

    /** Seen by one report is seen; denied by one and seen by none is denied. */
    private static int flag(List<Report> reports, Function<Details, @Nullable Boolean> mark) {
        int flag = Incident.UNKNOWN;
        for (Report report : reports) {
            Boolean said = mark.apply(report.details());
            if (said != null) {
                flag = Math.max(flag, said ? 1 : 0);
            }
        }
        return flag;
    }
}
