package org.faultline.intake.internal.gold;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faultline.intake.Fault;
import org.faultline.intake.InputFaulty;
import org.faultline.language.Designation;
import org.faultline.language.Designations;
import org.jspecify.annotations.Nullable;

/**
 * Precision and recall of designations on a table of examples. A row is right when the set of units read from its text is the
 * expected set; precision and recall count the units of all sets.
 */
public final class DesignationScores {

    private static final String TEXT = "text";
    private static final String EXPECTED = "expected";
    private static final String OTHERS = "expected_other_force";
    private static final String CATEGORY = "category";
    private static final String NOTHING = "NONE";
    private static final Pattern UNIT = Pattern.compile("[A-Z][A-Z0-9]*\\??:\\S.*");
    private static final Pattern OTHER_UNIT = Pattern.compile("\\S[^/]*/[A-Z][A-Z0-9]*\\??:\\S.*");

    private final Map<String, Score> byCategory = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();
    private Score ours = Score.NONE;
    private Score others = Score.NONE;
    private boolean hasOthers;

    private DesignationScores() {}

    /**
     * Reads a file and scores it.
     *
     * @param path a table with the columns {@code text} and {@code expected}, perhaps {@code category} and
     *     {@code expected_other_force}
     * @throws InputFaulty when the file has faults
     */
    public static DesignationScores of(Path path) {
        DesignationScores scores = new DesignationScores();
        for (GoldFile.Row row : GoldFile.read(path, List.of(TEXT, EXPECTED), DesignationScores::fault)) {
            scores.add(row);
        }
        return scores;
    }

    private static @Nullable Fault fault(String file, GoldFile.Row row) {
        for (String unit : list(row.cell(EXPECTED))) {
            if (!UNIT.matcher(unit).matches()) {
                return new Fault(
                        file,
                        row.line(),
                        EXPECTED,
                        "'" + unit + "' is no unit",
                        "Write TYPE:NUMBER or TYPE:Name, several with | between, or NONE");
            }
        }
        for (String unit : list(row.cell(OTHERS))) {
            if (!OTHER_UNIT.matcher(unit).matches()) {
                return new Fault(
                        file,
                        row.line(),
                        OTHERS,
                        "'" + unit + "' is no unit of another force",
                        "Write FORCE/TYPE:NUMBER, several with | between, or leave it empty");
            }
        }
        return null;
    }

    private static Set<String> list(String cell) {
        return Stream.of(cell.split("\\|", -1))
                .map(String::strip)
                .filter(unit -> !unit.isEmpty() && !unit.equals(NOTHING))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void add(GoldFile.Row row) {
        List<Designation> units = Designations.parse(row.cell(TEXT));
        Set<String> expected = list(row.cell(EXPECTED));
        Set<String> found = units.stream()
                .filter(Designation::isMyanmar)
                .map(DesignationScores::code)
                .collect(Collectors.toCollection(TreeSet::new));
        Score score = score(expected, found);
        String category = row.cell(CATEGORY);
        byCategory.merge(category.isEmpty() ? "(no category)" : category, score, Score::plus);
        ours = ours.plus(score);
        if (score.exact() == 0) {
            failures.add("line %d: expected %s, read %s: %s"
                    .formatted(row.line(), words(expected), words(found), row.cell(TEXT)));
        }
        Set<String> expectedOthers = list(row.cell(OTHERS));
        hasOthers |= !expectedOthers.isEmpty();
        Set<String> foundOthers = units.stream()
                .filter(unit -> !unit.isMyanmar())
                .map(unit -> unit.force() + "/" + code(unit))
                .collect(Collectors.toCollection(TreeSet::new));
        Score other = score(expectedOthers, foundOthers);
        others = others.plus(other);
        if (!expectedOthers.isEmpty() && other.exact() == 0) {
            failures.add("line %d: other forces: expected %s, read %s: %s"
                    .formatted(row.line(), words(expectedOthers), words(foundOthers), row.cell(TEXT)));
        }
    }

    private static String code(Designation unit) {
        return unit.type() + ":" + (unit.number().isEmpty() ? unit.name() : unit.number());
    }

    private static Score score(Set<String> expected, Set<String> found) {
        Set<String> right = new TreeSet<>(found);
        right.retainAll(expected);
        return Score.of(right.size(), found.size() - right.size(), expected.size() - right.size());
    }

    private static String words(Set<String> units) {
        return units.isEmpty() ? NOTHING : String.join("|", units);
    }

    /** {@return the table of scores, a line per category and one for all} */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(Score.HEADER);
        byCategory.forEach((category, score) -> lines.add(score.line(category)));
        lines.add(ours.line("all"));
        if (hasOthers) {
            lines.add("");
            lines.add(others.line("units of other forces"));
        }
        return lines;
    }

    /** {@return the rows that were read otherwise than expected, each with its line in the file} */
    public List<String> failures() {
        return List.copyOf(failures);
    }

    /** {@return the share of the units read that was expected, from 0 to 1} */
    public double precision() {
        return ours.precision();
    }

    /** {@return the share of the expected units that was read, from 0 to 1} */
    public double recall() {
        return ours.recall();
    }
}
