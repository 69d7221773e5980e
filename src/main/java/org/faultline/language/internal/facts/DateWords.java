package org.faultline.language.internal.facts;

import java.util.HashMap;
import java.util.Map;
import org.faultline.language.internal.Phrases;
import org.faultline.language.internal.Phrases.Match;
import org.faultline.language.internal.Table;
import org.faultline.language.internal.Tokens;
import org.jspecify.annotations.Nullable;

/** The words of dates in both languages. */
final class DateWords {

    private static final Map<String, Phrases<String>> BY_KIND = new HashMap<>();

    static {
        for (Table.Row row : Table.read("date_words.tsv")) {
            Phrases<String> phrases = BY_KIND.computeIfAbsent(row.cell("kind"), kind -> new Phrases<>(false));
            for (String form : row.cell("forms").split(";", -1)) {
                phrases.add(form, row.cell("value"));
            }
        }
    }

    private DateWords() {}

    /**
     * {@return the word of a kind at a token, with its value, or null}
     *
     * @param kind month, weekday, part, part-after, relative or anchor
     */
    static @Nullable Match<String> at(String kind, Tokens tokens, int begin) {
        Phrases<String> phrases = BY_KIND.get(kind);
        return phrases == null ? null : phrases.at(tokens, begin);
    }
}
