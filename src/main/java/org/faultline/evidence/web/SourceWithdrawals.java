package org.faultline.evidence.web;

import org.faultline.evidence.Ledger;
import org.faultline.evidence.SourceRecord;
import org.faultline.evidence.Sources;
import org.faultline.web.AsOf;
import org.faultline.web.ListingRequest;
import org.faultline.web.NoSuchRecord;
import org.faultline.web.RequestRefused;
import org.springframework.stereotype.Component;

/** Withdraws sources and takes that back, for the route and for the form. */
@Component
final class SourceWithdrawals {

    private final Sources sources;
    private final Ledger ledger;

    SourceWithdrawals(Sources sources, Ledger ledger) {
        this.sources = sources;
        this.ledger = ledger;
    }

    /**
     * What was done.
     *
     * @param source the source's id
     * @param withdrawn whether it is withdrawn now
     * @param claims how many claims were withdrawn, or stand again
     */
    record Done(String source, boolean withdrawn, int claims) {}

    /**
     * {@return what was done}
     *
     * @throws NoSuchRecord when there is no such source
     * @throws RequestRefused when it stands there already
     */
    Done change(String id, boolean withdraw, String note, String by) {
        SourceRecord present = sources.find(id, ListingRequest.first("-recorded"), AsOf.NOW)
                .orElseThrow(() -> new NoSuchRecord("source", id));
        if (withdraw == (present.withdrawn() != null)) {
            String state = withdraw ? "withdrawn" : "standing";
            throw new RequestRefused("wrong-state", 409, "The source is " + state + " already.", "Leave it as it is.")
                    .with("state", state);
        }
        int claims = withdraw ? ledger.withdrawSource(id, note, by) : ledger.restoreSource(id, note, by);
        return new Done(id, withdraw, claims);
    }
}
