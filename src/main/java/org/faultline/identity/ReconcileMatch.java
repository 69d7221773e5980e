package org.faultline.identity;

import java.util.List;

/**
 * A record that a row may mean.
 *
 * @param id the record's id
 * @param name the name shown
 * @param description what tells it from others
 * @param type its type
 * @param score from 0 to 100
 * @param match whether it can be taken without looking: no other is as near, and of a person also a posting agrees
 * @param features what the score is made of
 */
public record ReconcileMatch(
        String id,
        String name,
        String description,
        List<Type> type,
        double score,
        boolean match,
        List<Feature> features) {

    /** A type of record. */
    public record Type(String id, String name) {

        /** Military units. */
        public static final Type UNIT = new Type(ReconcileQuery.UNIT, "Military unit");

        /** People with a public standing. */
        public static final Type PERSON = new Type(ReconcileQuery.PERSON, "Person in public office");
    }

    /**
     * A part of the score.
     *
     * @param id what was compared
     * @param value from 0 to 100, or what it takes from the score
     */
    public record Feature(String id, double value) {}

    /** {@return the same, taken or not} */
    public ReconcileMatch taken(boolean take) {
        return new ReconcileMatch(id, name, description, type, score, take, features);
    }
}
