package org.faultline.language.internal.units;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.faultline.language.internal.Phrases;
import org.faultline.language.internal.Phrases.Match;
import org.faultline.language.internal.Table;
import org.faultline.language.internal.Tokens;
import org.faultline.language.internal.Tokens.Kind;
import org.jspecify.annotations.Nullable;

/** The forces that a text names, and where. */
final class ForceMentions {

    private record Form(Force force, boolean capitals, boolean capitalised) {}

    private static final Set<String> BRANCHES =
            Set.of("army", "military", "navy", "troops", "forces", "soldiers", "marines", "armed");

    private static final Phrases<Form> FORMS = load();

    private final Map<Integer, Force> byEnd = new HashMap<>();
    private final Map<Integer, Match<Form>> byBegin = new HashMap<>();

    ForceMentions(Tokens tokens) {
        int i = 0;
        while (i < tokens.count()) {
            Match<Form> match = FORMS.at(tokens, i);
            if (match != null && isMeant(tokens, match)) {
                Match<Form> whole = withBranch(tokens, match);
                byEnd.put(whole.end(), whole.entry().force());
                byBegin.put(whole.begin(), whole);
                i = whole.end();
            } else {
                i++;
            }
        }
    }

    /** "Pakistan" and "Pakistan Army" are one owner. */
    private static Match<Form> withBranch(Tokens tokens, Match<Form> match) {
        boolean foreign = match.entry().force().kind() == Force.Kind.FOREIGN;
        return foreign && BRANCHES.contains(tokens.form(match.end()))
                ? new Match<>(match.entry(), match.begin(), match.end() + 1)
                : match;
    }

    private static Phrases<Form> load() {
        Phrases<Form> phrases = new Phrases<>(false);
        for (Table.Row row : Table.read("forces.tsv")) {
            Force.Kind kind =
                    Force.Kind.valueOf(row.cell("kind").toUpperCase(Locale.ROOT).replace('-', '_'));
            Force force = new Force(row.cell("code"), kind);
            for (String form : row.cell("forms").split(";", -1)) {
                boolean capitals = !form.equals(form.toLowerCase(Locale.ROOT));
                boolean name = kind == Force.Kind.FOREIGN
                        || (kind == Force.Kind.ARMED_GROUP && !force.code().equals("resistance"));
                phrases.add(form, new Form(force, capitals, name));
            }
        }
        return phrases;
    }

    private static boolean isMeant(Tokens tokens, Match<Form> match) {
        int begin = match.begin();
        if (!tokens.is(begin, Kind.WORD)) {
            return true;
        }
        return match.entry().capitals()
                ? tokens.isAllCapitals(begin)
                : !match.entry().capitalised() || tokens.isCapitalised(begin);
    }

    /** {@return the force whose name ends before a token, or null} */
    @Nullable
    Force endingAt(int token) {
        return byEnd.get(token);
    }

    /** {@return the force whose name begins at a token, or null} */
    @Nullable
    Force beginningAt(int token) {
        Match<Form> match = byBegin.get(token);
        return match == null ? null : match.entry().force();
    }

    /** {@return the token after the name that begins at a token} */
    int endOf(int token) {
        Match<Form> match = byBegin.get(token);
        return match == null ? token : match.end();
    }
}
