package org.faultline.places;

import java.time.LocalDate;
import java.util.List;
import org.faultline.evidence.ClaimView;
import org.faultline.evidence.DecisionView;
import org.faultline.evidence.FactView;
import org.faultline.evidence.RecordRef;

/**
 * A base with all that is recorded of it. It has no coordinates, on purpose.
 *
 * @param names all that sources call it
 * @param folded records that were folded into it
 * @param around the places that it lies in, from the township outwards
 * @param on the day for which facts are judged
 * @param units units that are or were based there
 * @param claims all claims about it, whatever their status
 * @param decisions decisions on identity about it
 */
public record BaseRecord(
        String id,
        String name,
        List<String> names,
        List<RecordRef> folded,
        List<PlaceRef> around,
        LocalDate on,
        List<FactView> units,
        List<ClaimView> claims,
        List<DecisionView> decisions) {}
