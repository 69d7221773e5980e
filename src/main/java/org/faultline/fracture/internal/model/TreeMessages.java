package org.faultline.fracture.internal.model;

import java.util.Arrays;

/**
 * What battalions under one formation tell one another: exact sums over the propensities of formations, up and down the tree.
 */
final class TreeMessages {

    private static final int D = Grid.FORMATION;

    private final CommandTree tree;
    private final double variance;
    private final double[][] fromUnit;
    private final double[][] fromNode;
    private final double[][] product;
    private final double[][] down;
    private final double[][] step = new double[D][];
    private final double[] top;

    /** Posterior mean of each formation's propensity. */
    final double[] mean;

    /** Expected squared difference of each formation's propensity from its superior's. */
    final double[] squared;

    /**
     * @param logLikelihood of each battalion, by propensity
     * @param unitVariance variance of each battalion's propensity given its formation's
     * @param formationSd standard deviation of a formation's propensity given its superior's
     */
    TreeMessages(CommandTree tree, double[][] logLikelihood, double[] unitVariance, double formationSd) {
        this.tree = tree;
        this.variance = formationSd * formationSd;
        this.fromUnit = new double[logLikelihood.length][];
        this.fromNode = new double[tree.size()][];
        this.product = new double[tree.size()][D];
        this.down = new double[tree.size()][];
        this.mean = new double[tree.size()];
        this.squared = new double[tree.size()];
        this.top = Grid.formationWeights(0, variance);
        for (int d = 0; d < D; d++) {
            step[d] = Grid.formationWeights(Grid.formation(d), variance);
        }
        up(logLikelihood, unitVariance);
        down();
        summarise();
    }

    /** {@return what a battalion knows of its formation before its siblings are heard} */
    static double[] prior(double formationSd) {
        return Grid.formationWeights(0, formationSd * formationSd);
    }

    private void up(double[][] logLikelihood, double[] unitVariance) {
        for (int i = 0; i < fromUnit.length; i++) {
            double best = Arrays.stream(logLikelihood[i]).max().orElse(0);
            double[] likelihood =
                    Arrays.stream(logLikelihood[i]).map(x -> Math.exp(x - best)).toArray();
            fromUnit[i] = new double[D];
            for (int d = 0; d < D; d++) {
                double[] weights = Grid.unitWeights(Grid.formation(d), unitVariance[i]);
                double sum = 0;
                for (int k = 0; k < Grid.UNIT; k++) {
                    sum += weights[k] * likelihood[k];
                }
                fromUnit[i][d] = Math.log(sum);
            }
            add(product[tree.nodeOf()[i]], fromUnit[i]);
        }
        for (int node = tree.size() - 1; node >= 0; node--) {
            double best = Arrays.stream(product[node]).max().orElse(0);
            fromNode[node] = new double[D];
            for (int above = 0; above < D; above++) {
                double sum = 0;
                for (int d = 0; d < D; d++) {
                    sum += step[above][d] * Math.exp(product[node][d] - best);
                }
                fromNode[node][above] = Math.log(sum) + best;
            }
            if (tree.parent()[node] >= 0) {
                add(product[tree.parent()[node]], fromNode[node]);
            }
        }
    }

    private void down() {
        for (int node = 0; node < tree.size(); node++) {
            int parent = tree.parent()[node];
            if (parent < 0) {
                down[node] = top;
                continue;
            }
            double[] above = without(parent, fromNode[node]);
            down[node] = new double[D];
            for (int d = 0; d < D; d++) {
                for (int from = 0; from < D; from++) {
                    down[node][d] += above[from] * step[from][d];
                }
            }
        }
    }

    /** {@return what is known of a formation from all but one of those below it} */
    private double[] without(int node, double[] message) {
        double[] weights = new double[D];
        double best = Double.NEGATIVE_INFINITY;
        for (int d = 0; d < D; d++) {
            weights[d] = product[node][d] - message[d];
            best = Math.max(best, weights[d]);
        }
        double sum = 0;
        for (int d = 0; d < D; d++) {
            weights[d] = down[node][d] * Math.exp(weights[d] - best);
            sum += weights[d];
        }
        for (int d = 0; d < D; d++) {
            weights[d] /= sum;
        }
        return weights;
    }

    /** {@return the weights of the formation's propensity as a battalion's siblings and superiors show it} */
    double[] seenBySiblings(int unit) {
        return without(tree.nodeOf()[unit], fromUnit[unit]);
    }

    private void summarise() {
        double[] nothing = new double[D];
        for (int node = 0; node < tree.size(); node++) {
            double[] posterior = without(node, nothing);
            for (int d = 0; d < D; d++) {
                mean[node] += posterior[d] * Grid.formation(d);
            }
            int parent = tree.parent()[node];
            double[] above = parent < 0 ? null : without(parent, fromNode[node]);
            double best = Arrays.stream(product[node]).max().orElse(0);
            double sum = 0;
            double square = 0;
            for (int d = 0; d < D; d++) {
                double own = Math.exp(product[node][d] - best);
                for (int from = 0; from < D; from++) {
                    double from0 = above == null ? 0 : Grid.formation(from);
                    double weight = own * (above == null ? top[d] / D : above[from] * step[from][d]);
                    sum += weight;
                    square += weight * (Grid.formation(d) - from0) * (Grid.formation(d) - from0);
                }
            }
            squared[node] = square / sum;
        }
    }

    private static void add(double[] to, double[] what) {
        for (int d = 0; d < to.length; d++) {
            to[d] += what[d];
        }
    }
}
