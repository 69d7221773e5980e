package org.faultline.fracture.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.faultline.fracture.Fracture;
import org.faultline.web.NoSuchRecord;
import org.faultline.web.RecordMoved;
import org.faultline.web.RequestRefused;
import org.springframework.stereotype.Component;

/** Finds what the board has of one unit, or says why there is nothing. */
@Component
final class UnitRows {

    private final Fracture fracture;

    UnitRows(Fracture fracture) {
        this.fracture = fracture;
    }

    /**
     * {@return what is asked of a unit}
     *
     * @param asked asks it of the unit with that id; empty when it is not on the board
     * @throws NoSuchRecord when there is no such unit
     * @throws RecordMoved when it was folded into another
     * @throws RequestRefused when it is not on the board of that date
     */
    <T> T of(String id, LocalDate asOf, Function<String, Optional<T>> asked) {
        String survivor = fracture.survivor(id).orElseThrow(() -> new NoSuchRecord("unit", id));
        if (!survivor.equals(id)) {
            throw new RecordMoved(id, survivor);
        }
        return asked.apply(id)
                .orElseThrow(() -> new RequestRefused(
                        "not-on-the-board", 404, "The unit '" + id + "' is not on the board of " + asOf + ".", null));
    }
}
