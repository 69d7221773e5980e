package org.faultline.web;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.faultline.kernel.PartialDate;
import org.springframework.core.ResolvableType;
import tools.jackson.databind.JsonNode;

/**
 * The columns of a record's table: its components, those of nested records as {@code outer.inner}, whatever the rows hold,
 * so that an empty table has the same header as a full one.
 */
final class TableColumns {

    /** Records nested deeper are written as JSON in one cell. */
    private static final int MAX_DEPTH = 4;

    private static final String JOIN = "; ";

    private TableColumns() {}

    /** {@return the columns of that record's table, of the fields asked for} */
    static List<String> of(Class<?> row, FieldSelection fields) {
        List<String> columns = new ArrayList<>();
        if (fields.isAll()) {
            addAll(row, "", 1, columns);
            return columns;
        }
        for (String name : fields.names()) {
            for (RecordComponent component : row.getRecordComponents()) {
                if (component.getName().equals(name)) {
                    add(component.getGenericType(), name, 1, columns);
                }
            }
        }
        return columns;
    }

    private static void addAll(Class<?> type, String prefix, int depth, List<String> columns) {
        for (RecordComponent component : type.getRecordComponents()) {
            add(component.getGenericType(), prefix + component.getName(), depth, columns);
        }
    }

    private static void add(Type generic, String path, int depth, List<String> columns) {
        ResolvableType type = ResolvableType.forType(generic);
        if (Collection.class.isAssignableFrom(type.toClass())) {
            type = type.as(Collection.class).getGeneric(0);
        }
        Class<?> raw = type.toClass();
        if (raw.isRecord() && depth < MAX_DEPTH && !isWrittenAsText(raw)) {
            addAll(raw, path + ".", depth + 1, columns);
        } else {
            columns.add(path);
        }
    }

    private static boolean isWrittenAsText(Class<?> type) {
        return type == PartialDate.class
                || Arrays.stream(type.getMethods())
                        .anyMatch((Method method) -> method.isAnnotationPresent(JsonValue.class));
    }

    /** {@return what stands in a row at a column; several values joined with semicolons; empty for nothing} */
    static String cell(JsonNode row, String column) {
        List<JsonNode> found = List.of(row);
        for (String name : column.split("\\.", -1)) {
            found = found.stream()
                    .flatMap(node -> elements(node).stream())
                    .filter(node -> node.has(name))
                    .map(node -> node.get(name))
                    .toList();
        }
        List<JsonNode> leaves =
                found.stream().flatMap(node -> elements(node).stream()).toList();
        if (leaves.size() == 1) {
            return text(leaves.getFirst());
        }
        List<String> texts = leaves.stream().map(TableColumns::text).toList();
        return texts.stream().allMatch(String::isEmpty) ? "" : String.join(JOIN, texts);
    }

    private static List<JsonNode> elements(JsonNode node) {
        return node.isArray() ? new ArrayList<>(node.values()) : List.of(node);
    }

    private static String text(JsonNode leaf) {
        if (leaf.isNull()) {
            return "";
        }
        if (leaf.isString()) {
            return guarded(leaf.stringValue());
        }
        return leaf.isContainer() ? guarded(leaf.toString()) : leaf.asString();
    }

    /** {@return the text such that no spreadsheet takes it for a formula: with a leading apostrophe where it would} */
    static String guarded(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
