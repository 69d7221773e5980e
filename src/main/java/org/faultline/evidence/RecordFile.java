package org.faultline.evidence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that sources say about one record, as far as it may be shown.
 *
 * @param id the record's id
 * @param on the day for which facts are judged
 * @param validAt that day if the reader asked for it; absent when it is simply today
 * @param facts the facts that the accepted claims make
 * @param claims all claims about the record, whatever their status
 * @param decisions decisions on identity about the record and those folded into it
 */
public record RecordFile(
        String id,
        LocalDate on,
        @Nullable LocalDate validAt,
        List<FactView> facts,
        List<ClaimView> claims,
        List<DecisionView> decisions) {

    /** Keeps its own copies. */
    public RecordFile {
        facts = List.copyOf(facts);
        claims = List.copyOf(claims);
        decisions = List.copyOf(decisions);
    }

    /** {@return the facts with that relationship that start at the record, those that hold first} */
    public List<FactView> outgoing(String relationship) {
        return facts(relationship, true);
    }

    /** {@return the facts with that relationship that end at the record, those that hold first} */
    public List<FactView> incoming(String relationship) {
        return facts(relationship, false);
    }

    private List<FactView> facts(String relationship, boolean outgoing) {
        return facts.stream()
                .filter(fact ->
                        fact.outgoing() == outgoing && fact.relationship().equals(relationship))
                .sorted(FactView.HOLDING_FIRST)
                .toList();
    }

    /** {@return the claims of that kind} */
    public List<ClaimView> claims(Class<? extends Assertion> kind) {
        return claims.stream().filter(claim -> kind.isInstance(claim.asserts())).toList();
    }

    /** {@return the claims that do not count: contradicted, waiting for work, withdrawn} */
    public List<ClaimView> contested() {
        return claims.stream()
                .filter(claim -> !claim.status().equals(ClaimStatus.ACCEPTED.word()))
                .toList();
    }
}
