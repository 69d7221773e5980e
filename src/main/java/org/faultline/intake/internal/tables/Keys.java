package org.faultline.intake.internal.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faultline.evidence.EvidenceBatch.PublicationDraft;
import org.faultline.evidence.EvidenceBatch.SourceDraft;
import org.faultline.kernel.Ids;
import org.faultline.kernel.RecordKind;
import org.jspecify.annotations.Nullable;

/** The keys that the run defines and those that it refers to; tells which refer to nothing. */
final class Keys {

    private record Reference(Fields fields, String column, String what, String key, String table) {}

    private final Map<String, Fields> defined = new HashMap<>();
    private final Map<String, String> standings = new HashMap<>();
    private final Map<String, Set<Reference>> references = new LinkedHashMap<>();
    private final List<Runnable> checks = new ArrayList<>();

    /** {@return the id that the row defines; absent where the key stands for other content already, which is a fault} */
    @Nullable
    String define(Fields fields, String column, String id) {
        Fields first = defined.putIfAbsent(id, fields);
        if (first == null) {
            return id;
        }
        if (!first.row().fields().equals(fields.row().fields())) {
            fields.fault(
                    column,
                    "the key '" + fields.required(column) + "' already stands on line "
                            + first.row().line() + " with different content",
                    "Use another key, or make the two rows equal");
        }
        return null;
    }

    @Nullable
    String define(Fields fields, String column, RecordKind kind) {
        String key = fields.key(column);
        return key.isEmpty() ? null : define(fields, column, Ids.record(kind, key));
    }

    void standing(String id, String standing) {
        standings.put(id, standing);
    }

    /** {@return the id of the record that a column names; absent when the field is empty} */
    @Nullable
    String refer(Fields fields, String column, RecordKind kind) {
        String key = fields.text(column);
        if (key == null) {
            return null;
        }
        String id = Ids.record(kind, key);
        note(id, new Reference(fields, column, kind.prefix(), key, fileOf(kind)));
        return id;
    }

    void referToSource(Fields fields, String column) {
        String key = fields.text(column);
        if (key != null) {
            note(SourceDraft.idOf(key), new Reference(fields, column, "source", key, "sources.csv"));
        }
    }

    void referToPublication(Fields fields, String column) {
        String key = fields.text(column);
        if (key != null) {
            note(PublicationDraft.idOf(key), new Reference(fields, column, "publication", key, "publications.csv"));
        }
    }

    private void note(String id, Reference reference) {
        references.computeIfAbsent(id, any -> new LinkedHashSet<>()).add(reference);
    }

    private static String fileOf(RecordKind kind) {
        return kind == RecordKind.PERSON ? "people.csv" : kind.prefix() + "s.csv";
    }

    /** Asks for a check that needs the standing of records which may come in a later row or from the graph. */
    void afterwards(Runnable check) {
        checks.add(check);
    }

    /** Makes a fault of every reference to nothing, then runs the checks that had to wait. */
    void resolve(Known known) {
        Set<String> open = new LinkedHashSet<>(references.keySet());
        open.removeAll(defined.keySet());
        Map<String, String> there = open.isEmpty() ? Map.of() : known.standings(open);
        standings.putAll(there);
        open.removeAll(there.keySet());
        for (String id : open) {
            for (Reference reference : references.getOrDefault(id, Set.of())) {
                reference
                        .fields()
                        .fault(
                                reference.column(),
                                "there is no " + reference.what() + " with the key '" + reference.key() + "'",
                                "Add it to " + reference.table() + ", or correct the key");
            }
        }
        checks.forEach(Runnable::run);
    }

    /** {@return the standing of a record that the run defines or the graph has} */
    @Nullable
    String standingOf(@Nullable String id) {
        return id == null ? null : standings.get(id);
    }
}
