package org.faultline.language.internal.units;

import java.util.ArrayList;
import java.util.List;
import org.faultline.language.internal.Phrases.Match;
import org.faultline.language.internal.Tokens;
import org.faultline.language.internal.Tokens.Kind;
import org.faultline.language.internal.units.NumberItem.Joint;
import org.jspecify.annotations.Nullable;

/** The form "LIB 528": a type, then its numbers. */
final class TypeFirst {

    private static final int NEAR = 10;
    private static final int TOO_HIGH_FOR_A_HEADCOUNT = 100;
    private static final int FIRST_YEAR = 1900;
    private static final int WIDEST_COUNT_OF_UNITS = 20;

    private final Tokens tokens;
    private final NumberLists lists;
    private final SpelledNumbers spelled;
    private final Guards guards;
    private final Emitter emitter;
    private final Context context;
    private final AnnouncedLists announced;
    private final boolean lenient;

    TypeFirst(Tokens tokens, NumberLists lists, Guards guards, Emitter emitter, Context context, boolean lenient) {
        this.tokens = tokens;
        this.lists = lists;
        this.spelled = new SpelledNumbers(tokens, lists);
        this.guards = guards;
        this.emitter = emitter;
        this.context = context;
        this.announced = new AnnouncedLists(tokens, lists, guards, emitter);
        this.lenient = lenient;
    }

    /** {@return the token after the units that a type heads, or -1 when it heads none} */
    int at(Match<UnitForm> type) {
        int start = numbersFrom(type);
        List<NumberItem> items = lists.at(start);
        if (items.isEmpty()) {
            items = spelled.roman(type.entry(), start);
        }
        if (items.isEmpty()) {
            return announced.at(type);
        }
        UnitForm form = typedInside(type, items.getFirst());
        if (form == null || !isMeant(form, type, items)) {
            return -1;
        }
        List<NumberItem> kept = cut(form, items);
        if (kept.isEmpty() || !emitter.emit(form, type.begin(), type.end(), kept)) {
            return -1;
        }
        int end = kept.getLast().end();
        Match<UnitForm> trailing = typeAt(end);
        if (kept.size() > 1 && trailing != null && trailing.entry().code().equals("BN?") && !hasNumber(trailing)) {
            return trailing.end();
        }
        return end;
    }

    /** {@return the token where the numbers of a type begin: after its abbreviation in brackets, "battalion", a colon or a dash} */
    int numbersFrom(Match<UnitForm> type) {
        int i = afterRepetition(type.end());
        // "(LIB) 218 and 219"
        if (i == type.end() && tokens.is(i, ")") && tokens.is(type.begin() - 1, "(")) {
            i++;
        }
        Match<UnitForm> generic = typeAt(i);
        if (generic != null
                && generic.entry().code().equals("BN?")
                && !type.entry().isGeneric()) {
            i = generic.end();
        }
        if (tokens.is(i, "များ") && tokens.is(i + 1, "ဖြစ်")) {
            // "ခမရများဖြစ်သော (၁၁၆)၊ (၁၁၉)"
            i += tokens.is(i + 2, "သော") || tokens.is(i + 2, "တဲ\u1037") || tokens.is(i + 2, "သည\u103A\u1037") ? 3 : 2;
        } else if (tokens.is(i, "မှူး") || tokens.is(i, "များ") || (tokens.is(i, "မှ") && tokens.is(i + 1, "("))) {
            i++;
        }
        if (tokens.is(i, ".") && tokens.isAttached(i) && i == type.end()) {
            i++;
        }
        while (tokens.is(i, ":") || tokens.is(i, "-")) {
            i++;
        }
        return i;
    }

    /** {@return the token after a repetition of the type: "(LIB)", "-BGF", "(ခမရ)"} */
    int afterRepetition(int end) {
        boolean bracket = tokens.is(end, "(") || tokens.is(end, "[");
        if (!bracket && !tokens.is(end, "-") && !tokens.is(end, "/")) {
            return end;
        }
        Match<UnitForm> again = typeAt(end + 1);
        if (again == null) {
            return end;
        }
        if (bracket) {
            boolean closed = tokens.is(again.end(), ")") || tokens.is(again.end(), "]");
            return closed ? again.end() + 1 : end;
        }
        if (!tokens.isAttached(end + 1)) {
            // "three battalions - LIB 308, LIB 309": what follows is a unit of its own.
            return end;
        }
        return again.entry().kind() == UnitForm.Kind.WORD ? end : again.end();
    }

    @Nullable
    Match<UnitForm> typeAt(int token) {
        return UnitLexicon.at(tokens, token, lenient);
    }

    /** {@return whether a number follows a type as its own, not as that of another type after it} */
    boolean hasNumber(Match<UnitForm> type) {
        NumberItem item = lists.item(numbersFrom(type), Joint.FIRST);
        if (item == null || !Numbers.isPossible(type.entry().code(), item.value()) || guards.isNumberOfNoun(item)) {
            return false;
        }
        if (type.entry().isBurmese() && guards.isCount(item.end())) {
            return false;
        }
        Match<UnitForm> next = typeAt(item.end());
        return next == null || hasNumber(next);
    }

    /** "Battalion 25 (LIB)" states its type behind its number. */
    private UnitForm typedInside(Match<UnitForm> type, NumberItem first) {
        if (!type.entry().code().equals("BN?") || !tokens.is(first.end(), "(")) {
            return type.entry();
        }
        Match<UnitForm> inside = typeAt(first.end() + 1);
        return inside != null && tokens.is(inside.end(), ")") ? inside.entry() : type.entry();
    }

    private boolean isMeant(UnitForm form, Match<UnitForm> type, List<NumberItem> items) {
        NumberItem first = items.getFirst();
        Match<UnitForm> next = typeAt(first.end());
        // "(77 Light Infantry Division)" behind another type: the number belongs to the type inside the bracket.
        if (next != null && (first.open() || (form.isGeneric() && first.isBare())) && !hasNumber(next)) {
            return false;
        }
        if ((form.isBurmese() && guards.isCount(first.end())) || guards.isNumberOfNoun(first)) {
            return false;
        }
        boolean inSmallLetters = form.kind() == UnitForm.Kind.WORD && !tokens.isCapitalised(type.begin());
        if (inSmallLetters && !form.plural() && first.isBare() && guards.isCountOfOthers(first.end())) {
            return false;
        }
        boolean shortForm = form.isAbbreviation() && !form.isBurmese();
        if (shortForm && (guards.isHomonym(first.end()) || context.isHomonymOnly())) {
            return false;
        }
        if (items.size() > 1
                && items.get(1).joint() == Joint.SLASH
                && items.get(1).value() >= FIRST_YEAR
                && !Numbers.isPossible(form.code(), items.get(1).value())) {
            return false;
        }
        return !form.isGeneric() || isGenericMeant(form, type, first);
    }

    private boolean isGenericMeant(UnitForm form, Match<UnitForm> type, NumberItem first) {
        if (form.code().equals("DIV?") && guards.isRegionBefore(type.begin())) {
            return false;
        }
        boolean small = !tokens.isCapitalised(type.begin()) && !form.isBurmese();
        boolean count = guards.isCountOfOthers(first.end()) || (small && !form.plural() && guards.isCount(first.end()));
        return !(first.isBare() && count && emitter.owner(form, type.begin(), first.end()) == null);
    }

    private List<NumberItem> cut(UnitForm form, List<NumberItem> items) {
        List<NumberItem> kept = new ArrayList<>();
        for (NumberItem item : items) {
            boolean first = kept.isEmpty();
            if (!Numbers.isPossible(form.code(), item)) {
                // Other forces number their battalions beyond 999; the emitter settles whose it is.
                boolean other = form.isGeneric() && item.value() > 999;
                if (!other) {
                    break;
                }
            }
            if (!first && !continues(form, kept, item)) {
                break;
            }
            kept.add(item);
        }
        return kept;
    }

    private boolean continues(UnitForm form, List<NumberItem> kept, NumberItem item) {
        NumberItem before = kept.getLast();
        // "Nos. 60 and 61, plus the 62nd"
        boolean elliptic = tokens.is(item.begin() - 1, "the") && guards.isPhraseEnd(item.end());
        if ((item.ordinal() && !before.ordinal() && !elliptic) || guards.isNumberOfNoun(item)) {
            return false;
        }
        Match<UnitForm> next = typeAt(item.end());
        if (next != null) {
            boolean trailing = next.entry().code().equals("BN?") && !hasNumber(next);
            return trailing && (form.isBurmese() || item.value() > WIDEST_COUNT_OF_UNITS);
        }
        if (!item.marked() && guards.isCount(item.end())) {
            return isUnitDespiteNoun(form, kept, item);
        }
        return !(item.joint() == Joint.RANGE && guards.isCount(item.end()));
    }

    /** "LIBs 25 and 26 troops", "LID 33 and 88 soldiers": the noun belongs to the units, it does not count. */
    private boolean isUnitDespiteNoun(UnitForm form, List<NumberItem> kept, NumberItem item) {
        if (guards.isCountOfOthers(item.end()) || tokens.is(item.end(), Kind.SYLLABLE)) {
            return false;
        }
        if (form.plural() && kept.size() == 1) {
            return true;
        }
        if (form.code().equals("LID") && Numbers.isLightInfantryDivision(item.value())) {
            return true;
        }
        return item.value() >= TOO_HIGH_FOR_A_HEADCOUNT
                && Math.abs(item.value() - kept.getLast().value()) <= NEAR;
    }
}
