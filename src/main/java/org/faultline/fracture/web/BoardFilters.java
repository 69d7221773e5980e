package org.faultline.fracture.web;

import java.time.LocalDate;
import org.faultline.fracture.State;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What a board is asked for.
 *
 * @param asOf the date; today when absent
 * @param since the date to compare with; 90 days before when absent
 * @param superior only battalions below the unit with that id, at any depth
 * @param region only battalions based in the state or region with that id or name
 * @param type only units of that type: {@code LIB}
 * @param state only units in that state; all when absent
 * @param q only units whose designation holds this text
 */
record BoardFilters(
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate asOf,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate since,

        @Nullable String superior,
        @Nullable String region,
        @Nullable String type,
        @Nullable State state,
        @Nullable String q) {}
