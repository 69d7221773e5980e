package org.faultline.language.internal.units;

/**
 * One way to write a type of unit.
 *
 * @param code the type's code, or one of the scanner's own: {@code IR} (infantry regiment), {@code BGG} (border guard battalion),
 *     {@code BDE}, {@code MR}
 * @param kind what kind of form it is
 * @param plural whether the form speaks of several
 */
record UnitForm(String code, Kind kind, boolean plural) {

    enum Kind {
        WORD,
        ABBREVIATION,
        ROMANISED,
        BURMESE,
        BURMESE_ABBREVIATION
    }

    /** {@return whether the word is shared by many forces, so that its owner must be found} */
    boolean isGeneric() {
        return switch (code) {
            case "BN?", "DIV?", "BDE", "MR", "IR" -> true;
            default -> false;
        };
    }

    boolean isBurmese() {
        return kind == Kind.BURMESE || kind == Kind.BURMESE_ABBREVIATION;
    }

    boolean isAbbreviation() {
        return kind == Kind.ABBREVIATION || kind == Kind.BURMESE_ABBREVIATION;
    }
}
