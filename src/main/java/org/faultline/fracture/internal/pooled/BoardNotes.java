package org.faultline.fracture.internal.pooled;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.faultline.fracture.Headcount;
import org.faultline.fracture.internal.pooled.KnownEvent.Standing;
import org.faultline.fracture.internal.pooled.PooledModel.KnownUnit;

/** What a reader must know to read one board's figures. */
final class BoardNotes {

    private BoardNotes() {}

    static List<String> of(List<KnownUnit> units, GammaPoisson rates, LocalDate asOf) {
        List<String> notes = new ArrayList<>();
        notes.add(
                "Counted are defections, desertions, refusals and mutinies of a battalion that a source names, from %s to %s, as"
                                .formatted(PooledModel.FIRST_DAY, asOf)
                        + " far as published by then. Totals for the whole force are never shared out among units.");
        List<String> assumed = units.stream()
                .flatMap(unit -> unit.headcount().stream())
                .filter(Headcount::assumed)
                .map(headcount -> headcount.basis().substring("assumed: ".length()))
                .distinct()
                .sorted()
                .toList();
        if (!assumed.isEmpty()) {
            notes.add("Where no source states a strength, it is assumed to be " + String.join("; ", assumed)
                    + ". The intervals carry the range.");
        }
        if (!rates.estimated()) {
            notes.add(
                    "Fewer than %d events of battalions are known by this date. How much battalions differ is assumed, not"
                                    .formatted(GammaPoisson.LEAST_EVENTS)
                            + " estimated, and no unit is called fracturing, watch or stable.");
        }
        notes.addAll(notCounted(units));
        notes.add(
                "What the press does not report is not corrected for: silence about a unit may mean that nobody could look.");
        return notes;
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
            case BEFORE_COUP -> "events before " + PooledModel.FIRST_DAY;
            case ONLY_DENIED -> "events of which only a denial is known";
        };
    }
}
