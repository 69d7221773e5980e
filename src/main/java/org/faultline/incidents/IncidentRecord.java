package org.faultline.incidents;

import java.util.List;
import org.faultline.evidence.ClaimView;
import org.faultline.evidence.IdentityRecord;
import org.faultline.evidence.RecordRef;
import org.faultline.incidents.EventFile.Working;
import org.faultline.kernel.CountRange;
import org.faultline.kernel.Span;
import org.faultline.kernel.Truth;
import org.faultline.places.PlaceRef;
import org.jspecify.annotations.Nullable;

/**
 * An incident with all that sources say of it. What stands beside the reports is the working answer.
 *
 * @param name the working report's summary
 * @param folded records that were folded into it
 * @param type the kind of incident; absent when no report of it is accepted
 * @param truth whether it happened on the day asked about
 * @param place where, from the nearest place outwards
 * @param lineages on how many independent lineages the accepted reports rest
 * @param denied whether somebody denies it
 * @param working which report is the working answer, and why
 * @param reports what sources say, side by side, the working answer first
 * @param denials who denies it
 * @param units the units that sources name for it
 * @param people the public officials whom sources name for it
 * @param decisions decisions on identity about it
 * @param claims all claims about it, whatever their status
 */
public record IncidentRecord(
        String id,
        String name,
        List<RecordRef> folded,
        @Nullable String type,
        @Nullable String summary,
        @Nullable Span when,
        @Nullable Truth truth,
        List<PlaceRef> place,
        @Nullable String placeAsReported,
        CountRange killed,
        CountRange injured,
        int lineages,
        boolean denied,
        @Nullable Working working,
        List<EventReport> reports,
        List<EventReport> denials,
        List<Allegation> units,
        List<Allegation> people,
        List<IdentityRecord> decisions,
        List<ClaimView> claims) {

    static IncidentRecord of(
            String id, String name, List<RecordRef> folded, EventFile event, List<IdentityRecord> decisions) {
        EventReport answer = event.answer();
        return new IncidentRecord(
                id,
                answer == null || answer.summary() == null ? name : answer.summary(),
                folded,
                answer == null ? null : answer.type(),
                answer == null ? null : answer.summary(),
                answer == null ? null : answer.when(),
                event.truth(),
                event.place(),
                answer == null ? null : answer.placeAsReported(),
                answer == null ? CountRange.UNKNOWN : answer.killed(),
                answer == null ? CountRange.UNKNOWN : answer.injured(),
                event.lineages(),
                event.isDenied(),
                event.working(),
                event.reports(),
                event.denials(),
                Allegation.ofUnits(event.file()),
                Allegation.ofPeople(event.file()),
                decisions,
                event.file().claims());
    }
}
