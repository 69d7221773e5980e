package org.faultline.units.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.faultline.evidence.RecordRef;
import org.faultline.evidence.SpanReading;
import org.faultline.graph.Row;
import org.faultline.kernel.RecordKind;
import org.faultline.kernel.Span;
import org.faultline.kernel.Timeline;
import org.faultline.units.UnitRow;
import org.faultline.units.UnitRow.Superior;

/** Turns rows of the list query into what is listed. */
public final class UnitRows {

    private static final Comparator<Superior> HOLDING_FIRST = Comparator.comparing(Superior::truth)
            .thenComparing(superior -> superior.unit().name())
            .thenComparing(superior -> superior.unit().id());

    private UnitRows() {}

    /**
     * {@return the row}
     *
     * @param on the day for which superiors are judged
     * @param onlyThen whether to leave out superiors that it was not under on that day
     */
    public static UnitRow of(Row row, LocalDate on, boolean onlyThen) {
        Row unit = row.row("unit");
        return new UnitRow(
                unit.text("id"),
                unit.text("displayName"),
                name(unit),
                unit.textOrNull("nameMy"),
                unit.textOrNull("type"),
                unit.textOrNull("number"),
                unit.textOrNull("standing"),
                row.rows("folded").stream()
                        .map(record -> record.text("displayName"))
                        .toList(),
                superiors(row.rows("superiors"), on).stream()
                        .filter(superior -> !onlyThen || superior.truth().holds())
                        .toList(),
                (int) row.number("defections"),
                (int) row.number("incidents"));
    }

    /** {@return the unit as others show it} */
    public static RecordRef ref(Row unit) {
        return new RecordRef(RecordKind.UNIT, unit.text("id"), unit.text("displayName"));
    }

    static String name(Row unit) {
        String name = unit.textOrNull("name");
        return name == null ? unit.text("displayName") : name;
    }

    private static List<Superior> superiors(List<Row> links, LocalDate on) {
        Map<String, List<Row>> facts = new LinkedHashMap<>();
        links.forEach(link -> facts.computeIfAbsent(link.text("factKey"), key -> new ArrayList<>())
                .add(link));
        Map<String, Superior> superiors = new LinkedHashMap<>();
        for (List<Row> fact : facts.values()) {
            List<Span> spans = fact.stream().map(SpanReading::of).toList();
            Superior superior =
                    new Superior(ref(fact.getFirst()), Timeline.of(spans).answerOn(on));
            superiors.merge(superior.unit().id(), superior, (a, b) -> HOLDING_FIRST.compare(a, b) <= 0 ? a : b);
        }
        return superiors.values().stream().sorted(HOLDING_FIRST).toList();
    }
}
