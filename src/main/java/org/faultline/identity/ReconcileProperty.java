package org.faultline.identity;

import java.util.Locale;

/** What a row may say beside a name, to be weighed as evidence. */
public enum ReconcileProperty {
    /** Code or name of the unit's type. */
    TYPE(ReconcileQuery.UNIT, "type of unit", "Code or name of the type: LIB, Light Infantry Battalion"),
    /** The unit's number. */
    NUMBER(ReconcileQuery.UNIT, "unit number", "The number, in digits of either script: 528"),
    /** The unit above. */
    SUPERIOR(ReconcileQuery.UNIT, "superior", "A unit that it is or was under: LID 99"),
    /** Where it is or operates. */
    PLACE(ReconcileQuery.UNIT, "place", "A township, district, state or region where it is based or operates"),
    /** The person's unit. */
    UNIT(ReconcileQuery.PERSON, "unit", "A unit that the person is or was posted to: LIB 528"),
    /** The person's rank. */
    RANK(ReconcileQuery.PERSON, "rank", "A rank, in English or Burmese: Captain");

    private final String type;
    private final String words;
    private final String description;

    ReconcileProperty(String type, String words, String description) {
        this.type = type;
        this.words = words;
        this.description = description;
    }

    /** {@return its id in queries} */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the type of record that has it} */
    public String type() {
        return type;
    }

    /** {@return its name for readers} */
    public String words() {
        return words;
    }

    /** {@return what it holds} */
    public String description() {
        return description;
    }
}
