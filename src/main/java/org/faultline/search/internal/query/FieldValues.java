package org.faultline.search.internal.query;

import java.util.Locale;
import org.faultline.kernel.PartialDate;
import org.faultline.search.BadQuery;
import org.faultline.search.HitKind;
import org.faultline.search.internal.query.Node.Phrase;
import org.faultline.search.internal.query.Node.Word;

/** Values of fields that are not searched as words. */
final class FieldValues {

    private FieldValues() {}

    /** {@return the value, if the field can have it} */
    static Node checked(QueryField field, Node value, int position) {
        switch (field) {
            case KIND -> {
                try {
                    HitKind.of(text(value));
                } catch (IllegalArgumentException e) {
                    throw (BadQuery) new BadQuery(
                                    "There is no kind '" + text(value) + "'",
                                    position,
                                    "Use one of source, claim, unit, person, place, base.")
                            .initCause(e);
                }
            }
            case PUBLISHED, DATE -> dates(text(value), position);
            case UNIT, PERSON, PLACE, BASE, CLAIM, LANGUAGE, TITLE, TEXT, PUBLISHER, AUTHOR -> {
                // Any text will do.
            }
        }
        return value;
    }

    /** {@return the text of a value} */
    static String text(Node value) {
        return switch (value) {
            case Word word -> word.text();
            case Phrase phrase -> phrase.text();
            default -> throw new IllegalStateException("a field's value is a word or a phrase, not " + value);
        };
    }

    /** {@return the kind as the index has it} */
    static String lower(Node value) {
        return text(value).toLowerCase(Locale.ROOT);
    }

    /** {@return the days that {@code 2021-08}, {@code 2021-08..2021-09}, {@code 2021..} or {@code ..2021} stands for} */
    static Days dates(String text, int position) {
        try {
            int dots = text.indexOf("..");
            if (dots < 0) {
                PartialDate date = PartialDate.parse(text);
                return new Days(date.first().toEpochDay(), date.last().toEpochDay());
            }
            String from = text.substring(0, dots);
            String until = text.substring(dots + 2);
            Days days = new Days(
                    from.isEmpty()
                            ? Long.MIN_VALUE
                            : PartialDate.parse(from).first().toEpochDay(),
                    until.isEmpty()
                            ? Long.MAX_VALUE
                            : PartialDate.parse(until).last().toEpochDay());
            if (days.last() < days.first()) {
                throw new IllegalArgumentException("'" + text + "' ends before it begins");
            }
            return days;
        } catch (IllegalArgumentException e) {
            throw (BadQuery) new BadQuery(
                            "The date '" + text + "' cannot be read",
                            position,
                            "Write 2021, 2021-08 or 2021-08-19, or two of them with two dots between: 2021-08..2021-09.")
                    .initCause(e);
        }
    }

    /** Days since 1970, both included. */
    record Days(long first, long last) {}
}
