package org.faultline.language.internal.units;

import java.util.List;
import java.util.Set;
import org.faultline.language.Designation;
import org.faultline.language.UnitType;
import org.faultline.language.internal.Tokens;
import org.faultline.language.internal.Tokens.Kind;
import org.faultline.language.internal.units.NumberItem.Joint;
import org.faultline.language.internal.units.Reading.Found;
import org.jspecify.annotations.Nullable;

/** Turns a type and its numbers into designations: settles the owner, the type behind a shared word, and ranges. */
final class Emitter {

    private static final int WIDEST_RANGE = 20;
    private static final int FARTHEST_JOINT = 8;

    private static final Set<String> JOINTS = WordSets.of("joints");

    private final Tokens tokens;
    private final Reading reading;
    private final Owners owners;
    private final Context context;

    Emitter(Tokens tokens, Reading reading, Owners owners, Context context) {
        this.tokens = tokens;
        this.reading = reading;
        this.owners = owners;
        this.context = context;
    }

    /** {@return the codes of armed forces whose units a reading would be, given what stands around; null for none stated} */
    @Nullable
    Force owner(UnitForm form, int begin, int end) {
        if (form.isGeneric()) {
            Force owner = owners.of(begin, end);
            return owner != null ? owner : inherited(begin);
        }
        // A typed word is the Myanmar army's, whoever is named nearby, unless a foreign army stands as its owner.
        Force left = owners.left(begin);
        boolean foreign = left != null && left.kind() == Force.Kind.FOREIGN && !form.isAbbreviation();
        return foreign ? left : null;
    }

    /** The owner of the unit before, carried over a list or a hierarchy. */
    private @Nullable Force inherited(int begin) {
        Found last = reading.last();
        if (last == null || last.unit().isMyanmar() || !isJoined(tokens, last.end(), begin)) {
            return null;
        }
        return new Force(last.unit().force(), Force.Kind.ARMED_GROUP);
    }

    /** {@return whether only joints of lists and hierarchies stand between two tokens} */
    static boolean isJoined(Tokens tokens, int from, int until) {
        if (until < from || until - from > FARTHEST_JOINT) {
            return false;
        }
        for (int i = from; i < until; i++) {
            if (!JOINTS.contains(tokens.form(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Adds the units of a list.
     *
     * @param form the type as written
     * @param typeBegin the type's first token
     * @param typeEnd the token after the type
     * @param items its numbers
     * @return whether any unit was added
     */
    boolean emit(UnitForm form, int typeBegin, int typeEnd, List<NumberItem> items) {
        boolean typeLeads = typeBegin < items.getFirst().begin();
        int begin = Math.min(typeBegin, items.getFirst().begin());
        int end = Math.max(typeEnd, items.getLast().end());
        Force owner = owner(form, begin, end);
        boolean added = false;
        NumberItem before = null;
        for (NumberItem item : items) {
            boolean beside = item.equals(typeLeads ? items.getFirst() : items.getLast());
            int from = beside && typeLeads ? typeBegin : item.begin();
            int until = beside && !typeLeads ? typeEnd : item.end();
            if (before != null && item.joint() == Joint.RANGE && isRange(before, item)) {
                for (int number = before.value() + 1; number < item.value(); number++) {
                    added |= add(form, number, before.begin(), item.end(), owner);
                }
            }
            added |= add(form, item.value(), from, until, owner);
            before = item;
        }
        return added;
    }

    private static boolean isRange(NumberItem from, NumberItem to) {
        return to.value() > from.value() && to.value() - from.value() <= WIDEST_RANGE;
    }

    private boolean add(UnitForm form, int number, int begin, int end, @Nullable Force owner) {
        String force = force(form, number, owner);
        if (force == null) {
            return false;
        }
        String type = type(form.code(), number, owner);
        boolean known = UnitType.of(type).isPresent() && Numbers.isPossible(type, number);
        if (force.equals(Designation.MYANMAR) && !known) {
            return false;
        }
        reading.add(Reading.typeIn(type, force), Integer.toString(number), "", begin, end, force, owner != null);
        return true;
    }

    /** Leagues and reports have divisions too: one that is none of the light infantry's needs a text about Myanmar. */
    private boolean isVagueDivision(UnitForm form, int number) {
        return form.code().equals("DIV?") && !Numbers.isLightInfantryDivision(number) && !context.myanmar();
    }

    private @Nullable String force(UnitForm form, int number, @Nullable Force owner) {
        boolean brigade = form.code().equals("BDE") || form.code().equals("MR");
        if (owner != null && !owner.isMyanmar()) {
            return form.code().equals("IR") ? null : owner.code();
        }
        if (brigade) {
            return form.code().equals("BDE") ? Reading.UNKNOWN : null;
        }
        if (form.isGeneric()
                && owner == null
                && (context.isForeignOnly() || form.code().equals("IR") || isVagueDivision(form, number))) {
            return null;
        }
        return Designation.MYANMAR;
    }

    private String type(String code, int number, @Nullable Force owner) {
        boolean borderGuard = owner != null && owner.kind() == Force.Kind.BORDER_GUARD;
        return switch (code) {
            case "DIV?" -> Numbers.isLightInfantryDivision(number) ? "LID" : UnitType.UNTYPED_DIVISION;
            case "BN?" -> {
                boolean numberOfGuard = Numbers.isBorderGuard(number) && context.borderGuards();
                yield borderGuard || numberOfGuard ? "BGF" : UnitType.UNTYPED_BATTALION;
            }
            case "BGG" -> number > 999 ? "BGF" : "BGP";
            case "IR" -> "IB";
            default -> code;
        };
    }

    /** {@return whether a text goes on with a word at a token} */
    static boolean isWord(Tokens tokens, int token) {
        return tokens.is(token, Kind.WORD) || tokens.is(token, Kind.SYLLABLE);
    }
}
