package org.faultline.fracture.internal.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.faultline.fracture.internal.model.KnownRecord.KnownReport;

/**
 * Counts who reports an incident independently.
 *
 * <p>A source that almost always comes second, or that often cites another, is a follower: it adds no voice once there is one,
 * and neither does a report that cites another.
 */
final class Voices {

    private static final int LEAST_REPORTS = 8;
    private static final double SECOND_SHARE = 0.85;
    private static final double CITING_SHARE = 0.3;

    private final boolean[] follower;

    private Voices(boolean[] follower) {
        this.follower = follower;
    }

    /** {@return what is known of the sources already} */
    static Voices of(boolean[] followers) {
        return new Voices(followers.clone());
    }

    /**
     * Finds the followers.
     *
     * @param incidents the reports of each incident, in order of publication
     * @param sources number of sources
     */
    static Voices learn(List<List<KnownReport>> incidents, int sources) {
        int[] reports = new int[sources];
        int[] second = new int[sources];
        int[] citing = new int[sources];
        for (List<KnownReport> incident : incidents) {
            Set<Integer> seen = new HashSet<>();
            int first = incident.getFirst().published();
            for (KnownReport report : incident) {
                if (seen.add(report.source())) {
                    reports[report.source()]++;
                    second[report.source()] += report.published() > first ? 1 : 0;
                    citing[report.source()] += report.cites() ? 1 : 0;
                }
            }
        }
        boolean[] follower = new boolean[sources];
        for (int s = 0; s < sources; s++) {
            boolean late = reports[s] >= LEAST_REPORTS && (second[s] + 1.0) / (reports[s] + 3.0) > SECOND_SHARE;
            follower[s] = late || (reports[s] > 0 && (double) citing[s] / reports[s] > CITING_SHARE);
        }
        return new Voices(follower);
    }

    /** {@return the reports of an incident's records in one order: by day, those that follow nobody first} */
    List<KnownReport> inOrder(List<KnownReport> reports) {
        return reports.stream()
                .sorted(Comparator.comparingInt(KnownReport::published)
                        .thenComparing(this::follows)
                        .thenComparingInt(KnownReport::source))
                .toList();
    }

    private boolean follows(KnownReport report) {
        return report.cites() || follower[report.source()];
    }

    boolean isFollower(int source) {
        return follower[source];
    }

    /** {@return the sources that report independently of one another} */
    int[] of(List<KnownReport> reports) {
        List<Integer> voices = new ArrayList<>();
        for (KnownReport report : inOrder(reports)) {
            if (!voices.contains(report.source()) && (voices.isEmpty() || !follows(report))) {
                voices.add(report.source());
            }
        }
        return voices.stream().mapToInt(Integer::intValue).toArray();
    }
}
