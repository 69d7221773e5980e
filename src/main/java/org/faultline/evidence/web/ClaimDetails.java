package org.faultline.evidence.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.faultline.evidence.Assertion;
import org.faultline.kernel.CountRange;
import org.jspecify.annotations.Nullable;

/** What a claim asserts, field by field, as its page lists it. */
final class ClaimDetails {

    private ClaimDetails() {}

    /** {@return the fields that say something, by their names in words} */
    static Map<String, String> of(Assertion assertion) {
        Map<String, String> details = new LinkedHashMap<>();
        add((Record) assertion, details);
        return details;
    }

    private static void add(Record fields, Map<String, String> details) {
        for (RecordComponent component : fields.getClass().getRecordComponents()) {
            Object value = value(component, fields);
            if (value instanceof Assertion.Marks marks) {
                add(marks, details);
            } else if (value != null && !CountRange.UNKNOWN.equals(value)) {
                details.put(words(component.getName()), inWords(value));
            }
        }
    }

    private static @Nullable Object value(RecordComponent component, Record fields) {
        try {
            return component.getAccessor().invoke(fields);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a public record's component can be read: " + component, e);
        }
    }

    private static String inWords(Object value) {
        return value instanceof Boolean flag ? (flag ? "yes" : "no") : value.toString();
    }

    /** {@return {@code Count shared} for {@code countShared}} */
    private static String words(String name) {
        String spaced = name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
        return Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }
}
