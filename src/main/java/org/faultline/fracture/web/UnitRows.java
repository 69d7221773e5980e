package org.faultline.fracture.web;

import java.time.LocalDate;
import org.faultline.fracture.BoardRow;
import org.faultline.fracture.Fracture;
import org.faultline.web.NoSuchRecord;
import org.faultline.web.RecordMoved;
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
     * @throws RecordMoved when it was folded into another
     * @throws RequestRefused when it is not on the board of that date
     */
    BoardRow row(String id, LocalDate asOf) {
        String survivor = fracture.survivor(id).orElseThrow(() -> new NoSuchRecord("unit", id));
        if (!survivor.equals(id)) {
            throw new RecordMoved(id, survivor);
        }
        return fracture.board(asOf)
                .row(id)
                .orElseThrow(() -> new RequestRefused(
                        "not-on-the-board", 404, "The unit '" + id + "' is not on the board of " + asOf + ".", null));
    }
}
