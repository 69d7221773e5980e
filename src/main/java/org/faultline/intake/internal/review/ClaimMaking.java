package org.faultline.intake.internal.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faultline.evidence.Assertion;
import org.faultline.evidence.Assertion.Departure;
import org.faultline.evidence.Assertion.Marks;
import org.faultline.evidence.Assertion.Naming;
import org.faultline.evidence.Assertion.Occurrence;
import org.faultline.evidence.Assertion.Participation;
import org.faultline.evidence.Assertion.Posting;
import org.faultline.evidence.Assertion.Stationing;
import org.faultline.evidence.Assertion.Strength;
import org.faultline.evidence.Assertion.Subordination;
import org.faultline.evidence.Assertion.Tally;
import org.faultline.evidence.ClaimStatus;
import org.faultline.evidence.EvidenceBatch;
import org.faultline.evidence.EvidenceBatch.CitationDraft;
import org.faultline.evidence.EvidenceBatch.ClaimDraft;
import org.faultline.evidence.EvidenceBatch.RecordDraft;
import org.faultline.kernel.CountRange;
import org.faultline.kernel.Ids;
import org.faultline.kernel.RecordKind;
import org.faultline.kernel.Span;
import org.jspecify.annotations.Nullable;

/** Turns the fields of an accepted suggestion into the claims that they make. */
public final class ClaimMaking {

    private static final List<String> TYPES =
            List.of("defection", "desertion", "surrender", "mutiny", "refusal", "attempt");
    private static final List<String> ROLES = List.of(
            "Commander",
            "Deputy Commander",
            "Acting Commander",
            "Chief of Staff",
            "Second in Command",
            "Officer",
            "Other");

    private final FieldReader fields;
    private final Resolved records;
    private final CitationDraft citation;
    private final String rule;
    private final @Nullable String note;
    private final List<ClaimDraft> claims = new ArrayList<>();
    private final List<RecordDraft> newRecords = new ArrayList<>();

    ClaimMaking(FieldReader fields, Resolved records, CitationDraft citation, String rule, @Nullable String note) {
        this.fields = fields;
        this.records = records;
        this.citation = citation;
        this.rule = rule;
        this.note = note;
        this.newRecords.addAll(records.records());
    }

    /**
     * {@return what is to be written}
     *
     * @param kind the kind of claim
     * @param event the event on record that is meant; null for a new one
     * @param group what the suggestions of one event have in common
     * @param choices to find whom a total is about
     */
    EvidenceBatch batch(String kind, @Nullable String event, String group, RecordChoices choices) {
        switch (kind) {
            case "Occurrence" -> occurrence(event, group);
            case "Tally" -> tally(choices);
            case "Posting" -> posting();
            case "Stationing" -> stationing();
            case "Subordination" -> subordination();
            case "Strength" -> strength();
            case "Naming" -> naming();
            default -> fields.fault("kind", "is no kind that can be accepted: " + kind);
        }
        fields.finish();
        Set<String> used = new LinkedHashSet<>();
        claims.forEach(claim -> {
            used.add(String.valueOf(claim.subjectId()));
            used.add(String.valueOf(claim.objectId()));
        });
        List<RecordDraft> needed =
                newRecords.stream().filter(draft -> used.contains(draft.id())).toList();
        records.namings().forEach((id, naming) -> {
            if (used.contains(id)) {
                claim(naming, id, null, Span.UNDATED);
            }
        });
        return new EvidenceBatch(List.of(), List.of(), needed, List.copyOf(claims), List.of());
    }

    private void occurrence(@Nullable String known, String group) {
        CountRange count = fields.count();
        Marks marks = new Marks(
                fields.text("rankHighest"),
                fields.text("ranks"),
                fields.oneOf("weapons", "unknown", List.of("yes", "no", "unknown")),
                fields.text("weaponsSummary"),
                fields.text("receivingParty"),
                null);
        Occurrence occurrence = new Occurrence(
                fields.oneOf("stance", "asserts", List.of("asserts", "denies")),
                records.sealed() ? null : fields.text("claimant"),
                fields.oneOf("type", "defection", TYPES),
                citation.passage(),
                fields.text("placeAsReported"),
                count,
                CountRange.UNKNOWN,
                CountRange.UNKNOWN,
                marks);
        RecordDraft event = new RecordDraft(RecordKind.DEFECTION, "reviewed-" + group, Map.of(), null);
        newRecords.add(event);
        String id = known == null ? event.id() : known;
        Span when = fields.event();
        claim(occurrence, id, records.placeId(), when);
        if (records.unitId() != null) {
            boolean shared = "true".equals(fields.text("countShared"));
            claim(new Departure(count, shared, fields.text("unitAsReported")), id, records.unitId(), when);
        }
        if (records.personId() != null) {
            claim(new Participation(), records.personId(), id, when);
        }
    }

    private void tally(RecordChoices choices) {
        String metric = fields.required("metric");
        String scope = fields.oneOf("scope", "national", List.of("national", "region", "branch", "unit"));
        CountRange count = fields.count();
        if (count.isUnknown()) {
            fields.fault("countMin", "and countMax are both missing; a total needs one of them");
        }
        String subject = scope.equals("region")
                ? records.placeId()
                : scope.equals("unit") ? records.unitId() : choices.present(ofWhom(metric));
        Span asOf = fields.state();
        claim(new Tally(metric, scope, count, fields.text("claimedBy")), subject, null, asOf);
    }

    /** Whom a national total is about, as the seed data has it: the armed forces, the police, or the country. */
    private static String ofWhom(String metric) {
        if (metric.endsWith("-police") || metric.startsWith("police-")) {
            return Ids.record(RecordKind.UNIT, "Myanmar Police Force");
        }
        return metric.endsWith("-total") || metric.startsWith("killed-")
                ? Ids.record(RecordKind.PLACE, "MMR")
                : Ids.record(RecordKind.UNIT, "Myanmar Armed Forces");
    }

    private void posting() {
        String person = needed("person", records.personId());
        String unit = needed("unit", records.unitId());
        claim(
                new Posting(
                        fields.text("rank"),
                        fields.oneOf("role", "Other", ROLES),
                        fields.text("title"),
                        fields.text("unitAsReported")),
                person,
                unit,
                fields.state());
    }

    private void stationing() {
        String unit = needed("unit", records.unitId());
        String place = needed("place", records.placeId());
        String relation = fields.oneOf("relation", "site", List.of("site", "area-of-operations"));
        claim(new Stationing(relation, fields.text("placeAsReported")), unit, place, fields.state());
    }

    private void subordination() {
        String unit = needed("unit", records.unitId());
        String superior = needed("superior", records.superiorId());
        if (unit.equals(superior) && !unit.isEmpty()) {
            fields.fault("superior", "is the unit itself");
        }
        String relation = fields.oneOf("relation", "command", List.of("command", "administrative", "class"));
        claim(new Subordination(relation), unit, superior, fields.state());
    }

    private void strength() {
        String unit = needed("unit", records.unitId());
        CountRange count = fields.count();
        if (count.isUnknown()) {
            fields.fault("countMin", "and countMax are both missing; a strength needs one of them");
        }
        claim(
                new Strength(fields.oneOf("measure", "actual", List.of("establishment", "actual")), count),
                unit,
                null,
                fields.state());
    }

    private void naming() {
        String person = needed("person", records.personId());
        String name = fields.required("name");
        claim(new Naming(name, "alias", "en", "Latn", null, null), person, null, Span.UNDATED);
    }

    private String needed(String field, @Nullable String id) {
        if (id == null) {
            fields.fault(field, "is missing: choose a record for it");
            return "";
        }
        return id;
    }

    private void claim(Assertion assertion, @Nullable String subject, @Nullable String object, Span valid) {
        claims.add(new ClaimDraft(assertion, subject, object, valid, ClaimStatus.ACCEPTED, null, note, citation, rule));
    }
}
