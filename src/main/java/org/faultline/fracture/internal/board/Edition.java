package org.faultline.fracture.internal.board;

import java.time.LocalDate;
import org.faultline.fracture.internal.known.KnownTables;
import org.faultline.fracture.internal.known.KnownUnit;
import org.faultline.fracture.internal.known.Observations;
import org.faultline.fracture.internal.known.TableMaker;
import org.faultline.fracture.internal.model.FractureModel;
import org.faultline.fracture.internal.model.Switches;

/**
 * What was known on a date, and what the model makes of it.
 *
 * @param known the tables, with the way back to the graph
 * @param model the model on them
 */
public record Edition(KnownTables known, FractureModel model) {

    /**
     * {@return the edition of a date}
     *
     * @throws IllegalArgumentException when the date is not after the coup
     */
    public static Edition of(Observations all, LocalDate asOf) {
        KnownTables known = TableMaker.of(all, asOf);
        return new Edition(known, FractureModel.run(known.tables(), KnownUnit.FIRST_DAY, asOf, Switches.ALL));
    }
}
