package org.faultline.language.internal.units;

import java.util.ArrayList;
import java.util.List;
import org.faultline.language.Designation;
import org.faultline.language.internal.NormalText;
import org.faultline.language.internal.Tokens;
import org.jspecify.annotations.Nullable;

/** Collects the designations of one paragraph, with spans in the original text. */
final class Reading {

    /** The force of a unit that is not the Myanmar army's and whose owner is not named. */
    static final String UNKNOWN = "unknown";

    /**
     * A designation and the tokens it was read from.
     *
     * @param stated whether the text names its owner
     */
    record Found(Designation unit, int begin, int end, boolean stated) {}

    private final Tokens tokens;
    private final List<Found> found = new ArrayList<>();

    Reading(Tokens tokens) {
        this.tokens = tokens;
    }

    void add(String type, String number, String name, int begin, int end, String force, boolean stated) {
        found.add(new Found(designation(type, number, name, begin, end, force), begin, end, stated));
    }

    private Designation designation(String type, String number, String name, int begin, int end, String force) {
        NormalText source = tokens.source();
        int from = tokens.begin(begin);
        int until = tokens.end(end - 1);
        return new Designation(
                type,
                number,
                name,
                source.originalText(from, until),
                source.originalBegin(from),
                source.originalEnd(until),
                force);
    }

    @Nullable
    Found last() {
        return found.isEmpty() ? null : found.getLast();
    }

    List<Found> all() {
        return found;
    }

    /** Gives a found unit to another force. */
    void assign(int index, String force) {
        Found old = found.get(index);
        String type = typeIn(old.unit().type(), force);
        Designation unit = old.unit();
        Designation owned =
                new Designation(type, unit.number(), unit.name(), unit.text(), unit.begin(), unit.end(), force);
        found.set(index, new Found(owned, old.begin(), old.end(), true));
    }

    /** {@return the code of a type in the hands of a force: a battalion of the KIA is a {@code BN}, not a {@code BN?}} */
    static String typeIn(String type, String force) {
        if (force.equals(Designation.MYANMAR)) {
            return type;
        }
        return switch (type) {
            case "BN?" -> "BN";
            case "DIV?", "LID" -> "DIV";
            case "RMC" -> "CMD";
            default -> type;
        };
    }
}
