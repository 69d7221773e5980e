package org.faultline.intake.extraction;

/**
 * Words that say that people left, gave up or disobeyed.
 *
 * @param type defection, desertion, surrender, mutiny, refusal or attempt
 * @param form how they say it
 * @param finite whether it is the verb of its clause, not "after deserting"
 * @param from the first word
 * @param past the word after the last
 */
record Trigger(String type, Form form, boolean finite, int from, int past) {

    /** How it is said; what is explicit goes before what is only a going. */
    enum Form {
        /** Deserted, defected, surrendered. */
        EXPLICIT,
        /** Joined the other side. */
        JOINING,
        /** Left the unit, fled the base. */
        LEAVING,
        /** Fled, escaped, without saying from what: somebody's who serves. */
        FLEEING,
        /** The desertion of. */
        NOUN
    }
}
