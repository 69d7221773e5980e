package org.faultline.evidence;

import java.util.List;
import java.util.Map;
import org.faultline.kernel.RecordKind;
import org.faultline.kernel.Span;
import org.faultline.kernel.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * All accepted claims that say the same thing of the same records, whenever they say it held.
 *
 * @param key tells it from every other fact, and stays the same for the same claims' subject, object and sense
 * @param relationship the type of the projected relationship
 * @param subject where the relationship starts
 * @param object where it ends
 * @param sense what tells facts between the same two records apart: a role, a relation, a basis; else empty
 * @param once whether it belongs to one event, so that its time is that of the working claim
 * @param timeline when it held
 * @param claims the claims, in a fixed order
 * @param working the claim whose details are shown, by the rule of the working answer
 * @param lineages the ids of the independent lineages behind it
 */
public record Fact(
        String key,
        String relationship,
        RecordRef subject,
        RecordRef object,
        String sense,
        boolean once,
        Timeline timeline,
        List<Claim> claims,
        Claim working,
        List<String> lineages) {

    /** Keeps its own copies. */
    public Fact {
        claims = List.copyOf(claims);
        lineages = List.copyOf(lineages);
    }

    /** {@return the ids of the claims, in the order of the claims} */
    public List<String> claimIds() {
        return claims.stream().map(Claim::id).toList();
    }

    /** {@return what a relationship that rests on this claim carries besides its time and evidence} */
    public static Map<String, @Nullable Object> details(Claim working) {
        return RelationshipDetails.of(working.assertion());
    }

    /** {@return whether no claim says when it held} */
    boolean isUndated() {
        return timeline.lastAttested() == null;
    }

    /** {@return the id of the incident or defection that it belongs to, if it belongs to one} */
    @Nullable
    String eventId() {
        return switch (object.kind()) {
            case INCIDENT, DEFECTION -> object.id();
            case UNIT, BASE, PLACE, PERSON ->
                subject.kind() == RecordKind.DEFECTION || subject.kind() == RecordKind.INCIDENT ? subject.id() : null;
        };
    }

    /** {@return the same fact with another time} */
    Fact at(Span span) {
        return new Fact(
                key, relationship, subject, object, sense, once, Timeline.of(List.of(span)), claims, working, lineages);
    }
}
