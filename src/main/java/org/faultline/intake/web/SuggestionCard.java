package org.faultline.intake.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.faultline.intake.SuggestionRecord;
import org.faultline.intake.internal.review.Choice;

/**
 * A suggestion as the page shows it.
 *
 * @param id its id
 * @param kind the kind of claim
 * @param quote the words that support it
 * @param fields its fields in words, in order
 * @param reason why it was read so
 * @param confidence in per cent
 * @param state where it stands
 * @param alike how many near-duplicates the decision is also for
 * @param claims ids of the claims that it became
 * @param choices the records that its words can mean, by the name of the form field
 * @param decided who decided, if somebody did
 */
record SuggestionCard(
        String id,
        String kind,
        String quote,
        List<Field> fields,
        String reason,
        int confidence,
        String state,
        int alike,
        List<String> claims,
        List<Options> choices,
        String decided) {

    /** A field of a suggestion: its name, what it is called on the page, what may be written into it, and its value as text. */
    record Field(String name, String label, String hint, String value) {

        static Field of(String name, String value) {
            FieldLabels.Label label = FieldLabels.of(name);
            return new Field(name, label.name(), label.hint(), value);
        }
    }

    /** The records that a field can mean. */
    record Options(String field, List<Choice> records, String otherwise) {

        /** {@return what the field is called on the page} */
        public String label() {
            return FieldLabels.of(field).name();
        }
    }

    static SuggestionCard of(SuggestionRecord one, List<Options> choices) {
        return new SuggestionCard(
                one.id(),
                one.kind(),
                one.quote(),
                one.fields().entrySet().stream()
                        .map(field -> Field.of(field.getKey(), text(field)))
                        .toList(),
                one.reason(),
                (int) Math.round(one.confidence() * 100),
                one.state().word(),
                one.alike(),
                one.claims(),
                choices,
                one.decidedBy() == null ? "" : one.decidedBy());
    }

    private static String text(Map.Entry<String, Object> field) {
        return field.getValue() instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining("; "))
                : String.valueOf(field.getValue());
    }
}
