package org.faultline.language;

import java.util.List;

/**
 * A place named in a text.
 *
 * @param areas the areas of that name; more than one where the name alone does not tell them apart
 * @param text the words of the original
 * @param begin where they begin in the original, in UTF-16 units
 * @param end where they end, exclusive
 */
public record AreaMention(List<AdminArea> areas, String text, int begin, int end) {

    /** Keeps the list unchangeable. */
    public AreaMention {
        areas = List.copyOf(areas);
    }
}
