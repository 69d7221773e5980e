package org.faultline.search.internal.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The fields that a query can name. */
public enum QueryField {
    /** Words of a title, or of a record's name. */
    TITLE,
    /** Words of the text of a source, or of the passage of a claim. */
    TEXT,
    /** Words of the publisher's name. */
    PUBLISHER,
    /** Words of the author's name. */
    AUTHOR,
    /** A unit, by id or name. */
    UNIT,
    /** A person who is public, by id or name. */
    PERSON,
    /** A place, by id or name. */
    PLACE,
    /** A base, by id or name. */
    BASE,
    /** A kind of item: source, claim, unit, person, place, base. */
    KIND,
    /** A kind of claim: departure, occurrence. */
    CLAIM,
    /** A language by its code. */
    LANGUAGE,
    /** When the source was published: a date, or two with two dots between. */
    PUBLISHED,
    /** When what is claimed happened or held. */
    DATE;

    /** {@return its name as typed} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<QueryField> of(String word) {
        return Arrays.stream(values())
                .filter(field -> field.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    static String words() {
        return Arrays.stream(values()).map(QueryField::word).collect(Collectors.joining(", "));
    }
}
