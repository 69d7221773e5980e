package org.faultline.evidence.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faultline.evidence.EvidenceBatch;
import org.faultline.evidence.EvidenceBatch.PublicationDraft;
import org.faultline.evidence.EvidenceBatch.SourceDraft;
import org.faultline.evidence.Ledger;
import org.faultline.evidence.Progress;
import org.faultline.evidence.SourceTexts;
import org.faultline.evidence.internal.copies.Copies;
import org.faultline.graph.GraphReader;
import org.faultline.graph.GraphWriter;
import org.faultline.graph.GraphWriter.Transaction;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.graph.Row;
import org.faultline.kernel.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The texts in the graph, each a node of its own. */
@Component
final class GraphSourceTexts implements SourceTexts {

    private final GraphReader reader;
    private final GraphWriter writer;
    private final Ledger ledger;
    private final Copies copies;
    private final NamedQuery findText;
    private final NamedQuery findPublication;
    private final NamedQuery attach;
    private final NamedQuery toPlace;
    private final NamedQuery place;

    GraphSourceTexts(GraphReader reader, GraphWriter writer, Ledger ledger, Copies copies, NamedQueries queries) {
        this.reader = reader;
        this.writer = writer;
        this.ledger = ledger;
        this.copies = copies;
        this.findText = queries.get("evidence/find-text");
        this.findPublication = queries.get("evidence/find-publication");
        this.attach = queries.get("evidence/attach-text");
        this.toPlace = queries.get("evidence/citations-to-place");
        this.place = queries.get("evidence/place-citations");
    }

    @Override
    public Outcome keep(TextDraft draft, String by) {
        String id = SourceDraft.idOf(draft.sourceKey());
        String hash = hash(draft.text());
        List<Row> rows = reader.rows(findText, Map.of("id", id, "hash", hash));
        Row own = rows.stream()
                .filter(row -> row.text("id").equals(id))
                .findFirst()
                .orElse(null);
        if (own != null && own.textOrNull("contentHash") != null) {
            return hash.equals(own.textOrNull("contentHash")) ? Outcome.KNOWN : Outcome.DIFFERS;
        }
        Row twin = rows.stream()
                .filter(row -> !row.text("id").equals(id))
                .findFirst()
                .orElse(null);
        if (own == null) {
            ledger.write(source(draft), by, Progress.SILENT);
        }
        // Before the text: a run that is cut short between the two finds the text missing, and does both again.
        if (twin != null) {
            ledger.joinCopies(id, twin.text("id"), "the same text, word for word");
        }
        int ties = writer.write(transaction -> {
            attach(transaction, id, draft, hash);
            placeCitations(transaction, id, draft.text());
            return copies.compare(transaction, id, draft.text());
        });
        if (ties > 0) {
            ledger.recountLineages();
        }
        return twin == null ? Outcome.STORED : Outcome.COPY;
    }

    @Override
    public Optional<String> sourceWith(String text) {
        return reader.row(findText, Map.of("id", "", "hash", hash(text))).map(row -> row.text("id"));
    }

    /** Two texts are the same when they differ in nothing but white space and the order of combining marks. */
    private static String hash(String text) {
        return Ids.hash(Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip());
    }

    private EvidenceBatch source(TextDraft draft) {
        String key = reader.row(findPublication, Map.of("name", draft.publisher()))
                .map(row -> row.text("key"))
                .orElse(null);
        List<PublicationDraft> publications = new ArrayList<>();
        if (key == null) {
            key = draft.publisher();
            publications.add(new PublicationDraft(key, draft.publisher(), null, null));
        }
        SourceDraft source = new SourceDraft(
                draft.sourceKey(),
                key,
                draft.title(),
                null,
                draft.url(),
                draft.published(),
                draft.language(),
                "article",
                null,
                null,
                null,
                false);
        return new EvidenceBatch(publications, List.of(source), List.of(), List.of(), List.of());
    }

    private void attach(Transaction transaction, String id, TextDraft draft, String hash) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("id", id);
        parameters.put("textId", "txt-" + hash.substring(0, 20));
        parameters.put("text", draft.text());
        parameters.put("hash", hash);
        parameters.put("encoding", draft.encoding());
        parameters.put("changeSeq", transaction.sequence());
        transaction.rows(attach, parameters);
    }

    private void placeCitations(Transaction transaction, String id, String text) {
        List<Map<String, @Nullable Object>> placed = new ArrayList<>();
        for (Row citation : transaction.rows(toPlace, Map.of("id", id))) {
            QuoteFinder.find(text, citation.text("locator"), citation.textOrNull("passage"))
                    .ifPresent(range -> placed.add(Map.of(
                            "id", citation.text("id"),
                            "begin", range.begin(),
                            "end", range.end(),
                            "quote", text.substring(range.begin(), range.end()),
                            "changeSeq", transaction.sequence())));
        }
        transaction.each(place, placed);
    }
}
