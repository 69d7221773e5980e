package org.faultline.fracture.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.faultline.graph.GraphReader;
import org.faultline.graph.GraphWriter;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.graph.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps published boards in the graph, as nodes of their own that belong to no record. */
@Component
public final class GraphEditions {

    private final GraphReader reader;
    private final GraphWriter writer;
    private final NamedQuery list;
    private final NamedQuery write;
    private final NamedQuery score;

    GraphEditions(GraphReader reader, GraphWriter writer, NamedQueries queries) {
        this.reader = reader;
        this.writer = writer;
        this.list = queries.get("fracture/list-editions");
        this.write = queries.get("fracture/write-editions");
        this.score = queries.get("fracture/score-editions");
    }

    /**
     * A board as it was published.
     *
     * @param asOf its date
     * @param publishedOn the day on which it was kept
     * @param replayed whether it was worked out later
     * @param modelVersion version of the model
     * @param inputs digest of all that was read
     * @param units the battalions
     * @param fracturing the probability of fracturing of each
     * @param next the probability of another incident within the window of each
     * @param outcome how it turned out; absent until the window has passed
     */
    public record Kept(
            LocalDate asOf,
            LocalDate publishedOn,
            boolean replayed,
            String modelVersion,
            String inputs,
            List<String> units,
            List<Double> fracturing,
            List<Double> next,
            @Nullable Outcome outcome) {

        /** {@return its id: of one date, version and inputs there is one} */
        public String id() {
            return "edition-" + asOf + "-" + modelVersion + "-" + inputs.substring(0, Math.min(12, inputs.length()));
        }
    }

    /**
     * How a board turned out.
     *
     * @param scoredOn the day on which it was scored
     * @param happened for each battalion whether another incident was reported
     * @param hindsight for each battalion the probability of fracturing with hindsight
     */
    public record Outcome(LocalDate scoredOn, List<Boolean> happened, List<Double> hindsight) {}

    /** {@return the boards that are kept, in order of their dates} */
    public List<Kept> all() {
        return reader.rows(list, Map.of()).stream()
                .map(row -> kept(row.row("edition")))
                .toList();
    }

    private static Kept kept(Row row) {
        LocalDate scoredOn = row.dateOrNull("scoredOn");
        return new Kept(
                day(row, "asOf"),
                day(row, "publishedOn"),
                row.flag("replayed"),
                row.text("modelVersion"),
                row.text("inputs"),
                row.texts("units"),
                values(row, "fracturing", Double.class),
                values(row, "next", Double.class),
                scoredOn == null
                        ? null
                        : new Outcome(
                                scoredOn,
                                values(row, "happened", Boolean.class),
                                values(row, "hindsight", Double.class)));
    }

    private static LocalDate day(Row row, String column) {
        return Objects.requireNonNull(row.dateOrNull(column), column);
    }

    private static <T> List<T> values(Row row, String column, Class<T> type) {
        return row.values().get(column) instanceof List<?> list
                ? list.stream().map(type::cast).toList()
                : List.of();
    }

    /** Keeps boards, in one transaction. */
    public void keep(List<Kept> boards) {
        List<Map<String, Object>> rows = boards.stream()
                .map(board -> Map.<String, Object>of("id", board.id(), "properties", properties(board)))
                .toList();
        writer.write(transaction -> {
            transaction.each(write, rows);
            return rows.size();
        });
    }

    private static Map<String, Object> properties(Kept board) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("asOf", board.asOf());
        properties.put("publishedOn", board.publishedOn());
        properties.put("replayed", board.replayed());
        properties.put("modelVersion", board.modelVersion());
        properties.put("inputs", board.inputs());
        properties.put("units", board.units());
        properties.put("fracturing", board.fracturing());
        properties.put("next", board.next());
        return properties;
    }

    /** Writes how boards turned out, in one transaction. */
    public void score(Map<String, Outcome> outcomes) {
        List<Map<String, Object>> rows = outcomes.entrySet().stream()
                .map(entry -> Map.<String, Object>of(
                        "id", entry.getKey(),
                        "scoredOn", entry.getValue().scoredOn(),
                        "happened", entry.getValue().happened(),
                        "hindsight", entry.getValue().hindsight()))
                .toList();
        writer.write(transaction -> {
            transaction.each(score, rows);
            return rows.size();
        });
    }
}
