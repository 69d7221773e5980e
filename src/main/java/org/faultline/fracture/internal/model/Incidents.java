package org.faultline.fracture.internal.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.faultline.fracture.internal.model.KnownRecord.KnownReport;

/**
 * The incidents of all battalions.
 *
 * @param byUnit for each battalion its incidents
 * @param all all of them, battalion after battalion
 * @param followers whether each source is one that follows others
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; arrays are what the sums run over
record Incidents(List<List<Incident>> byUnit, List<Incident> all, boolean[] followers) {

    static Incidents of(List<List<KnownRecord>> records, Army army, int sources, Switches switches) {
        int days = army.bins().end() - army.bins().start() + 1;
        List<List<List<KnownRecord>>> groups = new ArrayList<>();
        List<List<KnownReport>> reports = new ArrayList<>();
        for (List<KnownRecord> ofUnit : records) {
            List<List<KnownRecord>> linked = switches.linking()
                    ? Linking.link(ofUnit, days)
                    : ofUnit.stream().map(List::of).toList();
            groups.add(linked);
            linked.forEach(group -> reports.add(reports(group)));
        }
        Voices voices = Voices.learn(reports, sources);
        List<List<Incident>> byUnit = new ArrayList<>();
        List<Incident> all = new ArrayList<>();
        for (List<List<KnownRecord>> ofUnit : groups) {
            List<Incident> incidents = incidents(ofUnit, army, voices, switches);
            byUnit.add(incidents);
            all.addAll(incidents);
        }
        boolean[] followers = new boolean[sources];
        for (int s = 0; s < sources; s++) {
            followers[s] = voices.isFollower(s);
        }
        return new Incidents(byUnit, all, followers);
    }

    /** {@return the incidents of one battalion, in order of time} */
    static List<Incident> incidents(List<List<KnownRecord>> groups, Army army, Voices voices, Switches switches) {
        List<Incident> incidents = new ArrayList<>();
        double[] repeats = switches.linking()
                ? Linking.repeats(groups, army.bins().end() - army.bins().start() + 1)
                : new double[groups.size()];
        for (int e = 0; e < repeats.length; e++) {
            Incident incident = incident(groups.get(e), army, voices, switches);
            incident.identity *= 1 - repeats[e];
            incident.placeIn(army.bins());
            incidents.add(incident);
        }
        incidents.sort(
                Comparator.comparingInt((Incident incident) -> incident.from).thenComparing(Incident::name));
        return incidents;
    }

    private static List<KnownReport> reports(List<KnownRecord> group) {
        return group.stream()
                .flatMap(record -> record.reports().stream())
                .sorted(Comparator.comparingInt(KnownReport::published).thenComparingInt(KnownReport::source))
                .toList();
    }

    private static Incident incident(List<KnownRecord> group, Army army, Voices voices, Switches switches) {
        KnownRecord precise = group.getFirst();
        int published =
                group.stream().mapToInt(KnownRecord::firstPublished).min().orElseThrow();
        int from = group.stream().mapToInt(KnownRecord::from).max().orElseThrow();
        int until = group.stream().mapToInt(KnownRecord::until).min().orElseThrow();
        if (from > until) {
            from = precise.from();
            until = precise.until();
        }
        until = Math.max(from, Math.min(until, published));
        KnownRecord tightest = group.stream()
                .filter(KnownRecord::isSized)
                .min(Comparator.comparingDouble(record -> (record.largest() + 0.5) / (record.smallest() - 0.5)))
                .orElse(precise);
        int region = group.stream()
                .mapToInt(KnownRecord::region)
                .filter(r -> r >= 0)
                .findFirst()
                .orElse(-1);
        int bin = Math.clamp(army.bins().of((from + until) / 2), 0, army.bins().count() - 1);
        List<KnownReport> reports = reports(group);
        Incident incident = new Incident(
                precise.unit(),
                region >= 0 ? region : army.region()[precise.unit()][bin],
                from,
                until,
                tightest.smallest(),
                tightest.largest(),
                flag(group.stream().mapToInt(KnownRecord::weapons).toArray()),
                flag(group.stream().mapToInt(KnownRecord::officer).toArray()),
                group.stream().mapToInt(KnownRecord::collective).max().orElse(0),
                switches.voices()
                        ? voices.of(reports)
                        : reports.stream()
                                .mapToInt(KnownReport::source)
                                .distinct()
                                .toArray(),
                group.stream().map(KnownRecord::id).sorted().toList(),
                published);
        incident.identity =
                group.stream().mapToDouble(KnownRecord::identity).max().orElse(1);
        return incident;
    }

    private static int flag(int[] said) {
        int flag = Incident.UNKNOWN;
        for (int value : said) {
            flag = Math.max(flag, value);
        }
        return flag;
    }
}
