package org.faultline.places.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.faultline.evidence.InWords;
import org.faultline.kernel.Timeline;
import org.faultline.places.PlaceRecord;
import org.faultline.places.Presence;
import org.faultline.web.AsOf;
import org.faultline.web.TimelineStrip;

/**
 * A unit's being in a place, as a line of the place's page.
 *
 * @param presence that it is or was there
 * @param where the page of the base or place, if that is not the page itself
 * @param what based or operating
 * @param when in words
 * @param row its bars on the common scale
 */
record PresenceLine(Presence presence, String where, String what, String when, TimelineStrip.Row row) {

    /** How many a page shows; all of them are in the list of units. */
    static final int MOST = 50;

    /**
     * Lines on a common scale.
     *
     * @param total how many presences there are
     * @param units how many units they are of
     * @param scale the common scale
     * @param lines the first of them
     */
    record Lines(int total, int units, TimelineStrip scale, List<PresenceLine> lines) {}

    static Lines of(PlaceRecord place, AsOf asOf, LocalDate today) {
        List<Presence> first = place.presences().stream().limit(MOST).toList();
        TimelineStrip strip = TimelineStrip.of(
                first.stream()
                        .map(presence -> new TimelineStrip.Fact(
                                presence.fact().other().name(),
                                null,
                                null,
                                new Timeline(presence.fact().spans())))
                        .toList(),
                today,
                asOf.validAt());
        List<PresenceLine> lines = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            lines.add(line(first.get(i), strip.rows().get(i)));
        }
        long units = place.presences().stream()
                .map(presence -> presence.fact().other().id())
                .distinct()
                .count();
        return new Lines(place.presences().size(), (int) units, strip, lines);
    }

    private static PresenceLine line(Presence presence, TimelineStrip.Row row) {
        String where = switch (presence.where().kind()) {
            case BASE -> "/bases/";
            case PLACE -> "/places/";
            case UNIT, PERSON, INCIDENT, DEFECTION ->
                throw new IllegalStateException("a unit is based at a base or place, not at "
                        + presence.where().id());
        };
        return new PresenceLine(
                presence,
                where + presence.where().id(),
                presence.fact().relationship().equals("STATIONED_AT") ? "based at" : "operating in",
                InWords.when(presence.fact().spans()),
                row);
    }
}
