package org.faultline.fracture.web;

import java.util.List;
import org.faultline.fracture.BoardRow;
import org.faultline.fracture.EventSummary;
import org.faultline.fracture.Evidence;
import org.faultline.fracture.State;
import org.faultline.web.EvidenceCard;
import org.faultline.web.IntervalBar;
import org.jspecify.annotations.Nullable;

/**
 * A row of the board, ready to be drawn.
 *
 * @param row the row
 * @param bar its interval on the page's scale; absent for a unit without a rate
 * @param rate the rate in words
 * @param exceeds how probable it is that events come more than three times as often as the average battalion's, in words
 * @param stateWord the state as a name of a style
 * @param events its events with their passages
 */
record BoardLine(
        BoardRow row, @Nullable IntervalBar bar, String rate, String exceeds, String stateWord, List<Event> events) {

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
                BoardOrder.percent(row.pExceed()),
                row.state().words().replace(' ', '-'),
                row.timeline().stream().map(event -> event(row, event)).toList());
    }

    /** {@return whether there is neither an event nor a judgement to show} */
    boolean isSilent() {
        return events.isEmpty() && row.state() == State.INSUFFICIENT_DATA;
    }

    private static Event event(BoardRow row, EventSummary summary) {
        List<EvidenceCard> cards = row.evidence().stream()
                .filter(evidence -> evidence.defectionId().equals(summary.defectionId()))
                .map(BoardLine::card)
                .toList();
        return new Event(summary, when(summary), cards);
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
