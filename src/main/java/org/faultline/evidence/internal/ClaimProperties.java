package org.faultline.evidence.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.faultline.evidence.Assertion;
import org.faultline.evidence.Assertion.Attribution;
import org.faultline.evidence.Assertion.Departure;
import org.faultline.evidence.Assertion.Marks;
import org.faultline.evidence.Assertion.Naming;
import org.faultline.evidence.Assertion.Occurrence;
import org.faultline.evidence.Assertion.Participation;
import org.faultline.evidence.Assertion.Posting;
import org.faultline.evidence.Assertion.Stationing;
import org.faultline.evidence.Assertion.Strength;
import org.faultline.evidence.Assertion.Subordination;
import org.faultline.evidence.Assertion.Tally;
import org.faultline.graph.Row;
import org.faultline.kernel.CountRange;
import org.faultline.kernel.Span;
import org.jspecify.annotations.Nullable;

/** Assertions and spans as properties of nodes, and back. */
final class ClaimProperties {

    private ClaimProperties() {}

    static Map<String, @Nullable Object> of(Assertion assertion) {
        Map<String, @Nullable Object> p = new LinkedHashMap<>();
        switch (assertion) {
            case Naming a -> {
                p.put("name", a.name());
                p.put("nameKind", a.nameKind());
                p.put("language", a.language());
                p.put("script", a.script());
                p.put("unitType", a.unitType());
                p.put("unitNumber", a.unitNumber());
            }
            case Subordination a -> p.put("relation", a.relation());
            case Stationing a -> {
                p.put("relation", a.relation());
                p.put("placeAsReported", a.placeAsReported());
            }
            case Posting a -> {
                p.put("rank", a.rank());
                p.put("role", a.role());
                p.put("title", a.title());
                p.put("asReported", a.asReported());
            }
            case Strength a -> {
                p.put("measure", a.measure());
                put(p, "count", a.count());
            }
            case Occurrence a -> put(p, a);
            case Attribution a -> {
                p.put("basis", a.basis());
                p.put("allegation", a.allegation());
                p.put("asReported", a.asReported());
            }
            case Departure a -> {
                put(p, "count", a.count());
                p.put("countShared", a.countShared());
                p.put("asReported", a.asReported());
            }
            case Participation ignored -> {}
            case Tally a -> {
                p.put("metric", a.metric());
                p.put("scope", a.scope());
                put(p, "count", a.count());
                p.put("claimedBy", a.claimedBy());
            }
        }
        return p;
    }

    private static void put(Map<String, @Nullable Object> p, Occurrence a) {
        p.put("stance", a.stance());
        p.put("claimant", a.claimant());
        p.put("type", a.type());
        p.put("summary", a.summary());
        p.put("placeAsReported", a.placeAsReported());
        put(p, "count", a.count());
        put(p, "killed", a.killed());
        put(p, "injured", a.injured());
        if (a.departure() != null) {
            p.put("rankHighest", a.departure().rankHighest());
            p.put("ranks", a.departure().ranks());
            p.put("weapons", a.departure().weapons());
            p.put("weaponsSummary", a.departure().weaponsSummary());
            p.put("receivingParty", a.departure().receivingParty());
            p.put("superiorAsReported", a.departure().superiorAsReported());
        }
    }

    static void put(Map<String, @Nullable Object> p, String name, CountRange count) {
        p.put(name + "Min", count.min());
        p.put(name + "Max", count.max());
    }

    static void put(Map<String, @Nullable Object> p, Span span) {
        p.put("possibleFrom", span.possibleFrom());
        p.put("certainFrom", span.certainFrom());
        p.put("certainUntil", span.certainUntil());
        p.put("possibleUntil", span.possibleUntil());
        p.put("started", span.started());
        p.put("ended", span.ended());
    }

    static Span span(Row p) {
        return new Span(
                p.dateOrNull("possibleFrom"),
                p.dateOrNull("certainFrom"),
                p.dateOrNull("certainUntil"),
                p.dateOrNull("possibleUntil"),
                p.flag("started"),
                p.flag("ended"));
    }

    static Assertion assertion(Row p) {
        return switch (p.text("kind")) {
            case "Naming" ->
                new Naming(
                        p.text("name"),
                        p.text("nameKind"),
                        p.textOrNull("language"),
                        p.textOrNull("script"),
                        p.textOrNull("unitType"),
                        p.textOrNull("unitNumber"));
            case "Subordination" -> new Subordination(p.text("relation"));
            case "Stationing" -> new Stationing(p.text("relation"), p.textOrNull("placeAsReported"));
            case "Posting" ->
                new Posting(p.textOrNull("rank"), p.text("role"), p.textOrNull("title"), p.textOrNull("asReported"));
            case "Strength" -> new Strength(p.text("measure"), count(p, "count"));
            case "Occurrence" -> occurrence(p);
            case "Attribution" -> new Attribution(p.text("basis"), p.text("allegation"), p.textOrNull("asReported"));
            case "Departure" -> new Departure(count(p, "count"), p.flag("countShared"), p.textOrNull("asReported"));
            case "Participation" -> new Participation();
            case "Tally" -> new Tally(p.text("metric"), p.text("scope"), count(p, "count"), p.textOrNull("claimedBy"));
            default -> throw new IllegalStateException("no such kind of claim: " + p.text("kind"));
        };
    }

    private static Occurrence occurrence(Row p) {
        String weapons = p.textOrNull("weapons");
        Marks marks = weapons == null
                ? null
                : new Marks(
                        p.textOrNull("rankHighest"),
                        p.textOrNull("ranks"),
                        weapons,
                        p.textOrNull("weaponsSummary"),
                        p.textOrNull("receivingParty"),
                        p.textOrNull("superiorAsReported"));
        return new Occurrence(
                p.text("stance"),
                p.textOrNull("claimant"),
                p.text("type"),
                p.textOrNull("summary"),
                p.textOrNull("placeAsReported"),
                count(p, "count"),
                count(p, "killed"),
                count(p, "injured"),
                marks);
    }

    private static CountRange count(Row p, String name) {
        return new CountRange(p.intOrNull(name + "Min"), p.intOrNull(name + "Max"));
    }
}
