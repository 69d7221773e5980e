package org.faultline.language.internal.facts;

import java.util.HashMap;
import java.util.Map;
import org.faultline.language.internal.Phrases;
import org.faultline.language.internal.Phrases.Match;
import org.faultline.language.internal.Table;
import org.faultline.language.internal.Tokens;
import org.faultline.language.internal.Tokens.Kind;
import org.jspecify.annotations.Nullable;

/** Numbers in digits and words of both languages: 1,500; 1.5 million; two hundred; ငါးရာ. */
final class NumberWords {

    private static final long HIGHEST = 1_000_000_000L;
    private static final int MOST_DIGITS = 9;

    private static final Map<String, Phrases<String>> BY_KIND = new HashMap<>();

    static {
        for (Table.Row row : Table.read("number_words.tsv")) {
            Phrases<String> phrases = BY_KIND.computeIfAbsent(row.cell("kind"), kind -> new Phrases<>(false));
            for (String form : row.cell("forms").split(";", -1)) {
                phrases.add(form, row.cell("value"));
            }
        }
    }

    /**
     * A number read from a text.
     *
     * @param value the number
     * @param end the token after it
     * @param digits whether it is written in digits
     */
    record Value(long value, int end, boolean digits) {}

    private NumberWords() {}

    static @Nullable Match<String> word(String kind, Tokens tokens, int begin) {
        Phrases<String> phrases = BY_KIND.get(kind);
        return phrases == null ? null : phrases.at(tokens, begin);
    }

    /** {@return the whole number at a token, or null} */
    static @Nullable Value at(Tokens tokens, int begin) {
        return tokens.is(begin, Kind.NUMBER) ? digits(tokens, begin) : words(tokens, begin);
    }

    private static @Nullable Value digits(Tokens tokens, int begin) {
        StringBuilder digits = new StringBuilder(tokens.form(begin));
        int i = begin + 1;
        while (digits.length() <= MOST_DIGITS
                && tokens.is(i, ",")
                && tokens.isAttached(i)
                && tokens.isAttached(i + 1)
                && tokens.is(i + 1, Kind.NUMBER)
                && tokens.form(i + 1).length() == 3
                && tokens.form(begin).length() <= 3) {
            digits.append(tokens.form(i + 1));
            i += 2;
        }
        if (digits.length() > MOST_DIGITS) {
            return null;
        }
        long value = Long.parseLong(digits.toString());
        boolean decimal =
                tokens.is(i, ".") && tokens.isAttached(i) && tokens.isAttached(i + 1) && tokens.is(i + 1, Kind.NUMBER);
        if (decimal) {
            return tokens.form(i + 1).length() > 3 ? null : scaled(tokens, value + "." + tokens.form(i + 1), i + 2);
        }
        Value scaled = scaled(tokens, Long.toString(value), i);
        return scaled == null ? new Value(value, i, true) : scaled;
    }

    /** Digits before "million" or သိန်း. */
    private static @Nullable Value scaled(Tokens tokens, String digits, int at) {
        Match<String> scale = word("scale", tokens, at);
        // ရာခိုင်နှုန်း is per cent, and no hundred.
        if (scale == null || tokens.is(scale.end(), "ခိုင်")) {
            return null;
        }
        double value = Double.parseDouble(digits) * Long.parseLong(scale.entry());
        return value > HIGHEST ? null : new Value(Math.round(value), scale.end(), true);
    }

    private static @Nullable Value words(Tokens tokens, int begin) {
        long total = 0;
        long current = 0;
        int i = begin;
        while (total < HIGHEST) {
            Match<String> unit = word("unit", tokens, i);
            if (unit != null) {
                current += Long.parseLong(unit.entry());
                i = unit.end();
                i += tokens.is(i, "-") && tokens.is(i + 1, Kind.WORD) && word("unit", tokens, i + 1) != null ? 1 : 0;
                continue;
            }
            Match<String> scale = i == begin ? null : word("scale", tokens, i);
            if (scale == null) {
                break;
            }
            long by = Long.parseLong(scale.entry());
            if (by == 100 && tokens.is(scale.begin(), Kind.WORD)) {
                current = Math.max(1, current) * by;
            } else {
                total += Math.max(1, current) * by;
                current = 0;
            }
            i = scale.end();
            i += tokens.is(i, "and") && word("unit", tokens, i + 1) != null ? 1 : 0;
        }
        return i == begin || total + current > HIGHEST ? null : new Value(total + current, i, false);
    }
}
