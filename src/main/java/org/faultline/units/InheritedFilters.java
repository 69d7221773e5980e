package org.faultline.units;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which of the things taken on from subordinates are listed.
 *
 * @param kind {@code area} or {@code incident}
 */
public record InheritedFilters(
        @Pattern(regexp = "area|incident", message = "is neither area nor incident") @Nullable
        String kind) {}
