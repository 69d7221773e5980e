package org.faultline.inquiry.internal;

import java.time.LocalDate;
import java.util.Map;
import org.faultline.evidence.RecordRef;
import org.faultline.graph.GraphReader;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.kernel.RecordKind;
import org.faultline.units.Units;
import org.faultline.web.BadParameter;
import org.faultline.web.NoSuchRecord;
import org.faultline.web.RecordMoved;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the records that a question names. */
@Component
public final class KnownRecords {

    private final Chronicles chronicles;
    private final Units units;
    private final GraphReader reader;
    private final NamedQuery survivor;

    KnownRecords(Chronicles chronicles, Units units, GraphReader reader, NamedQueries queries) {
        this.chronicles = chronicles;
        this.units = units;
        this.reader = reader;
        this.survivor = queries.get("inquiry/survivor");
    }

    /** {@return all that was known at the end of that day, or is known now} */
    public Chronicle chronicle(@Nullable LocalDate knownAt) {
        return chronicles.knownAt(knownAt);
    }

    /** {@return whether the record is a unit} */
    public boolean isUnit(RecordRef record) {
        return record.kind() == RecordKind.UNIT;
    }

    /** {@return the unit with that id} */
    public RecordRef unit(Chronicle chronicle, String id) {
        return record(chronicle, id, RecordKind.UNIT);
    }

    /** {@return the incident with that id} */
    public RecordRef incident(Chronicle chronicle, String id) {
        return record(chronicle, id, RecordKind.INCIDENT);
    }

    /**
     * {@return the unit that a parameter names by id or designation}
     *
     * @throws BadParameter when there is none, or it can mean several
     */
    public RecordRef namedUnit(Chronicle chronicle, String parameter, String idOrDesignation) {
        return known(chronicle, parameter, units.resolve(parameter, idOrDesignation));
    }

    /**
     * {@return the record of whatever kind that a parameter names by id, or, for a unit, by designation}
     *
     * @throws BadParameter when there is none, or it can mean several
     */
    public RecordRef named(Chronicle chronicle, String parameter, String idOrDesignation) {
        String id = reader.row(survivor, Map.of("id", idOrDesignation))
                .map(row -> row.text("id"))
                .orElse(idOrDesignation);
        return chronicle.entry(id).map(Entry::ref).orElseGet(() -> namedUnit(chronicle, parameter, idOrDesignation));
    }

    private static RecordRef known(Chronicle chronicle, String parameter, String id) {
        return chronicle
                .entry(id)
                .map(Entry::ref)
                .orElseThrow(() -> new BadParameter(
                        parameter, "names a record that was not known at that date", "Ask for a later 'knownAt'."));
    }

    private RecordRef record(Chronicle chronicle, String id, RecordKind kind) {
        return chronicle
                .entry(id)
                .map(Entry::ref)
                .filter(ref -> ref.kind() == kind)
                .orElseThrow(() -> absent(chronicle, id, kind));
    }

    private RuntimeException absent(Chronicle chronicle, String id, RecordKind kind) {
        return reader.row(survivor, Map.of("id", id))
                .map(row -> row.text("id"))
                .filter(into -> !into.equals(id))
                .flatMap(chronicle::entry)
                .filter(entry -> entry.ref().kind() == kind)
                .<RuntimeException>map(entry -> new RecordMoved(id, entry.ref().id()))
                .orElseGet(() -> new NoSuchRecord(kind.prefix(), id));
    }
}
