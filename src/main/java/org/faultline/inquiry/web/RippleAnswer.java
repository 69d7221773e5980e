package org.faultline.inquiry.web;

import java.util.List;
import org.faultline.inquiry.Move;
import org.faultline.inquiry.Ripple;
import org.faultline.web.Listing;
import org.faultline.web.ListingRequest;

/**
 * What leans on a source, with one page of what would be other without it.
 *
 * @param source id of the source
 * @param title what it is
 * @param withdrawn whether it is withdrawn already
 * @param claims how many standing claims no other source states
 * @param board the battalions whose probability would be other
 * @param moves a page of what would be other
 */
record RippleAnswer(
        String source, String title, boolean withdrawn, int claims, List<Ripple.Leaning> board, Listing<Move> moves) {

    RippleAnswer {
        board = List.copyOf(board);
    }

    static RippleAnswer of(Ripple ripple, ListingRequest page) {
        return new RippleAnswer(
                ripple.source(),
                ripple.title(),
                ripple.withdrawn(),
                ripple.claims(),
                ripple.board(),
                page.cut(ripple.moves()));
    }
}
