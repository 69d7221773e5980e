package org.faultline.intake.internal.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.faultline.evidence.EvidenceBatch;
import org.faultline.evidence.EvidenceBatch.RecordDraft;
import org.faultline.evidence.EvidenceBatch.SourceDraft;
import org.faultline.intake.Fault;
import org.faultline.intake.InputFaulty;
import org.faultline.kernel.RecordKind;
import org.jspecify.annotations.Nullable;

/** Reads the files of a table folder together, and either makes a batch of them or tells all their faults. */
public final class TableFolder {

    private final Drafts drafts = new Drafts();

    private TableFolder() {}

    /**
     * Reads a folder.
     *
     * @param files the contents of its files by name
     * @param standings tells what the graph holds under ids: by id, the standing or an empty text
     * @throws InputFaulty with every fault of the run
     */
    public static TableFolder read(Map<String, byte[]> files, Standings standings) {
        TableFolder folder = new TableFolder();
        Faults faults = new Faults();
        Keys keys = new Keys();
        for (TableRow row : rows(files, faults)) {
            reader(row.table()).read(new Fields(row, faults), keys, folder.drafts);
        }
        keys.resolve(standings::of);
        folder.refuseCycles(faults);
        if (!faults.isEmpty()) {
            throw new InputFaulty(faults.inOrder());
        }
        return folder;
    }

    /** Tells what the graph already holds. */
    @FunctionalInterface
    public interface Standings {

        /** {@return of those ids that are there, the standing, or an empty text where they have none} */
        Map<String, String> of(Collection<String> ids);
    }

    private static List<TableRow> rows(Map<String, byte[]> files, Faults faults) {
        Map<String, Table> tables = new HashMap<>();
        for (Table table : Table.values()) {
            tables.put(table.file(), table);
        }
        Map<Table, byte[]> known = new TreeMap<>();
        new TreeMap<>(files).forEach((name, content) -> {
            Table table = tables.get(name);
            if (table != null) {
                known.put(table, content);
            } else if (!name.endsWith(".md") && !name.endsWith(".txt")) {
                faults.add(
                        name,
                        0,
                        null,
                        "there is no such table",
                        "Use the file names of docs/tables.md, or move it away");
            }
        });
        if (known.isEmpty() && faults.isEmpty()) {
            faults.add(
                    "", 0, null, "the folder has no table", "Put at least one of the files of docs/tables.md into it");
        }
        List<TableRow> rows = new ArrayList<>();
        known.forEach((table, content) -> rows.addAll(new TableFile(table, faults).read(content)));
        return rows;
    }

    private static RowReader reader(Table table) {
        return switch (table) {
            case PUBLICATIONS -> SourceRows::publication;
            case SOURCES -> SourceRows::source;
            case PLACES -> RecordRows::place;
            case UNITS -> RecordRows::unit;
            case NAMES -> RecordRows::name;
            case SUBORDINATION -> StateRows::subordination;
            case BASES -> RecordRows::base;
            case STATIONING -> StateRows::stationing;
            case PEOPLE -> RecordRows::person;
            case POSTINGS -> StateRows::posting;
            case STRENGTHS -> StateRows::strength;
            case INCIDENTS -> EventRows::incident;
            case ATTRIBUTIONS -> EventRows::attribution;
            case DEFECTIONS -> EventRows::defection;
            case PARTICIPATIONS -> EventRows::participation;
            case TALLIES -> EventRows::tally;
            case IDENTITIES -> IdentityRows::identity;
        };
    }

    private void refuseCycles(Faults faults) {
        Cycles places = new Cycles();
        for (RecordDraft record : drafts.records()) {
            TableRow row = drafts.rowOf(record.id());
            if (record.kind() == RecordKind.PLACE && row != null) {
                places.link(record.id(), record.parentId(), row);
            }
        }
        places.report(
                faults,
                "parent_key",
                "the place lies within itself, by way of its parents",
                "Correct one parent_key of the circle");
        Cycles sources = new Cycles();
        for (SourceDraft source : drafts.sources()) {
            String original = source.republishesKey();
            TableRow row = drafts.rowOf(SourceDraft.idOf(source.key()));
            if (original != null && row != null) {
                sources.link(SourceDraft.idOf(source.key()), SourceDraft.idOf(original), row);
            }
        }
        sources.report(
                faults, "republishes", "the sources reprint one another in a circle", "Say which of them came first");
    }

    /** {@return what the folder amounts to} */
    public EvidenceBatch batch() {
        return drafts.batch();
    }

    /** {@return a fault in the row that a source, record or decision came from} */
    public Fault faultAt(String id, String problem, String remedy) {
        return fault(drafts.rowOf(id), id, problem, remedy);
    }

    /** {@return a fault in the row of the decision that folds a record} */
    public Fault faultAtFold(String recordId, String problem, String remedy) {
        return fault(drafts.rowFolding(recordId), recordId, problem, remedy);
    }

    private static Fault fault(@Nullable TableRow row, String id, String problem, String remedy) {
        return row == null
                ? new Fault(id, 0, null, problem, remedy)
                : new Fault(
                        row.table().file(), row.line(), row.table().required().getFirst(), problem, remedy);
    }
}
