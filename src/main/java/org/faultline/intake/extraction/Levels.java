package org.faultline.intake.extraction;

import java.util.List;
import org.faultline.language.Designation;
import org.faultline.language.UnitType;

/** Which types of unit can command which. */
final class Levels {

    /** As the table of unit types words them, rising. */
    private static final List<String> RISING = List.of("battalion", "brigade", "division", "command", "bureau");

    private Levels() {}

    static boolean isAbove(Designation superior, Designation unit) {
        return rank(superior) > rank(unit);
    }

    private static int rank(Designation unit) {
        String level = UnitType.of(unit.type()).map(UnitType::level).orElse("battalion");
        int rank = 0;
        for (int i = 0; i < RISING.size(); i++) {
            rank = level.contains(RISING.get(i)) ? i : rank;
        }
        return rank;
    }
}
