package org.faultline.inquiry.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.faultline.inquiry.Paths;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What connects two records, as a caller asks it.
 *
 * @param from id of a record, or a unit's designation
 * @param to id of a record, or a unit's designation
 * @param at only paths that hold on that day
 * @param hops the most hops, 4 when not given
 * @param limit the most paths, 20 when not given
 */
record PathQuestion(
        @NotBlank @Size(max = 200) @Nullable String from,
        @NotBlank @Size(max = 200) @Nullable String to,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate at,

        @Min(1) @Max(Paths.MOST_HOPS) @Nullable Integer hops,
        @Min(1) @Max(200) @Nullable Integer limit) {

    private static final int USUAL_HOPS = 4;
    private static final int USUAL_LIMIT = 20;

    /** {@return whether both ends are given} */
    boolean isComplete() {
        return from != null && !from.isBlank() && to != null && !to.isBlank();
    }

    Paths.Question question() {
        return new Paths.Question(
                String.valueOf(from),
                String.valueOf(to),
                at,
                hops == null ? USUAL_HOPS : hops,
                limit == null ? USUAL_LIMIT : limit);
    }
}
