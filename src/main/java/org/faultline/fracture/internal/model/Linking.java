package org.faultline.fracture.internal.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Links the records of one battalion that tell of one incident, by odds after Fellegi and Sunter under a complete-link rule.
 *
 * <p>Records that are copies of one another, down to source and day, count as one before anything is compared.
 */
final class Linking {

    /** Expected further records per recorded incident. */
    private static final double FURTHER = 0.35;

    private static final int LARGEST_GAP_DAYS = 5;
    private static final double WEAPONS = 0.30;
    private static final double OFFICER = 0.15;
    private static final double COLLECTIVE = 0.05;
    private static final double SIZE_EXPONENT = 1.9;

    private final double recordsPerDay;

    private Linking(int records, int days) {
        this.recordsPerDay = 0.7 * (records + 1) / Math.max(days, 200);
    }

    /**
     * {@return the groups of records, each in the order in which they joined}
     *
     * @param records the battalion's records, the most precisely dated first
     * @param days length of the window
     */
    static List<List<KnownRecord>> link(List<KnownRecord> records, int days) {
        List<List<KnownRecord>> copies = new ArrayList<>();
        for (KnownRecord record : records) {
            copies.stream()
                    .filter(group -> record.isCopyOf(group.getFirst()))
                    .findFirst()
                    .ifPresentOrElse(group -> group.add(record), () -> copies.add(new ArrayList<>(List.of(record))));
        }
        Linking linking = new Linking(copies.size(), days);
        List<List<KnownRecord>> incidents = new ArrayList<>();
        for (List<KnownRecord> group : copies) {
            linking.place(group, incidents);
        }
        return incidents;
    }

    /**
     * {@return for each group of linked records the probability that it tells once more of the incident of an earlier group: what
     * odds below one leave open}
     */
    static double[] repeats(List<List<KnownRecord>> groups, int days) {
        List<KnownRecord> distinct = new ArrayList<>();
        for (List<KnownRecord> group : groups) {
            for (KnownRecord record : group) {
                if (distinct.stream().noneMatch(record::isCopyOf)) {
                    distinct.add(record);
                }
            }
        }
        Linking linking = new Linking(distinct.size(), days);
        double[] repeats = new double[groups.size()];
        for (int e = 1; e < repeats.length; e++) {
            double odds = 0;
            for (int earlier = 0; earlier < e; earlier++) {
                odds += Math.min(1, linking.least(groups.get(e), groups.get(earlier)));
            }
            repeats[e] = odds / (1 + odds);
        }
        return repeats;
    }

    private double least(List<KnownRecord> one, List<KnownRecord> other) {
        double least = Double.POSITIVE_INFINITY;
        for (KnownRecord x : one) {
            for (KnownRecord y : other) {
                least = Math.min(least, odds(x, y));
            }
        }
        return least;
    }

    private void place(List<KnownRecord> group, List<List<KnownRecord>> incidents) {
        KnownRecord record = group.getFirst();
        List<KnownRecord> best = null;
        double bestOdds = 1;
        for (List<KnownRecord> incident : incidents) {
            double least = Double.POSITIVE_INFINITY;
            for (KnownRecord member : incident) {
                least = Math.min(least, odds(record, member));
                if (least <= bestOdds) {
                    break;
                }
            }
            if (least > bestOdds) {
                bestOdds = least;
                best = incident;
            }
        }
        if (best == null) {
            incidents.add(new ArrayList<>(group));
        } else {
            best.addAll(group);
        }
    }

    /** {@return the odds that two records tell of one incident} */
    double odds(KnownRecord x, KnownRecord y) {
        int gap = Math.max(x.from(), y.from()) - Math.min(x.until(), y.until());
        if (gap > LARGEST_GAP_DAYS) {
            return 0;
        }
        double window = x.length() + y.length() + 2 * LARGEST_GAP_DAYS + 1;
        double place = x.site() < 0 || y.site() < 0 ? 1 : x.site() == y.site() ? 1.3 : 0.1;
        double outlet = x.sharesOutlet(y) ? 0.3 : 1;
        return FURTHER
                * size(x, y)
                * flag(x.weapons(), y.weapons(), WEAPONS)
                * flag(x.officer(), y.officer(), OFFICER)
                * flag(x.collective(), y.collective(), COLLECTIVE)
                * place
                * outlet
                / (recordsPerDay * window);
    }

    private static double flag(int a, int b, double share) {
        if (a == Incident.UNKNOWN || b == Incident.UNKNOWN) {
            return 1;
        }
        double agree = share * share + (1 - share) * (1 - share);
        return a == b ? 0.93 / agree : 0.07 / (1 - agree);
    }

    private static double size(KnownRecord x, KnownRecord y) {
        if (!x.isSized() || !y.isSized()) {
            return 1;
        }
        int low = Math.max(x.smallest(), y.smallest());
        int high = Math.min(x.largest(), y.largest());
        if (low > high && low > 1.4 * high + 1) {
            return 0.08;
        }
        double from = Math.ceil(0.75 * Math.min(x.smallest(), y.smallest()));
        double beyond = Math.floor(1.34 * Math.max(x.largest(), y.largest())) + 1;
        double chance = Math.pow(Math.max(from, 1), -SIZE_EXPONENT) - Math.pow(beyond, -SIZE_EXPONENT);
        return 0.9 / Math.clamp(chance, 0.05, 0.9);
    }
}
