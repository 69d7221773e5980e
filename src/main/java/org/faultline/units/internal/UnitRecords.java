package org.faultline.units.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.faultline.evidence.Assertion.Naming;
import org.faultline.evidence.Assertion.Strength;
import org.faultline.evidence.ClaimView;
import org.faultline.evidence.KnownAt;
import org.faultline.evidence.NameUses;
import org.faultline.evidence.RecordFile;
import org.faultline.evidence.RecordFiles;
import org.faultline.evidence.RecordRef;
import org.faultline.graph.GraphReader;
import org.faultline.graph.NamedQueries;
import org.faultline.graph.NamedQuery;
import org.faultline.graph.Row;
import org.faultline.language.UnitType;
import org.faultline.units.StrengthView;
import org.faultline.units.UnitRecord;
import org.faultline.web.AsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a unit's record together from what is projected onto it and from what sources say. */
@Component
public final class UnitRecords {

    private final GraphReader reader;
    private final RecordFiles files;
    private final NamedQuery placesReported;

    UnitRecords(GraphReader reader, RecordFiles files, NamedQueries queries) {
        this.reader = reader;
        this.files = files;
        this.placesReported = queries.get("units/places-reported");
    }

    /** {@return the record of the unit in a row of the query {@code units/find-unit}} */
    public UnitRecord of(Row row, AsOf asOf) {
        Row unit = row.row("unit");
        RecordRef ref = UnitRows.ref(unit);
        List<RecordRef> folded = row.rows("folded").stream().map(UnitRows::ref).toList();
        RecordFile file = files.of(ref.id(), asOf);
        return new UnitRecord(
                ref.id(),
                ref.name(),
                UnitRows.name(unit),
                unit.textOrNull("nameMy"),
                unit.textOrNull("type"),
                typeName(unit.textOrNull("type")),
                unit.textOrNull("number"),
                unit.textOrNull("standing"),
                folded,
                file.on(),
                NameUses.of(ref, folded, file.claims(Naming.class), placesReported(ref.id(), asOf)),
                file.outgoing("SUBORDINATE_TO"),
                file.incoming("SUBORDINATE_TO"),
                file.outgoing("STATIONED_AT"),
                file.outgoing("OPERATES_IN"),
                file.incoming("POSTED_TO"),
                file.claims(Strength.class).stream().map(UnitRecords::strength).toList(),
                file.incoming("FROM_UNIT"),
                file.outgoing("ALLEGED_IN"),
                file.claims(),
                file.decisions());
    }

    private static @Nullable String typeName(@Nullable String code) {
        return code == null ? null : UnitType.of(code).map(UnitType::name).orElse(code);
    }

    private static StrengthView strength(ClaimView claim) {
        Strength strength = (Strength) claim.asserts();
        return new StrengthView(
                strength.measure(), strength.count(), claim.valid(), claim.id(), claim.status(), claim.citations());
    }

    private Map<String, Map<String, List<String>>> placesReported(String id, AsOf asOf) {
        Map<String, Map<String, List<String>>> places = new HashMap<>();
        reader.rows(placesReported, Map.of("id", id, "knownAt", KnownAt.end(asOf.knownAt())))
                .forEach(row -> places.computeIfAbsent(row.text("unit"), unit -> new HashMap<>())
                        .put(row.text("source"), row.texts("places")));
        return places;
    }
}
