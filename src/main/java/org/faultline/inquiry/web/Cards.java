package org.faultline.inquiry.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.faultline.evidence.ClaimCard;
import org.faultline.evidence.ClaimView;

/** The claims behind an answer, as a page shows them. */
final class Cards {

    private final Map<String, ClaimView> byId = new HashMap<>();

    Cards(Collection<ClaimView> claims) {
        claims.forEach(claim -> byId.put(claim.id(), claim));
    }

    /** {@return the claims with these ids, as far as the reader may see them} */
    public List<ClaimCard> of(List<String> ids) {
        return ClaimCard.listOf(
                ids.stream().map(byId::get).filter(Objects::nonNull).toList());
    }
}
