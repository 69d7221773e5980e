package org.faultline.fracture.internal.model;

import java.util.Comparator;
import java.util.List;

/**
 * A record as a reader could know it at the end of the window: from its reports published by then.
 *
 * @param id the record's id
 * @param unit index of the battalion
 * @param from first day on which it can have happened
 * @param until last day
 * @param smallest smallest size; 0 when no size is known
 * @param largest largest size; 0 when no size is known
 * @param weapons 1, 0 or {@link Incident#UNKNOWN}
 * @param officer likewise
 * @param collective 1 for a refusal or mutiny, else 0
 * @param site index by which sites are told apart; -1 when it is not known
 * @param region index of the region of the site; -1 when it is not known
 * @param reports the reports, in order of publication
 * @param identity probability that the unit named is this one
 */
record KnownRecord(
        String id,
        int unit,
        int from,
        int until,
        int smallest,
        int largest,
        int weapons,
        int officer,
        int collective,
        int site,
        int region,
        List<KnownReport> reports,
        double identity) {

    /** From the most to the least precisely dated; the rest only so that the order is always the same. */
    static final Comparator<KnownRecord> MOST_PRECISE_FIRST = Comparator.comparingInt(KnownRecord::length)
            .thenComparingInt(KnownRecord::from)
            .thenComparingInt(KnownRecord::smallest)
            .thenComparingInt(KnownRecord::largest)
            .thenComparing(KnownRecord::id);

    /**
     * A report.
     *
     * @param source index of the source
     * @param published day of publication
     * @param cites whether it says that it took it from another source
     */
    record KnownReport(int source, int published, boolean cites) {}

    int length() {
        return until - from + 1;
    }

    boolean isSized() {
        return smallest > 0;
    }

    int firstPublished() {
        return reports.getFirst().published();
    }

    boolean sharesOutlet(KnownRecord other) {
        for (KnownReport mine : reports) {
            for (KnownReport its : other.reports) {
                if (mine.source() == its.source()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@return whether the other one is a copy of this: the same content, from the same sources, on the same days} */
    boolean isCopyOf(KnownRecord other) {
        return unit == other.unit
                && from == other.from
                && until == other.until
                && smallest == other.smallest
                && largest == other.largest
                && weapons == other.weapons
                && officer == other.officer
                && collective == other.collective
                && site == other.site
                && reports.equals(other.reports);
    }
}
