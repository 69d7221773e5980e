package org.faultline.fracture.internal.model;

/** What the parameters make each battalion's inputs: how many reported incidents to expect, and how many are pushed. */
final class Expectation {

    private final Scene scene;
    private final Parameters parameters;
    private final Contagion contagion;
    private final double[] reported;
    private final double[] visible;

    /** Marks under the present parameters. */
    final Marks marks;

    Expectation(Scene scene, Parameters parameters, Contagion contagion) {
        this.scene = scene;
        this.parameters = parameters;
        this.contagion = contagion;
        this.marks = new Marks(parameters, scene.switches());
        int regions = scene.army().regionCount();
        reported = new double[regions];
        visible = new double[regions];
        double[] stable = SizeLaw.probabilities(parameters.stableExponent);
        double[] fracturing = SizeLaw.probabilities(parameters.fracturingExponent);
        for (int r = 0; r < regions; r++) {
            reported[r] = scene.coverage().reported(r, stable);
            visible[r] = scene.switches().marks() ? scene.coverage().reported(r, fracturing) / reported[r] : 1;
        }
    }

    /** {@return the probability that an incident of a stable unit in the region is reported at all} */
    double reported(int region) {
        return reported[region];
    }

    /** {@return what is expected of a battalion} */
    UnitPass.Input of(int unit) {
        int bins = scene.bins().count();
        double[] expected = new double[bins];
        double[] pushed = new double[bins];
        double[] seen = new double[bins];
        for (int t = 0; t < bins; t++) {
            int region = scene.army().region()[unit][t];
            expected[t] = scene.exposure()[unit][t]
                    * parameters.level
                    * parameters.trend[t]
                    * reported[region]
                    * scene.delayed(t);
            seen[t] = visible[region];
            pushed[t] = pushed(unit, t);
        }
        return new UnitPass.Input(
                expected, pushed, seen, scene.incidents().byUnit().get(unit), marks);
    }

    /** {@return the reported incidents that are pushed towards a battalion in a bin} */
    double pushed(int unit, int bin) {
        if (!scene.switches().contagion()) {
            return 0;
        }
        double sum = 0;
        for (int k = 0; k < Contagion.CLASSES; k++) {
            sum += parameters.push[k] * contagion.reach[k][unit][bin];
        }
        return sum * scene.delayed(bin);
    }
}
