package org.faultline.defections;

import java.util.List;
import org.faultline.kernel.CountRange;
import org.faultline.kernel.Span;
import org.faultline.places.PlaceRef;
import org.jspecify.annotations.Nullable;

/**
 * A defection as lists show it, by its working answer.
 *
 * @param kind the kind of departure
 * @param summary what the report says, in our own words
 * @param when when
 * @param place where
 * @param state the state or region that the place lies in
 * @param placeAsReported where, as printed
 * @param count how many left, for all units together
 * @param units the units that they left
 * @param weapons yes, no or unknown
 * @param rankHighest the highest rank among them
 * @param receivingParty who took them in
 * @param reports how many reports say that it happened
 * @param lineages on how many independent lineages they rest
 * @param denied whether somebody denies it
 */
public record DefectionRow(
        String id,
        String kind,
        @Nullable String summary,
        Span when,
        @Nullable PlaceRef place,
        @Nullable String state,
        @Nullable String placeAsReported,
        CountRange count,
        List<LeftUnit> units,
        @Nullable String weapons,
        @Nullable String rankHighest,
        @Nullable String receivingParty,
        int reports,
        int lineages,
        boolean denied) {

    /**
     * A unit that people left.
     *
     * @param name its designation
     * @param count how many of that unit; unknown where the count is for several units together
     * @param countShared whether the count is for several units together, and so says nothing of this one
     */
    public record LeftUnit(String id, String name, CountRange count, boolean countShared) {}
}
