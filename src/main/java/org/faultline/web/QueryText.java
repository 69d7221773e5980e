package org.faultline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.faultline.kernel.Ids;
import org.jspecify.annotations.Nullable;

/** Reads single values from a request's query. */
final class QueryText {

    private static final Set<String> NOT_PART_OF_THE_SHAPE =
            Set.of(Cursor.PARAMETER, ListingRequestResolver.LIMIT, FieldSelection.PARAMETER);

    private QueryText() {}

    /**
     * The one value of a parameter, without blanks around it.
     *
     * @return absent when the parameter is absent or blank
     * @throws BadParameter when it is given twice
     */
    static @Nullable String single(HttpServletRequest request, String parameter) {
        String[] values = request.getParameterValues(parameter);
        if (values == null || values.length == 0) {
            return null;
        }
        if (values.length > 1) {
            throw new BadParameter(parameter, "is given " + values.length + " times", "Give it once.");
        }
        String value = values[0].strip();
        return value.isEmpty() ? null : value;
    }

    /** {@return a digest of the path, the order and all filters: what a cursor belongs to} */
    static String shape(HttpServletRequest request, String order) {
        Map<String, String[]> parameters = new TreeMap<>(request.getParameterMap());
        StringBuilder shape =
                new StringBuilder(request.getRequestURI()).append('\n').append(order);
        parameters.forEach((name, values) -> {
            if (!NOT_PART_OF_THE_SHAPE.contains(name) && !name.equals(ListingRequestResolver.SORT)) {
                for (String value : values) {
                    if (!value.isBlank()) {
                        shape.append('\n').append(name).append('=').append(value.strip());
                    }
                }
            }
        });
        return Ids.hash(shape.toString()).substring(0, 12);
    }
}
