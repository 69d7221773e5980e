package org.faultline.language.internal.units;

import java.util.Set;

/** Which numbers the types of unit can have. */
final class Numbers {

    private static final Set<Integer> LIGHT_INFANTRY_DIVISIONS = Set.of(11, 22, 33, 44, 55, 66, 77, 88, 99, 101);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;
    private static final int FIRST_BORDER_GUARD = 1001;
    private static final int LAST_BORDER_GUARD = 1023;
    private static final int LAST_FOUR_DIGITS_OF_BORDER_GUARDS = 1099;

    private Numbers() {}

    /** {@return whether a unit of that type can have that number; years and most four-digit numbers cannot} */
    static boolean isPossible(String code, int number) {
        if (number < 1) {
            return false;
        }
        return switch (code) {
            case "BSO" -> number <= 20;
            case "ROC", "BGP", "POL", "ADT" -> number <= 99;
            case "MOC" -> number <= 99;
            case "BGF" -> number >= FIRST_BORDER_GUARD && number <= LAST_FOUR_DIGITS_OF_BORDER_GUARDS;
            case "ARMD", "TANK" -> number <= 9999;
            case "RMC" -> false;
            case "BN?", "BGG" -> number <= 999 || isBorderGuard(number);
            default -> number <= 999;
        };
    }

    /** {@return whether a unit of that type can have that number as it is written: a bare 2001 is rather a year} */
    static boolean isPossible(String code, NumberItem item) {
        boolean year = item.isBare() && item.value() >= FIRST_YEAR && item.value() <= LAST_YEAR;
        return isPossible(code, item.value()) && !year;
    }

    static boolean isBorderGuard(int number) {
        return number >= FIRST_BORDER_GUARD && number <= LAST_BORDER_GUARD;
    }

    static boolean isLightInfantryDivision(int number) {
        return LIGHT_INFANTRY_DIVISIONS.contains(number);
    }
}
