package org.faultline.language.internal.units;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.faultline.language.internal.Tokens;
import org.faultline.language.internal.Tokens.Kind;
import org.faultline.language.internal.units.NumberItem.Joint;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of units that are not written in digits: "the Thirty-third Light Infantry Division", "Bureau of Special Operations II".
 *
 * <p>Ordinals need a capital, for "the third light infantry battalion to fall" counts. Roman numerals are read only behind the types
 * whose numbers are small.
 */
final class SpelledNumbers {

    private static final int LONGEST = 20;

    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("sixth", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9),
            Map.entry("tenth", 10),
            Map.entry("eleventh", 11),
            Map.entry("twelfth", 12),
            Map.entry("thirteenth", 13),
            Map.entry("fourteenth", 14),
            Map.entry("fifteenth", 15),
            Map.entry("sixteenth", 16),
            Map.entry("seventeenth", 17),
            Map.entry("eighteenth", 18),
            Map.entry("nineteenth", 19),
            Map.entry("twentieth", 20));

    private static final Map<String, Integer> TENS = Map.of(
            "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80, "ninety",
            90);

    private static final Set<String> TYPES_WITH_ROMAN_NUMBERS = Set.of("BSO", "TOC", "MOC", "AOC", "BGP");

    private static final List<String> ROMAN = List.of(
            "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi",
            "xvii", "xviii", "xix", "xx", "xxi");

    private final Tokens tokens;
    private final NumberLists lists;

    SpelledNumbers(Tokens tokens, NumberLists lists) {
        this.tokens = tokens;
        this.lists = lists;
    }

    /** {@return the capitalised ordinals listed from a token on; empty if none} */
    List<NumberItem> ordinals(int begin) {
        return list(begin, this::ordinal);
    }

    /** {@return the Roman numbers behind a type; empty if it has none} */
    List<NumberItem> roman(UnitForm type, int begin) {
        return TYPES_WITH_ROMAN_NUMBERS.contains(type.code()) ? list(begin, this::romanNumber) : List.of();
    }

    private List<NumberItem> list(int begin, IntFunction<@Nullable NumberItem> reader) {
        List<NumberItem> items = new ArrayList<>();
        NumberItem item = reader.apply(begin);
        while (item != null && items.size() < LONGEST) {
            items.add(items.isEmpty() ? item : item.joined(Joint.AND));
            int past = lists.afterSeparator(item.end());
            item = past < 0 ? null : reader.apply(past);
        }
        return items;
    }

    private @Nullable NumberItem ordinal(int begin) {
        if (!tokens.isCapitalised(begin)) {
            return null;
        }
        Integer plain = ORDINALS.get(tokens.form(begin));
        if (plain != null) {
            return item(plain, begin, begin + 1, true);
        }
        Integer tens = TENS.get(tokens.form(begin));
        int unit = tokens.is(begin + 1, "-") ? begin + 2 : begin + 1;
        Integer ones = ORDINALS.get(tokens.form(unit));
        return tens == null || ones == null || ones > 9 ? null : item(tens + ones, begin, unit + 1, true);
    }

    private @Nullable NumberItem romanNumber(int begin) {
        int value = ROMAN.indexOf(tokens.form(begin)) + 1;
        // "Bureau of Special Operations I joined" has a person, not a number.
        boolean pronoun = value == 1 && tokens.is(begin + 1, Kind.WORD);
        return value == 0 || pronoun || !tokens.isAllCapitals(begin) ? null : item(value, begin, begin + 1, false);
    }

    private static NumberItem item(int value, int begin, int end, boolean ordinal) {
        return new NumberItem(Integer.toString(value), begin, begin, end, ordinal, !ordinal, false, Joint.FIRST);
    }
}
