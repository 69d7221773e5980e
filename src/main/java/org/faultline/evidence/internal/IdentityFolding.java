package org.faultline.evidence.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.faultline.evidence.IdentityRefused;
import org.faultline.graph.GraphWriter.Transaction;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.graph.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries the standing identity decisions out: which record is folded into which, in the end. */
@Component
final class IdentityFolding {

    private final NamedQuery decided;
    private final NamedQuery folded;
    private final NamedQuery write;
    private final NamedQuery postings;
    private final NamedQuery touching;

    IdentityFolding(NamedQueries queries) {
        this.decided = queries.get("evidence/decided-identities");
        this.folded = queries.get("evidence/folded-records");
        this.write = queries.get("evidence/write-folds");
        this.postings = queries.get("evidence/shared-postings");
        this.touching = queries.get("evidence/subjects-touching");
    }

    /**
     * {@return the ids of all records that have to be projected anew}
     *
     * @throws IdentityRefused when the decisions run in a circle, or fold two people whom nobody posts to one unit
     */
    Set<String> refresh(Transaction transaction) {
        Map<String, String> wanted = survivors(transaction.rows(decided, Map.of()));
        Map<String, String> present = new TreeMap<>();
        transaction.rows(folded, Map.of()).forEach(row -> present.put(row.text("id"), row.text("into")));
        Set<String> moved = new TreeSet<>(wanted.keySet());
        moved.addAll(present.keySet());
        moved.removeIf(id -> Objects.equals(wanted.get(id), present.get(id)));
        if (moved.isEmpty()) {
            return Set.of();
        }
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (String id : moved) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("id", id);
            row.put("into", wanted.get(id));
            row.put("changeSeq", transaction.sequence());
            rows.add(row);
        }
        transaction.each(write, rows);
        requireSharedPostings(transaction, wanted, moved);
        return affected(transaction, moved, wanted, present);
    }

    private static Map<String, String> survivors(List<Row> decisions) {
        Map<String, String> direct = new TreeMap<>();
        for (Row decision : decisions) {
            String folded = decision.text("folded");
            String before = direct.put(folded, decision.text("into"));
            if (before != null && !before.equals(decision.text("into"))) {
                throw new IdentityRefused(
                        folded,
                        "it is to be folded into " + before + " and into " + decision.text("into") + " at once",
                        "Undo one of the two decisions");
            }
        }
        Map<String, String> survivors = new TreeMap<>();
        for (String id : direct.keySet()) {
            survivors.put(id, survivor(id, direct));
        }
        return survivors;
    }

    private static String survivor(String start, Map<String, String> direct) {
        Set<String> seen = new HashSet<>();
        String id = start;
        String next = direct.get(id);
        while (next != null) {
            if (!seen.add(id)) {
                throw new IdentityRefused(
                        start,
                        "the decisions fold it into itself, by way of " + id,
                        "Undo one of the decisions of the circle");
            }
            id = next;
            next = direct.get(id);
        }
        return id;
    }

    private void requireSharedPostings(Transaction transaction, Map<String, String> wanted, Set<String> moved) {
        Map<String, String> people = new HashMap<>();
        moved.stream().filter(id -> id.startsWith("person-")).forEach(id -> {
            String into = wanted.get(id);
            if (into != null) {
                people.put(id, into);
            }
        });
        if (people.isEmpty()) {
            return;
        }
        Set<String> ids = new TreeSet<>(people.keySet());
        ids.addAll(people.values());
        Map<String, List<String>> units = new HashMap<>();
        transaction
                .rows(postings, Map.of("ids", List.copyOf(ids)))
                .forEach(row -> units.put(row.text("person"), row.texts("units")));
        people.forEach((folded, into) -> {
            Collection<String> theirs = new HashSet<>(units.getOrDefault(folded, List.of()));
            theirs.retainAll(units.getOrDefault(into, List.of()));
            if (theirs.isEmpty()) {
                throw new IdentityRefused(
                        folded,
                        "it cannot be folded into " + into
                                + ": a name is not enough, and no claims post both to one unit",
                        "Record the shared posting first, or propose the pair as 'possible'");
            }
        });
    }

    private Set<String> affected(
            Transaction transaction, Set<String> moved, Map<String, String> wanted, Map<String, String> present) {
        Set<String> records = new TreeSet<>(moved);
        for (String id : moved) {
            addIfPresent(records, wanted.get(id));
            addIfPresent(records, present.get(id));
        }
        Set<String> affected = new TreeSet<>(records);
        transaction.rows(touching, Map.of("ids", List.copyOf(records))).forEach(row -> affected.add(row.text("id")));
        return affected;
    }

    private static void addIfPresent(Set<String> ids, @Nullable String id) {
        if (id != null) {
            ids.add(id);
        }
    }
}
