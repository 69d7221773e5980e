package org.faultline.fracture;

/**
 * The soldiers that a unit is taken to have.
 *
 * @param soldiers the middle figure
 * @param low lower end of what is plausible, at 90 %
 * @param high upper end of what is plausible, at 90 %
 * @param assumed whether no source states it, so that it is the usual size of a unit of this type
 * @param basis where the figure comes from, in words
 */
public record Headcount(double soldiers, double low, double high, boolean assumed, String basis) {

    /** Rejects figures that are not positive and in order. */
    public Headcount {
        if (!(0 < low && low <= soldiers && soldiers <= high)) {
            throw new IllegalArgumentException("not a headcount: " + low + " to " + high + " around " + soldiers);
        }
    }
}
