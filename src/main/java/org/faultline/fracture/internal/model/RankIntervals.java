package org.faultline.fracture.internal.model;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Where each battalion may stand in the order of rates, by draws whose seeds depend on the battalions' ids alone. */
final class RankIntervals {

    private static final int DRAWS = 400;
    private static final long SEED = 0x2f1aL;

    private RankIntervals() {}

    /** {@return for each battalion the 5 % and the 95 % quantile of its rank; 1 is the highest rate} */
    static int[][] of(List<String> ids, Rates.Rate[] rates) {
        int units = rates.length;
        double[][] draws = new double[DRAWS][units];
        for (int i = 0; i < units; i++) {
            SplittableRandom random = new SplittableRandom(SEED ^ stableHash(ids.get(i)));
            for (int draw = 0; draw < DRAWS; draw++) {
                double component = random.nextDouble();
                double normal =
                        Math.sqrt(-2 * Math.log(1 - random.nextDouble())) * Math.cos(2 * Math.PI * random.nextDouble());
                draws[draw][i] = rates[i].soldiers().draw(component, normal);
            }
        }
        int[][] ranks = new int[units][DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            double[] sorted = draws[draw].clone();
            Arrays.sort(sorted);
            for (int i = 0; i < units; i++) {
                ranks[i][draw] = units - Arrays.binarySearch(sorted, draws[draw][i]);
            }
        }
        int[][] intervals = new int[units][];
        for (int i = 0; i < units; i++) {
            Arrays.sort(ranks[i]);
            intervals[i] = new int[] {ranks[i][DRAWS / 20], ranks[i][DRAWS - 1 - DRAWS / 20]};
        }
        return intervals;
    }

    private static long stableHash(String id) {
        long hash = 1125899906842597L;
        for (int i = 0; i < id.length(); i++) {
            hash = 31 * hash + id.charAt(i);
        }
        return hash * 0x9E3779B97F4A7C15L;
    }
}
