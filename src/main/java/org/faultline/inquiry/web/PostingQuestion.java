package org.faultline.inquiry.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A claimed posting, as a caller writes it. Each field has at most 200 characters; only the unit is needed.
 *
 * @param name whose posting, in any spelling and either script
 * @param rank rank in words
 * @param role what he says he was
 * @param unit the unit by designation, in any spelling and either script, or by id
 * @param place where
 * @param from since when: a year, a month or a day
 * @param until until when: a year, a month or a day
 * @param commander who commanded the unit then, as he says
 * @param intake the intake of an officers' school
 */
record PostingQuestion(
        @Schema(example = "null", maxLength = 200) @Nullable String name,

        @Schema(example = "Captain", maxLength = 200) @Nullable
        String rank,

        @Schema(example = "company commander", maxLength = 200) @Nullable
        String role,

        @Schema(example = "Battalion 528", maxLength = 200, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String unit,

        @Schema(example = "eastern Shan State", maxLength = 200) @Nullable
        String place,

        @Schema(example = "2020") @Nullable String from,
        @Schema(example = "2021-04") @Nullable String until,
        @Schema(maxLength = 200) @Nullable String commander,

        @Schema(example = "54th intake", maxLength = 200) @Nullable
        String intake) {

    /** What the form shows as its example. */
    static final PostingQuestion EXAMPLE = new PostingQuestion(
            null,
            "Captain",
            "company commander",
            "Battalion 528",
            "eastern Shan State",
            null,
            "2021-04",
            null,
            "54th intake");

    /** A form that nobody has filled in. */
    static final PostingQuestion EMPTY = new PostingQuestion(null, null, null, null, null, null, null, null, null);

    /** {@return the claim that it makes, or what is wrong with it} */
    ClaimedFields.Reading read(LocalDate today) {
        Map<String, @Nullable String> fields = new HashMap<>();
        fields.put("name", name);
        fields.put("rank", rank);
        fields.put("role", role);
        fields.put("unit", unit);
        fields.put("place", place);
        fields.put("from", from);
        fields.put("until", until);
        fields.put("commander", commander);
        fields.put("intake", intake);
        return ClaimedFields.read(fields, today);
    }
}
