package org.faultline.fracture.internal.model;

/** What a record says happened. */
public enum EventKind {
    /** Soldiers left. */
    DESERTION,
    /** Soldiers went over to the other side. */
    DEFECTION,
    /** Soldiers refused an order. */
    REFUSAL,
    /** Soldiers turned against their officers. */
    MUTINY,
    /** Soldiers gave up in battle: another question, never counted. */
    SURRENDER;

    /** {@return whether it says that a unit is coming apart} */
    public boolean isCounted() {
        return this != SURRENDER;
    }

    /** {@return whether the unit turned on its own command, rather than losing individuals} */
    public boolean isCollective() {
        return this == REFUSAL || this == MUTINY;
    }
}
