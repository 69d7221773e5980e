package org.faultline.incidents;

import java.util.List;
import org.faultline.evidence.RecordFile;
import org.faultline.kernel.Truth;
import org.faultline.places.PlaceRef;
import org.jspecify.annotations.Nullable;

/**
 * All that sources say of one event, report by report.
 *
 * @param file its facts, claims and decisions on identity
 * @param reports the reports that say it happened, the working answer first
 * @param denials those that say it did not
 * @param working which of the reports is the working answer; absent when none is accepted
 * @param place where it happened by the working answer, from the nearest place outwards
 * @param truth whether it happened on the day asked about; absent when no day was asked about
 */
public record EventFile(
        RecordFile file,
        List<EventReport> reports,
        List<EventReport> denials,
        @Nullable Working working,
        List<PlaceRef> place,
        @Nullable Truth truth) {

    /** Keeps its own copies. */
    public EventFile {
        reports = List.copyOf(reports);
        denials = List.copyOf(denials);
        place = List.copyOf(place);
    }

    /**
     * Why a report is the working answer.
     *
     * @param claim id of its claim
     * @param because what puts it before the next one; absent when there is no other
     */
    public record Working(String claim, @Nullable String because) {}

    /** {@return the report that is the working answer} */
    public @Nullable EventReport answer() {
        return reports.stream().filter(EventReport::working).findFirst().orElse(null);
    }

    /** {@return on how many independent lineages the accepted reports rest} */
    public int lineages() {
        return (int) reports.stream()
                .filter(EventReport::isAccepted)
                .flatMap(report -> report.lineages().stream())
                .distinct()
                .count();
    }

    /** {@return whether somebody denies it, and that denial was not withdrawn} */
    public boolean isDenied() {
        return denials.stream().anyMatch(EventReport::isAccepted);
    }
}
