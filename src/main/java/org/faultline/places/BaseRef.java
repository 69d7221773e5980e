package org.faultline.places;

import org.jspecify.annotations.Nullable;

/**
 * A base as others show it.
 *
 * @param place the township or coarser place that it lies in
 */
public record BaseRef(String id, String name, @Nullable PlaceRef place) {}
