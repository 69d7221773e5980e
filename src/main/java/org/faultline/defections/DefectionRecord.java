package org.faultline.defections;

import java.util.List;
import org.faultline.evidence.Assertion.Marks;
import org.faultline.evidence.ClaimView;
import org.faultline.evidence.FactView;
import org.faultline.evidence.IdentityRecord;
import org.faultline.evidence.RecordRef;
import org.faultline.incidents.EventFile;
import org.faultline.incidents.EventFile.Working;
import org.faultline.incidents.EventReport;
import org.faultline.kernel.CountRange;
import org.faultline.kernel.Span;
import org.faultline.kernel.Truth;
import org.faultline.places.PlaceRef;
import org.jspecify.annotations.Nullable;

/**
 * A defection with all that sources say of it. What stands beside the reports is the working answer.
 *
 * @param name the working report's summary
 * @param folded records that were folded into it
 * @param kind the kind of departure; absent when no report of it is accepted
 * @param truth whether it happened on the day asked about
 * @param place where, from the nearest place outwards
 * @param count how many left, for all units together
 * @param marks what it looked like: ranks, weapons, who took them in
 * @param lineages on how many independent lineages the accepted reports rest
 * @param denied whether somebody denies it
 * @param working which report is the working answer, and why
 * @param reports what sources say, side by side, the working answer first
 * @param denials who denies it
 * @param units the units that people left, with each count that a source gives
 * @param spokespersons those who took part and speak of it in public under their name; nobody else is ever named
 * @param decisions decisions on identity about it and about the units as its reports name them
 * @param claims all claims about it, whatever their status
 */
public record DefectionRecord(
        String id,
        String name,
        List<RecordRef> folded,
        @Nullable String kind,
        @Nullable String summary,
        @Nullable Span when,
        @Nullable Truth truth,
        List<PlaceRef> place,
        @Nullable String placeAsReported,
        CountRange count,
        @Nullable Marks marks,
        int lineages,
        boolean denied,
        @Nullable Working working,
        List<EventReport> reports,
        List<EventReport> denials,
        List<UnitDeparture> units,
        List<RecordRef> spokespersons,
        List<IdentityRecord> decisions,
        List<ClaimView> claims) {

    static DefectionRecord of(
            String id, String name, List<RecordRef> folded, EventFile event, List<IdentityRecord> decisions) {
        EventReport answer = event.answer();
        return new DefectionRecord(
                id,
                answer == null || answer.summary() == null ? name : answer.summary(),
                folded,
                answer == null ? null : answer.type(),
                answer == null ? null : answer.summary(),
                answer == null ? null : answer.when(),
                event.truth(),
                event.place(),
                answer == null ? null : answer.placeAsReported(),
                answer == null ? CountRange.UNKNOWN : answer.count(),
                answer == null ? null : answer.marks(),
                event.lineages(),
                event.isDenied(),
                event.working(),
                event.reports(),
                event.denials(),
                UnitDeparture.of(event.file()),
                event.file().incoming("TOOK_PART_IN").stream()
                        .map(FactView::other)
                        .toList(),
                decisions,
                event.file().claims());
    }
}
