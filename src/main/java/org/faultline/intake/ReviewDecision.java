package org.faultline.intake;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer says with a decision; all of it may be left out.
 *
 * @param note a remark, kept with the decision
 * @param fields corrected fields by name; null for one that is to go
 * @param unit id of the unit that is meant, or {@code new}
 * @param superior id of the superior unit that is meant, or {@code new}
 * @param place id of the place that is meant, or "none"
 * @param person id of the person who is meant, {@code new}, or "none"
 * @param event id of the event that is meant, or {@code new}
 * @param standing of a new person: {@code sealed} (nobody but the administrator sees a trace), {@code public-official} or
 *     {@code public-spokesperson}
 */
public record ReviewDecision(
        @Size(max = 1000, message = "is longer than 1000 characters") @Nullable
        String note,

        @Nullable Map<String, @Nullable Object> fields,
        @Nullable String unit,
        @Nullable String superior,
        @Nullable String place,
        @Nullable String person,
        @Nullable String event,

        @Pattern(
                regexp = "|sealed|public-official|public-spokesperson",
                message = "is none; use sealed, public-official or public-spokesperson")
        @Nullable
        String standing) {

    /** Nothing is said. */
    public static final ReviewDecision PLAIN = new ReviewDecision(null, null, null, null, null, null, null, null);
}
