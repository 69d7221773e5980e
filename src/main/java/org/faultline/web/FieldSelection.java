package org.faultline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpEntity;

/**
 * Which top-level fields of an answer are wanted: {@code fields=id,name}.
 *
 * @param names the names asked for, in that order; empty for all
 */
record FieldSelection(List<String> names) {

    /** The name of the parameter. */
    static final String PARAMETER = "fields";

    private static final FieldSelection ALL = new FieldSelection(List.of());

    /**
     * Reads the request's selection.
     *
     * @param answer what is answered: a record, for a list that of its items
     * @throws BadParameter when the answer has no such field
     */
    static FieldSelection of(HttpServletRequest request, Class<?> answer) {
        String text = QueryText.single(request, PARAMETER);
        if (text == null) {
            return ALL;
        }
        List<String> allowed = Arrays.stream(answer.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        List<String> names = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            String name = part.strip();
            if (!allowed.contains(name)) {
                throw new BadParameter(
                        PARAMETER,
                        "names '" + name + "', which is not a field here",
                        "Use names out of " + String.join(", ", allowed) + ", separated by commas.");
            }
            names.add(name);
        }
        return new FieldSelection(names);
    }

    /** {@return whether an answer of this return type can be narrowed to some fields} */
    static boolean appliesTo(MethodParameter returnType) {
        return answerOf(returnType) != null;
    }

    /** {@return the record that a handler answers with, for a list that of its items; absent if it is none} */
    static @Nullable Class<?> answerOf(MethodParameter returnType) {
        ResolvableType type = ResolvableType.forMethodParameter(returnType);
        if (HttpEntity.class.isAssignableFrom(type.toClass())) {
            type = type.as(HttpEntity.class).getGeneric(0);
        }
        if (type.toClass() == Listing.class) {
            type = type.getGeneric(0);
        }
        Class<?> answer = type.toClass();
        return answer.isRecord() ? answer : null;
    }

    /** {@return whether everything is wanted} */
    boolean isAll() {
        return names.isEmpty();
    }
}
