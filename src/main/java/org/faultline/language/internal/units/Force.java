package org.faultline.language.internal.units;

/**
 * A force that may own a unit.
 *
 * @param code its short name
 * @param kind what kind of force it is
 */
record Force(String code, Kind kind) {

    enum Kind {
        ARMY,
        BORDER_GUARD,
        ARMED_GROUP,
        FOREIGN
    }

    boolean isMyanmar() {
        return kind == Kind.ARMY || kind == Kind.BORDER_GUARD;
    }
}
