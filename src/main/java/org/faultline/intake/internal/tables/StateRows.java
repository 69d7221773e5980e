package org.faultline.intake.internal.tables;

import org.faultline.evidence.Assertion.Posting;
import org.faultline.evidence.Assertion.Stationing;
import org.faultline.evidence.Assertion.Strength;
import org.faultline.evidence.Assertion.Subordination;
import org.faultline.kernel.RecordKind;
import org.faultline.kernel.Span;
import org.jspecify.annotations.Nullable;

/** {@code subordination.csv}, {@code stationing.csv}, {@code postings.csv} and {@code strengths.csv}: what held over time. */
final class StateRows {

    private static final String[] ROLES = {
        "Commander", "Deputy Commander", "Acting Commander", "Chief of Staff", "Second in Command", "Officer", "Other"
    };

    private StateRows() {}

    static void subordination(Fields fields, Keys keys, Drafts drafts) {
        keys.referToSource(fields, "source_key");
        String unit = keys.refer(fields, "unit_key", RecordKind.UNIT);
        String superior = keys.refer(fields, "superior_key", RecordKind.UNIT);
        String relation = fields.oneOf("kind", "command", "command", "administrative", "class");
        if (unit != null && unit.equals(superior)) {
            fields.fault("superior_key", "a unit cannot be its own superior", "Name another unit, or take the row out");
        }
        drafts.claim(fields, new Subordination(relation), unit, superior, fields.attested());
    }

    static void stationing(Fields fields, Keys keys, Drafts drafts) {
        keys.referToSource(fields, "source_key");
        String unit = keys.refer(fields, "unit_key", RecordKind.UNIT);
        String base = keys.refer(fields, "base_key", RecordKind.BASE);
        String place = keys.refer(fields, "place_key", RecordKind.PLACE);
        String relation = fields.oneOf("kind", "site", "site", "area-of-operations");
        if ((base == null) == (place == null)) {
            fields.fault(
                    "place_key", "a stationing has either a base or a place", "Fill in exactly one of the two columns");
        } else if (base != null && !relation.equals("site")) {
            fields.fault("base_key", "an area of operations is a place, not a base", "Use place_key");
        }
        drafts.claim(
                fields,
                new Stationing(relation, fields.text("place_as_reported")),
                unit,
                base == null ? place : base,
                fields.attested());
    }

    static void posting(Fields fields, Keys keys, Drafts drafts) {
        keys.referToSource(fields, "source_key");
        String person = keys.refer(fields, "person_key", RecordKind.PERSON);
        String unit = keys.refer(fields, "unit_key", RecordKind.UNIT);
        refusePlaceholder(fields, keys, unit, "holds no postings");
        drafts.claim(
                fields,
                new Posting(
                        fields.text("rank"),
                        fields.oneOf("role", "Other", ROLES),
                        fields.text("title"),
                        fields.text("unit_as_reported")),
                person,
                unit,
                fields.attested());
    }

    /** An unknown link in a chain of command is nobody's post and did nothing. */
    static void refusePlaceholder(Fields fields, Keys keys, @Nullable String unit, String rule) {
        keys.afterwards(() -> {
            if (Known.isPlaceholder(keys.standingOf(unit))) {
                fields.fault(
                        "unit_key",
                        "the unit is a placeholder in a chain of command, and a placeholder " + rule,
                        "Name the unit that the source names, or record the unit as 'unnamed'");
            }
        });
    }

    static void strength(Fields fields, Keys keys, Drafts drafts) {
        keys.referToSource(fields, "source_key");
        String unit = keys.refer(fields, "unit_key", RecordKind.UNIT);
        String measure = fields.oneOf("measure", "actual", "establishment", "actual");
        Span asOf = Span.attested(null, null, fields.date("as_of"));
        drafts.claim(fields, new Strength(measure, fields.count("count")), unit, null, asOf);
    }
}
