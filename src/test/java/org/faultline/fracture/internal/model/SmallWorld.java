package org.faultline.fracture.internal.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.faultline.fracture.internal.model.Tables.Details;
import org.faultline.fracture.internal.model.Tables.EventRecord;
import org.faultline.fracture.internal.model.Tables.Posting;
import org.faultline.fracture.internal.model.Tables.Region;
import org.faultline.fracture.internal.model.Tables.Report;
import org.faultline.fracture.internal.model.Tables.Scope;
import org.faultline.fracture.internal.model.Tables.Site;
import org.faultline.fracture.internal.model.Tables.Source;
import org.faultline.fracture.internal.model.Tables.Unit;
import org.faultline.fracture.internal.model.Tables.UnitKind;
import org.faultline.kernel.CountRange;
import org.jspecify.annotations.Nullable;

/** A small invented army, built event by event; two regions, a few outlets, divisions of ten battalions. */
final class SmallWorld {

    static final LocalDate START = LocalDate.of(2021, 2, 1);
    static final LocalDate AS_OF = LocalDate.of(2024, 2, 1);

    private final List<Region> regions = List.of(new Region("R1", 0.2), new Region("R2", -0.2));
    private final List<Site> sites = List.of(new Site("S1", "R1"), new Site("S2", "R2"), new Site("S3", "R1"));
    private final List<Unit> units = new ArrayList<>();
    private final List<Posting> postings = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<EventRecord> events = new ArrayList<>();
    private final List<Report> reports = new ArrayList<>();

    private SmallWorld(int battalions) {
        units.add(new Unit("ARMY", UnitKind.ARMY, null, null, null, null, null, null));
        for (int d = 0; d * 10 < battalions; d++) {
            units.add(new Unit("D" + d, UnitKind.DIVISION, null, "ARMY", d % 2 == 0 ? "R1" : "R2", null, null, null));
        }
        for (int i = 0; i < battalions; i++) {
            units.add(new Unit(id(i), UnitKind.BATTALION, "LIB", "D" + i / 10, null, 500.0, null, null));
        }
        for (String letter : List.of("B", "B", "C", "C", "D")) {
            sources.add(new Source("SRC" + sources.size(), letter));
        }
    }

    static String id(int battalion) {
        return "U%03d".formatted(battalion);
    }

    /** {@return an army without any record} */
    static SmallWorld silent(int battalions) {
        return new SmallWorld(battalions);
    }

    /** {@return an army with incidents here and there, and battalion 3 in trouble during the last half-year} */
    static SmallWorld busy(int battalions) {
        return busy(battalions, 42);
    }

    /** {@return another such army} */
    static SmallWorld busy(int battalions, long seed) {
        SmallWorld world = new SmallWorld(battalions);
        SplittableRandom random = new SplittableRandom(seed);
        for (int n = 0; n < battalions * 2; n++) {
            LocalDate day = START.plusDays(random.nextInt(1000));
            world.event(random.nextInt(battalions), day, 1 + random.nextInt(4), random.nextInt(5), random.nextInt(5));
        }
        for (int n = 0; n < 7; n++) {
            world.event(3, AS_OF.minusDays(20 + 22L * n), 2 + 3 * n, 0, 2);
        }
        return world;
    }

    /** Adds a record with one report, or with two when the outlets differ. */
    SmallWorld event(int battalion, LocalDate day, int size, int outlet, int second) {
        return event(battalion, day, day, new CountRange(size, size), outlet, second, day.plusDays(5));
    }

    SmallWorld event(
            int battalion,
            LocalDate from,
            LocalDate until,
            CountRange size,
            int outlet,
            int second,
            LocalDate published) {
        String site = battalion % 2 == 0 ? "S1" : "S2";
        Details details = new Details(EventKind.DESERTION, from, until, size, null, null, site);
        String id = "E%04d".formatted(events.size());
        events.add(new EventRecord(id, Scope.UNIT, id(battalion), details, published, List.of("SRC" + outlet)));
        report(id, outlet, published, null, details);
        if (second != outlet) {
            report(id, second, published.plusDays(2), null, details);
        }
        return this;
    }

    SmallWorld report(String event, int outlet, LocalDate published, @Nullable String cites, Details details) {
        reports.add(new Report("P%05d".formatted(reports.size()), event, "SRC" + outlet, published, cites, details));
        return this;
    }

    /** Adds a total that belongs to no unit. */
    SmallWorld total(LocalDate day) {
        Details details = new Details(EventKind.DEFECTION, day, day, new CountRange(2000, 3000), null, null, null);
        String id = "E%04d".formatted(events.size());
        events.add(new EventRecord(id, Scope.NATIONAL, null, details, day, List.of("SRC0")));
        return report(id, 0, day, null, details);
    }

    /** Adds a source. */
    SmallWorld source(String letter) {
        sources.add(new Source("SRC" + sources.size(), letter));
        return this;
    }

    int outlets() {
        return sources.size();
    }

    List<EventRecord> events() {
        return events;
    }

    List<Report> reports() {
        return reports;
    }

    Tables tables() {
        return new Tables(regions, sites, units, postings, List.of(), sources, events, reports);
    }
}
