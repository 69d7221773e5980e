package org.faultline.language.internal.units;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.faultline.language.internal.Phrases.Match;
import org.faultline.language.internal.Tokens;
import org.faultline.language.internal.Tokens.Kind;
import org.faultline.language.internal.units.NumberItem.Joint;
import org.jspecify.annotations.Nullable;

/** The form "528th Light Infantry Battalion": numbers, then their type. */
final class NumberFirst {

    private static final int FEWEST_FOR_A_BARE_NUMBER = 20;
    private static final int HIGHEST_COUNT = 100;

    private static final Set<String> SIZES = Set.of("strong", "sized", "size", "level", "wide");
    private static final Set<String> MILITARY_NOUNS = WordSets.of("military-nouns");

    private final Tokens tokens;
    private final NumberLists lists;
    private final SpelledNumbers spelled;
    private final Guards guards;
    private final Owners owners;
    private final Emitter emitter;
    private final TypeFirst typeFirst;
    private final boolean lenient;

    NumberFirst(
            Tokens tokens,
            NumberLists lists,
            Guards guards,
            Owners owners,
            Emitter emitter,
            TypeFirst typeFirst,
            boolean lenient) {
        this.tokens = tokens;
        this.lists = lists;
        this.spelled = new SpelledNumbers(tokens, lists);
        this.guards = guards;
        this.owners = owners;
        this.emitter = emitter;
        this.typeFirst = typeFirst;
        this.lenient = lenient;
    }

    /** {@return the token from which the scan goes on when numbers begin at a token, or -1 when none do} */
    int at(int begin) {
        List<NumberItem> items = lists.at(begin);
        if (items.isEmpty()) {
            return spelled(begin);
        }
        NumberItem last = items.getLast();
        Match<UnitForm> type = typeAfter(last, items.getFirst().begin());
        if (type == null) {
            return ofDivision(items);
        }
        // "(1) LIB 528": a bracket without "No." that numbers the lines of a list.
        boolean listMark = tokens.is(last.begin(), "(")
                && tokens.is(last.end() - 1, ")")
                && last.value() <= FEWEST_FOR_A_BARE_NUMBER;
        if ((last.isBare() || listMark) && typeFirst.hasNumber(type)) {
            return type.begin();
        }
        List<NumberItem> kept = keep(items, type.entry());
        if (kept.isEmpty() || isCount(kept, type)) {
            return type.begin();
        }
        boolean added = emitter.emit(type.entry(), type.begin(), type.end(), kept);
        if (!added) {
            return type.end();
        }
        int end = typeFirst.afterRepetition(type.end());
        return elliptic(kept.getLast(), type, end);
    }

    /** "the Eleventh and Thirty-third Light Infantry Divisions"; of divisions without a type only those that exist. */
    private int spelled(int begin) {
        List<NumberItem> items = spelled.ordinals(begin);
        Match<UnitForm> type =
                items.isEmpty() ? null : UnitLexicon.at(tokens, items.getLast().end(), lenient);
        if (type == null) {
            return -1;
        }
        boolean division = type.entry().code().equals("DIV?")
                && items.stream().allMatch(item -> Numbers.isLightInfantryDivision(item.value()));
        boolean possible =
                items.stream().allMatch(item -> Numbers.isPossible(type.entry().code(), item));
        if (!possible || (type.entry().isGeneric() && !division)) {
            return type.end();
        }
        return emitter.emit(type.entry(), type.begin(), type.end(), items)
                ? typeFirst.afterRepetition(type.end())
                : type.end();
    }

    private @Nullable Match<UnitForm> typeAfter(NumberItem last, int begin) {
        int i = last.end();
        boolean comma = tokens.is(i, "\u104A") && tokens.is(last.begin(), "အ");
        if (comma) {
            // "အမှတ် (၅၂၈)၊ ခြေမြန်တပ်ရင်း", as orders are written; not where the type has a number of its own.
            Match<UnitForm> behind = UnitLexicon.at(tokens, i + 1, lenient);
            return behind != null && behind.entry().isBurmese() && !typeFirst.hasNumber(behind) ? behind : null;
        }
        if (tokens.is(i, "-")) {
            i++;
        }
        // "218 (LIB)"
        Match<UnitForm> inside = tokens.is(i, "(") ? UnitLexicon.at(tokens, i + 1, lenient) : null;
        if (inside != null && tokens.is(inside.end(), ")") && !inside.entry().isGeneric()) {
            return inside;
        }
        Match<UnitForm> type = UnitLexicon.at(tokens, i, lenient);
        if (type != null || !tokens.isCapitalised(i)) {
            return type;
        }
        // "KNDO's 8th Security Battalion": other forces put a word of their own between.
        Match<UnitForm> further = UnitLexicon.at(tokens, i + 1, lenient);
        if (further == null || !further.entry().isGeneric()) {
            return null;
        }
        Force owner = owners.left(begin);
        return owner != null && !owner.isMyanmar() ? further : null;
    }

    /** The last numbers of the list that can be numbers of the type and are written alike. */
    private List<NumberItem> keep(List<NumberItem> items, UnitForm form) {
        List<NumberItem> kept = new ArrayList<>();
        NumberItem after = null;
        for (int i = items.size() - 1; i >= 0; i--) {
            NumberItem item = items.get(i);
            boolean possible = Numbers.isPossible(form.code(), item)
                    || (form.isGeneric() && item.value() > 999 && item.digits().length() == 4);
            if (!possible || (after != null && !goesWith(item, after, form, items.size()))) {
                break;
            }
            boolean countable = form.plural() || form.isGeneric();
            if (guards.isNumberOfOther(item) || (countable && guards.isQuantified(item))) {
                break;
            }
            kept.add(item);
            after = item;
        }
        Collections.reverse(kept);
        return kept;
    }

    private static boolean goesWith(NumberItem item, NumberItem after, UnitForm form, int size) {
        boolean alike = item.ordinal() == after.ordinal() || item.marked();
        if (!alike) {
            return after.joint() == Joint.AND && item.value() >= HIGHEST_COUNT;
        }
        boolean date =
                after.joint() == Joint.COMMA && size == 2 && item.isBare() && !form.plural() && !form.isBurmese();
        return !date;
    }

    private boolean isCount(List<NumberItem> kept, Match<UnitForm> type) {
        UnitForm form = type.entry();
        NumberItem only = kept.getLast();
        // "a 100-man, battalion-sized force"
        if (tokens.is(type.end(), "-") && SIZES.contains(tokens.form(type.end() + 1))) {
            return true;
        }
        boolean allBare = kept.stream().allMatch(NumberItem::isBare);
        if (!allBare) {
            return form.code().equals("DIV?") && guards.isRegionBefore(type.begin());
        }
        if (form.plural()) {
            boolean range = only.joint() == Joint.RANGE || only.joint() == Joint.SLASH;
            return kept.size() == 1 || (range && only.value() <= HIGHEST_COUNT);
        }
        if (form.code().equals("BGP") && kept.size() == 1 && guards.isCount(type.end())) {
            return true;
        }
        if (!form.isGeneric() || kept.size() > 1) {
            return false;
        }
        if (form.isBurmese()) {
            return only.value() < FEWEST_FOR_A_BARE_NUMBER / 2 || guards.isCount(type.end());
        }
        boolean named =
                tokens.isCapitalised(type.begin()) || emitter.owner(form, only.begin(), type.end()) != null || lenient;
        return !named && only.value() <= FEWEST_FOR_A_BARE_NUMBER;
    }

    /** "the 10th Infantry Battalion and the 11th". */
    private int elliptic(NumberItem last, Match<UnitForm> type, int end) {
        int past = lists.afterSeparator(end);
        if (!last.ordinal() || past < 0 || !tokens.is(past - 1, "the")) {
            return end;
        }
        NumberItem more = lists.item(past, Joint.AND);
        if (more == null
                || !more.ordinal()
                || !Numbers.isPossible(type.entry().code(), more.value())
                || !guards.isPhraseEnd(more.end())) {
            return end;
        }
        emitter.emit(type.entry(), type.begin(), type.end(), List.of(more));
        return more.end();
    }

    /** "two battalions of the 99th": an ordinal of a light infantry division, the noun left out. */
    private int ofDivision(List<NumberItem> items) {
        NumberItem first = items.getFirst();
        int the = first.begin() - 1;
        boolean phrase = tokens.is(the, "the")
                && Set.of("of", "from", "under").contains(tokens.form(the - 1))
                && MILITARY_NOUNS.contains(tokens.form(the - 2))
                && guards.isPhraseEnd(items.getLast().end());
        boolean divisions = items.stream().allMatch(i -> i.ordinal() && Numbers.isLightInfantryDivision(i.value()));
        if (phrase && divisions) {
            UnitForm division = new UnitForm("LID", UnitForm.Kind.WORD, false);
            emitter.emit(division, first.begin(), items.getLast().end(), items);
        }
        return items.getLast().end() > first.begin()
                        && tokens.is(items.getLast().number(), Kind.NUMBER)
                ? items.getLast().end()
                : -1;
    }
}
