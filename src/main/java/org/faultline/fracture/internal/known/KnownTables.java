package org.faultline.fracture.internal.known;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faultline.fracture.internal.model.Tables;

/**
 * The model's tables of a date, with the way back from them to the graph.
 *
 * @param asOf the date
 * @param tables the tables
 * @param units the units that were known, by id, those that take no part in the model among them
 * @param where superiors and stations
 * @param defectionOf the event of the graph that each record is made of
 * @param lineageOf the line of reporting that each report belongs to
 */
public record KnownTables(
        LocalDate asOf,
        Tables tables,
        List<KnownUnit> units,
        Whereabouts where,
        Map<String, String> defectionOf,
        Map<String, String> lineageOf) {

    /** Keeps its own copies. */
    public KnownTables {
        units = List.copyOf(units);
        defectionOf = Map.copyOf(defectionOf);
        lineageOf = Map.copyOf(lineageOf);
    }

    /** {@return the unit with that id, if it was known} */
    public Optional<KnownUnit> unit(String id) {
        return units.stream().filter(unit -> unit.unit().id().equals(id)).findFirst();
    }
}
