package org.faultline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.faultline.language.NameComparison.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Precision and recall of the comparison of names on the annotated pairs: public figures and made-up names. */
class NamesGoldTests {

    private static final String GOLD = "names_gold_dev.tsv";
    private static final Set<String> NOT_BY_SOUND = Set.of("alias_only", "honorific_gender");

    @ParameterizedTest
    @ValueSource(strings = {GOLD, "names_own.tsv", "names_invented.tsv"})
    void tellsSameNamesFromDifferentOnes(String table) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        StringBuilder report = new StringBuilder();
        TreeMap<String, Integer> failures = new TreeMap<>();
        for (GoldTable.Row row : GoldTable.rows(table)) {
            if (NOT_BY_SOUND.contains(row.get("category"))) {
                continue;
            }
            NameComparison comparison = Names.compare(row.get("name_a"), row.get("name_b"));
            boolean match = comparison.decision() == Decision.MATCH;
            boolean same = row.get("label").equals("same");
            right += match && same ? 1 : 0;
            wrong += match && !same ? 1 : 0;
            missed += !match && same ? 1 : 0;
            if (match != same) {
                failures.merge(row.get("category"), 1, Integer::sum);
                report.append("%s / %s (%s): %s%n"
                        .formatted(row.get("name_a"), row.get("name_b"), row.get("label"), comparison));
            }
        }
        report.append(failures);

        assertThat((double) right / (right + wrong)).as(report.toString()).isGreaterThanOrEqualTo(0.98);
        assertThat((double) right / (right + missed)).as(report.toString()).isGreaterThanOrEqualTo(0.96);
    }

    @Test
    void vetoesContradictingHonorificsAndKnowsAliases() {
        for (GoldTable.Row row : rows()) {
            if (NOT_BY_SOUND.contains(row.get("category"))) {
                boolean match =
                        Names.compare(row.get("name_a"), row.get("name_b")).decision() == Decision.MATCH;
                assertThat(match)
                        .as(row.cells().toString())
                        .isEqualTo(row.get("label").equals("same"));
            }
        }
    }

    @Test
    void indexKeysFindNearlyAllSpellingsOfAName() {
        int same = 0;
        int found = 0;
        for (GoldTable.Row row : rows()) {
            if (row.get("label").equals("same") && !row.get("category").equals("alias_only")) {
                same++;
                found += NameKeys.areCandidates(NameKeys.of(row.get("name_a")), NameKeys.of(row.get("name_b"))) ? 1 : 0;
            }
        }

        assertThat((double) found / same).isGreaterThanOrEqualTo(0.98);
    }

    private static List<GoldTable.Row> rows() {
        return GoldTable.rows(GOLD);
    }
}
