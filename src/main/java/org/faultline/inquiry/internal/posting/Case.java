package org.faultline.inquiry.internal.posting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.faultline.evidence.RecordRef;
import org.faultline.inquiry.ClaimedPosting;
import org.faultline.inquiry.internal.Chronicle;
import org.faultline.inquiry.internal.Entry;
import org.faultline.inquiry.internal.Window;
import org.faultline.kernel.PartialDate;
import org.faultline.language.UnitType;
import org.jspecify.annotations.Nullable;

/**
 * A claimed posting beside what is known of its unit.
 *
 * @param chronicle all that was known
 * @param claimed the claim
 * @param unit the unit that it was taken for
 * @param place id of the place that it names, if one is recorded
 * @param window the days that are judged; absent when it gives no date
 */
public record Case(
        Chronicle chronicle,
        ClaimedPosting claimed,
        RecordRef unit,
        @Nullable String place,
        @Nullable Window window) {

    /** Who held a post until some day held it on days before, and who held it from some day on days after. */
    static final int REACH_DAYS = 30;

    /** {@return the days of which a claim says at least that the posting was held on some of them} */
    public static Optional<Window> window(ClaimedPosting claimed) {
        PartialDate from = claimed.from();
        PartialDate until = claimed.until();
        PartialDate begin = from == null ? until : from;
        PartialDate end = until == null ? from : until;
        if (begin == null || end == null) {
            return Optional.empty();
        }
        LocalDate first = from == null ? begin.first().minusDays(REACH_DAYS) : begin.first();
        LocalDate last = until == null ? end.last().plusDays(REACH_DAYS) : end.last();
        return Optional.of(new Window(first, last));
    }

    /** {@return the code of the unit's type} */
    Optional<String> type() {
        return chronicle.entry(unit.id()).map(Entry::type);
    }

    /** {@return where the unit stands: battalion, division, command, …} */
    Optional<String> level() {
        return type().flatMap(UnitType::of).map(UnitType::level);
    }

    /** {@return every spelling of a person's name that claims have} */
    Stream<String> namesOf(RecordRef person) {
        return People.namesOf(chronicle, person);
    }
}
