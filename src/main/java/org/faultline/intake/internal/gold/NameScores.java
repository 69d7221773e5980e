package org.faultline.intake.internal.gold;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.faultline.intake.Fault;
import org.faultline.intake.InputFaulty;
import org.faultline.intake.internal.gold.NameBaselines.Pair;
import org.faultline.language.NameComparison;
import org.faultline.language.NameComparison.Decision;
import org.faultline.language.Names;
import org.jspecify.annotations.Nullable;

/** Precision and recall of the comparison of names on a table of pairs, at the threshold of a match, beside other methods. */
public final class NameScores {

    private static final String FIRST = "name_a";
    private static final String SECOND = "name_b";
    private static final String LABEL = "label";
    private static final String CATEGORY = "category";
    private static final String SAME = "same";
    private static final Set<String> LABELS = Set.of(SAME, "different");

    /** Pairs that no comparison of sounds can tell: aliases, and honorifics of a man and a woman. */
    private static final Set<String> NOT_BY_SOUND = Set.of("alias_only", "honorific_gender");

    private final Map<String, Score> byCategory = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();
    private final List<Pair> bySound = new ArrayList<>();
    private Score sound = Score.NONE;
    private Score latin = Score.NONE;
    private Score all = Score.NONE;

    private NameScores() {}

    /**
     * Reads a file and scores it.
     *
     * @param path a table with the columns {@code name_a}, {@code name_b} and {@code label} ({@code same} or {@code different}), perhaps
     *     {@code category}
     * @throws InputFaulty when the file has faults
     */
    public static NameScores of(Path path) {
        NameScores scores = new NameScores();
        for (GoldFile.Row row : GoldFile.read(path, List.of(FIRST, SECOND, LABEL), NameScores::fault)) {
            scores.add(row);
        }
        return scores;
    }

    private static @Nullable Fault fault(String file, GoldFile.Row row) {
        return LABELS.contains(row.cell(LABEL))
                ? null
                : new Fault(
                        file, row.line(), LABEL, "'" + row.cell(LABEL) + "' is no label", "Write same or different");
    }

    private void add(GoldFile.Row row) {
        boolean same = row.cell(LABEL).equals(SAME);
        NameComparison comparison = Names.compare(row.cell(FIRST), row.cell(SECOND));
        Score score = NameBaselines.scored(comparison.decision() == Decision.MATCH, same);
        String category = row.cell(CATEGORY);
        byCategory.merge(category.isEmpty() ? "(no category)" : category, score, Score::plus);
        all = all.plus(score);
        if (!NOT_BY_SOUND.contains(category)) {
            Pair pair = new Pair(row.cell(FIRST), row.cell(SECOND), same);
            bySound.add(pair);
            sound = sound.plus(score);
            if (isLatin(pair)) {
                latin = latin.plus(score);
            }
        }
        if (score.exact() == 0) {
            failures.add("line %d: %s / %s are %s, score %.3f (%s)"
                    .formatted(
                            row.line(),
                            row.cell(FIRST),
                            row.cell(SECOND),
                            row.cell(LABEL),
                            comparison.score(),
                            comparison.reason()));
        }
    }

    /** {@return the table of scores: a line per category, one for all, and the other methods on the same pairs} */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(Score.HEADER);
        byCategory.forEach((category, score) -> lines.add(score.line(category)));
        lines.add(all.line("all"));
        lines.add(sound.line("all that sound can tell"));
        lines.add("");
        lines.add("The same pairs by other methods (all that sound can tell):");
        addMethods(lines, sound, bySound);
        List<Pair> latinPairs = bySound.stream().filter(NameScores::isLatin).toList();
        if (!latinPairs.isEmpty() && latinPairs.size() < bySound.size()) {
            lines.add("");
            lines.add("Only those with both names in Latin letters:");
            addMethods(lines, latin, latinPairs);
        }
        return lines;
    }

    private static void addMethods(List<String> lines, Score own, List<Pair> pairs) {
        lines.add(own.line("Names (here)"));
        new NameBaselines().scores(pairs).forEach((method, score) -> lines.add(score.line(method)));
    }

    private static boolean isLatin(Pair pair) {
        return (pair.a() + pair.b()).chars().noneMatch(c -> c >= '\u1000' && c <= '\u109F');
    }

    /** {@return the pairs that were judged otherwise than labelled, each with its line in the file} */
    public List<String> failures() {
        return List.copyOf(failures);
    }

    /** {@return the share of the matches that is right, of the pairs that sound can tell; from 0 to 1} */
    public double precision() {
        return sound.precision();
    }

    /** {@return the share of the same names that is matched, of the pairs that sound can tell; from 0 to 1} */
    public double recall() {
        return sound.recall();
    }
}
