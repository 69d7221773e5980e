package org.faultline.fracture.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.faultline.graph.Row;

/**
 * How probable it is that a designation stands for a unit.
 *
 * <p>A decision that folds one record into another carries its confidence along. A possible identity shares a report out between
 * both units, each with its probability; it never takes one of them by chance.
 */
final class IdentityOdds {

    private final Map<String, Double> folded = new HashMap<>();
    private final Map<String, Map<String, Double>> possible = new HashMap<>();

    IdentityOdds(List<Row> decisions) {
        for (Row row : decisions) {
            Double stated = row.decimalOrNull("confidence");
            double confidence = stated == null ? 1 : Math.clamp(stated, 0, 1);
            switch (row.text("decision")) {
                case "same" -> folded.merge(row.text("named"), confidence, Math::max);
                case "possible" ->
                    possible.computeIfAbsent(row.text("named"), id -> new HashMap<>())
                            .merge(row.text("unit"), confidence, Math::max);
                default -> {
                    // two records that are different units bear on no report
                }
            }
        }
    }

    /** A unit and the probability that it is the one named. */
    record Candidate(String unitId, double probability) {}

    /**
     * {@return the units that a designation may stand for}
     *
     * @param named the record as the source has it
     * @param unitId the unit that it stands for after decisions on identity
     */
    List<Candidate> candidates(String named, String unitId) {
        double own = named.equals(unitId) ? 1 : folded.getOrDefault(named, 1.0);
        Map<String, Double> others = possible.getOrDefault(named, Map.of());
        double elsewhere = 0;
        List<Candidate> candidates = new ArrayList<>();
        for (Map.Entry<String, Double> other : others.entrySet()) {
            if (!other.getKey().equals(unitId) && other.getValue() > 0) {
                elsewhere += other.getValue();
            }
        }
        double shared = Math.max(1, elsewhere);
        for (Map.Entry<String, Double> other : others.entrySet()) {
            if (!other.getKey().equals(unitId) && other.getValue() > 0) {
                candidates.add(new Candidate(other.getKey(), other.getValue() / shared));
            }
        }
        double left = own * Math.max(0, 1 - elsewhere);
        if (left > 0) {
            candidates.addFirst(new Candidate(unitId, left));
        }
        return candidates;
    }
}
