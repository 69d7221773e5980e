package org.faultline.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.faultline.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

/** Says what a value of a type looks like. */
final class Expectations {

    private Expectations() {}

    /** {@return a sentence that tells the caller what to write} */
    static String of(@Nullable Class<?> type) {
        if (type == null) {
            return "Correct it or leave it out.";
        }
        if (type.isEnum()) {
            return "Use one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(constant -> word((Enum<?>) constant))
                            .collect(Collectors.joining(", "))
                    + ".";
        }
        if (type == LocalDate.class) {
            return "Write a day as 2021-08-19.";
        }
        if (type == PartialDate.class) {
            return "Write 2021, 2021-08 or 2021-08-19.";
        }
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return "Write a whole number.";
        }
        if (Number.class.isAssignableFrom(type) || type == double.class) {
            return "Write a number, with a point before decimals.";
        }
        return type == boolean.class || type == Boolean.class ? "Write true or false." : "Correct it or leave it out.";
    }

    /** {@return the word that stands for a constant in addresses and documents: {@code needs-work}} */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
