package org.faultline.evidence.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.faultline.evidence.Claim;
import org.faultline.evidence.Fact;
import org.faultline.evidence.Facts;
import org.faultline.evidence.RecordRef;
import org.faultline.evidence.WorkingAnswer;
import org.faultline.graph.GraphWriter.Transaction;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.graph.Row;
import org.faultline.kernel.RecordKind;
import org.faultline.kernel.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the plain relationships and properties of records out of the accepted claims; the only place that writes them. */
@Component
final class Projection {

    /** Subjects whose claims are held in memory at once. */
    private static final int CHUNK = 2_000;

    private final NamedQuery claimsBySubject;
    private final NamedQuery recordKeys;
    private final NamedQuery clear;
    private final NamedQuery writeRelationships;
    private final NamedQuery writeDetails;

    Projection(NamedQueries queries) {
        this.claimsBySubject = queries.get("evidence/claims-by-subject");
        this.recordKeys = queries.get("evidence/record-keys");
        this.clear = queries.get("evidence/clear-projected");
        this.writeRelationships = queries.get("evidence/write-projected");
        this.writeDetails = queries.get("evidence/write-record-details");
    }

    /**
     * Projects the records anew.
     *
     * @param subjects ids of records, folded ones among them
     */
    void refresh(Transaction transaction, Collection<String> subjects) {
        List<String> ids = List.copyOf(new TreeSet<>(subjects));
        for (int begin = 0; begin < ids.size(); begin += CHUNK) {
            refreshChunk(transaction, ids.subList(begin, Math.min(ids.size(), begin + CHUNK)));
        }
    }

    private void refreshChunk(Transaction transaction, List<String> ids) {
        transaction.rows(clear, Map.of("ids", ids));
        List<Claim> claims =
                ClaimReading.claims(transaction.rows(claimsBySubject, Map.of("ids", ids)), ClaimReading.NOW);
        List<Map<String, @Nullable Object>> relationships = new ArrayList<>();
        for (Fact fact : Facts.of(claims)) {
            spans(fact).forEach((span, backing) -> relationships.add(relationship(fact, span, backing)));
        }
        transaction.each(writeRelationships, relationships);
        transaction.each(writeDetails, details(transaction, ids, claims));
    }

    private List<Map<String, @Nullable Object>> details(Transaction transaction, List<String> ids, List<Claim> claims) {
        Map<String, List<Claim>> bySubject = new HashMap<>();
        for (Claim claim : claims) {
            RecordRef subject = claim.subject();
            if (subject != null) {
                bySubject.computeIfAbsent(subject.id(), id -> new ArrayList<>()).add(claim);
            }
        }
        List<Map<String, @Nullable Object>> details = new ArrayList<>();
        for (Row record : transaction.rows(recordKeys, Map.of("ids", ids))) {
            String id = record.text("id");
            RecordKind kind = RecordKind.of(id.substring(0, id.indexOf('-')));
            Map<String, @Nullable Object> properties = new LinkedHashMap<>(
                    RecordDetails.of(kind, id, record.text("key"), bySubject.getOrDefault(id, List.of())));
            properties.put("changeSeq", transaction.sequence());
            details.add(Map.of("id", id, "properties", properties));
        }
        return details;
    }

    /** Which claims stand behind which span; an undated claim gets a relationship without bounds of its own. */
    private static Map<Span, List<Claim>> spans(Fact fact) {
        Map<Span, List<Claim>> spans = new LinkedHashMap<>();
        if (fact.once()) {
            spans.put(fact.timeline().spans().getFirst(), fact.claims());
            return spans;
        }
        for (Claim claim : fact.claims()) {
            Span home = fact.timeline().spans().stream()
                    .filter(span -> contains(span, claim.valid()))
                    .findFirst()
                    .orElse(Span.UNDATED);
            spans.computeIfAbsent(home, span -> new ArrayList<>()).add(claim);
        }
        return spans;
    }

    private static boolean contains(Span outer, Span inner) {
        return inner.possibleFrom() != null
                && inner.possibleUntil() != null
                && outer.isPossibleOn(inner.possibleFrom())
                && outer.isPossibleOn(inner.possibleUntil())
                && (inner.certainFrom() == null || outer.isCertainOn(inner.certainFrom()));
    }

    private static Map<String, @Nullable Object> relationship(Fact fact, Span span, List<Claim> backing) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        properties.put("factKey", fact.key());
        properties.put("claimIds", backing.stream().map(Claim::id).toList());
        properties.put("lineages", (int) backing.stream()
                .flatMap(claim -> claim.lineages().stream())
                .distinct()
                .count());
        ClaimProperties.put(properties, span);
        WorkingAnswer.of(backing).map(Fact::details).ifPresent(properties::putAll);
        return Map.of(
                "from", fact.subject().id(),
                "to", fact.object().id(),
                "type", fact.relationship(),
                "properties", properties);
    }
}
