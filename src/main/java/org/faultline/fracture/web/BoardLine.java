package org.faultline.fracture.web;

import java.util.List;
import java.util.Locale;
import org.faultline.fracture.BoardRow;
import org.faultline.fracture.EventSummary;
import org.faultline.fracture.Evidence;
import org.faultline.fracture.State;
import org.faultline.web.EvidenceCard;
import org.faultline.web.IntervalBar;

/**
 * A row of the board, ready to be drawn.
 *
 * @param row the row
 * @param bar its interval on the page's scale
 * @param rate the rate in words
 * @param fracturing the probability of fracturing in words
 * @param exceeds how probable it is that incidents come more than three times as often as the typical battalion's, in words
 * @param change how the probability changed, in words; empty when there is nothing to compare with
 * @param stateWord the state as a name of a style
 * @param events its events with their passages
 */
record BoardLine(
        BoardRow row,
        IntervalBar bar,
        String rate,
        String fracturing,
        String exceeds,
        String change,
        String stateWord,
        List<Event> events) {

    /** Changes below half a point are noise. */
    private static final double STEADY = 0.005;

    /**
     * An event with its passages.
     *
     * @param summary the event
     * @param when its dates in words
     * @param cards its passages
     */
    record Event(EventSummary summary, String when, List<EvidenceCard> cards) {}

    static BoardLine of(BoardRow row, RateScale scale) {
        return new BoardLine(
                row,
                scale.bar(row.rate()),
                RateScale.words(row.rate()),
                BoardOrder.percent(row.pFracturing()),
                BoardOrder.percent(row.pExceed()),
                change(row),
                row.state().words().replace(' ', '-'),
                events(row.timeline(), row.evidence()));
    }

    private static String change(BoardRow row) {
        BoardRow.Change change = row.change();
        if (change == null) {
            return "";
        }
        return Math.abs(change.difference()) < STEADY
                ? "steady"
                : String.format(Locale.ROOT, "%+.0f points", 100 * change.difference())
                        .replace('-', '\u2212');
    }

    /** {@return whether there is neither an event nor a judgement to show} */
    boolean isSilent() {
        return events.isEmpty() && row.state() == State.INSUFFICIENT_DATA;
    }

    /** {@return events, each with its passages} */
    static List<Event> events(List<EventSummary> timeline, List<Evidence> evidence) {
        return timeline.stream()
                .map(summary -> new Event(
                        summary,
                        when(summary),
                        evidence.stream()
                                .filter(passage -> passage.defectionId().equals(summary.defectionId()))
                                .map(BoardLine::card)
                                .toList()))
                .toList();
    }

    private static String when(EventSummary event) {
        if (event.first() == null || event.last() == null) {
            return "at a time that no source states";
        }
        return event.first().equals(event.last())
                ? event.first().toString()
                : "between " + event.first() + " and " + event.last();
    }

    private static EvidenceCard card(Evidence evidence) {
        boolean printed = "quote".equals(evidence.quoteKind());
        return new EvidenceCard(
                evidence.publisher(),
                evidence.title(),
                evidence.published(),
                "/sources/" + evidence.sourceId() + "#" + evidence.claimId(),
                null,
                printed ? null : evidence.quote(),
                printed ? evidence.quote() : null,
                null,
                null,
                null,
                null,
                evidence.denies() ? "This source denies the event." : null);
    }
}
