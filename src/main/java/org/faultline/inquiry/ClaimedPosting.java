package org.faultline.inquiry;

import org.faultline.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A posting as somebody claims it. It is looked at and forgotten: never stored, never logged.
 *
 * @param name whose posting, in any spelling and either script
 * @param rank rank in words
 * @param role what he says he was: {@code company commander}
 * @param unit the unit by designation, in any spelling and either script, or by id
 * @param place where
 * @param from since when
 * @param until until when
 * @param commander who commanded the unit then, as he says
 * @param intake the intake of an officers' school: {@code 54th intake}, {@code OTS 122}
 */
public record ClaimedPosting(
        @Nullable String name,
        @Nullable String rank,
        @Nullable String role,
        String unit,
        @Nullable String place,
        @Nullable PartialDate from,
        @Nullable PartialDate until,
        @Nullable String commander,
        @Nullable String intake) {}
