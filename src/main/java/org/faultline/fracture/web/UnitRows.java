package org.faultline.fracture.web;

import java.time.LocalDate;
import org.faultline.fracture.BoardRow;
import org.faultline.fracture.Fracture;
import org.faultline.web.NoSuchRecord;
import org.faultline.web.RequestRefused;
import org.springframework.stereotype.Component;

/** Finds one unit's row, or says why there is none. */
@Component
final class UnitRows {

    private final Fracture fracture;

    UnitRows(Fracture fracture) {
        this.fracture = fracture;
    }

    /**
     * {@return the row of the unit}
     *
     * @throws NoSuchRecord when there is no such unit
     * @throws RequestRefused when it is not on the board of that date
     */
    BoardRow row(String id, LocalDate asOf) {
        return fracture.unit(id, asOf).orElseThrow(() -> {
            if (!fracture.knows(id)) {
                return new NoSuchRecord("unit", id);
            }
            return new RequestRefused(
                    "not-on-the-board", 404, "The unit '" + id + "' is not on the board of " + asOf + ".", null);
        });
    }
}
