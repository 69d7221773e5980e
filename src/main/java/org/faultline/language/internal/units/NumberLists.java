package org.faultline.language.internal.units;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.faultline.language.internal.Tokens;
import org.faultline.language.internal.Tokens.Kind;
import org.faultline.language.internal.units.NumberItem.Joint;
import org.jspecify.annotations.Nullable;

/** Reads numbers of units and lists of them: "No. 528", "(LIB) #599, #48 and 20", "381 – 385", "(၁၀) နဲ့ (၁၁)". */
final class NumberLists {

    /** Longer lists are tables of something else, and would make the scan quadratic. */
    private static final int LONGEST = 60;

    private static final int MOST_DIGITS = 4;

    /** A smaller number before a place may count people: "LIB 310 in Hpa-an and 20 in Thaton". */
    private static final int LEAST_WITH_A_PLACE = 100;

    private static final int LONGEST_PLACE = 6;

    private static final Set<String> NUMBER_WORDS = Set.of("no", "nos", "nr", "number", "numbers", "num");
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");
    private static final Set<String> AND_WORDS = Set.of("and", "&", "plus", "+", "or");
    private static final Set<String> BURMESE_AND = Set.of("နှင်\u1037", "နဲ\u1037", "\u104Aနှင်\u1037");

    private final Tokens tokens;

    NumberLists(Tokens tokens) {
        this.tokens = tokens;
    }

    /** {@return the numbers listed from a token on; empty if none} */
    List<NumberItem> at(int begin) {
        List<NumberItem> items = new ArrayList<>();
        boolean open = false;
        NumberItem item = item(begin, Joint.FIRST);
        while (item != null && items.size() < LONGEST) {
            open |= item.open();
            if (open && tokens.is(item.end(), ")")) {
                item = item.closed(item.end() + 1);
                open = false;
            }
            items.add(item);
            item = next(item);
        }
        return items;
    }

    private @Nullable NumberItem next(NumberItem last) {
        int i = last.end();
        if (tokens.is(i, "-") || tokens.is(i, "to") || tokens.is(i, "through") || tokens.is(i, "until")) {
            return item(i + 1, Joint.RANGE);
        }
        // Both the word and what it looks like in Zawgyi, which a short text does not give away.
        int from = afterFromWord(i);
        if (from > i) {
            NumberItem upper = item(from, Joint.RANGE);
            if (upper == null || untilWord(upper.end()) < 0) {
                return null;
            }
            return upper.closed(untilWord(upper.end()));
        }
        if (tokens.is(i, "/")) {
            return item(i + 1, Joint.SLASH);
        }
        // "ခမရ (၁၇)(၁၈)(၁၉)"
        if (tokens.is(i - 1, ")") && tokens.is(i, "(") && tokens.is(i + 2, ")") && tokens.is(last.number() - 1, "(")) {
            return item(i, Joint.COMMA);
        }
        int past = afterSeparator(i);
        if (past < 0) {
            NumberItem apart = afterBlank(last);
            return apart == null ? afterPlace(last) : apart;
        }
        boolean and = isAnd(past - 1) || tokens.is(past - 1, "the");
        return item(tokens.is(past, "-") ? past + 1 : past, and ? Joint.AND : Joint.COMMA);
    }

    /** {@return the token after "မှ" or "ကနေ", from which a range counts; else the same token} */
    private int afterFromWord(int i) {
        if (tokens.is(i, "မှ") || tokens.is(i, "မွ")) {
            return i + 1;
        }
        return tokens.is(i, "က") && tokens.is(i + 1, "နေ") ? i + 2 : i;
    }

    /** "LIB 528 529 530", "တပ်မ ၃၃ ၄၄": plain numbers side by side that only units have. */
    private @Nullable NumberItem afterBlank(NumberItem last) {
        NumberItem item = tokens.is(last.end(), Kind.NUMBER) ? item(last.end(), Joint.COMMA) : null;
        if (item == null || !item.isBare() || !last.isBare() || tokens.isAttached(last.end())) {
            return null;
        }
        boolean battalions = last.digits().length() == 3 && item.digits().length() == 3;
        boolean divisions =
                Numbers.isLightInfantryDivision(last.value()) && Numbers.isLightInfantryDivision(item.value());
        return battalions || divisions ? item : null;
    }

    /** "LIB 310 (Hpa-an) and 311 (Thaton)", "310 in Hpa-an and 311 in Thaton": both with their places, or what follows is a count. */
    private @Nullable NumberItem afterPlace(NumberItem last) {
        int place = placeEnd(last.end());
        int past = place < 0 ? -1 : afterSeparator(place);
        NumberItem item = past < 0 || last.value() < LEAST_WITH_A_PLACE ? null : item(past, Joint.AND);
        boolean parallel = item != null
                && item.value() >= LEAST_WITH_A_PLACE
                && item.ordinal() == last.ordinal()
                && tokens.is(item.end(), tokens.form(last.end()))
                && placeEnd(item.end()) > 0;
        return parallel ? item : null;
    }

    private int placeEnd(int begin) {
        boolean bracket = tokens.is(begin, "(");
        if (!bracket && !tokens.is(begin, "in") && !tokens.is(begin, "at")) {
            return -1;
        }
        int i = begin + 1;
        while (i - begin <= LONGEST_PLACE && (tokens.isCapitalised(i) || (i > begin + 1 && isNamePart(i)))) {
            i++;
        }
        if (i == begin + 1) {
            return -1;
        }
        return bracket ? tokens.is(i, ")") ? i + 1 : -1 : i;
    }

    /** What goes on with a name: "-an" of Hpa-an, "'a". */
    private boolean isNamePart(int i) {
        boolean joint = tokens.is(i, "-") || tokens.is(i, "'");
        return joint || (tokens.is(i, Kind.WORD) && tokens.isAttached(i));
    }

    private int untilWord(int i) {
        if (tokens.is(i, "ထိ")) {
            return i + 1;
        }
        return tokens.is(i, "အ") && tokens.is(i + 1, "ထိ") ? i + 2 : -1;
    }

    private boolean isAnd(int i) {
        return AND_WORDS.contains(tokens.form(i)) || BURMESE_AND.contains(tokens.form(i));
    }

    /** {@return the token after a separator of a list, or -1} */
    int afterSeparator(int i) {
        int past = i;
        if (tokens.is(past, ",") || tokens.is(past, "\u104A") || tokens.is(past, ";")) {
            past++;
        }
        if (isAnd(past)) {
            past++;
            if (tokens.is(past, "the")) {
                past++;
            }
        } else if (tokens.is(past, "as") && tokens.is(past + 1, "well") && tokens.is(past + 2, "as")) {
            past += tokens.is(past + 3, "the") ? 4 : 3;
        }
        return past == i ? -1 : past;
    }

    /** {@return the number that begins at a token, or null} */
    @Nullable
    NumberItem item(int begin, Joint joint) {
        int i = afterNumberWord(begin);
        boolean marked = i > begin;
        boolean bracket = tokens.is(i, "(");
        if (bracket) {
            i++;
            i = afterNumberWord(i);
            marked = true;
        }
        if (!tokens.is(i, Kind.NUMBER) || !isUnitNumber(i)) {
            return null;
        }
        int number = i;
        int end = i + 1;
        boolean ordinal = ORDINALS.contains(tokens.form(end))
                && (tokens.isAttached(end)
                        || tokens.form(end).equals("th")
                        || tokens.form(end).equals("nd"));
        if (ordinal) {
            end++;
        } else if (tokens.is(end, Kind.WORD) && tokens.isAttached(end) && !isUnitWordAttached(end)) {
            return null;
        }
        boolean closed = bracket && tokens.is(end, ")");
        if (closed) {
            end++;
        }
        return new NumberItem(tokens.form(number), begin, number, end, ordinal, marked, bracket && !closed, joint);
    }

    /** Letters glued to a number make it a measure (60mm) or a name (528B), unless they are a type (528LIB). */
    private boolean isUnitWordAttached(int i) {
        return UnitLexicon.at(tokens, i, false) != null;
    }

    private int afterNumberWord(int begin) {
        int i = begin;
        if (tokens.is(i, "#") || tokens.is(i, "\u2116")) {
            return i + 1;
        }
        if (NUMBER_WORDS.contains(tokens.form(i))) {
            i++;
            while (tokens.is(i, ".") || tokens.is(i, "-") || tokens.is(i, ":") || tokens.is(i, "#")) {
                i++;
            }
            return i;
        }
        if (tokens.is(i, "အ") && tokens.is(i + 1, "မှတ်")) {
            i += 2;
            return tokens.is(i, "-") ? i + 1 : i;
        }
        return begin;
    }

    private boolean isUnitNumber(int i) {
        String digits = tokens.form(i);
        if (digits.length() > MOST_DIGITS || digits.charAt(0) == '0') {
            return false;
        }
        boolean glued = tokens.isAttached(i + 1) && tokens.isAttached(i + 2) && tokens.is(i + 2, Kind.NUMBER);
        boolean decimal = glued && (tokens.is(i + 1, ".") || tokens.is(i + 1, ":"));
        boolean thousands = glued
                && tokens.is(i + 1, ",")
                && digits.length() < 3
                && tokens.form(i + 2).length() == 3;
        boolean percent = tokens.is(i + 1, "%");
        boolean inner = tokens.isAttached(i)
                && tokens.isAttached(i - 1)
                && tokens.is(i - 2, Kind.NUMBER)
                && (tokens.is(i - 1, ".") || tokens.is(i - 1, ":"));
        boolean currency = tokens.is(i - 1, "$") || tokens.is(i - 1, "\u20AC");
        return !(decimal || thousands || percent || inner || currency);
    }
}
