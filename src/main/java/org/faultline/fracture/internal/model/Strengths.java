package org.faultline.fracture.internal.model;

import java.time.LocalDate;
import java.util.List;
import org.faultline.fracture.internal.model.Tables.Unit;

/**
 * How many soldiers each battalion has: a dated estimate where there is one, combined with its establishment times the usual ratio
 * of the two; with what is not known as the error.
 *
 * @param logMiddle logarithm of the soldiers in the middle of the window
 * @param sd standard deviation of that logarithm
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; arrays are what the sums run over
record Strengths(double[] logMiddle, double[] sd) {

    /** Attrition per year, of the logarithm. */
    static final double ATTRITION = 0.06;

    private static final double ESTIMATE_SD = 0.28;
    private static final double RATIO = Math.log(0.42);
    private static final double RATIO_SD = 0.4;
    private static final double PRIOR_UNITS = 4;
    private static final double USUAL_ESTABLISHMENT = 500;

    /** {@return the same strength for all, for a model without this part} */
    static Strengths equal(int units) {
        double[] middle = new double[units];
        double[] sd = new double[units];
        java.util.Arrays.fill(middle, Math.log(200));
        java.util.Arrays.fill(sd, RATIO_SD);
        return new Strengths(middle, sd);
    }

    static Strengths fit(List<Unit> units, Bins bins) {
        double usual = usualEstablishment(units);
        double ratio = PRIOR_UNITS * RATIO;
        double pairs = PRIOR_UNITS;
        for (Unit unit : units) {
            if (unit.establishment() != null && isKnown(unit, bins)) {
                ratio += estimate(unit, bins) - Math.log(unit.establishment());
                pairs++;
            }
        }
        ratio /= pairs;
        double variance = PRIOR_UNITS * (RATIO_SD * RATIO_SD + (RATIO - ratio) * (RATIO - ratio));
        for (Unit unit : units) {
            if (unit.establishment() != null && isKnown(unit, bins)) {
                double off = estimate(unit, bins) - Math.log(unit.establishment()) - ratio;
                variance += off * off;
            }
        }
        variance /= pairs;
        double[] middle = new double[units.size()];
        double[] sd = new double[units.size()];
        for (int i = 0; i < middle.length; i++) {
            Unit unit = units.get(i);
            double paper = unit.establishment() == null ? usual : unit.establishment();
            double byPaper = Math.log(paper) + ratio;
            if (isKnown(unit, bins)) {
                double precision = 1 / (ESTIMATE_SD * ESTIMATE_SD) + 1 / variance;
                middle[i] = (estimate(unit, bins) / (ESTIMATE_SD * ESTIMATE_SD) + byPaper / variance) / precision;
                sd[i] = Math.sqrt(1 / precision);
            } else {
                middle[i] = byPaper;
                sd[i] = Math.sqrt(variance);
            }
        }
        return new Strengths(middle, sd);
    }

    private static double usualEstablishment(List<Unit> units) {
        double[] known = units.stream()
                .map(Unit::establishment)
                .filter(value -> value != null)
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        return known.length == 0 ? USUAL_ESTABLISHMENT : known[known.length / 2];
    }

    private static boolean isKnown(Unit unit, Bins bins) {
        LocalDate day = unit.estimateAsOf();
        return unit.estimate() != null && unit.estimate() > 0 && (day == null || day.toEpochDay() <= bins.end());
    }

    /** {@return the logarithm of the estimate, carried to the middle of the window} */
    private static double estimate(Unit unit, Bins bins) {
        double soldiers = unit.estimate() == null ? 1 : unit.estimate();
        LocalDate day = unit.estimateAsOf();
        double years = day == null ? 0 : (day.toEpochDay() - (bins.start() + bins.end()) / 2.0) / Bins.DAYS_PER_YEAR;
        return Math.log(soldiers) + ATTRITION * years;
    }

    /** {@return hundreds of soldier-years of a battalion in a bin} */
    double exposure(int unit, Bins bins, int bin) {
        return Math.exp(logMiddle[unit] - ATTRITION * bins.yearsFromMiddle(bin)) * bins.years(bin) / 100;
    }
}
