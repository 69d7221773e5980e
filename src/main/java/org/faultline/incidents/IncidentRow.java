package org.faultline.incidents;

import java.util.List;
import org.faultline.kernel.CountRange;
import org.faultline.kernel.Span;
import org.faultline.places.PlaceRef;
import org.jspecify.annotations.Nullable;

/**
 * An incident as lists show it, by its working answer.
 *
 * @param type the kind of incident
 * @param summary what the report says, in our own words
 * @param when when
 * @param place where
 * @param state the state or region that the place lies in
 * @param placeAsReported where, as printed
 * @param killed how many were killed
 * @param injured how many were injured
 * @param units the units that sources name for it
 * @param reports how many reports say that it happened
 * @param lineages on how many independent lineages they rest
 * @param denied whether somebody denies it
 */
public record IncidentRow(
        String id,
        String type,
        @Nullable String summary,
        Span when,
        @Nullable PlaceRef place,
        @Nullable String state,
        @Nullable String placeAsReported,
        CountRange killed,
        CountRange injured,
        List<NamedUnit> units,
        int reports,
        int lineages,
        boolean denied) {

    /**
     * A unit that sources name for it.
     *
     * @param name its designation
     * @param basis named, commanded or area-of-operations
     * @param allegation alleged, admitted or adjudicated
     */
    public record NamedUnit(
            String id,
            String name,
            @Nullable String basis,
            @Nullable String allegation) {}
}
