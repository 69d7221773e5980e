package org.faultline.language;

import java.util.List;
import org.faultline.language.internal.Table;

/**
 * A rank of the army or police, or an appointment that texts name in its place.
 *
 * @param service {@code army}, {@code police} or {@code appointment}
 * @param order its place within the service, rising; appointments are not in an order of rank
 * @param name the English name
 * @param abbreviation the English abbreviation; may be empty
 * @param nameMy the Burmese name
 * @param group other ranks, junior officers, … of the table
 * @param confidence how sure the table is of the row: high, medium or low
 */
public record Rank(
        String service, int order, String name, String abbreviation, String nameMy, String group, String confidence) {

    private static final List<Rank> ALL = Table.read("ranks.tsv").stream()
            .map(row -> new Rank(
                    row.cell("force"),
                    Integer.parseInt(row.cell("order")),
                    row.cell("rank_en"),
                    row.cell("abbr_en"),
                    row.cell("rank_my"),
                    row.cell("group"),
                    row.cell("confidence")))
            .toList();

    /** {@return all ranks and appointments, in the order of the table} */
    public static List<Rank> all() {
        return ALL;
    }

    /** {@return whether it is an appointment such as battalion commander, and no rank} */
    public boolean isAppointment() {
        return service.equals("appointment");
    }
}
