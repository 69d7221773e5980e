package org.faultline.inquiry.web;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.faultline.inquiry.OpenQuestion;
import org.faultline.web.BadParameter;
import org.jspecify.annotations.Nullable;

/**
 * Which open questions a caller wants; an absent filter lets all pass.
 *
 * @param kind {@code commander}, {@code superior} or {@code date}
 * @param about id of the record that the observation would be about
 * @param settles id of an incident or defection that it would settle
 */
record OpenQuestionFilters(
        @Nullable String kind,
        @Size(max = 200) @Nullable String about,
        @Size(max = 200) @Nullable String settles) {

    List<OpenQuestion> of(List<OpenQuestion> questions) {
        String wanted = given(kind);
        if (wanted != null && !List.of("commander", "superior", "date").contains(wanted)) {
            throw new BadParameter("kind", "is not a kind of observation", "Use commander, superior or date.");
        }
        return questions.stream()
                .filter(question -> wanted == null || question.kind().word().equals(wanted))
                .filter(question ->
                        given(about) == null || question.about().id().equals(about))
                .filter(question -> given(settles) == null
                        || question.settles().stream()
                                .anyMatch(event -> event.id().equals(settles)))
                .toList();
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
