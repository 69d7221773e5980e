package org.faultline.intake.internal.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.faultline.evidence.Disclosure;
import org.faultline.graph.GraphReader;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.Row;
import org.faultline.kernel.RecordKind;
import org.faultline.language.AdminArea;
import org.faultline.language.AdminAreas;
import org.faultline.language.NameComparison;
import org.faultline.language.NameComparison.Decision;
import org.faultline.language.Names;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the records that the words of a suggestion can mean. Nobody is taken for somebody on record by a name alone. */
@Component
public final class RecordChoices {

    /** Sources mix these up; the rest of the designation tells them apart. */
    private static final List<String> INFANTRY = List.of("IB", "LIB", "BN?");

    private static final int MOST_PEOPLE = 8;

    private final GraphReader reader;
    private final NamedQueries queries;

    RecordChoices(GraphReader reader, NamedQueries queries) {
        this.reader = reader;
        this.queries = queries;
    }

    /**
     * {@return the units that a designation can mean}
     *
     * @param fields of the suggestion
     * @param field {@code unit} or {@code superior}
     */
    public List<Choice> units(Map<String, Object> fields, String field) {
        String type = text(fields, field + "Type");
        if (type.isEmpty()) {
            return List.of();
        }
        String number = text(fields, field + "Number");
        List<Row> rows = reader.rows(
                queries.get("intake/unit-candidates"),
                Map.of(
                        "number",
                        number,
                        "name",
                        text(fields, field + "Name").toLowerCase(Locale.ROOT),
                        "types",
                        INFANTRY.contains(type) ? INFANTRY : List.of(type)));
        Set<String> exact = new LinkedHashSet<>();
        rows.stream()
                .filter(row -> type.equals(row.textOrNull("type")) && !isPlaceholder(row))
                .forEach(row -> exact.add(row.text("id")));
        List<Choice> choices = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Row row : rows) {
            String id = row.text("id");
            if (!isPlaceholder(row) && seen.add(id)) {
                boolean same = exact.contains(id);
                choices.add(new Choice(
                        id,
                        row.text("name"),
                        same ? "the same designation" : "the same number under a type that sources mix up",
                        same && exact.size() == 1));
            }
        }
        return choices;
    }

    private static boolean isPlaceholder(Row row) {
        return Disclosure.isPlaceholder(row.textOrNull("standing"));
    }

    /** {@return the places that a name can mean} */
    public List<Choice> places(Map<String, Object> fields) {
        String name = text(fields, "place");
        if (name.isEmpty()) {
            return List.of();
        }
        Set<String> names = new LinkedHashSet<>();
        names.add(name.toLowerCase(Locale.ROOT));
        String state = text(fields, "placeState").toLowerCase(Locale.ROOT);
        for (AdminArea area : AdminAreas.named(name)) {
            names.add(area.name().toLowerCase(Locale.ROOT));
            names.add(area.nameMy());
        }
        names.add(reported(fields));
        String level = text(fields, "placeLevel");
        List<Row> rows = reader.rows(queries.get("intake/place-candidates"), Map.of("names", List.copyOf(names)));
        List<Row> fitting = rows.stream().filter(row -> fits(row, level, state)).toList();
        List<Row> largest = fitting.stream()
                .filter(row -> row.text("level").equals("township")
                        || row.text("level").equals("state"))
                .toList();
        String reported = reported(fields);
        List<Row> printed = fitting.stream()
                .filter(row -> row.texts("names").stream().anyMatch(other -> other.equalsIgnoreCase(reported)))
                .toList();
        List<Row> sure = printed.size() == 1 ? printed : largest.size() == 1 ? largest : fitting;
        return rows.stream()
                .map(row -> new Choice(
                        row.text("id"),
                        row.text("name"),
                        row.text("level")
                                + (row.texts("around").isEmpty()
                                        ? ""
                                        : " in " + String.join(", ", row.texts("around"))),
                        sure.size() == 1 && sure.getFirst().text("id").equals(row.text("id"))))
                .toList();
    }

    /** "eastern Shan State" as "eastern shan": some parts of a state are places of their own. */
    private static String reported(Map<String, Object> fields) {
        return text(fields, "placeAsReported")
                .toLowerCase(Locale.ROOT)
                .replaceAll(",.*| township.*| state$| region$", "");
    }

    /**
     * {@return the events of which the source tells already and which the suggestion can mean}
     *
     * @param unitId the unit of the suggestion, if it has one
     */
    public List<Choice> events(String sourceId, Map<String, Object> fields, @Nullable String unitId) {
        String from = text(fields, "from");
        String until = text(fields, "until");
        if (!from.matches("\\d{4}-\\d{2}-\\d{2}") || !until.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return List.of();
        }
        List<Row> rows = reader.rows(
                queries.get("intake/event-candidates"),
                Map.of("source", sourceId, "from", LocalDate.parse(from), "until", LocalDate.parse(until)));
        List<String> same = rows.stream()
                .filter(row -> unitId == null
                        ? row.texts("units").isEmpty()
                                && text(fields, "rankHighest").equalsIgnoreCase(String.valueOf(row.textOrNull("rank")))
                        : row.texts("units").contains(unitId))
                .map(row -> row.text("id"))
                .distinct()
                .toList();
        Map<String, Choice> choices = new LinkedHashMap<>();
        rows.forEach(row -> choices.putIfAbsent(
                row.text("id"),
                new Choice(
                        row.text("id"),
                        Objects.requireNonNullElse(row.textOrNull("name"), row.text("id")),
                        "this source tells of it already, on these days",
                        same.size() == 1 && same.contains(row.text("id")))));
        return List.copyOf(choices.values());
    }

    private static boolean fits(Row row, String level, String state) {
        boolean isState = row.text("level").equals("state");
        boolean sameLevel = level.isEmpty() || level.equals("state") == isState;
        boolean within = state.isEmpty()
                || isState
                || row.texts("around").isEmpty()
                || row.texts("around").stream()
                        .anyMatch(around -> around.toLowerCase(Locale.ROOT).contains(state));
        return sameLevel && within;
    }

    /** {@return people on record with a name that sounds like it, the nearest first; none is preset} */
    public List<Choice> people(Map<String, Object> fields) {
        String name = text(fields, "person");
        if (name.isEmpty()) {
            return List.of();
        }
        record Near(Choice choice, double score) {}
        List<Near> near = new ArrayList<>();
        for (Row row : reader.rows(queries.get("intake/person-candidates"), Map.of())) {
            Set<String> names = new LinkedHashSet<>(row.texts("names"));
            names.add(row.text("name"));
            names.stream()
                    .map(other -> Names.compare(name, other))
                    .filter(comparison -> comparison.decision() != Decision.NONE)
                    .max(Comparator.comparingDouble(NameComparison::score))
                    .ifPresent(best -> near.add(new Near(
                            new Choice(
                                    row.text("id"),
                                    row.text("name"),
                                    "the names sound alike (%.2f); a name alone decides nothing"
                                            .formatted(best.score()),
                                    false),
                            best.score())));
        }
        return near.stream()
                .sorted(Comparator.comparingDouble((Near one) -> -one.score())
                        .thenComparing(one -> one.choice().id()))
                .limit(MOST_PEOPLE)
                .map(Near::choice)
                .toList();
    }

    /** {@return the record that a reviewer named, or the one that survives it; empty when there is none of that kind} */
    Optional<Choice> named(String id, RecordKind kind) {
        return reader.row(queries.get("intake/records-by-id"), Map.of("ids", List.of(id)))
                .filter(row -> row.text("id").startsWith(kind.prefix() + "-"))
                .map(row ->
                        new Choice(row.text("id"), row.text("name"), String.valueOf(row.textOrNull("standing")), true));
    }

    /** {@return the id, if there is such a record} */
    @Nullable
    String present(String id) {
        return reader.row(queries.get("intake/records-by-id"), Map.of("ids", List.of(id)))
                .map(row -> row.text("id"))
                .orElse(null);
    }

    private static String text(Map<String, Object> fields, String name) {
        Object value = fields.get(name);
        return value == null ? "" : String.valueOf(value).strip();
    }
}
