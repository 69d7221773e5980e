package org.faultline.fracture.internal.model;

import java.time.LocalDate;
import java.util.List;

/**
 * What the model says on a date.
 *
 * @param asOf the date
 * @param version version of the model
 * @param inputs fingerprint of all that was read
 * @param units the battalions, by id
 * @param formations the formations above them, by id
 * @param fitted what was estimated over all of them
 */
public record ModelAnswer(
        LocalDate asOf,
        String version,
        String inputs,
        List<UnitAnswer> units,
        List<FormationAnswer> formations,
        Fitted fitted) {

    /** Keeps its own copies. */
    public ModelAnswer {
        units = List.copyOf(units);
        formations = List.copyOf(formations);
    }

    /**
     * One battalion.
     *
     * @param unitId its id
     * @param pFracturing probability that it has left its stable regime
     * @param pExceed probability that its rate of incidents is above three times the typical battalion's
     * @param rateMean soldiers who leave per 100 soldier-years, expected
     * @param rateMedian the same, median
     * @param rateLow lower end of its 90 % interval
     * @param rateHigh upper end
     * @param rankLow highest place in the order of rates that it may have: the 5 % quantile
     * @param rankHigh lowest place: the 95 % quantile
     * @param contagionShare share of the expected incidents that related battalions push
     * @param alarmWeeks the alarm statistic: as many weeks or more between false alarms
     * @param incidents linked incidents that are known
     * @param lastIncident last day on which the latest of them can have happened, counted from 1970; -1 without any
     * @param coverage probability that an incident of this battalion would be reported, where it is now
     * @param visibility reports to be expected over the last year, had it been fracturing all the while
     * @param strength its soldiers on the date
     * @param nextIncident probability that at least one incident of the next 182 days gets reported
     */
    public record UnitAnswer(
            String unitId,
            double pFracturing,
            double pExceed,
            double rateMean,
            double rateMedian,
            double rateLow,
            double rateHigh,
            int rankLow,
            int rankHigh,
            double contagionShare,
            double alarmWeeks,
            int incidents,
            int lastIncident,
            double coverage,
            double visibility,
            Strength strength,
            double nextIncident) {}

    /**
     * The soldiers that a battalion is taken to have.
     *
     * @param soldiers the middle figure
     * @param low lower end, at 90 %
     * @param high upper end, at 90 %
     */
    public record Strength(double soldiers, double low, double high) {}

    /**
     * A formation.
     *
     * @param unitId its id
     * @param propensity expected log propensity that its battalions share
     * @param anyFracturing probability that at least one of the battalions directly below it is fracturing
     * @param battalions how many there are
     */
    public record FormationAnswer(String unitId, double propensity, double anyFracturing, int battalions) {}

    /**
     * What was estimated over all battalions.
     *
     * @param level incidents per 100 soldier-years of a typical stable battalion, reported or not
     * @param onset onsets of fracturing per stable unit-year
     * @param unitSd standard deviation of battalions' log propensities
     * @param formationSd standard deviation of formations' log propensities
     * @param push pushes per incident to siblings, neighbours and those with a commander in common
     * @param stableExponent exponent of group sizes in stable units
     * @param fracturingExponent exponent of group sizes in fracturing units
     * @param typicalRate incidents per 100 soldier-years of the typical battalion
     * @param incidents linked incidents
     */
    public record Fitted(
            double level,
            double onset,
            double unitSd,
            double formationSd,
            List<Double> push,
            double stableExponent,
            double fracturingExponent,
            double typicalRate,
            int incidents) {

        /** Keeps its own copy. */
        public Fitted {
            push = List.copyOf(push);
        }
    }
}
