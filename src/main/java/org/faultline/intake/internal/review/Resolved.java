package org.faultline.intake.internal.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faultline.evidence.Assertion.Naming;
import org.faultline.evidence.Disclosure;
import org.faultline.evidence.EvidenceBatch.RecordDraft;
import org.faultline.intake.ReviewDecision;
import org.faultline.kernel.Ids;
import org.faultline.kernel.RecordKind;
import org.faultline.language.UnitType;
import org.jspecify.annotations.Nullable;

/**
 * The records that an accepted suggestion is about.
 *
 * @param unitId the unit
 * @param superiorId the superior unit
 * @param placeId the place
 * @param personId the person
 * @param sealed whether the person may not be shown
 * @param records those of them that are new
 * @param namings what the new ones are called, by the record's id
 */
public record Resolved(
        @Nullable String unitId,
        @Nullable String superiorId,
        @Nullable String placeId,
        @Nullable String personId,
        boolean sealed,
        List<RecordDraft> records,
        Map<String, Naming> namings) {

    private static final String NEW = "new";
    private static final String NONE = "none";

    /** {@return the records, by what the reviewer chose, else by what can only be meant, else new ones} */
    static Resolved of(
            String suggestionId,
            Map<String, Object> fields,
            ReviewDecision decision,
            RecordChoices choices,
            FieldReader reader) {
        List<RecordDraft> records = new ArrayList<>();
        Map<String, Naming> namings = new LinkedHashMap<>();
        String unit = unit("unit", decision.unit(), fields, choices, reader, records, namings);
        String superior = unit("superior", decision.superior(), fields, choices, reader, records, namings);
        String place = place(decision.place(), fields, choices, reader);
        Person person = person(suggestionId, decision, choices, reader, records, namings);
        return new Resolved(unit, superior, place, person.id(), person.sealed(), records, namings);
    }

    private static @Nullable String unit(
            String field,
            @Nullable String chosen,
            Map<String, Object> fields,
            RecordChoices choices,
            FieldReader reader,
            List<RecordDraft> records,
            Map<String, Naming> namings) {
        String type = reader.text(field + "Type");
        if (chosen != null && !chosen.isBlank() && !chosen.equals(NEW)) {
            return chosen(chosen, RecordKind.UNIT, field, choices, reader);
        }
        if (type == null) {
            return null;
        }
        String number = reader.text(field + "Number");
        String name = reader.text(field + "Name");
        String key = key(type, number, name);
        String id = Ids.record(RecordKind.UNIT, key);
        if (!NEW.equals(chosen)) {
            String preset = choices.units(fields, field).stream()
                    .filter(Choice::preset)
                    .map(Choice::id)
                    .findFirst()
                    .orElse(choices.present(id));
            if (preset != null) {
                return preset;
            }
        }
        if (choices.present(id) != null) {
            return id;
        }
        String reported = reader.text(field + "AsReported");
        String called = reported == null ? key : reported;
        records.add(new RecordDraft(RecordKind.UNIT, key, Map.of("standing", "known"), null));
        namings.put(id, naming(called, "designation", type, number));
        return id;
    }

    /** As the seed data keys units: by the code and number, untyped ones by the word. */
    private static String key(String type, @Nullable String number, @Nullable String name) {
        String word = switch (type) {
            case UnitType.UNTYPED_BATTALION -> "Battalion";
            case UnitType.UNTYPED_DIVISION -> "Division";
            default -> type;
        };
        return word + " " + (number == null ? String.valueOf(name) : number);
    }

    private static @Nullable String place(
            @Nullable String chosen, Map<String, Object> fields, RecordChoices choices, FieldReader reader) {
        if (NONE.equals(chosen)) {
            return null;
        }
        if (chosen != null && !chosen.isBlank()) {
            return chosen(chosen, RecordKind.PLACE, "place", choices, reader);
        }
        return choices.places(fields).stream()
                .filter(Choice::preset)
                .map(Choice::id)
                .findFirst()
                .orElse(null);
    }

    private record Person(@Nullable String id, boolean sealed) {}

    private static Person person(
            String suggestionId,
            ReviewDecision decision,
            RecordChoices choices,
            FieldReader reader,
            List<RecordDraft> records,
            Map<String, Naming> namings) {
        String name = reader.text("person");
        String chosen = decision.person();
        if (NONE.equals(chosen) || (name == null && (chosen == null || chosen.isBlank()))) {
            return new Person(null, name != null);
        }
        if (chosen != null && !chosen.isBlank() && !chosen.equals(NEW)) {
            Choice known = choices.named(chosen, RecordKind.PERSON).orElse(null);
            if (known == null) {
                reader.fault("person", "is no person on record: " + chosen);
                return new Person(null, true);
            }
            return new Person(known.id(), !Disclosure.showsPerson(known.why()));
        }
        String standing = decision.standing() == null || decision.standing().isBlank() ? "sealed" : decision.standing();
        // The key must not tell the name: keys are shown where names are not.
        String key = "reviewed-" + suggestionId.toLowerCase(Locale.ROOT);
        String id = Ids.record(RecordKind.PERSON, key);
        if (name != null) {
            records.add(new RecordDraft(RecordKind.PERSON, key, Map.of("standing", standing), null));
            namings.put(id, naming(name, "official", null, null));
        }
        return new Person(id, !Disclosure.showsPerson(standing));
    }

    private static @Nullable String chosen(
            String id, RecordKind kind, String field, RecordChoices choices, FieldReader reader) {
        Choice known = choices.named(id, kind).orElse(null);
        if (known == null) {
            reader.fault(field, "is no " + kind.prefix() + " on record: " + id);
            return null;
        }
        if (kind == RecordKind.UNIT && Disclosure.isPlaceholder(known.why())) {
            reader.fault(field, "is a placeholder in a chain of command, which takes part in nothing");
        }
        return known.id();
    }

    private static Naming naming(String name, String kind, @Nullable String type, @Nullable String number) {
        boolean burmese =
                name.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.MYANMAR);
        return new Naming(name, kind, burmese ? "my" : "en", burmese ? "Mymr" : "Latn", type, number);
    }
}
