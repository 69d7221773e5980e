package org.faultline.defections;

import java.util.Locale;

/** Whether those who left took weapons along, as far as the working answer says. */
public enum Weapons {
    /** They did. */
    YES,
    /** They did not. */
    NO,
    /** The source does not say. */
    UNKNOWN;

    /** {@return its word in tables, answers and the graph} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
