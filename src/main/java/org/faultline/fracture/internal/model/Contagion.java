package org.faultline.fracture.internal.model;

import java.util.Arrays;
import java.util.List;

/**
 * What related battalions' recent incidents push towards each battalion: per class of relation and bin, before it is weighed.
 *
 * <p>Each push fades with 45 days, and is divided among the related battalions.
 */
final class Contagion {

    /** Battalions under the same formation, at the same site, and with a commander in common. */
    static final int CLASSES = 3;

    private static final double FADING = Math.exp(-Bins.DAYS / 45.0);
    private static final double LARGEST_GROUP = 40;

    private final Army army;

    /** By class, battalion and bin. */
    final double[][][] reach;

    Contagion(Army army) {
        this.army = army;
        this.reach = new double[CLASSES][army.size()][army.bins().count()];
    }

    /** Works the pushes out anew, from the incidents' present weights. */
    void update(List<List<Incident>> incidents) {
        double[][] push = new double[army.size()][];
        for (int j = 0; j < push.length; j++) {
            push[j] = faded(incidents.get(j));
        }
        siblings(push);
        neighbours(push);
        commanders(push);
    }

    private double[] faded(List<Incident> incidents) {
        double[] now = new double[army.bins().count()];
        for (Incident incident : incidents) {
            double size = Math.sqrt(Math.min(LARGEST_GROUP, incident.atLeast()));
            for (int j = 0; j < incident.weight.length; j++) {
                now[incident.firstBin + j] += incident.credible * incident.weight[j] * size;
            }
        }
        double[] faded = new double[now.length];
        for (int t = 1; t < now.length; t++) {
            faded[t] = FADING * faded[t - 1] + (1 - FADING) * now[t - 1];
        }
        return faded;
    }

    private void siblings(double[][] push) {
        for (int[] members : army.tree().battalions()) {
            for (int t = 0; t < army.bins().count(); t++) {
                double sum = 0;
                for (int j : members) {
                    sum += push[j][t];
                }
                for (int i : members) {
                    reach[0][i][t] = members.length < 2 ? 0 : Math.max(0, sum - push[i][t]) / (members.length - 1);
                }
            }
        }
    }

    private void neighbours(double[][] push) {
        int sites = 1
                + Arrays.stream(army.site()).flatMapToInt(Arrays::stream).max().orElse(-1);
        double[] sum = new double[sites];
        int[] present = new int[sites];
        for (int t = 0; t < army.bins().count(); t++) {
            Arrays.fill(sum, 0);
            Arrays.fill(present, 0);
            for (int j = 0; j < push.length; j++) {
                int site = army.site()[j][t];
                if (site >= 0) {
                    sum[site] += push[j][t];
                    present[site]++;
                }
            }
            for (int i = 0; i < push.length; i++) {
                int site = army.site()[i][t];
                reach[1][i][t] =
                        site < 0 || present[site] < 2 ? 0 : Math.max(0, sum[site] - push[i][t]) / (present[site] - 1);
            }
        }
    }

    private void commanders(double[][] push) {
        int[] related = new int[push.length];
        for (Army.SharedCommander pair : army.shared()) {
            related[pair.one()]++;
            related[pair.other()]++;
        }
        for (double[] ofUnit : reach[2]) {
            Arrays.fill(ofUnit, 0);
        }
        for (Army.SharedCommander pair : army.shared()) {
            for (int t = pair.fromBin(); t < army.bins().count(); t++) {
                reach[2][pair.one()][t] += push[pair.other()][t] / related[pair.other()];
                reach[2][pair.other()][t] += push[pair.one()][t] / related[pair.one()];
            }
        }
    }
}
