package org.faultline.defections;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.faultline.evidence.Assertion.Departure;
import org.faultline.evidence.Citation;
import org.faultline.evidence.ClaimView;
import org.faultline.evidence.FactView;
import org.faultline.evidence.RecordFile;
import org.faultline.evidence.RecordRef;
import org.faultline.kernel.CountRange;
import org.jspecify.annotations.Nullable;

/**
 * What sources say of the people who left one unit.
 *
 * @param unit the unit
 * @param count how many of it, by the working answer; unknown where the working count is for several units together
 * @param countShared whether the working count is for several units together
 * @param lineages ids of the lineages that say so
 * @param statements who says what, side by side
 */
public record UnitDeparture(
        RecordRef unit, CountRange count, boolean countShared, List<String> lineages, List<Statement> statements) {

    /**
     * What one source says.
     *
     * @param claim id of the claim
     * @param asReported the unit as printed
     * @param count how many, of this unit or of several together
     * @param countShared whether the count is for several units together, and never a count of this one
     * @param status where the claim stands
     * @param citations where it is stated
     */
    public record Statement(
            String claim,
            @Nullable String asReported,
            CountRange count,
            boolean countShared,
            String status,
            List<Citation> citations) {}

    static List<UnitDeparture> of(RecordFile file) {
        return file.outgoing("FROM_UNIT").stream()
                .map(fact -> of(fact, file))
                .sorted(Comparator.comparing(
                                (UnitDeparture departure) -> departure.unit().name())
                        .thenComparing(departure -> departure.unit().id()))
                .toList();
    }

    private static UnitDeparture of(FactView fact, RecordFile file) {
        boolean shared = Boolean.TRUE.equals(fact.details().get("countShared"));
        return new UnitDeparture(
                fact.other(),
                shared ? CountRange.UNKNOWN : count(fact),
                shared,
                fact.lineages(),
                file.claims(Departure.class).stream()
                        .filter(claim -> fact.other().equals(claim.object()))
                        .map(UnitDeparture::statement)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static CountRange count(FactView fact) {
        return new CountRange((Integer) fact.details().get("countMin"), (Integer)
                fact.details().get("countMax"));
    }

    private static @Nullable Statement statement(ClaimView claim) {
        return claim.asserts() instanceof Departure departure
                ? new Statement(
                        claim.id(),
                        departure.asReported(),
                        departure.count(),
                        departure.countShared(),
                        claim.status(),
                        claim.citations())
                : null;
    }
}
