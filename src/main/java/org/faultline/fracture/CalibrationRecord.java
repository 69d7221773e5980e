package org.faultline.fracture;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was published, and how it turned out.
 *
 * @param editions the boards that were kept, the latest first
 * @param reliability forecasts of another incident against what happened, over all editions whose window has passed
 */
public record CalibrationRecord(List<Edition> editions, List<Bin> reliability) {

    /** Keeps its own copies. */
    public CalibrationRecord {
        editions = List.copyOf(editions);
        reliability = List.copyOf(reliability);
    }

    /**
     * One board.
     *
     * @param asOf its date
     * @param publishedOn the day on which it was worked out and kept
     * @param replayed whether it was worked out later, from what had been published by its date
     * @param modelVersion version of the model
     * @param inputs digest of all that was read
     * @param battalions how many probabilities it holds
     * @param expectedFracturing the sum of its probabilities of fracturing
     * @param hindsightFracturing the same sum as it looks when the window has passed; absent until then
     * @param expectedIncidents how many battalions were expected to show another incident within 182 days
     * @param observedIncidents how many did; absent until the window has passed
     * @param brier mean squared error of these forecasts; absent likewise
     * @param brierNoSkill the same error, had every battalion got the average; absent likewise
     * @param scoredOn the day on which it was scored; absent likewise
     */
    public record Edition(
            LocalDate asOf,
            LocalDate publishedOn,
            boolean replayed,
            String modelVersion,
            String inputs,
            int battalions,
            double expectedFracturing,
            @Nullable Double hindsightFracturing,
            double expectedIncidents,
            @Nullable Integer observedIncidents,
            @Nullable Double brier,
            @Nullable Double brierNoSkill,
            @Nullable LocalDate scoredOn) {}

    /**
     * Forecasts that lie close together.
     *
     * @param from the least probability
     * @param until the greatest
     * @param forecasts how many
     * @param expected their mean
     * @param observed the share that came true
     */
    public record Bin(double from, double until, int forecasts, double expected, double observed) {}
}
