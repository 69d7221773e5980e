package org.faultline.places;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place with all that is recorded within it.
 *
 * @param lat latitude of its label in degrees; of civil places only, never of a military site
 * @param lon longitude of its label in degrees
 * @param attribution where its reference data comes from
 * @param around what it lies in, the nearest first
 * @param within what lies directly in it
 * @param on the day for which presences are judged
 * @param bases bases within, at any depth
 * @param presences units that are or were based or operate within, those that are there on the day first
 * @param incidents the newest incidents within
 * @param defections the newest defections within
 */
public record PlaceRecord(
        String id,
        String name,
        String level,
        List<String> alternativeNames,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable String attribution,
        List<PlaceRef> around,
        List<PlaceRef> within,
        LocalDate on,
        List<BaseRef> bases,
        List<Presence> presences,
        PlaceEvents incidents,
        PlaceEvents defections) {}
