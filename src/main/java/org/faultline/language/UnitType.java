package org.faultline.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.faultline.language.internal.Table;

/**
 * A type of unit of the Myanmar armed forces, as the table of unit types has it.
 *
 * @param code the short code: {@code LIB}, {@code MOC}; {@code BN?} and {@code DIV?} where a source states no type
 * @param name the English name
 * @param nameMy the Burmese name; empty where it is not known
 * @param level where it stands: battalion, division, command, …
 * @param numberRange the numbers that occur, in words; empty where they are not known
 * @param confidence how sure the table is of the row: high, medium, low or {@code -}
 */
public record UnitType(String code, String name, String nameMy, String level, String numberRange, String confidence) {

    /** The code of a battalion whose type the source does not state. */
    public static final String UNTYPED_BATTALION = "BN?";

    /** The code of a division whose type the source does not state. */
    public static final String UNTYPED_DIVISION = "DIV?";

    private static final List<UnitType> ALL = Table.read("unit_types.tsv").stream()
            .map(row -> new UnitType(
                    row.cell("code"),
                    row.cell("name_en"),
                    firstOf(row.cell("name_my")),
                    row.cell("level"),
                    row.cell("number_range"),
                    row.cell("confidence")))
            .toList();

    private static final Map<String, UnitType> BY_CODE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(UnitType::code, Function.identity()));

    /** {@return all types, in the order of the table} */
    public static List<UnitType> all() {
        return ALL;
    }

    /** {@return the type with that code, if there is one} */
    public static Optional<UnitType> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    private static String firstOf(String names) {
        int semicolon = names.indexOf(';');
        return (semicolon < 0 ? names : names.substring(0, semicolon))
                .replace("(verify)", "")
                .strip();
    }
}
