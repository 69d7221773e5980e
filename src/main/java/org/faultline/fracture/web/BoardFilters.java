package org.faultline.fracture.web;

import java.time.LocalDate;
import org.faultline.fracture.State;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What a board is asked for.
 *
 * @param asOf the date; today when absent
 * @param state only units in that state; all when absent
 * @param q only units whose designation holds this text
 */
record BoardFilters(
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate asOf,

        @Nullable State state,
        @Nullable String q) {}
