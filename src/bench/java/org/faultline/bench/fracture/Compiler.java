package org.faultline.bench.fracture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.faultline.fracture.internal.model.EventKind;
import org.faultline.fracture.internal.model.Tables.Details;
import org.faultline.fracture.internal.model.Tables.EventRecord;
import org.faultline.fracture.internal.model.Tables.Report;
import org.faultline.fracture.internal.model.Tables.Scope;
import org.faultline.kernel.CountRange;
import org.jspecify.annotations.Nullable;

/** The simulated compiler: turns what the press prints of true and invented incidents into records and reports. */
final class Compiler {

    private final Setting setting;
    private final Chance chance;
    private final Press press;
    private final List<Battalion> battalions;
    private final int[] siteRegion;
    private final LocalDate start;
    private final List<EventRecord> events = new ArrayList<>();
    private final List<Report> reports = new ArrayList<>();
    private final int[] named;
    private final java.util.Map<String, Integer> incidentOf = new java.util.HashMap<>();
    private int incidents;

    Compiler(
            Setting setting,
            Chance chance,
            Press press,
            List<Battalion> battalions,
            int[] siteRegion,
            LocalDate start) {
        this.setting = setting;
        this.chance = chance;
        this.press = press;
        this.battalions = battalions;
        this.siteRegion = siteRegion;
        this.start = start;
        this.named = new int[battalions.size()];
    }

    List<EventRecord> events() {
        return events;
    }

    List<Report> reports() {
        return reports;
    }

    /** What happened, true or invented. */
    private record Event(
            int number,
            int day,
            int size,
            boolean weapons,
            boolean officer,
            EventKind kind,
            @Nullable String site) {}

    private record Printed(int outlet, int day, int cites) {}

    /** A true incident: whoever sees it prints it. */
    void happens(Battalion battalion, int day, int size, boolean weapons, boolean officer, boolean collective) {
        EventKind kind = collective
                ? (chance.happens(0.5) ? EventKind.REFUSAL : EventKind.MUTINY)
                : (chance.happens(0.5) ? EventKind.DESERTION : EventKind.DEFECTION);
        int site = battalion.site[day];
        Event event = new Event(incidents++, day, size, weapons, officer, kind, "S%03d".formatted(site));
        double striking = Math.sqrt(size) * (weapons ? 1.3 : 1) * (officer ? 1.35 : 1);
        List<Printed> printed = new ArrayList<>();
        for (int s = 0; s < press.size(); s++) {
            Press.Outlet outlet = press.outlets.get(s);
            double seen = outlet.reach()[siteRegion[site]] * striking * Math.pow(battalion.fame, 0.1);
            if (day >= outlet.begins() && chance.happens(-Math.expm1(-seen))) {
                printed.add(new Printed(s, day + lag(), -1));
            }
        }
        if (printed.isEmpty()) {
            if (chance.happens(0.25)) {
                division(battalion, event);
            }
            return;
        }
        copies(printed);
        compile(battalion, event, printed);
    }

    private int lag() {
        return chance.happens(0.25) ? chance.below(3) : (int) chance.logNormal(14, 1.0);
    }

    private void copies(List<Printed> printed) {
        List<Printed> originals = List.copyOf(printed);
        for (int s = 0; s < press.size(); s++) {
            Press.Outlet outlet = press.outlets.get(s);
            for (Printed original : originals) {
                if (outlet.copies() == original.outlet() && chance.happens(0.75)) {
                    printed.add(new Printed(s, original.day() + 1 + chance.below(6), -1));
                    break;
                }
            }
        }
        Printed first = originals.getFirst();
        for (int s = 0; s < press.size(); s++) {
            int outlet = s;
            if (printed.stream().noneMatch(p -> p.outlet() == outlet)
                    && press.outlets.get(s).copies() < 0
                    && chance.happens(press.outlets.get(s).cites() * 0.25)) {
                printed.add(new Printed(s, first.day() + 1 + chance.below(8), first.outlet()));
            }
        }
    }

    /** Reports become one record, or several where the compiler does not see that they tell of one incident. */
    private void compile(Battalion battalion, Event event, List<Printed> printed) {
        printed.sort(Comparator.comparingInt(Printed::day).thenComparingInt(Printed::outlet));
        Battalion credited = chance.happens(0.04) ? sibling(battalion) : battalion;
        List<List<Printed>> groups = new ArrayList<>();
        for (Printed one : printed) {
            if (groups.isEmpty() || chance.happens(0.30 * setting.duplicates())) {
                groups.add(new ArrayList<>());
            }
            groups.get(chance.happens(0.7) ? groups.size() - 1 : chance.below(groups.size()))
                    .add(one);
        }
        for (List<Printed> group : groups) {
            if (!group.isEmpty()) {
                write(Scope.UNIT, credited.id, event, group);
                named[battalions.indexOf(credited)]++;
            }
        }
    }

    private Battalion sibling(Battalion battalion) {
        List<Battalion> others = battalions.stream()
                .filter(other -> other.division == battalion.division && other != battalion)
                .toList();
        return others.isEmpty() ? battalion : others.get(chance.below(others.size()));
    }

    private void division(Battalion battalion, Event event) {
        write(
                Scope.DIVISION,
                "DIV%03d".formatted(battalion.division),
                event,
                List.of(new Printed(chance.below(14), event.day() + lag(), -1)));
    }

    java.util.Map<String, Integer> incidentOf() {
        return incidentOf;
    }

    private void write(Scope scope, String unit, Event event, List<Printed> group) {
        String id = "EV%05d".formatted(events.size());
        Details first = null;
        incidentOf.put(id, event.number());
        for (Printed one : group) {
            Details details = details(event, one.day());
            first = first == null ? details : first;
            reports.add(new Report(
                    "RP%05d".formatted(reports.size()),
                    id,
                    press.outlets.get(one.outlet()).id(),
                    start.plusDays(one.day()),
                    one.cites() < 0 ? null : press.outlets.get(one.cites()).id(),
                    details));
        }
        if (first != null) {
            events.add(new EventRecord(
                    id,
                    scope,
                    scope == Scope.UNIT ? unit : null,
                    first,
                    start.plusDays(group.getFirst().day()),
                    group.stream()
                            .map(one -> press.outlets.get(one.outlet()).id())
                            .toList()));
        }
    }

    private Details details(Event event, int published) {
        int day = Math.max(0, event.day() + (chance.happens(0.12) ? chance.below(7) - 3 : 0));
        day = Math.min(day, published);
        LocalDate on = start.plusDays(day);
        LocalDate from = on;
        LocalDate until = on;
        double precision = chance.uniform();
        if (precision > 0.94) {
            from = on.withDayOfYear(1);
            until = on.withDayOfYear(on.lengthOfYear());
        } else if (precision > 0.72) {
            from = on.withDayOfMonth(1);
            until = on.withDayOfMonth(on.lengthOfMonth());
        } else if (precision > 0.58) {
            from = on.minusDays(chance.below(6));
            until = on.plusDays(chance.below(4));
        }
        from = from.isBefore(start) ? start : from;
        return new Details(
                event.kind(),
                from,
                until,
                count(event.size()),
                chance.happens(0.6) ? Boolean.valueOf(event.weapons() != chance.happens(0.04)) : null,
                chance.happens(0.6) ? Boolean.valueOf(event.officer() != chance.happens(0.03)) : null,
                chance.happens(0.6) ? event.site() : null);
    }

    private CountRange count(int size) {
        double form = chance.uniform();
        if (form < 0.55) {
            int said = chance.happens(0.1) ? Math.max(1, (int) Math.round(size * chance.between(0.7, 1.4))) : size;
            return new CountRange(said, said);
        }
        if (form < 0.72) {
            return new CountRange(
                    Math.max(1, (int) Math.floor(size * chance.between(0.7, 1))),
                    (int) Math.ceil(size * chance.between(1, 1.5)));
        }
        if (form < 0.85) {
            return size == 1 ? new CountRange(1, 1) : size > 12 ? new CountRange(12, 90) : new CountRange(2, 30);
        }
        return CountRange.UNKNOWN;
    }

    /** Records of what never happened, by weak sources, of units that are often in the news. */
    void invent() {
        int units = (int) events.stream().filter(e -> e.scope() == Scope.UNIT).count();
        int wanted = (int) Math.round(units * setting.invented() / (1 - setting.invented()));
        double[] weight = new double[named.length];
        double all = 0;
        for (int i = 0; i < named.length; i++) {
            weight[i] = battalions.get(i).fame * (1 + named[i]);
            all += weight[i];
        }
        for (int n = 0; n < wanted; n++) {
            double left = chance.uniform() * all;
            int i = 0;
            while (i < weight.length - 1 && left > weight[i]) {
                left -= weight[i++];
            }
            Battalion battalion = battalions.get(i);
            int day = chance.below(setting.days() - 30);
            Event event = new Event(
                    incidents++,
                    day,
                    chance.size(1.6),
                    chance.happens(0.35),
                    chance.happens(0.2),
                    chance.happens(0.12) ? EventKind.MUTINY : EventKind.DEFECTION,
                    "S%03d".formatted(battalion.site[day]));
            int outlet = 8 + chance.below(5);
            List<Printed> printed = new ArrayList<>(List.of(new Printed(outlet, day + lag(), -1)));
            if (chance.happens(0.08)) {
                printed.add(new Printed(chance.below(14), day + lag(), -1));
            }
            write(Scope.UNIT, battalion.id, event, printed);
        }
    }

    /** Garrisons that give up in battle; a quarter of them is miscoded. */
    void capitulate() {
        int number = Math.max(3, setting.units() / 12);
        for (int n = 0; n < number; n++) {
            Battalion battalion = battalions.get(chance.below(battalions.size()));
            int day = chance.below(setting.days() - 30);
            EventKind kind = chance.happens(0.25)
                    ? (chance.happens(0.5) ? EventKind.DEFECTION : EventKind.DESERTION)
                    : EventKind.SURRENDER;
            Event event = new Event(
                    incidents++,
                    day, 20 + chance.below(100), true, chance.happens(0.6), kind, "S%03d".formatted(battalion.site[day]));
            write(Scope.UNIT, battalion.id, event, List.of(new Printed(chance.below(8), day + chance.below(6), -1)));
        }
    }

    /** National totals: they belong to no unit. */
    void total() {
        for (int day = 200; day < setting.days(); day += 150) {
            Event event = new Event(incidents++, day, 100, false, false, EventKind.DEFECTION, null);
            write(Scope.NATIONAL, "", event, List.of(new Printed(chance.below(14), day, -1)));
        }
    }
}
