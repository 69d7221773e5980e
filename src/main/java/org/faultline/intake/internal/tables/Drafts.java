package org.faultline.intake.internal.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.faultline.evidence.Assertion;
import org.faultline.evidence.EvidenceBatch;
import org.faultline.evidence.EvidenceBatch.CitationDraft;
import org.faultline.evidence.EvidenceBatch.ClaimDraft;
import org.faultline.evidence.EvidenceBatch.IdentityDraft;
import org.faultline.evidence.EvidenceBatch.PublicationDraft;
import org.faultline.evidence.EvidenceBatch.RecordDraft;
import org.faultline.evidence.EvidenceBatch.SourceDraft;
import org.faultline.kernel.Span;
import org.jspecify.annotations.Nullable;

/** Collects what the rows of a run amount to, and remembers which row each record and decision came from. */
final class Drafts {

    private final List<PublicationDraft> publications = new ArrayList<>();
    private final List<SourceDraft> sources = new ArrayList<>();
    private final List<RecordDraft> records = new ArrayList<>();
    private final List<ClaimDraft> claims = new ArrayList<>();
    private final List<IdentityDraft> identities = new ArrayList<>();
    private final Map<String, TableRow> rows = new HashMap<>();

    void add(PublicationDraft draft, TableRow row) {
        publications.add(draft);
        rows.put(PublicationDraft.idOf(draft.key()), row);
    }

    void add(SourceDraft draft, TableRow row) {
        sources.add(draft);
        rows.put(SourceDraft.idOf(draft.key()), row);
    }

    void add(RecordDraft draft, TableRow row) {
        records.add(draft);
        rows.put(draft.id(), row);
    }

    void add(IdentityDraft draft, TableRow row) {
        identities.add(draft);
        rows.put(draft.id(), row);
        rows.put("folds:" + draft.foldedId(), row);
    }

    /** A claim of a row, with the row's citation, status, credibility and note. */
    void claim(Fields fields, Assertion assertion, @Nullable String subjectId, @Nullable String objectId, Span valid) {
        claims.add(new ClaimDraft(
                assertion,
                subjectId,
                objectId,
                valid,
                fields.status(),
                fields.credibility(),
                fields.text("note"),
                new CitationDraft(
                        fields.required("source_key"),
                        fields.text("locator"),
                        fields.passage("passage"),
                        fields.passage("quote")),
                "table:" + fields.row().table().file()));
    }

    /** {@return the row that a record, source, publication or decision came from} */
    @Nullable
    TableRow rowOf(String id) {
        return rows.get(id);
    }

    /** {@return the row of the decision that folds a record} */
    @Nullable
    TableRow rowFolding(String recordId) {
        return rows.get("folds:" + recordId);
    }

    List<SourceDraft> sources() {
        return sources;
    }

    List<RecordDraft> records() {
        return records;
    }

    EvidenceBatch batch() {
        return new EvidenceBatch(publications, sources, records, claims, identities);
    }
}
