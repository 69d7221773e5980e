package org.faultline.language.internal.units;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.faultline.language.internal.FormPattern;
import org.faultline.language.internal.Letters;
import org.faultline.language.internal.Phrases;
import org.faultline.language.internal.Phrases.Match;
import org.faultline.language.internal.Table;
import org.faultline.language.internal.Tokens;
import org.faultline.language.internal.Tokens.Kind;
import org.jspecify.annotations.Nullable;

/** The forms of unit types, in English, Burmese, and both abbreviations. */
final class UnitLexicon {

    /** What makes an operations command or a police battalion another body's. */
    private static final Set<String> OTHER_COMMANDS =
            Set.of("special", "joint", "air", "naval", "airborne", "peacekeeping");

    private static final Phrases<UnitForm> FORMS = load();

    private UnitLexicon() {}

    private static Phrases<UnitForm> load() {
        Phrases<UnitForm> phrases = new Phrases<>(true);
        for (Table.Row row : Table.read("unit_forms.tsv")) {
            String code = row.cell("code");
            UnitForm.Kind kind = UnitForm.Kind.valueOf(
                    row.cell("kind").toUpperCase(Locale.ROOT).replace('-', '_'));
            List<String> forms = FormPattern.expand(row.cell("form"));
            forms.forEach(form -> addForms(phrases, form, code, kind));
            // After all singulars: "bureau of special operations" is one bureau.
            if (kind == UnitForm.Kind.WORD) {
                forms.forEach(form -> addPlurals(phrases, form, new UnitForm(code, kind, true)));
            }
        }
        return phrases;
    }

    private static void addPlurals(Phrases<UnitForm> phrases, String form, UnitForm many) {
        phrases.add(plural(form), many);
        phrases.add(form + "(s)", many);
    }

    private static void addForms(Phrases<UnitForm> phrases, String form, String code, UnitForm.Kind kind) {
        UnitForm one = new UnitForm(code, kind, false);
        UnitForm many = new UnitForm(code, kind, true);
        switch (kind) {
            case WORD -> phrases.add(form, one);
            case ABBREVIATION -> {
                phrases.add(form, one);
                phrases.add(form + "s", many);
                phrases.add(String.join(" ", form.split("")), one);
            }
            case ROMANISED -> {
                phrases.add(form, one);
                phrases.add(form.replace(" ", ""), one);
            }
            case BURMESE, BURMESE_ABBREVIATION -> phrases.add(form, one);
        }
    }

    private static String plural(String form) {
        int of = form.indexOf(" of ");
        if (of > 0) {
            return form.substring(0, of) + "s" + form.substring(of);
        }
        return form.endsWith("y") ? form.substring(0, form.length() - 1) + "ies" : form + "s";
    }

    /**
     * The type named at a token.
     *
     * @param tokens the text
     * @param begin the token
     * @param lenient whether abbreviations may be written in small letters, as in a search box
     */
    static @Nullable Match<UnitForm> at(Tokens tokens, int begin, boolean lenient) {
        Match<UnitForm> match = FORMS.at(tokens, begin);
        if (match == null || !isMeant(tokens, match, lenient)) {
            return null;
        }
        return match;
    }

    private static boolean isMeant(Tokens tokens, Match<UnitForm> match, boolean lenient) {
        return switch (match.entry().kind()) {
            case WORD -> !OTHER_COMMANDS.contains(tokens.form(match.begin() - 1));
            case ABBREVIATION -> lenient || isCapital(tokens, match);
            case ROMANISED -> lenient || tokens.isCapitalised(match.begin());
            case BURMESE_ABBREVIATION -> !isInnerConsonant(tokens, match.begin());
            case BURMESE -> isUnitWord(tokens, match);
        };
    }

    private static boolean isCapital(Tokens tokens, Match<UnitForm> match) {
        for (int i = match.begin(); i < match.end(); i++) {
            if (tokens.is(i, Kind.WORD) && !tokens.isAllCapitals(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the consonant continues a longer abbreviation; the particle က may precede. */
    static boolean isInnerConsonant(Tokens tokens, int begin) {
        String previous = tokens.form(begin - 1);
        return tokens.isAttached(begin)
                && previous.length() == 1
                && Letters.isConsonant(previous.charAt(0))
                && !previous.equals("က");
    }

    private static boolean isUnitWord(Tokens tokens, Match<UnitForm> match) {
        String next = tokens.form(match.end());
        return switch (match.entry().code()) {
            // တပ်မတော် is the armed forces, တပ်မဟာ a brigade, မဟာဗျူဟာ a strategy.
            case "DIV?", "LID" -> !next.equals("တော်") && !next.equals("ဟာ");
            case "TOC" -> !(tokens.is(match.begin() - 1, "ဟာ") && tokens.is(match.begin() - 2, "မ"));
            default -> true;
        };
    }
}
