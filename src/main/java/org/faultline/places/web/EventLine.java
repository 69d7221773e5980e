package org.faultline.places.web;

import java.util.List;
import org.faultline.evidence.InWords;
import org.faultline.places.PlaceEvents;

/**
 * An incident or defection as a line of a place's page.
 *
 * @param event what happened
 * @param href its page
 * @param when in words
 */
record EventLine(PlaceEvents.Event event, String href, String when) {

    /**
     * The newest of a place's events.
     *
     * @param total how many there are
     * @param lines the newest
     */
    record Lines(int total, List<EventLine> lines) {}

    static Lines of(PlaceEvents events, String path) {
        return new Lines(
                events.total(),
                events.newest().stream()
                        .map(event -> new EventLine(event, path + event.id(), InWords.when(event.when())))
                        .toList());
    }
}
