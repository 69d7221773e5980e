package org.faultline.evidence.web;

import org.faultline.evidence.ClaimRecord;
import org.faultline.evidence.ClaimStatus;
import org.faultline.evidence.Claims;
import org.faultline.evidence.Ledger;
import org.faultline.web.AsOf;
import org.faultline.web.NoSuchRecord;
import org.faultline.web.RequestRefused;
import org.springframework.stereotype.Component;

/** Changes where claims stand, for the route and for the form. */
@Component
final class ClaimStatuses {

    private final Claims claims;
    private final Ledger ledger;

    ClaimStatuses(Claims claims, Ledger ledger) {
        this.claims = claims;
        this.ledger = ledger;
    }

    /**
     * {@return the claim as it stands now}
     *
     * @param change validated
     * @throws NoSuchRecord when there is no such claim
     * @throws RequestRefused when it stands there already
     */
    ClaimRecord change(String id, NewStatus change, String by) {
        ClaimStatus status = change.status();
        ClaimRecord present = find(id);
        if (present.status().equals(status.word())) {
            throw new RequestRefused(
                            "wrong-state",
                            409,
                            "The claim is " + status.word() + " already.",
                            "Choose another status, or leave it.")
                    .with("state", present.status());
        }
        ledger.changeStatus(id, status, new Note(change.note()).text(), by);
        return find(id);
    }

    private ClaimRecord find(String id) {
        return claims.find(id, AsOf.NOW).orElseThrow(() -> new NoSuchRecord("claim", id));
    }
}
