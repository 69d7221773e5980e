package org.faultline.intake.internal.tables;

import java.lang.Character.UnicodeScript;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.faultline.evidence.Assertion.Naming;
import org.faultline.evidence.EvidenceBatch.RecordDraft;
import org.faultline.kernel.RecordKind;
import org.faultline.kernel.Span;
import org.faultline.language.UnitType;
import org.jspecify.annotations.Nullable;

/** {@code places.csv}, {@code units.csv}, {@code bases.csv}, {@code people.csv} and {@code names.csv}. */
final class RecordRows {

    /** Bodies that are no battalion, division or command, and stand in chains of command all the same. */
    private static final List<String> OTHER_BODIES =
            List.of("armed_forces", "army", "navy", "air", "police", "militia", "armed_group", "directorate", "depot");

    private static final String[] UNIT_TYPES = Stream.concat(
                    UnitType.all().stream().map(UnitType::code), OTHER_BODIES.stream())
            .toArray(String[]::new);

    private static final String[] LEVELS = {"country", "state", "district", "township", "town", "village"};

    private RecordRows() {}

    static void place(Fields fields, Keys keys, Drafts drafts) {
        String parent = keys.refer(fields, "parent_key", RecordKind.PLACE);
        Map<String, @Nullable Object> reference = new LinkedHashMap<>();
        reference.put("name", fields.required("name"));
        reference.put("level", fields.oneOf("level", "township", LEVELS));
        reference.put("lat", fields.decimal("lat", -90, 90));
        reference.put("lon", fields.decimal("lon", -180, 180));
        reference.put("alternativeNames", fields.texts("alternative_names"));
        reference.put("attribution", fields.text("attribution"));
        if (keys.define(fields, "place_key", RecordKind.PLACE) != null) {
            drafts.add(
                    new RecordDraft(RecordKind.PLACE, fields.required("place_key"), reference, parent), fields.row());
        }
    }

    static void unit(Fields fields, Keys keys, Drafts drafts) {
        keys.referToSource(fields, "source_key");
        String standing = fields.oneOf("standing", "known", "known", "unnamed", "placeholder");
        String id = keys.define(fields, "unit_key", RecordKind.UNIT);
        if (id == null) {
            return;
        }
        keys.standing(id, standing);
        drafts.add(
                new RecordDraft(RecordKind.UNIT, fields.required("unit_key"), Map.of("standing", standing), null),
                fields.row());
        String type = fields.oneOf("type", "", UNIT_TYPES);
        String number = fields.text("number");
        drafts.claim(
                fields,
                new Naming(fields.required("name_en"), "official", "en", "Latn", type, number),
                id,
                null,
                Span.UNDATED);
        String burmese = fields.text("name_my");
        if (burmese != null) {
            drafts.claim(fields, new Naming(burmese, "official", "my", "Mymr", type, number), id, null, Span.UNDATED);
        }
        aliases(fields, drafts, id);
    }

    static void base(Fields fields, Keys keys, Drafts drafts) {
        keys.referToSource(fields, "source_key");
        String place = keys.refer(fields, "place_key", RecordKind.PLACE);
        String id = keys.define(fields, "base_key", RecordKind.BASE);
        if (id == null) {
            return;
        }
        drafts.add(new RecordDraft(RecordKind.BASE, fields.required("base_key"), Map.of(), place), fields.row());
        drafts.claim(fields, named(fields.required("name"), "official"), id, null, Span.UNDATED);
    }

    static void person(Fields fields, Keys keys, Drafts drafts) {
        keys.referToSource(fields, "source_key");
        String standing = fields.oneOf("standing", "", "public-official", "public-spokesperson");
        String id = keys.define(fields, "person_key", RecordKind.PERSON);
        if (id == null) {
            return;
        }
        keys.standing(id, standing);
        drafts.add(
                new RecordDraft(RecordKind.PERSON, fields.required("person_key"), Map.of("standing", standing), null),
                fields.row());
        drafts.claim(fields, named(fields.required("name"), "official"), id, null, Span.UNDATED);
        aliases(fields, drafts, id);
    }

    static void name(Fields fields, Keys keys, Drafts drafts) {
        keys.referToSource(fields, "source_key");
        String kind = fields.oneOf("subject_kind", "unit", "unit", "base", "person");
        String id = keys.refer(fields, "subject_key", RecordKind.of(kind));
        String name = fields.required("name");
        Naming plain = named(name, fields.oneOf("kind", "alias", "designation", "official", "alias"));
        String language = fields.text("language");
        String script = fields.oneOf("script", scriptOf(name), "Latn", "Mymr");
        drafts.claim(
                fields,
                new Naming(name, plain.nameKind(), language == null ? plain.language() : language, script, null, null),
                id,
                null,
                fields.attested());
    }

    private static void aliases(Fields fields, Drafts drafts, String id) {
        for (String alias : fields.texts("aliases")) {
            drafts.claim(fields, named(alias, "alias"), id, null, Span.UNDATED);
        }
    }

    private static Naming named(String name, String kind) {
        String script = scriptOf(name);
        return new Naming(name, kind, script.equals("Mymr") ? "my" : "en", script, null, null);
    }

    private static String scriptOf(String text) {
        boolean burmese = text.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.MYANMAR);
        return burmese ? "Mymr" : "Latn";
    }
}
