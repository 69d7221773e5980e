package org.faultline.units;

import java.util.List;
import org.faultline.evidence.Citation;
import org.faultline.kernel.CountRange;
import org.faultline.kernel.Span;

/**
 * How many people a source says that a unit has.
 *
 * @param measure {@code establishment} or {@code actual}
 * @param count how many
 * @param valid when
 * @param claim id of the claim
 * @param status where the claim stands
 * @param citations where it is stated
 */
public record StrengthView(
        String measure, CountRange count, Span valid, String claim, String status, List<Citation> citations) {}
