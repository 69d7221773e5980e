package org.faultline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Precision and recall of designations on the annotated rows, which were taken from reports and constructed. */
class DesignationsGoldTests {

    private static final String GOLD = "unit_designations_gold_dev.tsv";
    private static final String FORMS = "unit_designations_forms.tsv";

    private record Score(int right, int wrong, int missed, int rows, int exact) {

        Score plus(Score other) {
            return new Score(
                    right + other.right,
                    wrong + other.wrong,
                    missed + other.missed,
                    rows + other.rows,
                    exact + other.exact);
        }

        double precision() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }

        double recall() {
            return right + missed == 0 ? 1 : (double) right / (right + missed);
        }

        @Override
        public String toString() {
            return "P %.3f R %.3f, %d of %d rows exact".formatted(precision(), recall(), exact, rows);
        }
    }

    private final StringBuilder report = new StringBuilder();

    @Test
    void findsTheMyanmarUnitsOfTheAnnotatedRows() {
        Score total = score(GOLD, "expected", true);

        assertThat(total.precision()).as(report.toString()).isGreaterThanOrEqualTo(0.99);
        assertThat(total.recall()).as(report.toString()).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void findsTheMyanmarUnitsOfEveryForm() {
        Score total = score(FORMS, "expected", true);

        assertThat(total.precision()).as(report.toString()).isGreaterThanOrEqualTo(0.995);
        assertThat(total.recall()).as(report.toString()).isGreaterThanOrEqualTo(0.985);
    }

    @Test
    void findsTheMyanmarUnitsOfTheInventedRows() {
        Score total = score("unit_designations_invented.tsv", "expected", true);

        assertThat(total.precision()).as(report.toString()).isGreaterThanOrEqualTo(0.99);
        assertThat(total.recall()).as(report.toString()).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void findsTheUnitsOfOtherForcesInEveryForm() {
        Score total = score(FORMS, "expected_other_force", false);

        assertThat(total.recall()).as(report.toString()).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void findsTheUnitsOfOtherForces() {
        Score total = score(GOLD, "expected_other_force", false);

        assertThat(total.recall()).as(report.toString()).isGreaterThanOrEqualTo(0.97);
    }

    private Score score(String table, String column, boolean myanmar) {
        Map<String, Score> byCategory = new TreeMap<>();
        for (GoldTable.Row row : GoldTable.rows(table)) {
            Set<String> expected = Stream.of(row.get(column).split("\\|"))
                    .filter(unit -> !unit.isBlank() && !unit.equals("NONE"))
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> found = names(row.get("text"), myanmar);
            Set<String> right = new TreeSet<>(found);
            right.retainAll(expected);
            Score score = new Score(
                    right.size(),
                    found.size() - right.size(),
                    expected.size() - right.size(),
                    1,
                    found.equals(expected) ? 1 : 0);
            byCategory.merge(row.get("category"), score, Score::plus);
            if (!found.equals(expected)) {
                report.append("%s: expected %s, found %s%n".formatted(row.get("text"), expected, found));
            }
        }
        Score total = byCategory.values().stream().reduce(new Score(0, 0, 0, 0, 0), Score::plus);
        byCategory.forEach((category, score) -> report.append("%-24s %s%n".formatted(category, score)));
        report.append("all: ").append(total);
        return total;
    }

    private static Set<String> names(String text, boolean myanmar) {
        List<Designation> units = Designations.parse(text);
        return units.stream()
                .filter(unit -> unit.isMyanmar() == myanmar)
                .map(unit -> (myanmar ? "" : unit.force() + "/")
                        + unit.type()
                        + ":"
                        + (unit.number().isEmpty() ? unit.name() : unit.number()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
