package org.faultline.places;

import org.faultline.graph.Row;

/**
 * A place as others show it.
 *
 * @param id its permanent id
 * @param name its name
 * @param level {@code country}, {@code state}, {@code district}, {@code township}, {@code town} or {@code village}
 */
public record PlaceRef(String id, String name, String level) {

    static PlaceRef of(Row row) {
        return new PlaceRef(row.text("id"), row.text("name"), row.text("level"));
    }
}
