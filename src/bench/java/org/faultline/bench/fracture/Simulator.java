package org.faultline.bench.fracture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.faultline.bench.fracture.Battalion.Episode;
import org.faultline.fracture.internal.model.Tables;
import org.faultline.fracture.internal.model.Tables.Command;
import org.faultline.fracture.internal.model.Tables.Posting;
import org.faultline.fracture.internal.model.Tables.Region;
import org.faultline.fracture.internal.model.Tables.Site;
import org.faultline.fracture.internal.model.Tables.Source;
import org.faultline.fracture.internal.model.Tables.Unit;
import org.faultline.fracture.internal.model.Tables.UnitKind;

/** Makes simulated armies. */
final class Simulator {

    static final LocalDate START = LocalDate.of(2021, 2, 1);

    private static final int REGIONS = 14;
    private static final int SITES = 150;
    private static final double LEVEL = 0.40;
    private static final double ONSETS = 0.021;

    private final Setting setting;
    private final Chance chance;
    private final List<Battalion> battalions = new ArrayList<>();
    private final List<Unit> units = new ArrayList<>();
    private final List<Posting> postings = new ArrayList<>();
    private final List<Command> commands = new ArrayList<>();
    private final int[] siteRegion = new int[SITES];
    private final double[] trend;
    private final Map<Long, List<Integer>> sameCommander = new HashMap<>();

    private Simulator(Setting setting, long seed) {
        this.setting = setting;
        this.chance = new Chance(seed * 7919 + 17);
        this.trend = new double[setting.days()];
    }

    static World world(Setting setting, long seed) {
        return new Simulator(setting, seed).run();
    }

    private World run() {
        for (int s = 0; s < SITES; s++) {
            siteRegion[s] = chance.below(REGIONS);
        }
        nation();
        army();
        Press press = new Press(chance, REGIONS, setting.days(), setting.reporting());
        Compiler compiler = new Compiler(setting, chance, press, battalions, siteRegion, START);
        for (int day = 0; day < setting.days(); day++) {
            for (int i = 0; i < battalions.size(); i++) {
                live(i, day, compiler);
            }
        }
        compiler.invent();
        compiler.capitulate();
        compiler.total();
        List<Region> regions = new ArrayList<>();
        for (int r = 0; r < REGIONS; r++) {
            regions.add(new Region("R%02d".formatted(r), press.connectivity[r]));
        }
        List<Site> sites = new ArrayList<>();
        for (int s = 0; s < SITES; s++) {
            sites.add(new Site("S%03d".formatted(s), "R%02d".formatted(siteRegion[s])));
        }
        List<Source> sources = press.outlets.stream()
                .map(outlet -> new Source(outlet.id(), outlet.letter()))
                .toList();
        Tables tables =
                new Tables(regions, sites, units, postings, commands, sources, compiler.events(), compiler.reports());
        Map<String, World.Truth> truth = new HashMap<>();
        battalions.forEach(battalion -> truth.put(battalion.id, battalion));
        return new World(tables, START, battalions.stream().map(b -> b.id).toList(), truth, compiler.incidentOf());
    }

    /** A slow wave, and a shock that fades. */
    private void nation() {
        double phase = chance.between(0, 2 * Math.PI);
        int shock = (int) chance.between(0.25 * setting.days(), 0.7 * setting.days());
        for (int day = 0; day < trend.length; day++) {
            double wave = 0.3 * Math.sin(2 * Math.PI * day / 900 + phase);
            double after = day < shock ? 0 : setting.course().shock() * Math.exp(-(day - shock) / 130.0);
            trend[day] = Math.exp(wave + after);
        }
    }

    private void army() {
        units.add(new Unit("ARMY", UnitKind.ARMY, null, null, null, null, null, null));
        int divisions = Math.max(2, setting.units() / 10);
        double[] shared = new double[divisions];
        int[] home = new int[divisions];
        for (int d = 0; d < divisions; d++) {
            shared[d] = 0.25 * chance.normal();
            home[d] = chance.below(REGIONS);
            units.add(new Unit(
                    "DIV%03d".formatted(d),
                    d % 3 == 0 ? UnitKind.REGIONAL_COMMAND : UnitKind.DIVISION,
                    null,
                    "ARMY",
                    "R%02d".formatted(home[d]),
                    null,
                    null,
                    null));
        }
        for (int i = 0; i < setting.units(); i++) {
            recruit(i, i % divisions, shared[i % divisions], home[i % divisions]);
        }
    }

    private void recruit(int i, int division, double shared, int home) {
        String id = "UNIT%04d".formatted(i);
        double strength = chance.logNormal(220, 0.35);
        Battalion battalion = new Battalion(
                id,
                division,
                strength,
                shared + setting.course().spread() * chance.normal(),
                Math.exp(chance.normal()),
                setting.days(),
                setting.marks());
        battalions.add(battalion);
        double paper = chance.logNormal(560, 0.12);
        boolean estimated = !chance.happens(setting.strengthUnknown());
        int day = chance.below(Math.max(1, setting.days() / 2));
        Double estimate = estimated ? battalion.hundreds(day) * 100 * chance.logNormal(1.08, 0.28) : null;
        units.add(new Unit(
                id,
                UnitKind.BATTALION,
                chance.happens(0.6) ? "LIB" : "IB",
                "DIV%03d".formatted(division),
                "R%02d".formatted(home),
                chance.happens(0.7) ? paper : null,
                estimate,
                estimated ? START.plusDays(day) : null));
        station(battalion, home);
        command(id, i);
        fate(battalion);
    }

    private void station(Battalion battalion, int home) {
        int day = 0;
        while (day < setting.days()) {
            int until = Math.min(setting.days(), day + (int) Math.max(60, chance.exponential(800)));
            int site = site(chance.happens(0.75) ? home : chance.below(REGIONS));
            for (int t = day; t < until; t++) {
                battalion.site[t] = site;
            }
            if (!chance.happens(0.05)) {
                postings.add(new Posting(
                        battalion.id,
                        "S%03d".formatted(site),
                        START.plusDays(day),
                        until == setting.days() ? null : START.plusDays(until - 1)));
            }
            day = until;
        }
    }

    private int site(int region) {
        for (int attempt = 0; attempt < 400; attempt++) {
            int site = chance.below(SITES);
            if (siteRegion[site] == region) {
                return site;
            }
        }
        return chance.below(SITES);
    }

    private void command(String id, int index) {
        int day = 0;
        while (day < setting.days()) {
            int until = Math.min(setting.days(), day + (int) Math.max(120, chance.exponential(600)));
            long person = chance.below(setting.units() * 2);
            commands.add(new Command(
                    "P%04d".formatted(person),
                    id,
                    START.plusDays(day),
                    until == setting.days() ? null : START.plusDays(until - 1)));
            sameCommander.computeIfAbsent(person, p -> new ArrayList<>()).add(index);
            day = until;
        }
    }

    private void fate(Battalion battalion) {
        int day = -400;
        double hazard = ONSETS * Math.exp(0.2 * battalion.propensity);
        while (day < setting.days()) {
            int onset = day + (int) chance.exponential(365.25 / hazard);
            int until = onset + (int) Math.max(45, chance.exponential(365.25 / setting.course().recovery()));
            if (onset < setting.days() && until > 0) {
                battalion.episodes.add(new Episode(
                        onset,
                        until,
                        chance.between(0.125 * setting.course().longestRamp(), setting.course().longestRamp()),
                        Math.max(2.0, chance.logNormal(setting.course().multiplier(), 0.5))));
            }
            day = until;
        }
    }

    /** One day of one battalion: its own incidents, and what it pushes towards others later. */
    private void live(int index, int day, Compiler compiler) {
        Battalion battalion = battalions.get(index);
        battalion.base[day] = LEVEL * trend[day] * Math.exp(battalion.propensity);
        double own = battalion.base[day] * battalion.multiplier(day) * battalion.hundreds(day) / 365.25;
        int incidents = chance.poisson(own + battalion.pushed[day]);
        for (int n = 0; n < incidents; n++) {
            int size = chance.size(battalion.exponent(day));
            double look = battalion.look(day);
            compiler.happens(
                    battalion,
                    day,
                    size,
                    chance.happens(0.30 + 0.22 * look),
                    chance.happens(0.14 + 0.14 * look),
                    chance.happens(0.08 + 0.12 * look));
            push(index, day, size);
        }
    }

    private void push(int index, int day, int size) {
        Battalion from = battalions.get(index);
        double strength = 0.05 * setting.contagion() * Math.sqrt(Math.min(40, size));
        List<Integer> siblings = new ArrayList<>();
        List<Integer> neighbours = new ArrayList<>();
        for (int j = 0; j < battalions.size(); j++) {
            if (j != index && battalions.get(j).division == from.division) {
                siblings.add(j);
            }
            if (j != index && battalions.get(j).site[day] == from.site[day]) {
                neighbours.add(j);
            }
        }
        spread(siblings, day, strength);
        spread(neighbours, day, 0.6 * strength);
        for (List<Integer> career : sameCommander.values()) {
            if (career.contains(index)) {
                spread(career.stream().filter(j -> j != index).distinct().toList(), day, 0.5 * strength);
            }
        }
    }

    /** Spreads over ten to ninety days, with its peak after about three weeks. */
    private void spread(List<Integer> to, int day, double strength) {
        if (to.isEmpty()) {
            return;
        }
        for (int lag = 7; lag < 120 && day + lag < setting.days(); lag++) {
            double kernel = (lag - 6) * Math.exp(-(lag - 6) / 18.0) / (18 * 18);
            for (int j : to) {
                battalions.get(j).pushed[day + lag] += strength * kernel / to.size();
            }
        }
    }
}
