package org.faultline.places;

import java.util.List;
import org.faultline.kernel.CountRange;
import org.faultline.kernel.Span;
import org.jspecify.annotations.Nullable;

/**
 * Incidents or defections in a place.
 *
 * @param total how many there are
 * @param newest the newest of them
 */
public record PlaceEvents(int total, List<Event> newest) {

    /**
     * One of them.
     *
     * @param type what kind of incident or defection
     * @param summary what happened, in our words
     * @param when on which days it can have happened
     * @param place where, within the place asked about
     * @param lineages how many independent lineages report it
     * @param denied whether somebody denies it
     * @param count how many left; unknown for incidents
     * @param killed how many were killed; unknown for defections
     */
    public record Event(
            String id,
            @Nullable String type,
            String summary,
            Span when,
            PlaceRef place,
            int lineages,
            boolean denied,
            CountRange count,
            CountRange killed) {}
}
