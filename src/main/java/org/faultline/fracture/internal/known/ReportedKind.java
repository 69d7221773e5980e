package org.faultline.fracture.internal.known;

import java.util.Locale;

/** What happened, as a source calls it. */
public enum ReportedKind {
    /** Soldiers went over to the other side. */
    DEFECTION(true),
    /** Soldiers left. */
    DESERTION(true),
    /** Soldiers refused an order. */
    REFUSAL(true),
    /** Soldiers turned against their officers. */
    MUTINY(true),
    /** Soldiers gave up in battle: another question than whether the unit holds together. */
    SURRENDER(false),
    /** Soldiers tried to leave and did not get away. */
    ATTEMPT(false),
    /** Anything else. */
    OTHER(false);

    private final boolean counted;

    ReportedKind(boolean counted) {
        this.counted = counted;
    }

    /** {@return whether an event of this kind says that a unit is coming apart} */
    public boolean isCounted() {
        return counted;
    }

    /** {@return the kind that the graph's word means; {@link #OTHER} for a word that is not among them} */
    public static ReportedKind of(String word) {
        String wanted = word.strip().toUpperCase(Locale.ROOT);
        for (ReportedKind kind : values()) {
            if (kind.name().equals(wanted)) {
                return kind;
            }
        }
        return OTHER;
    }
}
