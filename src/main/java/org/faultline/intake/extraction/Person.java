package org.faultline.intake.extraction;

import org.faultline.language.Rank;
import org.jspecify.annotations.Nullable;

/** Somebody whom a text names, under one spelling. */
final class Person {

    private final String name;
    private @Nullable Rank rank;
    private @Nullable String intake;
    private int intakeAt = -1;

    Person(String name) {
        this.name = name;
    }

    /** {@return the name as printed where it is printed in full} */
    String name() {
        return name;
    }

    /** {@return the last rank that the text gives} */
    @Nullable
    Rank rank() {
        return rank;
    }

    void ranked(@Nullable Rank other) {
        if (other != null && !other.isAppointment()) {
            rank = other;
        }
    }

    /** {@return the number of the intake of the Defence Services Academy, if the text gives it} */
    @Nullable
    String intake() {
        return intake;
    }

    /** {@return the word at which it gives it; -1 if it does not} */
    int intakeAt() {
        return intakeAt;
    }

    void graduated(String number, int word) {
        if (intake == null) {
            intake = number;
            intakeAt = word;
        }
    }

    /** {@return rank and name, as a claimant is given} */
    String titled() {
        Rank held = rank;
        return held == null ? name : held.name() + " " + name;
    }
}
