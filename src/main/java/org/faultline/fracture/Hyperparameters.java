package org.faultline.fracture;

/**
 * What a unit's rate is shrunk towards: the distribution of event rates over battalions, and the usual size of a group.
 *
 * @param shape shape of the gamma distribution over battalions; small means that battalions differ a lot
 * @param meanEvents events per 100 soldier-years of the average battalion
 * @param groupSize soldiers per event, on average
 * @param groupSizeLow lower end of the 90 % interval of that average
 * @param groupSizeHigh upper end of it
 * @param units battalions pooled
 * @param events counted events of these battalions
 * @param estimated whether the shape was estimated; otherwise there were too few events, and it is assumed
 */
public record Hyperparameters(
        double shape,
        double meanEvents,
        double groupSize,
        double groupSizeLow,
        double groupSizeHigh,
        int units,
        int events,
        boolean estimated) {}
