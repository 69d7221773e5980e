package org.faultline.places;

import java.util.Comparator;
import org.faultline.evidence.FactView;
import org.faultline.evidence.RecordRef;

/**
 * A unit's being somewhere.
 *
 * @param where the base or place, the township at the finest
 * @param fact that it is or was there; its other end is the unit
 */
public record Presence(RecordRef where, FactView fact) {

    /** Those that hold on the day asked about first. */
    static final Comparator<Presence> HOLDING_FIRST = Comparator.comparing(Presence::fact, FactView.HOLDING_FIRST)
            .thenComparing(presence -> presence.where().id());
}
