package org.faultline.bench.fracture;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** How well a score ranks what is true. */
final class Score {

    private Score() {}

    /** {@return the probability that a true one is ranked above a false one; ties count half} */
    static double auc(double[] score, boolean[] truth) {
        Integer[] order = order(score);
        double positives = 0;
        double below = 0;
        double wins = 0;
        int i = order.length - 1;
        while (i >= 0) {
            int j = i;
            double p = 0;
            double n = 0;
            while (j >= 0 && score[order[j]] == score[order[i]]) {
                if (truth[order[j]]) {
                    p++;
                } else {
                    n++;
                }
                j--;
            }
            wins += p * (below + n / 2);
            positives += p;
            below += n;
            i = j;
        }
        return positives == 0 || below == 0 ? Double.NaN : wins / (positives * below);
    }

    /** {@return the mean precision at each true one; tied scores share the precision of their group} */
    static double averagePrecision(double[] score, boolean[] truth) {
        Integer[] order = order(score);
        double seen = 0;
        double hits = 0;
        double sum = 0;
        int i = 0;
        while (i < order.length) {
            int j = i;
            double p = 0;
            while (j < order.length && score[order[j]] == score[order[i]]) {
                p += truth[order[j]] ? 1 : 0;
                j++;
            }
            seen += j - i;
            hits += p;
            sum += p * hits / seen;
            i = j;
        }
        return hits == 0 ? Double.NaN : sum / hits;
    }

    /** {@return the share of true ones among the first; a tie at the edge counts with its share} */
    static double precisionAt(int first, double[] score, boolean[] truth) {
        Integer[] order = order(score);
        double hits = 0;
        int i = 0;
        while (i < first) {
            int j = i;
            double p = 0;
            while (j < order.length && score[order[j]] == score[order[i]]) {
                p += truth[order[j]] ? 1 : 0;
                j++;
            }
            hits += p * Math.min(1.0, (double) (first - i) / (j - i));
            i = j;
        }
        return hits / first;
    }

    /** {@return Spearman's rank correlation} */
    static double spearman(double[] x, double[] y) {
        double[] a = ranks(x);
        double[] b = ranks(y);
        double meanA = Arrays.stream(a).average().orElse(0);
        double meanB = Arrays.stream(b).average().orElse(0);
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.length; i++) {
            ab += (a[i] - meanA) * (b[i] - meanB);
            aa += (a[i] - meanA) * (a[i] - meanA);
            bb += (b[i] - meanB) * (b[i] - meanB);
        }
        return ab / Math.sqrt(aa * bb);
    }

    private static double[] ranks(double[] x) {
        Integer[] order = order(x);
        double[] ranks = new double[x.length];
        int i = 0;
        while (i < order.length) {
            int j = i;
            while (j < order.length && x[order[j]] == x[order[i]]) {
                j++;
            }
            for (int k = i; k < j; k++) {
                ranks[order[k]] = (i + j - 1) / 2.0;
            }
            i = j;
        }
        return ranks;
    }

    private static Integer[] order(double[] score) {
        return IntStream.range(0, score.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -score[i]))
                .toArray(Integer[]::new);
    }
}
