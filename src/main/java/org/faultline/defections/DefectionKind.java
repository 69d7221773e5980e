package org.faultline.defections;

import java.util.Locale;

/** The kinds of departure that are told apart. */
public enum DefectionKind {
    /** People went over to the other side. */
    DEFECTION,
    /** People left without going over. */
    DESERTION,
    /** People gave themselves up to the other side. */
    SURRENDER,
    /** People turned against their own command. */
    MUTINY,
    /** People refused an order. */
    REFUSAL,
    /** People tried to leave, and did not succeed. */
    ATTEMPT;

    /** {@return its word in tables, answers and the graph} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
