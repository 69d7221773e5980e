package org.faultline.evidence.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.faultline.graph.GraphWriter;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.graph.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which sources are one voice: those tied by a stated republication or retelling, and those of one publisher that say the
 * same thing again within 92 days. A lineage is named after the source in it with the lowest id.
 */
@Component
final class Lineages {

    private final NamedQuery links;
    private final NamedQuery marked;
    private final NamedQuery write;

    Lineages(NamedQueries queries) {
        this.links = queries.get("evidence/lineage-links");
        this.marked = queries.get("evidence/source-lineages");
        this.write = queries.get("evidence/write-lineages");
    }

    /** {@return the ids of the sources whose lineage is another than before} */
    List<String> refresh(GraphWriter.Transaction transaction) {
        List<Row> sources = transaction.rows(marked, Map.of());
        Map<String, String> parents = new HashMap<>();
        sources.forEach(source -> parents.put(source.text("id"), source.text("id")));
        Map<String, String> reasons = new TreeMap<>();
        for (Row link : transaction.rows(links, Map.of())) {
            union(parents, link.text("a"), link.text("b"));
            reasons.putIfAbsent(link.text("a"), link.text("reason"));
            reasons.putIfAbsent(link.text("b"), link.text("reason"));
        }
        List<Map<String, @Nullable Object>> changed = new ArrayList<>();
        for (Row source : sources) {
            String id = source.text("id");
            String lineage = find(parents, id);
            String reason = reasons.getOrDefault(id, "stands alone");
            if (!lineage.equals(source.textOrNull("lineage")) || !reason.equals(source.textOrNull("reason"))) {
                changed.add(
                        Map.of("id", id, "lineage", lineage, "reason", reason, "changeSeq", transaction.sequence()));
            }
        }
        transaction.each(write, changed);
        return changed.stream().map(row -> String.valueOf(row.get("id"))).toList();
    }

    private static void union(Map<String, String> parents, String a, String b) {
        String rootA = find(parents, a);
        String rootB = find(parents, b);
        if (rootA.compareTo(rootB) < 0) {
            parents.put(rootB, rootA);
        } else {
            parents.put(rootA, rootB);
        }
    }

    private static String find(Map<String, String> parents, String id) {
        String root = id;
        while (!parent(parents, root).equals(root)) {
            root = parent(parents, root);
        }
        String step = id;
        while (!step.equals(root)) {
            step = Objects.requireNonNull(parents.put(step, root));
        }
        return root;
    }

    private static String parent(Map<String, String> parents, String id) {
        return Objects.requireNonNull(parents.get(id));
    }
}
