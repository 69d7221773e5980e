package org.faultline.fracture.internal.board;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.faultline.fracture.internal.known.KnownEvent;
import org.faultline.fracture.internal.known.KnownEvent.Standing;
import org.faultline.fracture.internal.known.KnownTables;
import org.faultline.fracture.internal.known.KnownUnit;
import org.faultline.fracture.internal.known.Report;
import org.faultline.fracture.internal.known.UnitRole;
import org.faultline.fracture.internal.model.ModelAnswer;
import org.faultline.fracture.internal.model.Tables.EventRecord;
import org.faultline.fracture.internal.model.Tables.Scope;
import org.faultline.kernel.CountRange;

/** What a reader must know to read one board's figures. */
public final class BoardNotes {

    /** With fewer incidents, what was assumed beforehand rules over what was seen. */
    private static final int FEW_INCIDENTS = 100;

    private BoardNotes() {}

    /** {@return the notes, in sentences} */
    public static List<String> of(Edition edition) {
        KnownTables known = edition.known();
        ModelAnswer answer = edition.model().answer();
        List<String> notes = new ArrayList<>();
        notes.add(
                "Counted are defections, desertions, refusals and mutinies of a battalion that a source names, from %s to %s, as far"
                                .formatted(KnownUnit.FIRST_DAY, known.asOf())
                        + " as published by then. Reports that copy one another count once; several records of one incident are one.");
        int incidents = answer.fitted().incidents();
        if (incidents < FEW_INCIDENTS) {
            notes.add(
                    "Only %d incidents of battalions are known by this date: how much battalions differ, how often they break and how"
                                    .formatted(incidents)
                            + " much of what happens gets reported are assumed rather than learned. Read the order, and doubt the figures.");
        }
        notes.addAll(totals(known));
        notes.addAll(notCounted(known.units()));
        notes.add(
                "Between 42 and 50 % of fracturing units are not found within a year at one false alarm in twenty unit-years. A low"
                        + " probability is no certificate of cohesion.");
        return notes;
    }

    private static List<String> totals(KnownTables known) {
        EventRecord latest = null;
        for (EventRecord event : known.tables().events()) {
            boolean newer = latest == null
                    || latest.firstPublished() == null
                    || (event.firstPublished() != null && event.firstPublished().isAfter(latest.firstPublished()));
            if (event.scope() == Scope.NATIONAL && newer) {
                latest = event;
            }
        }
        if (latest == null) {
            return List.of();
        }
        int named = known.units().stream()
                .filter(unit -> unit.role() == UnitRole.BATTALION)
                .flatMap(unit -> unit.counted().stream())
                .map(KnownEvent::count)
                .mapToInt(BoardNotes::least)
                .sum();
        return List.of(
                "The latest total for the whole force, published %s, claims %s who left; the events on this board name at least %d"
                                .formatted(
                                        latest.firstPublished(),
                                        latest.details().count(),
                                        named)
                        + " of them by battalion. Totals are never shared out among units.");
    }

    private static int least(CountRange count) {
        Integer min = count.min();
        return min == null ? 0 : min;
    }

    private static List<String> notCounted(List<KnownUnit> units) {
        Map<Standing, Integer> tally = new EnumMap<>(Standing.class);
        int shared = 0;
        for (KnownUnit unit : units) {
            for (KnownEvent event : unit.events()) {
                tally.merge(event.standing(), 1, Integer::sum);
                if (event.isCounted() && event.reports().stream().anyMatch(Report::countShared)) {
                    shared++;
                }
            }
        }
        List<String> notes = new ArrayList<>();
        tally.forEach((standing, number) -> {
            if (standing != Standing.COUNTED) {
                notes.add("Shown, not counted: " + reason(standing) + " (" + number + ").");
            }
        });
        if (shared > 0) {
            notes.add("A figure that a source gives for several units together is counted for none of them (" + shared
                    + ").");
        }
        return notes;
    }

    private static String reason(Standing standing) {
        return switch (standing) {
            case COUNTED -> "counted";
            case SURRENDER -> "surrenders in battle, which say little about whether a unit comes apart";
            case OTHER_KIND -> "attempts and events of other or unknown kinds";
            case DISPUTED_KIND ->
                "events that as many lines of reporting call a surrender or an attempt as call a defection";
            case UNDATED -> "events that no source dates";
            case BEFORE_COUP -> "events before " + KnownUnit.FIRST_DAY;
            case ONLY_DENIED -> "events of which only a denial is known";
        };
    }
}
