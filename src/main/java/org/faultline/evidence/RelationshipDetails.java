package org.faultline.evidence;

import java.util.LinkedHashMap;
import java.util.Map;
import org.faultline.evidence.Assertion.Attribution;
import org.faultline.evidence.Assertion.Departure;
import org.faultline.evidence.Assertion.Naming;
import org.faultline.evidence.Assertion.Occurrence;
import org.faultline.evidence.Assertion.Participation;
import org.faultline.evidence.Assertion.Posting;
import org.faultline.evidence.Assertion.Stationing;
import org.faultline.evidence.Assertion.Strength;
import org.faultline.evidence.Assertion.Subordination;
import org.faultline.evidence.Assertion.Tally;
import org.jspecify.annotations.Nullable;

/** What a projected relationship carries besides its time and evidence. */
final class RelationshipDetails {

    private RelationshipDetails() {}

    static Map<String, @Nullable Object> of(Assertion assertion) {
        Map<String, @Nullable Object> details = new LinkedHashMap<>();
        switch (assertion) {
            case Subordination subordination -> details.put("relation", subordination.relation());
            case Posting posting -> {
                details.put("role", posting.role());
                details.put("rank", posting.rank());
                details.put("title", posting.title());
            }
            case Attribution attribution -> {
                details.put("basis", attribution.basis());
                details.put("allegation", attribution.allegation());
            }
            case Departure departure -> {
                details.put("countMin", departure.count().min());
                details.put("countMax", departure.count().max());
                details.put("countShared", departure.countShared());
            }
            case Stationing ignored -> {}
            case Occurrence ignored -> {}
            case Participation ignored -> {}
            case Naming ignored -> {}
            case Strength ignored -> {}
            case Tally ignored -> {}
        }
        return details;
    }
}
