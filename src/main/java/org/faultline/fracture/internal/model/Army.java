package org.faultline.fracture.internal.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.faultline.fracture.internal.model.Tables.Command;
import org.faultline.fracture.internal.model.Tables.Posting;
import org.faultline.fracture.internal.model.Tables.Region;
import org.faultline.fracture.internal.model.Tables.Site;
import org.faultline.fracture.internal.model.Tables.Unit;
import org.faultline.fracture.internal.model.Tables.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * The battalions in a fixed order, where each was in each bin, and who shares a commander; as known at the end of the window.
 *
 * @param bins the window
 * @param units the battalions, by id
 * @param regions the regions, by id; one more, with no id, stands for "not known"
 * @param connectivity standardised index of each region; 0 where none is given
 * @param region region of each battalion in each bin
 * @param site site of each battalion in each bin; -1 where it is not known
 * @param tree the command tree above the battalions
 * @param shared pairs of battalions that share a commander, each with the bin from which on
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; arrays are what the sums run over
record Army(
        Bins bins,
        List<Unit> units,
        List<String> regions,
        double[] connectivity,
        int[][] region,
        int[][] site,
        CommandTree tree,
        List<SharedCommander> shared) {

    record SharedCommander(int one, int other, int fromBin) {}

    int size() {
        return units.size();
    }

    int regionCount() {
        return regions.size() + 1;
    }

    static Army of(Tables tables, Bins bins) {
        List<Unit> battalions = tables.units().stream()
                .filter(unit -> unit.kind() == UnitKind.BATTALION)
                .sorted(Comparator.comparing(Unit::id))
                .toList();
        List<Region> regions = tables.regions().stream()
                .sorted(Comparator.comparing(Region::id))
                .toList();
        Map<String, Integer> regionIndex = new HashMap<>();
        regions.forEach(region -> regionIndex.put(region.id(), regionIndex.size()));
        Map<String, Integer> unitIndex = new HashMap<>();
        battalions.forEach(unit -> unitIndex.put(unit.id(), unitIndex.size()));
        Whereabouts whereabouts = new Whereabouts(tables, bins, regionIndex);
        int[][] region = new int[battalions.size()][];
        int[][] site = new int[battalions.size()][];
        Map<String, List<Posting>> postings = new HashMap<>();
        tables.postings()
                .forEach(posting -> postings.computeIfAbsent(posting.unitId(), id -> new ArrayList<>())
                        .add(posting));
        for (int i = 0; i < battalions.size(); i++) {
            Unit unit = battalions.get(i);
            site[i] = whereabouts.sites(postings.getOrDefault(unit.id(), List.of()));
            region[i] = whereabouts.regions(unit, site[i]);
        }
        return new Army(
                bins,
                battalions,
                regions.stream().map(Region::id).toList(),
                standardised(regions),
                region,
                site,
                CommandTree.of(tables.units(), battalions),
                sharedCommanders(tables.commanders(), unitIndex, bins));
    }

    private static double[] standardised(List<Region> regions) {
        double[] known = regions.stream()
                .map(Region::connectivity)
                .filter(value -> value != null)
                .mapToDouble(Double::doubleValue)
                .toArray();
        double mean = Arrays.stream(known).average().orElse(0);
        double variance =
                Arrays.stream(known).map(x -> (x - mean) * (x - mean)).average().orElse(0);
        double[] index = new double[regions.size() + 1];
        for (int r = 0; r < regions.size(); r++) {
            Double value = regions.get(r).connectivity();
            index[r] = value == null || variance == 0 ? 0 : (value - mean) / Math.sqrt(variance);
        }
        return index;
    }

    private static List<SharedCommander> sharedCommanders(
            List<Command> commands, Map<String, Integer> unitIndex, Bins bins) {
        Map<String, List<Command>> byPerson = new HashMap<>();
        for (Command command : commands) {
            LocalDate from = command.from();
            boolean known = from == null || from.toEpochDay() <= bins.end();
            if (known && unitIndex.containsKey(command.unitId())) {
                byPerson.computeIfAbsent(command.commanderId(), id -> new ArrayList<>())
                        .add(command);
            }
        }
        Map<Long, Integer> pairs = new HashMap<>();
        for (List<Command> career : byPerson.values()) {
            for (Command a : career) {
                for (Command b : career) {
                    int one = unitIndex.getOrDefault(a.unitId(), -1);
                    int other = unitIndex.getOrDefault(b.unitId(), -1);
                    if (one < other) {
                        int from = Math.max(0, Math.max(bin(a, bins), bin(b, bins)));
                        pairs.merge(((long) one << 32) | other, from, Math::min);
                    }
                }
            }
        }
        return pairs.entrySet().stream()
                .map(pair ->
                        new SharedCommander((int) (pair.getKey() >> 32), (int) (long) pair.getKey(), pair.getValue()))
                .sorted(Comparator.comparingInt(SharedCommander::one).thenComparingInt(SharedCommander::other))
                .toList();
    }

    private static int bin(Command command, Bins bins) {
        LocalDate from = command.from();
        return from == null ? 0 : bins.of(Math.toIntExact(from.toEpochDay()));
    }

    /** Where units were. */
    private static final class Whereabouts {

        private final Bins bins;
        private final Map<String, Integer> regionIndex;
        private final Map<String, Integer> siteIndex = new HashMap<>();
        private final List<Site> sites;
        private final Map<String, Unit> units = new HashMap<>();

        Whereabouts(Tables tables, Bins bins, Map<String, Integer> regionIndex) {
            this.bins = bins;
            this.regionIndex = regionIndex;
            this.sites = tables.sites().stream()
                    .sorted(Comparator.comparing(Site::id))
                    .toList();
            sites.forEach(site -> siteIndex.put(site.id(), siteIndex.size()));
            tables.units().forEach(unit -> units.put(unit.id(), unit));
        }

        /** A later posting overrides an earlier one; where nothing is said, the site is not known. */
        int[] sites(List<Posting> postings) {
            int[] site = new int[bins.count()];
            Arrays.fill(site, -1);
            List<Posting> inOrder = postings.stream()
                    .sorted(Comparator.comparing(
                                    Posting::from, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                            .thenComparing(Posting::siteId))
                    .toList();
            for (Posting posting : inOrder) {
                int from = posting.from() == null
                        ? bins.start()
                        : (int) posting.from().toEpochDay();
                int until = posting.until() == null
                        ? bins.end()
                        : (int) posting.until().toEpochDay();
                for (int t = 0; t < site.length; t++) {
                    int middle = (bins.firstDay(t) + bins.lastDay(t)) / 2;
                    if (from <= middle && middle <= until) {
                        site[t] = siteIndex.getOrDefault(posting.siteId(), -1);
                    }
                }
            }
            return site;
        }

        int[] regions(Unit unit, int[] site) {
            int home = home(unit, 0);
            int[] region = new int[site.length];
            for (int t = 0; t < site.length; t++) {
                String atSite = site[t] < 0 ? null : sites.get(site[t]).regionId();
                Integer known = atSite == null ? null : regionIndex.get(atSite);
                region[t] = known == null ? home : known;
            }
            return region;
        }

        /** The home region of the unit, else of the first of its superiors that has one; walks end, even in a cycle. */
        private int home(@Nullable Unit unit, int steps) {
            if (unit == null || steps > 16) {
                return regionIndex.size();
            }
            Integer home = unit.homeRegionId() == null ? null : regionIndex.get(unit.homeRegionId());
            return home != null ? home : home(unit.parentId() == null ? null : units.get(unit.parentId()), steps + 1);
        }
    }

    /** {@return the index of a region; that of "not known" for none} */
    int regionOf(@Nullable String id) {
        int index = id == null ? -1 : java.util.Collections.binarySearch(regions, id);
        return index < 0 ? regions.size() : index;
    }
}
