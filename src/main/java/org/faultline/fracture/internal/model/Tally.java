package org.faultline.fracture.internal.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Gathers what one round expects, and makes of it the parameters of the next. */
final class Tally implements UnitPass.Gathered {

    private static final double KERNEL_DAYS = 100;
    private static final double TREND_EVENTS = 4;
    private static final double LEVEL_EVENTS = 1;
    private static final double LEVEL = 0.35;
    private static final double PUSH_EVENTS = 2;
    private static final double PUSH_EXPOSURE = 100;
    private static final double ONSET_YEARS = 400;
    private static final double ONSET = 0.02;
    private static final double PRIOR_UNITS = 30;
    private static final double PRIOR_UNIT_VARIANCE = 0.5 * 0.5;
    private static final double PRIOR_FORMATIONS = 10;
    private static final double PRIOR_FORMATION_VARIANCE = 0.3 * 0.3;

    private final Scene scene;
    private final Parameters parameters;
    private final Contagion contagion;
    private final double[] own;
    private final double[] expected;
    private final double[] pushes = new double[Contagion.CLASSES];
    private final double[] pushExposure = new double[Contagion.CLASSES];
    private final MarkTally marks;
    private final List<double[]> newWeights = new ArrayList<>();
    private double onsets;
    private double stableYears;
    private double unitSquares;
    private double propensities;
    private double precision;
    private int unit;

    Tally(Scene scene, Parameters parameters, Contagion contagion) {
        this.scene = scene;
        this.parameters = parameters;
        this.contagion = contagion;
        this.own = new double[scene.bins().count()];
        this.expected = new double[scene.bins().count()];
        this.marks = new MarkTally(scene.coverage());
    }

    /**
     * Begins a battalion.
     *
     * @param weights posterior weight of each of its propensities
     * @param variance of its propensity, given its formation's
     */
    void begin(int index, double[] weights, double variance) {
        unit = index;
        for (int k = 0; k < Grid.UNIT; k++) {
            propensities += weights[k] * Grid.unit(k) / variance;
        }
        precision += 1 / variance;
    }

    @Override
    public void clear() {
        newWeights.clear();
    }

    @Override
    public void add(Incident incident, int bin, double ownShare, double pushed, double calm) {
        own[bin] += ownShare;
        double all = 0;
        for (int k = 0; k < Contagion.CLASSES; k++) {
            all += parameters.push[k] * contagion.reach[k][unit][bin];
        }
        if (all > 0) {
            for (int k = 0; k < Contagion.CLASSES; k++) {
                pushes[k] += pushed * parameters.push[k] * contagion.reach[k][unit][bin] / all;
            }
        }
        marks.add(incident, calm, Math.max(0, ownShare + pushed - calm));
    }

    /** Ends a battalion: what was expected of it, and new weights for its fuzzy dates. */
    void end(UnitPass pass, UnitPass.Input ofUnit, double squares) {
        unitSquares += squares;
        onsets += pass.onsets;
        Bins bins = scene.bins();
        for (int t = 0; t < expected.length; t++) {
            expected[t] += ofUnit.expected()[t] * pass.multiple[t];
            stableYears += pass.stable[t] * bins.years(t);
            for (int k = 0; k < Contagion.CLASSES; k++) {
                pushExposure[k] += contagion.reach[k][unit][t] * scene.delayed(t);
            }
        }
        for (Incident incident : ofUnit.incidents()) {
            redate(incident, pass, ofUnit);
        }
    }

    /** A fuzzy date leans towards the bins in which more was to be expected. */
    private void redate(Incident incident, UnitPass pass, UnitPass.Input ofUnit) {
        if (incident.weight.length < 2) {
            return;
        }
        double sum = 0;
        for (int j = 0; j < incident.weight.length; j++) {
            int t = incident.firstBin + j;
            double mean = ofUnit.expected()[t] * pass.multiple[t] + ofUnit.pushed()[t];
            incident.weight[j] = incident.share[j] * mean / scene.bins().days(t);
            sum += incident.weight[j];
        }
        for (int j = 0; j < incident.weight.length; j++) {
            incident.weight[j] = sum > 0 ? incident.weight[j] / sum : incident.share[j];
        }
    }

    /** Sets the parameters of the next round. */
    void maximise(double[] formationSquares) {
        level();
        for (int k = 0; k < Contagion.CLASSES; k++) {
            parameters.push[k] = (pushes[k] + PUSH_EVENTS) / (pushExposure[k] + PUSH_EXPOSURE);
        }
        if (scene.switches().regimes()) {
            parameters.onset = (onsets + ONSET * ONSET_YEARS) / (stableYears + ONSET_YEARS);
        }
        int units = scene.army().size();
        double variance = (unitSquares + PRIOR_UNITS * PRIOR_UNIT_VARIANCE) / (units + PRIOR_UNITS);
        parameters.unitSd = Math.clamp(Math.sqrt(variance), 0.2, 0.9);
        if (scene.switches().tree()) {
            double sum = PRIOR_FORMATIONS * PRIOR_FORMATION_VARIANCE;
            for (double square : formationSquares) {
                sum += square;
            }
            variance = sum / (formationSquares.length + PRIOR_FORMATIONS);
            parameters.formationSd = Math.clamp(Math.sqrt(variance), 0.1, 0.6);
        }
        if (scene.switches().marks()) {
            marks.maximise(parameters);
        }
    }

    /**
     * {@return the level of the next round}
     *
     * @param level the present one
     * @param own real incidents that are battalions' own
     * @param expected how many of them the present level makes one expect
     */
    static double level(double level, double own, double expected) {
        return level * (own + LEVEL_EVENTS) / (expected + LEVEL_EVENTS * level / LEVEL);
    }

    /**
     * Level and trend. Propensities have mean zero: where they have not, their mean belongs to the level. The trend is what a kernel
     * makes of the fortnights around each, against four further incidents without a trend, spread over as many fortnights as
     * the kernel reaches: few incidents leave it flat.
     */
    private void level() {
        int bins = own.length;
        double level = level(
                parameters.level,
                Arrays.stream(own).sum(),
                Arrays.stream(expected).sum());
        double[] flat = new double[bins];
        for (int t = 0; t < bins; t++) {
            flat[t] = expected[t] / parameters.trend[t] * level / parameters.level;
        }
        double mean = 0;
        for (int t = 0; t < bins; t++) {
            double top = TREND_EVENTS;
            double bottom = TREND_EVENTS;
            double all = 0;
            double squares = 0;
            double[] kernel = new double[bins];
            for (int s = 0; s < bins; s++) {
                double off = (t - s) * Bins.DAYS / KERNEL_DAYS;
                kernel[s] = Math.exp(-off * off / 2);
                all += kernel[s];
                squares += kernel[s] * kernel[s];
            }
            // A weighted sum of counts tells as much as so many whole fortnights.
            for (int s = 0; s < bins; s++) {
                top += kernel[s] * all / squares * own[s];
                bottom += kernel[s] * all / squares * flat[s];
            }
            parameters.trend[t] = top / bottom;
            mean += parameters.trend[t] / bins;
        }
        for (int t = 0; t < bins; t++) {
            parameters.trend[t] /= mean;
        }
        parameters.level = level * mean * Math.exp(precision == 0 ? 0 : propensities / precision);
    }
}
