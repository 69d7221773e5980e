package org.faultline.fracture;

/**
 * How many soldiers leave, per 100 soldiers and year.
 *
 * @param median half of the posterior probability lies below
 * @param low lower end of the 90 % interval
 * @param high upper end of the 90 % interval
 * @param mean the expected value
 */
public record Rate(double median, double low, double high, double mean) {

    /** Rejects values that are not in order. */
    public Rate {
        if (!(0 <= low && low <= median && median <= high)) {
            throw new IllegalArgumentException("not a rate: " + low + " to " + high + " around " + median);
        }
    }
}
