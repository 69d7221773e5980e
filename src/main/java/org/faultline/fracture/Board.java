package org.faultline.fracture;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which units are fracturing, as far as had been published by a date.
 *
 * @param asOf the date
 * @param items one row per battalion, those that are most probably fracturing first
 * @param hyperparameters what the figures rest on
 * @param notes what a reader must know to read the figures, in sentences
 */
public record Board(LocalDate asOf, List<BoardRow> items, Hyperparameters hyperparameters, List<String> notes) {

    /** Keeps its own copies. */
    public Board {
        items = List.copyOf(items);
        notes = List.copyOf(notes);
    }

    /** {@return the row of the unit with that id, if it is on the board} */
    public Optional<BoardRow> row(String unitId) {
        return items.stream().filter(row -> row.unit().id().equals(unitId)).findFirst();
    }
}
