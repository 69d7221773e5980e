package org.faultline.units.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faultline.evidence.NameWords;
import org.faultline.language.Designation;
import org.faultline.language.Designations;
import org.faultline.language.UnitType;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed to find a unit, read as a designation.
 *
 * @param types codes of the types that it can mean; absent when any type can be meant
 * @param number the number; absent for a named unit
 * @param designation the designation in lower case: {@code rmc western}
 */
public record UnitQuery(
        @Nullable List<String> types, @Nullable String number, String designation) {

    private static final Pattern BARE_NUMBER = Pattern.compile("(?:no\\.?|number|#)?\\s*\\(?(\\d{1,4})\\)?");
    private static final Set<String> BATTALION_LEVELS = Set.of("battalion", "police battalion");
    private static final Set<String> DIVISION_LEVELS = Set.of("division");

    /** {@return the text read as a designation; empty when it names no unit, so that it can only be words of a name} */
    public static Optional<UnitQuery> of(String text) {
        Matcher bare = BARE_NUMBER.matcher(asciiDigits(NameWords.folded(text)));
        if (bare.matches()) {
            return Optional.of(new UnitQuery(null, plain(bare.group(1)), NameWords.folded(text)));
        }
        return Designations.parseName(text).map(UnitQuery::of);
    }

    private static UnitQuery of(Designation unit) {
        String designation = unit.canonical().toLowerCase(Locale.ROOT);
        return unit.number().isEmpty()
                ? new UnitQuery(null, null, designation)
                : new UnitQuery(types(unit.type()), plain(unit.number()), designation);
    }

    /** A source that leaves the type out may mean any unit of that size. */
    private static List<String> types(String type) {
        return switch (type) {
            case UnitType.UNTYPED_BATTALION -> ofLevel(BATTALION_LEVELS);
            case UnitType.UNTYPED_DIVISION -> ofLevel(DIVISION_LEVELS);
            default -> List.of(type);
        };
    }

    private static List<String> ofLevel(Set<String> levels) {
        return UnitType.all().stream()
                .filter(type -> levels.contains(type.level()))
                .map(UnitType::code)
                .toList();
    }

    private static String plain(String number) {
        return number.replaceFirst("^0+(?=.)", "");
    }

    private static String asciiDigits(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(point -> {
            int digit = Character.isDigit(point) ? Character.digit(point, 10) : -1;
            plain.appendCodePoint(digit < 0 ? point : '0' + digit);
        });
        return plain.toString();
    }
}
