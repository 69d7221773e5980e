package org.faultline.evidence.internal.copies;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faultline.graph.GraphWriter.Transaction;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.graph.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Ties stored texts that print the same passages. Only texts that were published within {@value #DAYS} days of one another are compared, and
 * those of which no date is known: what is printed again a season later is a phrase that a newsroom keeps, or a report of its own.
 */
@Component
public final class Copies {

    private static final int DAYS = 31;

    private final NamedQuery nearby;
    private final NamedQuery text;
    private final NamedQuery mark;
    private final NamedQuery write;
    private final NamedQuery all;
    private final NamedQuery clear;

    Copies(NamedQueries queries) {
        this.nearby = queries.get("evidence/texts-nearby");
        this.text = queries.get("evidence/text-to-compare");
        this.mark = queries.get("evidence/mark-text");
        this.write = queries.get("evidence/write-shared-passages");
        this.all = queries.get("evidence/texts-to-mark");
        this.clear = queries.get("evidence/clear-shared-passages");
    }

    /**
     * Compares the text of a source, which the graph has by now, with those of the others.
     *
     * @return how many others print something of it
     */
    public int compare(Transaction transaction, String sourceId, String words) {
        Fingerprint fingerprint = Fingerprint.of(words);
        List<Long> marks = fingerprint.marks().stream().sorted().toList();
        transaction.each(mark, List.of(Map.of("id", sourceId, "marks", marks)));
        List<Map<String, @Nullable Object>> ties = new ArrayList<>();
        for (Row other : transaction.rows(nearby, Map.of("id", sourceId, "days", DAYS))) {
            if (!Collections.disjoint(fingerprint.marks(), marks(other))) {
                tie(transaction, sourceId, fingerprint, other.text("id")).ifPresent(ties::add);
            }
        }
        transaction.each(write, ties);
        return ties.size();
    }

    /** Compares all texts anew. */
    public void rebuild(Transaction transaction) {
        transaction.rows(clear, Map.of());
        Set<String> done = new HashSet<>();
        for (Row source : transaction.rows(all, Map.of())) {
            String id = source.text("id");
            if (done.add(id)) {
                words(transaction, id).ifPresent(words -> compare(transaction, id, words));
            }
        }
    }

    private Optional<Map<String, @Nullable Object>> tie(
            Transaction transaction, String sourceId, Fingerprint here, String otherId) {
        return words(transaction, otherId)
                .flatMap(words -> SharedText.of(here, Fingerprint.of(words)))
                .map(shared -> row(sourceId, otherId, shared));
    }

    private static Map<String, @Nullable Object> row(String here, String there, SharedText shared) {
        boolean ordered = here.compareTo(there) < 0;
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("a", ordered ? here : there);
        row.put("b", ordered ? there : here);
        row.put("kind", shared.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        row.put("share", Math.round(shared.share() * 1000) / 1000.0);
        row.put("oneVoice", shared.isOneVoice());
        row.put(
                "passages",
                shared.passages().stream()
                        .map(passage -> ordered
                                ? passage.here() + " " + passage.there()
                                : passage.there() + " " + passage.here())
                        .distinct()
                        .sorted()
                        .toList());
        return row;
    }

    private Optional<String> words(Transaction transaction, String sourceId) {
        return transaction.rows(text, Map.of("id", sourceId)).stream()
                .map(row -> row.text("text"))
                .findFirst();
    }

    private static Set<Long> marks(Row row) {
        return new HashSet<>(row.numbers("marks"));
    }
}
