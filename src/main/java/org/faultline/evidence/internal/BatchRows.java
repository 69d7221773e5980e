package org.faultline.evidence.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.faultline.evidence.EvidenceBatch.CitationDraft;
import org.faultline.evidence.EvidenceBatch.ClaimDraft;
import org.faultline.evidence.EvidenceBatch.IdentityDraft;
import org.faultline.evidence.EvidenceBatch.PublicationDraft;
import org.faultline.evidence.EvidenceBatch.RecordDraft;
import org.faultline.evidence.EvidenceBatch.SourceDraft;
import org.faultline.kernel.Ids;
import org.faultline.kernel.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Drafts as the rows that the write queries take.
 *
 * @param by who records them
 * @param at when
 * @param sequence of the write
 */
record BatchRows(String by, Instant at, long sequence) {

    Map<String, @Nullable Object> publication(PublicationDraft draft) {
        Map<String, @Nullable Object> p = new LinkedHashMap<>();
        p.put("id", PublicationDraft.idOf(draft.key()));
        p.put("key", draft.key());
        p.put("name", draft.name());
        p.put("country", draft.country());
        p.put("kind", draft.kind());
        p.put("fingerprint", fingerprint(draft));
        return p;
    }

    Map<String, @Nullable Object> source(SourceDraft draft) {
        Map<String, @Nullable Object> p = new LinkedHashMap<>();
        PartialDate published = draft.published();
        p.put("id", SourceDraft.idOf(draft.key()));
        p.put("key", draft.key());
        p.put("title", draft.title());
        p.put("author", draft.author());
        p.put("url", draft.url());
        p.put("published", published == null ? null : published.toString());
        p.put("publishedFrom", published == null ? null : published.first());
        p.put("publishedUntil", published == null ? null : published.last());
        p.put("language", draft.language());
        p.put("type", draft.type());
        p.put("reliability", draft.reliability());
        p.put("restricted", draft.restricted());
        p.put("fingerprint", fingerprint(draft));
        stamp(p);
        return Map.of("publicationId", PublicationDraft.idOf(draft.publicationKey()), "properties", p);
    }

    static @Nullable Map<String, @Nullable Object> republication(SourceDraft draft) {
        if (draft.republishesKey() == null) {
            return null;
        }
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("copyId", SourceDraft.idOf(draft.key()));
        row.put("originalId", SourceDraft.idOf(draft.republishesKey()));
        row.put("note", draft.republishesNote());
        return row;
    }

    Map<String, @Nullable Object> record(RecordDraft draft) {
        Map<String, @Nullable Object> p = new LinkedHashMap<>(draft.reference());
        p.put("id", draft.id());
        p.put("key", draft.key());
        p.put("displayName", draft.reference().getOrDefault("name", draft.key()));
        p.put("fingerprint", fingerprint(draft));
        p.put("firstRecordedAt", at.atZone(ZoneOffset.UTC));
        p.put("changeSeq", sequence);
        return Map.of("label", draft.kind().label(), "properties", p);
    }

    Map<String, @Nullable Object> citation(CitationDraft draft, String id) {
        Map<String, @Nullable Object> p = new LinkedHashMap<>();
        p.put("id", id);
        p.put("locator", draft.locator());
        p.put("passage", draft.passage());
        p.put("quote", draft.quote());
        p.put("begin", draft.begin());
        p.put("end", draft.end());
        return Map.of("sourceId", SourceDraft.idOf(draft.sourceKey()), "properties", p);
    }

    Map<String, @Nullable Object> claim(ClaimDraft draft, String citationId) {
        Map<String, @Nullable Object> p = new LinkedHashMap<>(ClaimProperties.of(draft.assertion()));
        ClaimProperties.put(p, draft.valid());
        p.put("id", draft.id());
        p.put("kind", draft.assertion().kind());
        p.put("status", draft.status().word());
        p.put("credibility", draft.credibility());
        p.put("note", draft.note());
        p.put("rule", draft.rule());
        stamp(p);
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("citationId", citationId);
        row.put("label", draft.assertion().kind());
        row.put("subjectId", draft.subjectId());
        row.put("objectId", draft.objectId());
        row.put("properties", p);
        return row;
    }

    Map<String, @Nullable Object> identity(IdentityDraft draft) {
        Map<String, @Nullable Object> p = new LinkedHashMap<>();
        p.put("id", draft.id());
        p.put("kind", draft.kind().prefix());
        p.put("decision", draft.decision());
        p.put("state", draft.decision().equals("possible") ? "proposed" : "decided");
        p.put("confidence", draft.confidence());
        p.put("rule", draft.rule());
        p.put("reason", draft.reason());
        p.put("by", by);
        p.put("at", at.atZone(ZoneOffset.UTC));
        return Map.of("foldedId", draft.foldedId(), "intoId", draft.intoId(), "properties", p);
    }

    private void stamp(Map<String, @Nullable Object> p) {
        p.put("recordedAt", at.atZone(ZoneOffset.UTC));
        p.put("recordedBy", by);
        p.put("changeSeq", sequence);
    }

    static String fingerprint(Object draft) {
        return Ids.hash(draft.toString());
    }
}
