package org.faultline.language.internal.units;

import java.util.List;
import org.faultline.language.internal.FormPattern;
import org.faultline.language.internal.Phrases;
import org.faultline.language.internal.Phrases.Match;
import org.faultline.language.internal.Table;
import org.faultline.language.internal.Tokens;
import org.jspecify.annotations.Nullable;

/** The names of regional commands, and the towns that regional operations commands are named by. */
final class CommandLexicon {

    private static final Phrases<String> DIRECTIONS = new Phrases<>(false);
    private static final Phrases<String> BURMESE_DIRECTIONS = new Phrases<>(false);
    private static final Phrases<String> ABBREVIATIONS = new Phrases<>(false);
    private static final Phrases<String> SEATS = new Phrases<>(false);
    private static final Phrases<String> BURMESE_TAILS = new Phrases<>(false);

    static {
        for (Table.Row row : Table.read("command_forms.tsv")) {
            String name = row.cell("name");
            for (String form : FormPattern.expand(row.cell("form"))) {
                add(row.cell("kind"), form, name);
            }
        }
        for (String tail : List.of(
                "တိုင်းစစ်ဌာနချုပ်",
                "တိုင်းဒေသစစ်ဌာနချုပ်",
                "တိုင်းမှူး",
                "တိုင်းစစ်ဌာန",
                "စစ်ဌာနချုပ်",
                "တိုင်းစစ်ဒေသ",
                "တိုင်းဌာနချုပ်")) {
            BURMESE_TAILS.add(tail, tail);
        }
    }

    private CommandLexicon() {}

    private static void add(String kind, String form, String name) {
        switch (kind) {
            case "direction" -> DIRECTIONS.add(form, name);
            case "direction-abbreviation" -> DIRECTIONS.add(form, name);
            case "burmese" -> BURMESE_DIRECTIONS.add(form, name);
            case "seat" -> SEATS.add(form, name);
            case "abbreviation" -> ABBREVIATIONS.add(form, name);
            case "romanised" -> {
                ABBREVIATIONS.add(form, name);
                ABBREVIATIONS.add(form.replace(" ", ""), name);
            }
            default -> throw new IllegalStateException("command_forms.tsv has an unknown kind: " + kind);
        }
    }

    /** {@return the English direction at a token, or null} */
    static @Nullable Match<String> direction(Tokens tokens, int begin) {
        return DIRECTIONS.at(tokens, begin);
    }

    /** {@return the Burmese direction at a token, or null} */
    static @Nullable Match<String> burmeseDirection(Tokens tokens, int begin) {
        return BURMESE_DIRECTIONS.at(tokens, begin);
    }

    /** {@return the Burmese words for a regional command at a token, or null} */
    static @Nullable Match<String> burmeseTail(Tokens tokens, int begin) {
        return BURMESE_TAILS.at(tokens, begin);
    }

    /** {@return the abbreviation of a regional command at a token, or null} */
    static @Nullable Match<String> abbreviation(Tokens tokens, int begin) {
        return ABBREVIATIONS.at(tokens, begin);
    }

    /** {@return the town of a regional operations command at a token, or null} */
    static @Nullable Match<String> seat(Tokens tokens, int begin) {
        return SEATS.at(tokens, begin);
    }
}
