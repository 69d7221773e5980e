package org.faultline.evidence;

import org.faultline.kernel.RecordKind;

/**
 * A record as others show it.
 *
 * @param kind its kind
 * @param id its permanent id
 * @param name its display name
 */
public record RecordRef(RecordKind kind, String id, String name) {

    /** {@return the address of its page} */
    public String href() {
        return switch (kind) {
                    case UNIT -> "/units/";
                    case BASE -> "/bases/";
                    case PLACE -> "/places/";
                    case PERSON -> "/people/";
                    case INCIDENT -> "/incidents/";
                    case DEFECTION -> "/defections/";
                }
                + id;
    }
}
