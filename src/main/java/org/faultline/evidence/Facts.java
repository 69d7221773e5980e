package org.faultline.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import org.faultline.kernel.RecordKind;
import org.faultline.kernel.Timeline;
import org.jspecify.annotations.Nullable;

/** Groups claims into facts; the projection and the pages both go through here, so that they cannot differ. */
public final class Facts {

    private Facts() {}

    private record Sense(String relationship, String sense, boolean once) {}

    /** {@return the facts that the accepted ones among the claims make, in the order of their keys} */
    public static List<Fact> of(Collection<Claim> claims) {
        Map<String, List<Claim>> groups = new TreeMap<>();
        for (Claim claim : claims) {
            Sense sense = sense(claim);
            if (claim.status() == ClaimStatus.ACCEPTED && sense != null) {
                groups.computeIfAbsent(key(claim, sense), key -> new ArrayList<>())
                        .add(claim);
            }
        }
        return groups.entrySet().stream()
                .map(group -> fact(group.getKey(), group.getValue()))
                .toList();
    }

    private static Fact fact(String key, List<Claim> group) {
        List<Claim> claims =
                group.stream().sorted(Comparator.comparing(Claim::id)).toList();
        Claim working = WorkingAnswer.of(claims).orElseThrow();
        Sense sense = sense(working);
        RecordRef subject = working.subject();
        RecordRef object = working.object();
        if (sense == null || subject == null || object == null) {
            throw new IllegalStateException("a fact needs two records: " + key);
        }
        Timeline timeline = Timeline.of(
                sense.once()
                        ? List.of(working.valid())
                        : claims.stream().map(Claim::valid).toList());
        List<String> lineages = claims.stream()
                .flatMap(claim -> claim.lineages().stream())
                .distinct()
                .sorted()
                .toList();
        return new Fact(
                key,
                sense.relationship(),
                subject,
                object,
                sense.sense(),
                sense.once(),
                timeline,
                claims,
                working,
                lineages);
    }

    private static String key(Claim claim, Sense sense) {
        RecordRef subject = claim.subject();
        RecordRef object = claim.object();
        if (subject == null || object == null) {
            throw new IllegalStateException("claim " + claim.id() + " lacks one of its records");
        }
        return String.join("|", sense.relationship(), subject.id(), object.id(), sense.sense());
    }

    private static @Nullable Sense sense(Claim claim) {
        RecordRef subject = claim.subject();
        RecordRef object = claim.object();
        // Once two records are folded into one, a relation between them says nothing any more.
        if (subject == null || object == null || subject.id().equals(object.id())) {
            return null;
        }
        return switch (claim.assertion()) {
            case Subordination subordination -> new Sense("SUBORDINATE_TO", subordination.relation(), false);
            case Stationing stationing ->
                new Sense(stationing.relation().equals("site") ? "STATIONED_AT" : "OPERATES_IN", "", false);
            case Posting posting -> new Sense("POSTED_TO", posting.role(), false);
            case Attribution attribution -> new Sense("ALLEGED_IN", attribution.basis(), true);
            case Departure ignored -> new Sense("FROM_UNIT", "", true);
            case Participation ignored -> new Sense("TOOK_PART_IN", "", true);
            case Occurrence occurrence ->
                occurrence.asserts() && object.kind() == RecordKind.PLACE ? new Sense("OCCURRED_IN", "", true) : null;
            case Naming ignored -> null;
            case Strength ignored -> null;
            case Tally ignored -> null;
        };
    }
}
