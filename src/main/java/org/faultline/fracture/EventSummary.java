package org.faultline.fracture;

import java.time.LocalDate;
import org.faultline.kernel.CountRange;
import org.jspecify.annotations.Nullable;

/**
 * One event of one unit, as far as published by the board's date.
 *
 * @param defectionId the event
 * @param kind what most lines of reporting call it: {@code desertion}
 * @param first first day on which it can have happened; absent when no source dates it
 * @param last last day on which it can have happened
 * @param count soldiers of this unit alone
 * @param lineages independent lines of reporting that assert it
 * @param counted whether the rate counts it
 * @param remark why it is not counted, or what its count leaves out; absent when there is nothing to say
 */
public record EventSummary(
        String defectionId,
        String kind,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        CountRange count,
        int lineages,
        boolean counted,
        @Nullable String remark) {}
