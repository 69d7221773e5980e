package org.faultline.places;

import java.util.List;

/**
 * A base in a list.
 *
 * @param names all that sources call it
 * @param around the places that it lies in, from the township outwards
 * @param units how many units are or were based there
 */
public record BaseRow(String id, String name, List<String> names, List<PlaceRef> around, int units) {}
