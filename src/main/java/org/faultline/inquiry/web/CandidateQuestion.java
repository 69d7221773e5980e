package org.faultline.inquiry.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * How near is near.
 *
 * @param kilometres how near a base counts as near; 50 when not given
 * @param days how many days before or after an attestation counts as near; 90 when not given
 */
record CandidateQuestion(
        @Min(1) @Max(300) @Nullable Integer kilometres,
        @Min(0) @Max(1096) @Nullable Integer days) {

    private static final int USUAL_KILOMETRES = 50;
    private static final int USUAL_DAYS = 90;

    int near() {
        return kilometres == null ? USUAL_KILOMETRES : kilometres;
    }

    int soon() {
        return days == null ? USUAL_DAYS : days;
    }
}
