package org.faultline.evidence.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.faultline.evidence.ClaimStatus;
import org.faultline.evidence.EvidenceBatch;
import org.faultline.evidence.EvidenceBatch.ClaimDraft;
import org.faultline.evidence.EvidenceBatch.RecordDraft;
import org.faultline.evidence.IdentityRefused;
import org.faultline.evidence.IdentityState;
import org.faultline.evidence.Ledger;
import org.faultline.evidence.NoSuchClaim;
import org.faultline.evidence.NoSuchSource;
import org.faultline.evidence.Progress;
import org.faultline.evidence.WriteReport;
import org.faultline.evidence.internal.copies.Copies;
import org.faultline.graph.GraphWriter;
import org.faultline.graph.GraphWriter.Transaction;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.graph.Row;
import org.faultline.kernel.RecordKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The ledger in the graph. */
@Component
final class GraphLedger implements Ledger {

    private static final int STEPS = 5;

    private final GraphWriter writer;
    private final NamedQueries queries;
    private final Copies copies;
    private final Lineages lineages;
    private final IdentityFolding folding;
    private final Projection projection;
    private final Clock clock;

    GraphLedger(
            GraphWriter writer,
            NamedQueries queries,
            Copies copies,
            Lineages lineages,
            IdentityFolding folding,
            Projection projection,
            Clock clock) {
        this.writer = writer;
        this.queries = queries;
        this.copies = copies;
        this.lineages = lineages;
        this.folding = folding;
        this.projection = projection;
        this.clock = clock;
    }

    @Override
    public WriteReport write(EvidenceBatch batch, String by, Progress progress) {
        return writer.write(transaction -> write(transaction, batch, by, progress));
    }

    @Override
    public WriteReport rehearse(EvidenceBatch batch, String by, Progress progress) {
        return writer.rehearse(transaction -> write(transaction, batch, by, progress));
    }

    private WriteReport write(Transaction transaction, EvidenceBatch batch, String by, Progress progress) {
        progress.begins(1, STEPS, "comparing with the graph");
        NewInBatch news = new NewInBatch(batch);
        int size = news.size();
        news.drop(transaction.rows(query("existing-ids"), news.ids()));
        if (news.size() == 0) {
            transaction.leaveNoTrace();
            return new WriteReport(0, 0, 0, 0, 0, size);
        }
        progress.begins(2, STEPS, "writing " + news.claims().size() + " claims");
        BatchRows rows = new BatchRows(by, now(), transaction.sequence());
        each(transaction, "write-publications", news.publications(), rows::publication);
        each(transaction, "write-sources", news.sources(), rows::source);
        each(transaction, "write-republications", news.sources(), BatchRows::republication);
        each(transaction, "write-records", news.records(), rows::record);
        each(transaction, "write-parents", news.records(), GraphLedger::parent);
        transaction.each(
                query("write-citations"), news.citations(entry -> rows.citation(entry.getValue(), entry.getKey())));
        writeClaims(transaction, news, rows);
        each(transaction, "write-identities", news.identities(), rows::identity);
        progress.begins(3, STEPS, "deciding identities");
        Set<String> affected = new TreeSet<>(folding.refresh(transaction));
        progress.begins(4, STEPS, "counting lineages");
        List<String> moved = lineages.refresh(transaction);
        addIds(affected, transaction.rows(query("subjects-of-sources"), Map.of("ids", moved)));
        news.records().forEach(draft -> affected.add(draft.id()));
        Set<String> subjects = new TreeSet<>();
        news.claims().forEach(draft -> add(subjects, draft.subjectId()));
        addIds(affected, transaction.rows(query("survivors"), Map.of("ids", List.copyOf(subjects))));
        progress.begins(5, STEPS, "projecting " + affected.size() + " records");
        projection.refresh(transaction, affected);
        return new WriteReport(
                news.publications().size(),
                news.sources().size(),
                news.records().size(),
                news.claims().size(),
                news.identities().size(),
                size - news.size());
    }

    private void writeClaims(Transaction transaction, NewInBatch news, BatchRows rows) {
        Map<String, List<ClaimDraft>> byEnds = news.claims().stream()
                .collect(Collectors.groupingBy(draft -> draft.subjectId() == null
                        ? "write-claims-apart"
                        : draft.objectId() == null ? "write-claims-about" : "write-claims-between"));
        byEnds.forEach((name, drafts) ->
                each(transaction, name, drafts, draft -> rows.claim(draft, news.citationId(draft.citation()))));
    }

    @Override
    public void changeStatus(String claimId, ClaimStatus status, String note, String by) {
        writer.write(transaction -> {
            Map<String, @Nullable Object> parameters = change(claimId, note, by);
            parameters.put("status", status.word());
            parameters.put("changeSeq", transaction.sequence());
            List<Row> touched = transaction.rows(query("change-status"), parameters);
            if (touched.isEmpty()) {
                throw new NoSuchClaim(claimId);
            }
            Set<String> affected = new TreeSet<>();
            touched.forEach(row -> add(affected, row.textOrNull("subject")));
            projectWithLineages(transaction, affected);
            return touched.size();
        });
    }

    @Override
    public int withdrawSource(String sourceId, String note, String by) {
        return changeSource(sourceId, note, by, true);
    }

    @Override
    public int restoreSource(String sourceId, String note, String by) {
        return changeSource(sourceId, note, by, false);
    }

    private int changeSource(String sourceId, String note, String by, boolean withdrawn) {
        return writer.write(transaction -> {
            Map<String, @Nullable Object> parameters = change(sourceId, note, by);
            parameters.put("changeSeq", transaction.sequence());
            String claims = withdrawn ? "withdraw-claims-of-source" : "restore-claims-of-source";
            List<Row> touched = transaction.rows(query(claims), parameters);
            parameters.put("withdrawn", withdrawn);
            if (transaction.rows(query("mark-source"), parameters).isEmpty()) {
                throw new NoSuchSource(sourceId);
            }
            Set<String> affected = new TreeSet<>();
            touched.forEach(row -> add(affected, row.textOrNull("subject")));
            projectWithLineages(transaction, affected);
            return touched.size();
        });
    }

    @Override
    public void decide(String decisionId, IdentityState state, String note, String by) {
        writer.write(transaction -> {
            Map<String, @Nullable Object> parameters = change(decisionId, note, by);
            parameters.put("state", state.word());
            if (transaction.rows(query("change-identity"), parameters).isEmpty()) {
                throw new IdentityRefused(
                        decisionId, "there is no such decision on identity", "Look the decision up in the list");
            }
            Set<String> affected = new TreeSet<>(folding.refresh(transaction));
            projectWithLineages(transaction, affected);
            return affected.size();
        });
    }

    @Override
    public void joinCopies(String copyId, String originalId, String note) {
        writer.write(transaction -> {
            transaction.each(
                    query("write-republications"),
                    List.of(Map.of("copyId", copyId, "originalId", originalId, "note", note)));
            projectWithLineages(transaction, new TreeSet<>());
            return copyId;
        });
    }

    @Override
    public void recountLineages() {
        writer.write(transaction -> {
            projectWithLineages(transaction, new TreeSet<>());
            return transaction.sequence();
        });
    }

    /** {@return what is kept of any change: what was changed, why, by whom and when} */
    private Map<String, @Nullable Object> change(String id, String note, String by) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("id", id);
        parameters.put("note", note);
        parameters.put("by", by);
        parameters.put("at", now().atZone(ZoneOffset.UTC));
        return parameters;
    }

    private void projectWithLineages(Transaction transaction, Set<String> affected) {
        List<String> moved = lineages.refresh(transaction);
        addIds(affected, transaction.rows(query("subjects-of-sources"), Map.of("ids", moved)));
        projection.refresh(transaction, affected);
    }

    @Override
    public void rebuild(Progress progress) {
        writer.write(transaction -> {
            progress.begins(1, 3, "deciding identities");
            folding.refresh(transaction);
            progress.begins(2, 3, "counting lineages");
            copies.rebuild(transaction);
            lineages.refresh(transaction);
            Set<String> all = new TreeSet<>();
            addIds(all, transaction.rows(query("all-record-ids"), Map.of()));
            progress.begins(3, 3, "projecting " + all.size() + " records");
            projection.refresh(transaction, all);
            return all.size();
        });
    }

    private NamedQuery query(String name) {
        return queries.get("evidence/" + name);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private <T> void each(
            Transaction transaction,
            String name,
            Collection<T> drafts,
            Function<T, @Nullable Map<String, @Nullable Object>> row) {
        transaction.each(
                query(name), drafts.stream().map(row).filter(Objects::nonNull).toList());
    }

    private static @Nullable Map<String, @Nullable Object> parent(RecordDraft draft) {
        return draft.parentId() == null
                ? null
                : Map.of(
                        "childId",
                        draft.id(),
                        "parentId",
                        draft.parentId(),
                        "type",
                        draft.kind() == RecordKind.BASE ? "LOCATED_IN" : "WITHIN");
    }

    private static void addIds(Set<String> ids, List<Row> rows) {
        rows.forEach(row -> ids.add(row.text("id")));
    }

    private static void add(Set<String> ids, @Nullable String id) {
        if (id != null) {
            ids.add(id);
        }
    }
}
