package org.faultline.intake.internal.tables;

import org.faultline.evidence.EvidenceBatch.IdentityDraft;
import org.faultline.kernel.RecordKind;

/** {@code identities.csv}. */
final class IdentityRows {

    private static final String[] KINDS = {"unit", "person", "base", "place", "incident", "defection"};

    private IdentityRows() {}

    static void identity(Fields fields, Keys keys, Drafts drafts) {
        RecordKind kind = RecordKind.of(fields.oneOf("kind", "unit", KINDS));
        String folded = keys.refer(fields, "key", kind);
        String into = keys.refer(fields, "same_as", kind);
        String decision = fields.oneOf("decision", "possible", "same", "possible", "different");
        Double confidence = fields.decimal("confidence", 0, 1);
        if (folded == null || into == null) {
            return;
        }
        if (folded.equals(into)) {
            fields.fault("same_as", "a record cannot be folded into itself", "Name two records");
            return;
        }
        String rule = fields.text("rule");
        IdentityDraft draft = new IdentityDraft(
                kind, folded, into, decision, confidence, rule == null ? "stated" : rule, fields.required("reason"));
        if (keys.define(fields, "key", draft.id()) != null) {
            drafts.add(draft, fields.row());
        }
    }
}
