package org.faultline.inquiry.web;

import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.faultline.inquiry.ConflictRule;
import org.faultline.inquiry.Conflicts;
import org.faultline.web.BadParameter;
import org.jspecify.annotations.Nullable;

/**
 * Which conflicts a caller wants; an absent filter lets all pass.
 *
 * @param rule of one rule: {@code two-commanders}
 * @param about id of a record that they are about
 * @param oneLineage only those in which one lineage contradicts itself, or only the others
 */
record ConflictFilters(
        @Nullable String rule,
        @Size(max = 200) @Nullable String about,
        @Nullable Boolean oneLineage) {

    Conflicts.Wanted wanted() {
        return new Conflicts.Wanted(
                rule == null || rule.isBlank() ? null : named(rule),
                about == null || about.isBlank() ? null : about,
                oneLineage);
    }

    private static ConflictRule named(String word) {
        return Arrays.stream(ConflictRule.values())
                .filter(rule -> rule.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new BadParameter(
                        "rule",
                        "is not a rule that finds conflicts",
                        "Use one of "
                                + Arrays.stream(ConflictRule.values())
                                        .map(ConflictRule::word)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }
}
