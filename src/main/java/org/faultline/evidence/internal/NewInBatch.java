package org.faultline.evidence.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.faultline.evidence.BatchRefused;
import org.faultline.evidence.EvidenceBatch;
import org.faultline.evidence.EvidenceBatch.CitationDraft;
import org.faultline.evidence.EvidenceBatch.ClaimDraft;
import org.faultline.evidence.EvidenceBatch.IdentityDraft;
import org.faultline.evidence.EvidenceBatch.PublicationDraft;
import org.faultline.evidence.EvidenceBatch.RecordDraft;
import org.faultline.evidence.EvidenceBatch.SourceDraft;
import org.faultline.graph.Row;
import org.jspecify.annotations.Nullable;

/** A batch by id, and after a look at the graph what of it is new there. */
final class NewInBatch {

    private final Map<String, PublicationDraft> publications = new LinkedHashMap<>();
    private final Map<String, SourceDraft> sources = new LinkedHashMap<>();
    private final Map<String, RecordDraft> records = new LinkedHashMap<>();
    private final Map<String, CitationDraft> citations = new LinkedHashMap<>();
    private final Map<String, ClaimDraft> claims = new LinkedHashMap<>();
    private final Map<String, IdentityDraft> identities = new LinkedHashMap<>();
    private final Map<CitationDraft, String> citationIds = new HashMap<>();

    NewInBatch(EvidenceBatch batch) {
        batch.publications().forEach(draft -> publications.putIfAbsent(PublicationDraft.idOf(draft.key()), draft));
        batch.sources().forEach(draft -> sources.putIfAbsent(SourceDraft.idOf(draft.key()), draft));
        batch.records().forEach(draft -> records.putIfAbsent(draft.id(), draft));
        for (ClaimDraft draft : batch.claims()) {
            citations.putIfAbsent(citationIds.computeIfAbsent(draft.citation(), CitationDraft::id), draft.citation());
            claims.putIfAbsent(draft.id(), draft);
        }
        batch.identities().forEach(draft -> identities.putIfAbsent(draft.id(), draft));
    }

    int size() {
        return publications.size() + sources.size() + records.size() + claims.size() + identities.size();
    }

    /** {@return the parameters of the query that tells which of the ids the graph has} */
    Map<String, @Nullable Object> ids() {
        return Map.of(
                "publications", List.copyOf(publications.keySet()),
                "sources", List.copyOf(sources.keySet()),
                "records", List.copyOf(records.keySet()),
                "citations", List.copyOf(citations.keySet()),
                "claims", List.copyOf(claims.keySet()),
                "identities", List.copyOf(identities.keySet()));
    }

    /**
     * Drops what the graph has.
     *
     * @param existing the answer of the query
     * @throws BatchRefused when something is there under the same key with another content
     */
    void drop(Collection<Row> existing) {
        List<String> different = new ArrayList<>();
        for (Row row : existing) {
            String id = row.text("id");
            String fingerprint = row.textOrNull("fingerprint");
            Object draft = draft(id);
            if (draft != null && fingerprint != null && !fingerprint.equals(BatchRows.fingerprint(draft))) {
                different.add(id);
            }
            publications.remove(id);
            sources.remove(id);
            records.remove(id);
            citations.remove(id);
            claims.remove(id);
            identities.remove(id);
        }
        if (!different.isEmpty()) {
            throw new BatchRefused(different);
        }
    }

    private @Nullable Object draft(String id) {
        Object draft = publications.get(id);
        draft = draft == null ? sources.get(id) : draft;
        return draft == null ? records.get(id) : draft;
    }

    Collection<PublicationDraft> publications() {
        return publications.values();
    }

    Collection<SourceDraft> sources() {
        return sources.values();
    }

    Collection<RecordDraft> records() {
        return records.values();
    }

    Collection<ClaimDraft> claims() {
        return claims.values();
    }

    Collection<IdentityDraft> identities() {
        return identities.values();
    }

    String citationId(CitationDraft citation) {
        return citationIds.computeIfAbsent(citation, CitationDraft::id);
    }

    List<Map<String, @Nullable Object>> citations(
            Function<Map.Entry<String, CitationDraft>, Map<String, @Nullable Object>> row) {
        return citations.entrySet().stream().map(row).toList();
    }
}
