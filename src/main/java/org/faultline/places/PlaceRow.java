package org.faultline.places;

import java.util.List;

/**
 * A place in a list. What is counted lies within it, at any depth.
 *
 * @param around what it lies in, the nearest first
 * @param bases bases within; 0 below the township, where they are not shown
 * @param units units that are or were based or operate within; 0 below the township, where they are not shown
 * @param incidents incidents within
 * @param defections defections within
 */
public record PlaceRow(
        String id,
        String name,
        String level,
        List<String> alternativeNames,
        List<PlaceRef> around,
        int bases,
        int units,
        int incidents,
        int defections) {}
