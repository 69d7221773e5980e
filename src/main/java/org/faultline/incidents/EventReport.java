package org.faultline.incidents;

import java.util.List;
import org.faultline.evidence.Assertion.Marks;
import org.faultline.evidence.Assertion.Occurrence;
import org.faultline.evidence.Citation;
import org.faultline.evidence.ClaimView;
import org.faultline.evidence.InWords;
import org.faultline.evidence.RecordRef;
import org.faultline.kernel.CountRange;
import org.faultline.kernel.Span;
import org.jspecify.annotations.Nullable;

/**
 * What one source says of an event.
 *
 * @param claim id of the claim
 * @param recordedUnder id of the record under which it was written down, before identity decisions
 * @param asserts whether it says that the event happened; else it denies it
 * @param claimant who says so in the source, where that is not the source itself
 * @param type the kind of event
 * @param summary what the passage says, in our own words
 * @param when when, as the source dates it
 * @param place where
 * @param placeAsReported where, as printed
 * @param count how many left, for all units together
 * @param killed how many were killed
 * @param injured how many were injured
 * @param marks what it adds on a departure
 * @param status where the claim stands
 * @param credibility of the statement, 1 to 6
 * @param note the compiler's remark
 * @param working whether it is the working answer
 * @param voice which of the event's voices it is, from 1: reports with one number are of one lineage and count once
 * @param lineages ids of the lineages that state it
 * @param citations where it is stated
 */
public record EventReport(
        String claim,
        @Nullable String recordedUnder,
        boolean asserts,
        @Nullable String claimant,
        String type,
        @Nullable String summary,
        Span when,
        @Nullable RecordRef place,
        @Nullable String placeAsReported,
        CountRange count,
        CountRange killed,
        CountRange injured,
        @Nullable Marks marks,
        String status,
        @Nullable Integer credibility,
        @Nullable String note,
        boolean working,
        int voice,
        List<String> lineages,
        List<Citation> citations) {

    static EventReport of(ClaimView claim, boolean working, int voice) {
        if (!(claim.asserts() instanceof Occurrence occurrence)) {
            throw new IllegalArgumentException(claim.id() + " reports no event");
        }
        return new EventReport(
                claim.id(),
                claim.subjectAsKeyed(),
                occurrence.asserts(),
                occurrence.claimant(),
                occurrence.type(),
                occurrence.summary(),
                claim.valid(),
                claim.object(),
                occurrence.placeAsReported(),
                occurrence.count(),
                occurrence.killed(),
                occurrence.injured(),
                occurrence.departure(),
                claim.status(),
                claim.credibility(),
                claim.note(),
                working,
                voice,
                claim.lineages(),
                claim.citations());
    }

    /** {@return when, in words} */
    public String whenInWords() {
        return InWords.when(when);
    }

    /** {@return whether it counts: nobody contests it, and it was not withdrawn} */
    public boolean isAccepted() {
        return status.equals("accepted");
    }
}
