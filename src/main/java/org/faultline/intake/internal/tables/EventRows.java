package org.faultline.intake.internal.tables;

import java.util.Map;
import org.faultline.evidence.Assertion.Attribution;
import org.faultline.evidence.Assertion.Departure;
import org.faultline.evidence.Assertion.Marks;
import org.faultline.evidence.Assertion.Occurrence;
import org.faultline.evidence.Assertion.Participation;
import org.faultline.evidence.Assertion.Tally;
import org.faultline.evidence.EvidenceBatch.RecordDraft;
import org.faultline.kernel.CountRange;
import org.faultline.kernel.RecordKind;
import org.faultline.kernel.Span;
import org.jspecify.annotations.Nullable;

/** {@code incidents.csv}, {@code attributions.csv}, {@code defections.csv}, {@code participations.csv} and {@code tallies.csv}. */
final class EventRows {

    private EventRows() {}

    static void incident(Fields fields, Keys keys, Drafts drafts) {
        keys.referToSource(fields, "source_key");
        String place = keys.refer(fields, "place_key", RecordKind.PLACE);
        Occurrence occurrence = new Occurrence(
                "asserts",
                null,
                fields.required("type"),
                fields.passage("passage"),
                fields.text("place_as_reported"),
                CountRange.UNKNOWN,
                fields.count("killed"),
                fields.count("injured"),
                null);
        event(fields, keys, drafts, RecordKind.INCIDENT, "incident_key", occurrence, place, fields.event());
    }

    static void defection(Fields fields, Keys keys, Drafts drafts) {
        keys.referToSource(fields, "source_key");
        String place = keys.refer(fields, "place_key", RecordKind.PLACE);
        String unit = keys.refer(fields, "unit_key", RecordKind.UNIT);
        CountRange count = fields.count("count");
        Marks marks = new Marks(
                fields.text("rank_highest"),
                fields.text("ranks"),
                fields.oneOf("weapons", "unknown", "yes", "no", "unknown"),
                fields.text("weapons_summary"),
                fields.text("receiving_party"),
                fields.text("superior_as_reported"));
        Occurrence occurrence = new Occurrence(
                "asserts",
                null,
                fields.oneOf(
                        "kind", "defection", "defection", "desertion", "surrender", "mutiny", "refusal", "attempt"),
                fields.passage("passage"),
                fields.text("place_as_reported"),
                count,
                CountRange.UNKNOWN,
                CountRange.UNKNOWN,
                marks);
        Span span = fields.event();
        boolean shared = fields.yes("count_shared");
        String id = event(fields, keys, drafts, RecordKind.DEFECTION, "defection_key", occurrence, place, span);
        if (id != null && unit != null) {
            drafts.claim(fields, new Departure(count, shared, fields.text("unit_as_reported")), id, unit, span);
        }
    }

    private static @Nullable String event(
            Fields fields,
            Keys keys,
            Drafts drafts,
            RecordKind kind,
            String column,
            Occurrence occurrence,
            @Nullable String place,
            Span span) {
        String id = keys.define(fields, column, kind);
        if (id == null) {
            return null;
        }
        drafts.add(new RecordDraft(kind, fields.required(column), Map.of(), null), fields.row());
        drafts.claim(fields, occurrence, id, place, span);
        String denier = fields.text("denied_by");
        if (denier != null) {
            Occurrence denial = new Occurrence(
                    "denies",
                    denier,
                    occurrence.type(),
                    "Denied by " + denier,
                    null,
                    CountRange.UNKNOWN,
                    CountRange.UNKNOWN,
                    CountRange.UNKNOWN,
                    null);
            drafts.claim(fields, denial, id, null, span);
        }
        return id;
    }

    static void attribution(Fields fields, Keys keys, Drafts drafts) {
        keys.referToSource(fields, "source_key");
        String incident = keys.refer(fields, "incident_key", RecordKind.INCIDENT);
        String unit = keys.refer(fields, "unit_key", RecordKind.UNIT);
        String person = keys.refer(fields, "person_key", RecordKind.PERSON);
        if ((unit == null) == (person == null)) {
            fields.fault(
                    "unit_key",
                    "an attribution names either a unit or a person",
                    "Fill in exactly one of the two columns");
        }
        StateRows.refusePlaceholder(fields, keys, unit, "is named in no incident");
        Attribution attribution = new Attribution(
                fields.oneOf("basis", "named", "named", "commanded", "area-of-operations"),
                fields.oneOf("allegation", "alleged", "alleged", "admitted", "adjudicated"),
                fields.text("unit_as_reported"));
        drafts.claim(fields, attribution, unit == null ? person : unit, incident, Span.UNDATED);
    }

    static void participation(Fields fields, Keys keys, Drafts drafts) {
        keys.referToSource(fields, "source_key");
        String person = keys.refer(fields, "person_key", RecordKind.PERSON);
        String defection = keys.refer(fields, "defection_key", RecordKind.DEFECTION);
        keys.afterwards(() -> {
            if (person != null && !"public-spokesperson".equals(keys.standingOf(person))) {
                fields.fault(
                        "person_key",
                        "only somebody who speaks in public under their own name may be tied to a defection",
                        "Take the row out; the identity of anybody else stays sealed");
            }
        });
        drafts.claim(fields, new Participation(), person, defection, Span.UNDATED);
    }

    static void tally(Fields fields, Keys keys, Drafts drafts) {
        keys.referToSource(fields, "source_key");
        String unit = keys.refer(fields, "unit_key", RecordKind.UNIT);
        String place = keys.refer(fields, "place_key", RecordKind.PLACE);
        if (unit != null && place != null) {
            fields.fault(
                    "place_key", "a tally is about a unit or a place, not both", "Leave one of the two columns empty");
        }
        String key = fields.key("tally_key");
        if (key.isEmpty() || keys.define(fields, "tally_key", "tally-" + key) == null) {
            return;
        }
        Tally tally = new Tally(
                fields.required("metric"),
                fields.oneOf("scope", "national", "national", "region", "branch", "unit"),
                fields.count("count"),
                fields.text("claimed_by"));
        drafts.claim(fields, tally, unit == null ? place : unit, null, Span.attested(null, null, fields.date("as_of")));
    }
}
